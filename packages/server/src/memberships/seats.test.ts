import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { memberships } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { institutional, memberServer, standing } from '../testing/memberships.ts';

const server = await memberServer({ network: institutional });
const { staff } = server.services.memberships;
const stands = async (email: string) => {
  const row = await server.row(email);
  return row ? standing(row) : 'gone';
};
const refused = (work: Promise<unknown>) =>
  assert.rejects(work, error => error instanceof RequestProblem && error.slug === 'conflict');
const address = (name: string) => `${name}@ypes.gov.gr`;

test('a body’s seats go to who confirms first; the next waits for staff, however many seats come free', async () => {
  assert.equal(await server.join(address('one')), 'active');
  assert.equal(await server.join(address('two')), 'active');
  assert.equal(await server.join(address('three')), 'review seats-full');
  assert.equal(await server.join(address('other'), { organisation: { id: 'school' } }), 'active');
  await server.act(address('two'), 'cancel');
  assert.equal(await stands(address('three')), 'review seats-full');
});

test('staff give the seat that came free, and no more than there are unless they say so', async () => {
  await staff.approve('gr', await server.id(address('three')));
  assert.equal(await stands(address('three')), 'active');
  assert.equal(await server.join(address('four')), 'review seats-full');
  await refused(staff.approve('gr', await server.id(address('four'))));
  assert.equal(await stands(address('four')), 'review seats-full');
  await staff.approve('gr', await server.id(address('four')), { over: true });
  assert.equal(await stands(address('four')), 'active');
});

test('a body that the register does not have is for staff to look at, and holds no seat', async () => {
  assert.equal(
    await server.join(address('name'), { organisation: { name: 'Νέος φορέας' } }),
    'review body-unknown',
  );
  await staff.approve('gr', await server.id(address('name')));
  assert.equal(await stands(address('name')), 'active');
});

test('a private address is in review for that, whatever seats there are', async () => {
  assert.equal(
    await server.join('five@gmail.com', { organisation: { id: 'school' } }),
    'review personal-address',
  );
});

test('another body is a new question of seats', async () => {
  assert.equal(await server.join(address('moves'), { organisation: { id: 'school' } }), 'active');
  const full = await server.change(address('moves'), { organisation: { id: 'ministry' } });
  assert.equal(standing(full), 'review seats-full');
  assert.deepEqual(full.organisation, { id: 'ministry' });
  assert.deepEqual((await server.mails(address('moves'))).at(-1), 'membership-review');
  const unknown = await server.change(address('moves'), { organisation: { name: 'Άλλος' } });
  assert.equal(standing(unknown), 'review body-unknown');
  const back = await server.change(address('moves'), { organisation: { id: 'school' } });
  assert.equal(standing(back), 'active');
  assert.equal(standing(await server.change(address('moves'), { unit: 'Γραφείο' })), 'active');
});

test('whom staff let in for one body is not let into another by the machine', async () => {
  const email = 'by-staff@gmail.com';
  await server.join(email, { organisation: { id: 'school' } });
  await staff.approve('gr', await server.id(email), { over: true });
  for (const organisation of [{ id: 'ministry' }, { name: 'Άλλος' }, { id: 'school' }]) {
    const changed = await server.change(email, { organisation });
    assert.equal(standing(changed), 'review personal-address');
  }
  await staff.decline('gr', await server.id(email));
});

test('nor by naming another body while the charter is not accepted', async () => {
  for (const [email, organisation, expected] of [
    ['late@company.gr', { id: 'ministry' }, 'review domain-unknown'],
    [address('late'), { name: 'Άλλος' }, 'review body-unknown'],
  ] as const) {
    await server.join(email, { organisation: { id: 'school' } });
    const id = await server.id(email);
    if ((await stands(email)) !== 'active') await staff.approve('gr', id, { over: true });
    await server.services.db
      .update(memberships)
      .set({ status: 'suspended', reason: 'charter', charter: null, charterDue: null })
      .where(eq(memberships.id, id));
    await server.change(email, { organisation });
    const accepted = await server.act(email, 'accept', { charter: '2024', lang: 'el' });
    assert.equal(standing(accepted), expected);
    await staff.decline('gr', id);
  }
});

test('who waits because of the address goes on waiting, whatever body is named', async () => {
  const changed = await server.change('five@gmail.com', { organisation: { id: 'ministry' } });
  assert.equal(standing(changed), 'review personal-address');
});

test('seats are counted by body, with who waits for one', async () => {
  const network = await findNetwork(server.services.db, 'gr');
  assert.ok(network);
  const counted = await staff.seats(network);
  assert.deepEqual(
    counted.map(({ body, seats, taken, waiting }) => [body.id, seats, taken, waiting]),
    [
      ['school', 2, 2, 0],
      ['ministry', 2, 3, 1],
    ],
  );
  const people = { ...network, membership: { ...network.membership, mode: 'individual' as const } };
  assert.deepEqual(
    (await staff.seats(people)).map(({ seats }) => seats),
    [null, null],
  );
});

test('where people join and not bodies nobody counts', async () => {
  await server.import({ network: { ...institutional, membership: { mode: 'individual', seatsPerBody: 2 } } });
  assert.equal(await server.join(address('six')), 'active');
  assert.equal(await server.join(address('seven'), { organisation: { name: 'Νέος φορέας' } }), 'active');
});
