/** Charters as staff publish them. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { AdminCharter, AdminMember, CharterPublished } from '@koinon/contract/admin';
import { asc, eq } from 'drizzle-orm';
import { acts } from '../database/schema.ts';
import { charter, individual, memberServer, newCharter } from '../testing/memberships.ts';
import { said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await memberServer();
const { db } = server.services;
let viewer: StaffClient;
let editor: StaffClient;
let admin: StaffClient;

before(async () => {
  viewer = await staffMember(server, 'viewer', 'gr');
  editor = await staffMember(server, 'editor', 'gr');
  admin = await staffMember(server, 'admin', 'gr');
  for (const name of ['a', 'b']) await server.join(`${name}@ypes.gov.gr`);
  await server.join('review@company.gr');
});

const list = async (client = viewer, query = '') => {
  const { items } = (await client.json('GET', `charters${query}`)) as { items: AdminCharter[] };
  return items.map(({ version, current, accepted, due }) => ({ version, current, accepted, due }));
};
const put = (version: string, body: unknown, client = admin) =>
  client.request('PUT', `charters/${version}`, body);
const written = async () =>
  (await db.select().from(acts).where(eq(acts.act, 'charters.publish')).orderBy(asc(acts.identity))).map(
    ({ staff, subject }) => [staff, subject],
  );

test('a version that is published is the one to accept; active members are told, once', async () => {
  assert.deepEqual(await list(), [{ version: '2024', current: true, accepted: 2, due: 0 }]);
  const first = await put('2027', newCharter);
  assert.equal(first.status, 200);
  const { mails, version, current, accepted, due } = (await first.json()) as CharterPublished;
  assert.deepEqual(
    { mails, version, current, accepted, due },
    { mails: 2, version: '2027', current: true, accepted: 0, due: 2 },
  );
  const again = (await (await put('2027', newCharter)).json()) as CharterPublished;
  assert.equal(again.mails, 0);
  assert.deepEqual(await written(), [[admin.id, '2027']]);
  assert.equal((await server.mails('a@ypes.gov.gr')).at(-1), 'membership-charter');
  assert.ok(!(await server.mails('review@company.gr')).includes('membership-charter'));

  await server.act('a@ypes.gov.gr', 'accept', { charter: '2027', lang: 'el' });
  assert.deepEqual(await list(), [
    { version: '2027', current: true, accepted: 1, due: 1 },
    { version: '2024', current: false, accepted: 1, due: 0 },
  ]);
  const { items } = (await viewer.json('GET', 'members?q=b@ypes.gov.gr')) as { items: AdminMember[] };
  assert.deepEqual([items[0]?.charter?.version, items[0]?.charterDue?.version], ['2024', '2027']);
});

test('a version never gets another text, nor two names, nor half a language', async () => {
  assert.equal(await said(await put('2027', { ...newCharter, sample: true })), '409 conflict');
  assert.equal(await said(await put('2028', newCharter)), '422 invalid');
  assert.equal(await said(await put('current', { ...newCharter, version: 'current' })), '422 invalid');
  const half = { ...newCharter, version: '2028', title: { ...newCharter.title, pt: 'Carta' } };
  assert.equal(await said(await put('2028', half)), '422 invalid');
  assert.equal(await said(await put('2028', undefined)), '422 invalid');
  assert.deepEqual(await written(), [[admin.id, '2027']]);
});

test('only administrators publish, each for their network', async () => {
  const next = { ...charter, version: '2030' };
  for (const client of [viewer, editor])
    assert.equal(await said(await put('2030', next, client)), '403 forbidden');
  await server.import({ network: { ...individual, slug: 'pt', name: { pt: 'Rede' } } });
  const ofPt = await staffMember(server, 'admin', 'pt');
  assert.equal(await said(await ofPt.request('PUT', 'charters/2030?network=gr', next)), '403 forbidden');
  assert.deepEqual(await list(ofPt, '?network=pt'), []);
  assert.equal((await ofPt.request('PUT', 'charters/2030?network=pt', next)).status, 200);
  assert.deepEqual(await list(ofPt, '?network=pt'), [
    { version: '2030', current: true, accepted: 0, due: 0 },
  ]);
  assert.equal((await list(viewer, '?network=gr')).length, 2);
});
