/** Whoever an address belongs to: the same answer after the same queries, and one queued mail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { outbox } from '../database/schema.ts';
import { sendDue } from '../mail/send-due.ts';
import { mailDeps } from '../testing/mails.ts';
import { individual, joining, memberServer } from '../testing/memberships.ts';

let keys = 0;
const server = await memberServer();
const { db } = server.database;
await server.import({ network: individual, members: ['imported@ypes.gov.gr'] });

/** Every query that reaches the database, as the driver is given it; the parameters are apart. */
const queries: string[] = [];
const logger = { logQuery: (query: string) => void queries.push(query) };
// Sessions of transactions are made with the options of the database's own.
const { session } = db._;
Reflect.set(session, 'logger', logger);
Reflect.set(Reflect.get(session, 'options') as object, 'logger', logger);

async function queued(): Promise<number> {
  const [row] = await db.select({ count: count() }).from(outbox);
  return row?.count ?? 0;
}

const STATES = {
  new: 'new@ypes.gov.gr',
  pending: 'pending@ypes.gov.gr',
  active: 'active@ypes.gov.gr',
  imported: 'imported@ypes.gov.gr',
  review: 'review@company.gr',
  declined: 'declined@company.gr',
  suspended: 'suspended@ypes.gov.gr',
  left: 'left@ypes.gov.gr',
} as const;

await server.ask(joining(STATES.pending));
for (const email of [STATES.active, STATES.review, STATES.declined, STATES.suspended, STATES.left]) {
  await server.join(email);
}
const { staff } = server.services.memberships;
await staff.decline('gr', await server.id(STATES.declined));
await staff.suspend('gr', await server.id(STATES.suspended));
await server.act(STATES.left, 'cancel');

test('joining tells nobody who is a member, waits, was declined, suspended or has left', async () => {
  const all: Record<string, unknown> = {};
  for (const [state, email] of Object.entries(STATES)) {
    const mailsBefore = await queued();
    queries.length = 0;
    const response = await server.send('POST', '/v1/memberships', joining(email), {
      'Idempotency-Key': `sameness-${(keys += 1)}`,
    });
    const asked = [...queries];
    all[state] = {
      status: response.status,
      body: await response.text(),
      headers: [...response.headers.keys()].sort(),
      queries: asked,
      mails: (await queued()) - mailsBefore,
    };
    assert.ok(asked.length > 10, 'queries were seen');
  }
  for (const [state, one] of Object.entries(all)) assert.deepEqual(one, all['new'], state);
  const { status, body, mails } = all['new'] as { status: number; body: string; mails: number };
  assert.deepEqual([status, body, mails], [202, '{"status":"check-mail"}', 1]);
});

test('asking for the link to one’s page tells nobody either', async () => {
  const network = await findNetwork(db, 'gr');
  assert.ok(network);
  const all = [];
  for (const email of ['stranger@example.org', ...Object.values(STATES)]) {
    const mailsBefore = await queued();
    queries.length = 0;
    await server.services.memberships.mailLink(network, { email, lang: 'el', address: '10.0.0.1' });
    const asked = [...queries];
    all.push({ queries: asked, mails: (await queued()) - mailsBefore });
  }
  for (const one of all) assert.deepEqual(one, all[0]);
  assert.equal(all[0]?.mails, 1);
});

test('and the mail about nobody is not sent', async () => {
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  assert.ok(mailbox.entries.some(({ to }) => to === STATES.active));
  assert.ok(!mailbox.entries.some(({ to }) => to === 'stranger@example.org'));
});

test('no address can be written to more than its budget allows, however often it is typed', async () => {
  const email = 'victim@ypes.gov.gr';
  for (let times = 0; times < 8; times += 1) assert.equal(await server.ask(joining(email)), '202');
  const { deps, mailbox } = mailDeps(db);
  await sendDue(deps);
  assert.equal(mailbox.entries.filter(({ to }) => to === email).length, 3);
});
