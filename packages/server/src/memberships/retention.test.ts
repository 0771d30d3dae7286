/** What is kept, and how long: what the dry run says is what the purge does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberships, outbox } from '../database/schema.ts';
import { NOW } from '../testing/harness.ts';
import { individual, joining, memberServer } from '../testing/memberships.ts';
import { DAY, said } from '../testing/registrations.ts';

const network = {
  ...individual,
  retention: { unconfirmedMemberships: 10, reviews: 20, formerMembers: 40 },
};
const server = await memberServer({ network });
const { jobs, staff } = server.services.memberships;
const { db } = server.database;
const NOTHING = { unconfirmed: 0, reviews: 0, former: 0 };
const left = async () => (await db.select().from(memberships)).map(({ email }) => email.split('@')[0]).sort();

await server.ask(joining('pending@ypes.gov.gr'));
await server.ask(joining('refuses@ypes.gov.gr'));
await server.act('refuses@ypes.gov.gr', 'cancel');
await server.join('review@company.gr');
await server.join('declined@company.gr');
await staff.decline('gr', await server.id('declined@company.gr'));
await server.join('withdrew@company.gr');
await server.act('withdrew@company.gr', 'cancel');
await server.join('left@ypes.gov.gr');
const token = await server.token('left@ypes.gov.gr');
await server.act('left@ypes.gov.gr', 'cancel');
await server.join('active@ypes.gov.gr');
await server.join('suspended@ypes.gov.gr');
await staff.suspend('gr', await server.id('suspended@ypes.gov.gr'));
const EVERYBODY = ['active', 'declined', 'left', 'pending', 'refuses', 'review', 'suspended', 'withdrew'];

/** The dry run, then the purge: both say the same, and after it there is nothing to do. */
async function purge() {
  const told = await jobs.retention();
  const before = await left();
  assert.deepEqual(await jobs.retention(), told, 'looking changes nothing');
  assert.deepEqual(await left(), before);
  assert.deepEqual(await jobs.retain(), told);
  assert.deepEqual(await jobs.retention(), NOTHING);
  assert.equal(before.length - (await left()).length, told.unconfirmed + told.reviews + told.former);
  return told;
}

test('nobody goes before the time', async () => {
  server.clock = NOW + 10 * DAY - 1;
  assert.deepEqual(await purge(), NOTHING);
  assert.deepEqual(await left(), EVERYBODY);
});

test('who never confirmed goes first, whether or not they said no', async () => {
  server.clock = NOW + 10 * DAY;
  assert.deepEqual(await purge(), { ...NOTHING, unconfirmed: 2 });
  assert.deepEqual(
    await left(),
    EVERYBODY.filter(name => name !== 'pending' && name !== 'refuses'),
  );
  assert.deepEqual(await server.mails('pending@ypes.gov.gr'), []);
});

test('a review that came to nothing goes after the last word on it', async () => {
  server.clock = NOW + 15 * DAY;
  await staff.ask('gr', await server.id('review@company.gr'), { message: 'Είστε εκεί;' });
  server.clock = NOW + 20 * DAY;
  assert.deepEqual(await purge(), { ...NOTHING, reviews: 2 });
  assert.deepEqual(await left(), ['active', 'left', 'review', 'suspended']);
  server.clock = NOW + 35 * DAY;
  assert.deepEqual(await purge(), { ...NOTHING, reviews: 1 });
  assert.deepEqual((await server.ledger('review@company.gr')).slice(4), [
    'charter erased retention',
    'declaration erased retention',
  ]);
});

test('who left goes after the network’s time, and the link says that it is over', async () => {
  server.clock = NOW + 40 * DAY - 1;
  assert.deepEqual(await purge(), NOTHING);
  server.clock += 1;
  assert.deepEqual(await jobs.retention('pt'), NOTHING, 'in that network nobody is');
  assert.deepEqual(await jobs.retain('pt'), NOTHING);
  assert.deepEqual(await jobs.retention('gr'), { ...NOTHING, former: 1 });
  assert.deepEqual(await purge(), { ...NOTHING, former: 1 });
  assert.deepEqual(await left(), ['active', 'suspended']);
  assert.equal(await said(await server.send('GET', `/v1/memberships/${token}`)), '410 link-expired');
  const mails = await db.select().from(outbox);
  assert.ok(!mails.some(({ email }) => email.startsWith('left@')), 'nor is the address kept in mail');
});

test('what was asked of who stays goes when nobody confirmed it; asking once more is a word of who never did', async () => {
  const start = server.clock;
  await server.join('back@ypes.gov.gr');
  await server.act('back@ypes.gov.gr', 'cancel');
  await server.ask(joining('back@ypes.gov.gr', { name: 'Somebody else' }));
  await server.ask(joining('again@ypes.gov.gr'));
  server.clock = start + 5 * DAY;
  await server.ask(joining('again@ypes.gov.gr'));
  const token = await server.token('again@ypes.gov.gr');
  server.clock = start + 10 * DAY - 1;
  assert.deepEqual(await purge(), NOTHING);
  server.clock += 1;
  assert.deepEqual(await jobs.retention(), { ...NOTHING, unconfirmed: 2 });
  assert.deepEqual(await jobs.retain(), { ...NOTHING, unconfirmed: 2 }, 'a request of each of the two');
  assert.deepEqual(await left(), ['active', 'again', 'back', 'suspended']);
  assert.equal((await server.send('GET', `/v1/memberships/${token}`)).status, 200);
  server.clock = start + 15 * DAY;
  assert.deepEqual(await purge(), { ...NOTHING, unconfirmed: 1 });
  assert.deepEqual(await left(), ['active', 'back', 'suspended']);
  server.clock = start + 40 * DAY;
  assert.deepEqual(await purge(), { ...NOTHING, former: 1 });
});

test('members stay, however long they say nothing', async () => {
  server.clock = NOW + 3650 * DAY;
  assert.deepEqual(await purge(), NOTHING);
  assert.deepEqual(await left(), ['active', 'suspended']);
});
