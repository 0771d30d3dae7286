/** What staff do with an issue. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { importNetwork } from '../data/import.ts';
import { deliveries, issues, outbox } from '../database/schema.ts';
import { NOW } from '../testing/harness.ts';
import { counts, queued, readersServer } from '../testing/issues.ts';
import { issue, newsNetwork } from '../testing/newsletters.ts';

const MINUTE = 60_000;
const withReaders = await readersServer(1000);

test('an issue is in the archive from when it is first sent; one that nobody gets is sent at once', async () => {
  const server = await withReaders(0);
  const { staff, jobs } = server.services.newsletter;
  await server.draft(issue('first'));
  const ids = async () => {
    const { items } = (await server.json('/v1/newsletter/issues')) as {
      items: { id: string; publishedAt: string }[];
    };
    return items.map(({ id, publishedAt }) => `${id} ${publishedAt}`);
  };
  assert.deepEqual(await ids(), []);
  await staff.send('gr', 'first');
  const published = `first ${new Date(NOW).toISOString()}`;
  assert.deepEqual(await ids(), [published]);
  await staff.stop('gr', 'first');
  server.clock += MINUTE;
  await staff.send('gr', 'first');
  assert.deepEqual(await ids(), [published], 'with the time of the first time');
  await jobs.deliver();
  assert.equal((await staff.progress('gr', 'first')).status, 'sent');
});

test('what cannot be sent is said so, and nothing of it is kept', async () => {
  const server = await withReaders(1);
  const { db } = server.database;
  const { staff } = server.services.newsletter;
  await server.draft(issue('lost', { list: 'gone' }));
  await server.draft(issue('empty', { body: {} }));
  await server.draft(issue('draft'));
  for (const id of ['lost', 'empty']) await assert.rejects(staff.send('gr', id), { slug: 'conflict' });
  await assert.rejects(staff.stop('gr', 'draft'), { slug: 'conflict' });
  const elsewhere = [
    () => staff.send('gr', 'nothing'),
    () => staff.stop('pt', 'draft'),
    () => staff.progress('pt', 'draft'),
  ];
  for (const act of elsewhere) await assert.rejects(act, { slug: 'not-found' });
  await assert.rejects(
    staff.send('gr', 'draft', async () => {
      throw new Error('The act was not written down.');
    }),
    /written down/,
  );
  assert.deepEqual([...new Set((await db.select().from(issues)).map(({ status }) => status))], ['draft']);
  assert.equal((await db.select().from(deliveries)).length, 0);
});

test('an issue that was sent before it came here is sent to nobody', async () => {
  const server = await withReaders(1);
  const past = { ...issue('past'), publishedAt: '2025-03-01T09:00:00Z' };
  await importNetwork(server.database.db, { network: newsNetwork, issues: [past] }, server.clock);
  assert.equal(
    counts(await server.services.newsletter.staff.send('gr', 'past')),
    'sent: 0 sent, 0 waiting, 0 failed, 0 dropped of 0',
  );
  await server.services.newsletter.jobs.deliver();
  assert.deepEqual(await queued(server), []);
});

test('a test copy goes to one address, of a draft too, and counts for nothing', async () => {
  const server = await withReaders(1);
  const { staff } = server.services.newsletter;
  await server.draft(issue('try'));
  await staff.test('gr', 'try', { email: 'editor@ministry.example', lang: 'en' });
  const mails = await server.database.db
    .select()
    .from(outbox)
    .where(eq(outbox.email, 'editor@ministry.example'));
  assert.deepEqual(
    mails.map(({ template, params, bulk, lang }) => ({ template, params, bulk, lang })),
    [{ template: 'newsletter-issue', params: { issue: 'try', test: true }, bulk: false, lang: 'en' }],
  );
  assert.equal(
    counts(await staff.progress('gr', 'try')),
    'draft: 0 sent, 0 waiting, 0 failed, 0 dropped of 0',
  );
  await assert.rejects(staff.test('gr', 'nothing', { email: 'editor@ministry.example', lang: 'en' }), {
    slug: 'not-found',
  });
});

test('the link to unsubscribe is the same in every issue of a list', async () => {
  const server = await withReaders(1);
  const { staff, jobs } = server.services.newsletter;
  const [row] = await server.database.db
    .select()
    .from(outbox)
    .where(eq(outbox.template, 'newsletter-welcome'));
  const subscriber = String(row?.params['subscriber']);
  const seen = new Set<string>();
  for (const id of ['one', 'two']) {
    await server.draft(issue(id));
    await staff.send('gr', id);
    await jobs.deliver();
    seen.add(await server.unsubscribeToken(subscriber, 'news'));
    server.clock += MINUTE;
  }
  assert.equal(seen.size, 1);
});
