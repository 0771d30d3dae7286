/** Whoever an address belongs to: the same answer after the same queries, and one queued mail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from 'drizzle-orm';
import { outbox } from '../database/schema.ts';
import { input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';

let keys = 0;
const server = await registrationServer([
  openEvent('open', { maximumAttendeeCapacity: 50 }),
  openEvent('full', { maximumAttendeeCapacity: 1 }),
  openEvent('members', { maximumAttendeeCapacity: 50, audience: 'members' }),
  openEvent('weekly', { maximumAttendeeCapacity: 50, recurrence: 'FREQ=WEEKLY' }),
]);
await server.import({
  network: openNetwork,
  members: ['member@example.gr', 'known@example.gr', 'new-member@example.gr'],
});

/** Every query that reaches the database, as the driver is given it; the parameters are apart. */
const queries: string[] = [];
const logger = { logQuery: (query: string) => void queries.push(query) };
// Sessions of transactions are made with the options of the database's own.
const { session } = server.database.db._;
Reflect.set(session, 'logger', logger);
Reflect.set(Reflect.get(session, 'options') as object, 'logger', logger);

async function seen(eventId: string, email: string) {
  const mailsBefore = await queued();
  queries.length = 0;
  const response = await server.send('POST', `/v1/events/${eventId}/registrations`, input(email), {
    'Idempotency-Key': `sameness-${(keys += 1)}`,
  });
  const asked = [...queries];
  const headers = [...response.headers.keys()].sort();
  return {
    status: response.status,
    body: await response.text(),
    headers,
    queries: asked,
    mails: (await queued()) - mailsBefore,
    // Nor do the numbers that everyone may read.
    event: await (await server.get(`/v1/events/${eventId}?network=gr`)).text(),
  };
}

async function queued(): Promise<number> {
  const [row] = await server.database.db.select({ count: count() }).from(outbox);
  return row?.count ?? 0;
}

async function assertSame(eventId: string, emails: readonly string[]) {
  const all = [];
  for (const email of emails) all.push(await seen(eventId, email));
  const [expected] = all;
  assert.equal(expected?.status, 202);
  assert.equal(expected.body, '{"status":"check-mail"}');
  assert.equal(expected.mails, 1);
  assert.ok(expected.queries.length > 5, 'queries were seen');
  for (const [index, one] of all.entries()) assert.deepEqual(one, expected, emails[index]);
}

test('a new and a known address, confirmed or not or in the line', async () => {
  await server.join('open', 'known@example.gr');
  await server.register('open', input('held@example.gr'));
  await server.join('open', 'gone@example.gr');
  await server.act('gone@example.gr', 'cancel');
  await assertSame('open', ['new@example.gr', 'known@example.gr', 'held@example.gr', 'gone@example.gr']);

  await server.join('full', 'known@example.gr');
  await server.join('full', 'waits@example.gr');
  await server.register('full', input('unproved@example.gr'));
  await assertSame('full', ['new@example.gr', 'known@example.gr', 'waits@example.gr', 'unproved@example.gr']);
});

test('a member and a stranger', async () => {
  await server.join('members', 'known@example.gr');
  await assertSame('members', [
    'stranger@example.gr',
    'member@example.gr',
    'known@example.gr',
    'new-member@example.gr',
    'stranger@example.gr',
  ]);
});

test('on one day of a recurring event', async () => {
  await server.join('weekly~2026-12-11', 'known@example.gr');
  await assertSame('weekly~2026-12-11', ['known@example.gr', 'new@example.gr']);
});
