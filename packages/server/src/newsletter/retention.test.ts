/** What goes by itself, and what goes because somebody asks for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { links, outbox, quarantine, subscribers, subscriptionRequests } from '../database/schema.ts';
import { NOW } from '../testing/harness.ts';
import { issue, newsletterServer, newsNetwork, wish } from '../testing/newsletters.ts';
import { DAY } from '../testing/registrations.ts';

const server = await newsletterServer();
const { db } = server.database;
const { jobs, staff } = server.services.newsletter;
const nothing = { requests: 0, subscribers: 0 };

test('a request goes after a week, who left after a month; those who read stay', async () => {
  await server.join('reads@example.gr');
  await server.join('left@example.gr');
  await server.ask(wish('silent@example.gr'));
  // All of it was sent long ago.
  await db.update(outbox).set({ status: 'sent' });
  const request = await server.token('silent@example.gr');
  const preferences = await server.token('left@example.gr', 'newsletter-welcome');
  await server.act(preferences, 'unsubscribe', {});
  server.clock = NOW + 7 * DAY - 1;
  assert.deepEqual(await jobs.retention(), nothing);
  assert.deepEqual(await jobs.retain(), nothing);
  server.clock = NOW + 7 * DAY;
  assert.deepEqual(await jobs.retention(), { requests: 1, subscribers: 0 });
  assert.equal((await db.select().from(subscriptionRequests)).length, 1, 'to ask changes nothing');
  assert.deepEqual(await jobs.retention('pt'), nothing);
  assert.deepEqual(await jobs.retain('gr'), { requests: 1, subscribers: 0 });
  assert.equal((await db.select().from(subscriptionRequests)).length, 0);
  assert.deepEqual(await server.mails('silent@example.gr'), [], 'its mail had the address in it');
  assert.equal(await server.act(request, 'confirm'), '410 link-expired');

  server.clock = NOW + 30 * DAY - 1;
  const back = await server.read(preferences);
  assert.ok(typeof back !== 'string' && back.status === 'left', 'so long one may come back');
  assert.deepEqual(await jobs.retain(), nothing);
  server.clock = NOW + 30 * DAY;
  assert.deepEqual(await jobs.retention(), { requests: 0, subscribers: 1 });
  assert.deepEqual(await jobs.retain(), { requests: 0, subscribers: 1 });
  assert.deepEqual(await jobs.retain(), nothing);
  assert.deepEqual(
    (await db.select().from(subscribers)).map(({ email }) => email),
    ['reads@example.gr'],
  );
  assert.deepEqual(await server.mails('left@example.gr'), []);
  assert.equal(await server.read(preferences), '410 link-expired');
  assert.deepEqual(
    await server.ledger('left@example.gr'),
    ['asked form', 'given link', 'withdrawn link'],
    'that there was a consent stays, without an address',
  );
  server.clock = NOW;
});

test('how long is for each network to say', async () => {
  await server.import({
    network: { ...newsNetwork, retention: { formerSubscribers: 2, unconfirmedSubscriptions: 1 } },
  });
  await server.join('soon@example.gr');
  await server.act(await server.token('soon@example.gr', 'newsletter-welcome'), 'unsubscribe', {});
  await server.ask(wish('sooner@example.gr'));
  server.clock = NOW + DAY;
  assert.deepEqual(await jobs.retain(), { requests: 1, subscribers: 0 });
  server.clock = NOW + 2 * DAY;
  assert.deepEqual(await jobs.retain(), { requests: 0, subscribers: 1 });
  server.clock = NOW;
  await server.import({ network: newsNetwork });
});

test('who asks to be forgotten is: subscriber, requests, links, mail, quarantine; the ledger says so and names nobody', async () => {
  const email = 'forget@example.gr';
  const id = await server.join(email);
  await server.draft(issue('before'));
  await staff.send('gr', 'before');
  await jobs.deliver();
  const token = await server.unsubscribeToken(id, 'news');
  const welcome = await server.token(email, 'newsletter-welcome');
  await server.ask(wish(email));
  await server.ask({ ...wish('FORGET@example.gr'), leaveEmpty: 'x' });
  let written = false;
  await staff.erase('gr', id, async () => void (written = true));
  assert.ok(written);
  assert.equal(await server.state(email), undefined);
  assert.deepEqual(await db.select().from(outbox).where(eq(outbox.emailKey, email)), []);
  assert.deepEqual(await db.select().from(subscriptionRequests), []);
  assert.deepEqual(await db.select().from(quarantine), []);
  for (const gone of [token, welcome]) assert.equal(await server.read(gone), '404 not-found');
  const subjects = (await db.select().from(links)).map(({ subject }) => subject);
  assert.ok(subjects.every(subject => !subject.startsWith(id)));
  const ledger = await server.ledger(email);
  assert.deepEqual(ledger.slice(-1), ['erased staff']);
  assert.equal((await server.deliveries('before')).filter(line => line === 'gone dropped').length, 1);
  await assert.rejects(staff.erase('gr', id), { slug: 'not-found' });
});

test('another network’s subscriber is not there, and what could not be written down is not done', async () => {
  const id = await server.join('stays@example.gr');
  await assert.rejects(staff.erase('pt', id), { slug: 'not-found' });
  await assert.rejects(
    staff.erase('gr', id, async () => {
      throw new Error('The act was not written down.');
    }),
    /written down/,
  );
  assert.ok(await server.state('stays@example.gr'));
});

test('by address there is something to erase, or there is not', async () => {
  await server.ask(wish('only-asked@example.gr'));
  const erase = (email: string) => db.transaction(tx => staff.eraseAddress(tx, 'gr', email));
  assert.equal(await erase('only-asked@example.gr'), true);
  assert.equal(await erase('only-asked@example.gr'), false);
  assert.deepEqual(await server.ledger('only-asked@example.gr'), ['asked form', 'erased staff']);
  assert.equal(await erase('nobody@example.gr'), false);
  await server.ask(wish('only-asked@example.gr'));
  await db.transaction(tx => staff.eraseAddress(tx, 'gr', 'only-asked@example.gr', 'link'));
  assert.equal((await server.ledger('only-asked@example.gr')).at(-1), 'erased link');
});
