/** What staff did, as it is read. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { AdminAct } from '@koinon/contract/admin';
import { acts } from '../database/schema.ts';
import { NOW, testServer } from '../testing/harness.ts';
import { network } from '../testing/records.ts';
import { said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await testServer();
const { db } = server.services;
let ofGr: StaffClient;
let ofAll: StaffClient;

before(async () => {
  await server.import({ network });
  await server.import({ network: { ...network, slug: 'pt' } });
  ofGr = await staffMember(server, 'viewer', 'gr');
  ofAll = await staffMember(server, 'viewer');
  const done = (place: string | null, act: string, subject: string, staff = ofGr.id) => ({
    ...{ staff, act, subject, network: place, note: null },
    at: new Date(NOW),
  });
  await db
    .insert(acts)
    .values([
      done('gr', 'members.ask', 'one'),
      done('gr', 'members.approve', 'one'),
      done('pt', 'members.approve', 'two'),
      done(null, 'staff.add', 'somebody', 'the first start'),
      done('gr', 'members_.odd', 'three', ofAll.id),
      done('gr', 'issues.send', 'first', ofAll.id),
    ]);
});

const list = async (query = '', client = ofGr) => {
  const page = (await client.json('GET', `acts${query}`)) as { items: AdminAct[]; next: string | null };
  return {
    acts: page.items.map(({ act, subject }) => `${act} ${subject}`),
    next: page.next,
    items: page.items,
  };
};

test('acts of the network come in pages, the youngest first, with who did them', async () => {
  const first = await list('?limit=3');
  assert.deepEqual(first.acts, ['issues.send first', 'members_.odd three', 'members.approve one']);
  assert.deepEqual(first.items[0]?.staff, { id: ofAll.id, name: ofAll.id });
  assert.equal(first.items[0]?.at, new Date(NOW).toISOString());
  const rest = await list(`?limit=3&cursor=${first.next ?? ''}`);
  assert.deepEqual([rest.acts, rest.next], [['members.ask one'], null]);
});

test('they can be narrowed to one act, a resource, what it was done to, or who did it', async () => {
  assert.deepEqual((await list('?act=members.approve')).acts, ['members.approve one']);
  assert.deepEqual((await list('?act=members')).acts, ['members.approve one', 'members.ask one']);
  assert.deepEqual((await list('?act=member_')).acts, [], 'no pattern');
  assert.deepEqual((await list('?subject=one&act=members.ask')).acts, ['members.ask one']);
  assert.deepEqual((await list(`?staff=${ofAll.id}`)).acts, ['issues.send first', 'members_.odd three']);
  for (const query of ['?cursor=x', '?limit=0', '?act=', '?order=at']) {
    assert.equal(await said(await ofGr.request('GET', `acts${query}`)), '422 invalid', query);
  }
});

test('what was done to the server is shown to who is of all networks; another network’s acts to nobody else', async () => {
  const all = await list('?network=gr', ofAll);
  assert.ok(all.acts.includes('staff.add somebody') && !all.acts.includes('members.approve two'));
  assert.equal(all.items.find(({ subject }) => subject === 'somebody')?.staff.name, null);
  assert.ok(!(await list()).acts.includes('staff.add somebody'));
  assert.equal(await said(await ofGr.request('GET', 'acts?network=pt')), '403 forbidden');
});
