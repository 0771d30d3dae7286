/** Queueing an issue: whom it goes to, how fast, and what comes between. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { deliveries, outbox, subscribers } from '../database/schema.ts';
import type { MailTransport } from '../mail/message.ts';
import { sendDue } from '../mail/send-due.ts';
import { BASE, SECRET } from '../testing/harness.ts';
import { counts, mailGoesOut, many, queued, readersServer } from '../testing/issues.ts';
import { issue } from '../testing/newsletters.ts';

const MINUTE = 60_000;
const PER_MINUTE = 4;
const fast = await readersServer(1000);
const slowly = await readersServer(PER_MINUTE);

test('an issue goes to who has its list, and one with topics to who wants one of them or everything', async () => {
  const server = await fast(0);
  const { staff, jobs } = server.services.newsletter;
  await server.join('all@example.gr');
  await server.join('labs@example.gr', { topics: ['labs'] });
  await server.join('digital@example.gr', { topics: ['digital'] });
  await server.join('calls@example.gr', { lists: ['calls'] });
  await server.join('left@example.gr');
  await server.act(await server.token('left@example.gr', 'newsletter-welcome'), 'unsubscribe', {});
  await server.draft(issue('plain'));
  await server.draft(issue('labs', { topics: ['labs'] }));
  await server.draft(issue('calls', { list: 'calls' }));
  for (const id of ['plain', 'labs', 'calls']) await staff.send('gr', id);
  await jobs.deliver();
  assert.deepEqual(await queued(server, 'plain'), [
    'all@example.gr',
    'labs@example.gr',
    'digital@example.gr',
  ]);
  assert.deepEqual(await queued(server, 'labs'), ['all@example.gr', 'labs@example.gr']);
  assert.deepEqual(await queued(server, 'calls'), ['calls@example.gr']);
});

test('a mail to many waits behind mail that somebody waits for, and names neither a person nor a nonce', async () => {
  const server = await fast(1);
  await server.draft(issue('one'));
  await server.services.newsletter.staff.send('gr', 'one');
  await server.services.newsletter.jobs.deliver();
  const [mail] = await server.database.db
    .select()
    .from(outbox)
    .where(eq(outbox.template, 'newsletter-issue'));
  assert.deepEqual([mail?.bulk, mail?.budgeted, mail?.lang], [true, false, 'el']);
  assert.deepEqual(Object.keys(mail?.params ?? {}).sort(), ['issue', 'subscriber']);
});

test('no more a minute than the throttle says, and none while the mail server takes none', async () => {
  const server = await slowly(9);
  const { staff, jobs } = server.services.newsletter;
  await server.draft(issue('slow'));
  assert.equal(
    counts(await staff.send('gr', 'slow')),
    'sending: 0 sent, 9 waiting, 0 failed, 0 dropped of 9',
  );
  assert.equal(await jobs.deliver(), 4);
  await mailGoesOut(server);
  assert.equal(await jobs.deliver(), 0, 'the minute has had its share');
  server.clock += MINUTE;
  assert.equal(await jobs.deliver(), 4);
  server.clock += 10 * MINUTE;
  assert.equal(await jobs.deliver(), 0, 'what was queued is still there');
  await mailGoesOut(server);
  assert.equal(await jobs.deliver(), 1);
  await mailGoesOut(server);
  assert.equal(
    counts(await staff.progress('gr', 'slow')),
    'sending: 8 sent, 1 waiting, 0 failed, 0 dropped of 9',
  );
  await jobs.deliver();
  assert.equal(
    counts(await staff.progress('gr', 'slow')),
    'sent: 9 sent, 0 waiting, 0 failed, 0 dropped of 9',
  );
  assert.deepEqual(await queued(server), many(9));
});

test('sending twice sends once, and what came later gets no issue that was sent before', async () => {
  const server = await fast(3);
  const { staff, jobs } = server.services.newsletter;
  await server.draft(issue('once'));
  await Promise.all([staff.send('gr', 'once'), staff.send('gr', 'once')]);
  await jobs.deliver();
  await server.join('late@example.gr');
  await staff.send('gr', 'once');
  await mailGoesOut(server);
  await jobs.deliver();
  assert.equal(counts(await staff.send('gr', 'once')), 'sent: 3 sent, 0 waiting, 0 failed, 0 dropped of 3');
  assert.deepEqual(await queued(server), many(3));
});

test('stopped, nothing more goes out; going on, nobody is passed over and nobody has it twice', async () => {
  const server = await slowly(6);
  const { db } = server.database;
  const { staff, jobs } = server.services.newsletter;
  let taken: string[] = [];
  const transport: MailTransport = { send: async ({ to }) => void taken.push(to) };
  const mail = () => sendDue({ db, now: () => server.clock, secret: SECRET, baseUrl: BASE, transport });
  await mail();
  taken = [];
  await server.draft(issue('stop'));
  await staff.send('gr', 'stop');
  await jobs.deliver();
  // One is sent, one could not be sent and will be tried again, two were not looked at.
  const waiting = (await db.select().from(outbox).where(eq(outbox.bulk, true))).filter(
    row => row.status === 'queued',
  );
  const [first, second, ...rest] = waiting;
  assert.ok(first && second && rest.length === 2);
  const later = new Date(server.clock + 2 * MINUTE);
  await db.update(outbox).set({ attempts: 1, dueAt: later }).where(eq(outbox.identity, second.identity));
  for (const one of rest)
    await db.update(outbox).set({ dueAt: later }).where(eq(outbox.identity, one.identity));
  await mail();
  assert.deepEqual(taken, [first.email]);
  await staff.stop('gr', 'stop');
  assert.equal(
    counts(await staff.stop('gr', 'stop')),
    'stopped: 1 sent, 5 waiting, 0 failed, 0 dropped of 6',
  );
  server.clock += 5 * MINUTE;
  assert.equal(await jobs.deliver(), 0);
  await mail();
  assert.equal(taken.length, 1);
  await staff.send('gr', 'stop');
  for (let round = 0; round < 3; round += 1) {
    await jobs.deliver();
    await mail();
    server.clock += MINUTE;
  }
  await jobs.deliver();
  assert.equal(
    counts(await staff.progress('gr', 'stop')),
    'sent: 6 sent, 0 waiting, 0 failed, 0 dropped of 6',
  );
  assert.deepEqual(taken.sort(), many(6));
});

test('who leaves, changes lists or topics, or is forgotten in between gets nothing', async () => {
  const server = await slowly(8);
  const { staff, jobs } = server.services.newsletter;
  const welcome = (index: number) => server.token(`reader-${index}@example.gr`, 'newsletter-welcome');
  await server.draft(issue('between', { topics: ['labs'] }));
  await staff.send('gr', 'between');
  assert.equal(await jobs.deliver(), 4);
  await server.act(await welcome(4), 'unsubscribe', {});
  await server.change(await welcome(5), { lists: ['calls'] });
  await server.change(await welcome(6), { topics: ['digital'] });
  const [row] = await server.database.db
    .select()
    .from(subscribers)
    .where(eq(subscribers.email, 'reader-7@example.gr'));
  await staff.erase('gr', row?.id ?? '');
  await mailGoesOut(server);
  for (let round = 0; round < 2; round += 1) {
    server.clock += MINUTE;
    await jobs.deliver();
  }
  assert.deepEqual(await server.deliveries('between'), [
    ...many(4).map(email => `${email} sent`),
    'reader-4@example.gr dropped',
    'reader-5@example.gr dropped',
    'reader-6@example.gr dropped',
    'gone dropped',
  ]);
  assert.deepEqual(await queued(server), many(4));
  assert.equal((await staff.progress('gr', 'between')).status, 'sent');
});

test('leaving while the issue is being queued: either its mail is there, and looks again, or none is', async () => {
  const server = await fast(4);
  const { staff, jobs } = server.services.newsletter;
  await server.draft(issue('race'));
  await staff.send('gr', 'race');
  const tokens = await Promise.all(many(4).map(email => server.token(email, 'newsletter-welcome')));
  await Promise.all([
    jobs.deliver(),
    ...tokens.map(token => server.act(token, 'unsubscribe', {})),
    jobs.deliver(),
  ]);
  await jobs.deliver();
  const mailed = new Set(await queued(server));
  for (const line of await server.deliveries('race')) {
    const [email = '', status] = line.split(' ');
    assert.equal(status, mailed.has(email) ? 'queued' : 'dropped', line);
  }
});

test('any number of processes deliver together, each copy once', async () => {
  const server = await slowly(14);
  const { staff, jobs } = server.services.newsletter;
  await server.draft(issue('together'));
  await staff.send('gr', 'together');
  const first = await Promise.all(Array.from({ length: 6 }, () => jobs.deliver()));
  assert.equal(
    first.reduce((sum, count) => sum + count, 0),
    PER_MINUTE,
    'the throttle is for all of them',
  );
  for (let round = 0; round < 4; round += 1) {
    await mailGoesOut(server);
    server.clock += MINUTE;
    await Promise.all(Array.from({ length: 6 }, () => jobs.deliver()));
  }
  const all = await queued(server);
  assert.deepEqual(all.sort(), many(14).sort());
});

test('a delivery and its mail are one: what fails half way leaves neither', async () => {
  const server = await fast(3);
  const { db } = server.database;
  const { staff, jobs } = server.services.newsletter;
  await server.draft(issue('half'));
  await staff.send('gr', 'half');
  await db.execute(
    `create function fail() returns trigger language plpgsql as $$ begin
       if new.template = 'newsletter-issue' and new.email = 'reader-2@example.gr' then raise exception 'no power'; end if;
       return new; end $$`,
  );
  await db.execute('create trigger fail before insert on outbox for each row execute function fail()');
  await assert.rejects(jobs.deliver());
  assert.deepEqual(await queued(server), []);
  assert.deepEqual(
    [...new Set((await db.select().from(deliveries)).map(({ status }) => status))],
    ['waiting'],
  );
  await db.execute('drop trigger fail on outbox');
  await jobs.deliver();
  assert.deepEqual(await queued(server), many(3));
});

test('a mail that was given up is said so, and the issue is sent all the same', async () => {
  const server = await fast(2);
  const { staff, jobs } = server.services.newsletter;
  await server.draft(issue('given-up'));
  await staff.send('gr', 'given-up');
  await jobs.deliver();
  await mailGoesOut(server, 'failed');
  await jobs.deliver();
  assert.equal(
    counts(await staff.progress('gr', 'given-up')),
    'sent: 0 sent, 0 waiting, 2 failed, 0 dropped of 2',
  );
});
