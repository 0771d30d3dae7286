/** What staff do, what the member hears of it, and what cannot be done. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { acts, outbox } from '../database/schema.ts';
import type { Tx } from '../database/database.ts';
import { RequestProblem } from '../http/problem.ts';
import { NOW } from '../testing/harness.ts';
import { individual, joining, memberServer, standing } from '../testing/memberships.ts';

const server = await memberServer();
const { staff } = server.services.memberships;
const { db } = server.database;
const stands = async (email: string) =>
  standing((await server.row(email)) ?? { status: 'left', reason: null });
const refused = (work: Promise<unknown>, slug = 'conflict') =>
  assert.rejects(work, error => error instanceof RequestProblem && error.slug === slug);
const act = (subject: string) => async (tx: Tx) => {
  await tx.insert(acts).values({ staff: 'anna', act: 'members.act', subject, at: new Date(NOW) });
};

test('a review ends with a member, with staff’s words in the mail and their act beside it', async () => {
  const email = 'maria@company.gr';
  assert.equal(await server.join(email), 'review domain-unknown');
  const id = await server.id(email);
  await staff.ask('gr', id, { message: 'Σε ποια διεύθυνση;', within: act(id) });
  assert.equal(await stands(email), 'review domain-unknown');
  await staff.approve('gr', id, { message: 'Καλώς ήρθατε.', within: act(id) });
  assert.equal(await stands(email), 'active');
  const mails = await db.select().from(outbox).where(eq(outbox.email, email)).orderBy(outbox.identity);
  assert.deepEqual(
    mails.map(({ template, params }) => [template, params['message'] ?? null]),
    [
      ['membership-confirm', null],
      ['membership-review', null],
      ['membership-question', 'Σε ποια διεύθυνση;'],
      ['membership-active', 'Καλώς ήρθατε.'],
    ],
  );
  assert.equal((await db.select().from(acts).where(eq(acts.subject, id))).length, 2);
  await staff.approve('gr', id);
  assert.equal((await server.mails(email)).length, 4, 'twice is once');
});

test('whom staff decline has left, for that reason, and may ask again', async () => {
  const email = 'declined@company.gr';
  await server.join(email);
  await staff.decline('gr', await server.id(email), { message: 'Λυπούμαστε.' });
  assert.equal(await stands(email), 'left declined');
  assert.equal((await server.mails(email)).at(-1), 'membership-declined');
  assert.deepEqual((await server.ledger(email)).slice(4), [
    'charter withdrawn staff',
    'declaration withdrawn staff',
  ]);
  await staff.decline('gr', await server.id(email));
  assert.equal(await server.join(email), 'review declined', 'for staff to look at once more');
});

test('whom staff suspended or declined does not let themselves in by leaving and joining anew', async () => {
  for (const [email, reason] of [
    ['suspended-leaver@ypes.gov.gr', 'staff'],
    ['declined-anew@company.gr', 'declined'],
  ] as const) {
    await server.join(email);
    const id = await server.id(email);
    if (reason === 'staff') await staff.suspend('gr', id);
    else await staff.decline('gr', id);
    for (const change of [{}, { organisation: { id: 'school' } }, { name: 'Somebody else' }]) {
      await server.act(email, 'cancel');
      assert.equal(await stands(email), `left ${reason}`);
      assert.equal(await server.join(email, change), `review ${reason}`);
      assert.equal(
        standing(await server.change(email, { organisation: { id: 'ministry' } })),
        `review ${reason}`,
      );
    }
    await staff.approve('gr', id);
    assert.equal(await stands(email), 'active', 'staff take back what they said');
    await server.act(email, 'cancel');
    assert.equal(await stands(email), 'left');
    const anew = reason === 'staff' ? 'active' : 'review domain-unknown';
    assert.equal(await server.join(email), anew);
  }
});

test('nor by having themselves forgotten; whom staff forget, or who was let in since, begins anew', async () => {
  const email = 'suspended-forgotten@ypes.gov.gr';
  await server.import({ network: individual, members: [email] });
  await staff.suspend('gr', await server.id(email));
  for (let times = 0; times < 2; times += 1) {
    await server.send('POST', `/v1/memberships/${await server.token(email)}/erase`);
    assert.equal(await server.row(email), undefined);
    assert.equal(await server.join(email), 'review staff');
  }
  await staff.approve('gr', await server.id(email));
  await server.send('POST', `/v1/memberships/${await server.token(email)}/erase`);
  assert.equal(await server.join(email), 'active');
  await staff.suspend('gr', await server.id(email));
  await staff.erase('gr', await server.id(email));
  assert.equal(await server.join(email), 'active');
});

test('staff let somebody in whose address is not proved yet; proving it later changes nothing else', async () => {
  const email = 'telephoned@ypes.gov.gr';
  await server.ask(joining(email));
  const token = await server.token(email);
  await staff.approve('gr', await server.id(email));
  assert.equal(await stands(email), 'active');
  assert.deepEqual((await server.ledger(email)).slice(2), ['charter given staff', 'declaration given staff']);
  const before = await server.read(email);
  assert.deepEqual([before.confirmed, before.confirmable, before.charter?.version], [false, true, '2024']);
  const response = await server.send('POST', `/v1/memberships/${token}/confirm`);
  const after: unknown = await response.json();
  assert.deepEqual(after, { ...before, confirmed: true, confirmable: false });
  assert.equal((await server.mails(email)).length, 2, 'and no other mail says that one is a member');
});

test('suspended is not erased: staff’s word makes a member again', async () => {
  const email = 'suspended@ypes.gov.gr';
  await server.join(email);
  const id = await server.id(email);
  await staff.suspend('gr', id, { message: 'Γιατί.' });
  assert.equal(await stands(email), 'suspended staff');
  assert.equal((await server.mails(email)).at(-1), 'membership-suspended');
  assert.equal(await server.ask(joining(email)), '202');
  assert.equal(
    standing(await server.act(email, 'confirm')),
    'suspended staff',
    'asking again is no way round',
  );
  await refused(staff.approve('gr', id));
  await staff.reinstate('gr', id);
  assert.equal(await stands(email), 'active');
});

test('who left is a member again by staff’s word, and not who only ever was asked', async () => {
  const email = 'back@ypes.gov.gr';
  await server.join(email);
  await server.act(email, 'cancel');
  await staff.reinstate('gr', await server.id(email));
  assert.equal(await stands(email), 'active');
  assert.deepEqual((await server.ledger(email)).slice(-2), [
    'charter given staff',
    'declaration given staff',
  ]);
  await server.ask(joining('never@ypes.gov.gr'));
  await server.act('never@ypes.gov.gr', 'cancel');
  await refused(staff.reinstate('gr', await server.id('never@ypes.gov.gr')));
});

test('what the state does not allow is refused, and nothing of it is kept', async () => {
  const email = 'maria@company.gr';
  const id = await server.id(email);
  const mails = await server.mails(email);
  await refused(staff.ask('gr', id, { message: 'Τι;', within: act('refused') }));
  await refused(staff.decline('gr', id, { within: act('refused') }));
  await refused(staff.suspend('gr', await server.id('never@ypes.gov.gr'), { within: act('refused') }));
  assert.deepEqual(await server.mails(email), mails);
  assert.deepEqual(await db.select().from(acts).where(eq(acts.subject, 'refused')), []);
});

test('an act that cannot be written down is not done', async () => {
  const id = await server.id('maria@company.gr');
  const broken = { within: () => Promise.reject(new Error('No room for acts.')) };
  await assert.rejects(staff.suspend('gr', id, broken), /No room/);
  assert.equal(await stands('maria@company.gr'), 'active');
});

test('another network’s members are not there', async () => {
  await server.import({ network: { ...individual, slug: 'pt', name: { pt: 'Rede' } } });
  const id = await server.id('maria@company.gr');
  for (const work of [
    () => staff.approve('pt', id),
    () => staff.ask('pt', id, { message: 'Τι;' }),
    () => staff.decline('pt', id),
    () => staff.suspend('pt', id),
    () => staff.reinstate('pt', id),
    () => staff.erase('pt', id),
    () => staff.erase('gr', 'nobody'),
  ]) {
    await refused(work(), 'not-found');
  }
  assert.equal(await stands('maria@company.gr'), 'active');
});
