/** Whoever an address belongs to: the same answer after the same queries, and one queued mail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from 'drizzle-orm';
import { consents, links, outbox, subscriptionRequests } from '../database/schema.ts';
import { newsletterServer, wish } from '../testing/newsletters.ts';

let keys = 0;
const server = await newsletterServer();
const { db } = server.database;

/** Every query that reaches the database, as the driver is given it; the parameters are apart. */
const queries: string[] = [];
const logger = { logQuery: (query: string) => void queries.push(query) };
// Sessions of transactions are made with the options of the database's own.
const { session } = db._;
Reflect.set(session, 'logger', logger);
Reflect.set(Reflect.get(session, 'options') as object, 'logger', logger);

async function seen(email: string) {
  const before = await rows();
  queries.length = 0;
  const response = await server.send('POST', '/v1/newsletter/subscriptions', wish(email), {
    'Idempotency-Key': `sameness-${(keys += 1)}`,
  });
  const asked = [...queries];
  const after = await rows();
  return {
    status: response.status,
    body: await response.text(),
    headers: [...response.headers.keys()].sort(),
    queries: asked,
    written: after.map((rowCount, index) => rowCount - (before[index] ?? 0)),
  };
}

async function rows(): Promise<number[]> {
  const counts: number[] = [];
  for (const table of [outbox, subscriptionRequests, links, consents]) {
    const [row] = await db.select({ count: count() }).from(table);
    counts.push(row?.count ?? 0);
  }
  return counts;
}

test('new, asked before, subscribed, gone and asked again: one mail each, and nothing else to see', async () => {
  await server.join('known@example.gr');
  await server.join('everything@example.gr', { lists: ['news', 'calls'] });
  await server.join('gone@example.gr');
  await server.act(await server.token('gone@example.gr', 'newsletter-welcome'), 'unsubscribe', {});
  assert.equal(await server.state('gone@example.gr'), 'left');
  await server.ask(wish('asked@example.gr'));
  const emails = [
    'new@example.gr',
    'known@example.gr',
    'everything@example.gr',
    'gone@example.gr',
    'asked@example.gr',
  ];
  const all = [];
  for (const email of emails) all.push(await seen(email));
  const [expected] = all;
  assert.equal(expected?.status, 202);
  assert.equal(expected.body, '{"status":"check-mail"}');
  assert.deepEqual(expected.written, [1, 1, 1, 1]);
  assert.ok(expected.queries.length > 5, 'queries were seen');
  for (const [index, one] of all.entries()) assert.deepEqual(one, expected, emails[index]);
  const named = await db.select({ email: outbox.email, template: outbox.template }).from(outbox);
  const last = (email: string) => named.filter(mail => mail.email === email).at(-1)?.template;
  assert.deepEqual(emails.map(last), [
    'newsletter-confirm',
    'newsletter-known',
    'newsletter-known',
    'newsletter-confirm',
    'newsletter-confirm',
  ]);
});
