import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { NetworkRecord, Problem, WireNetwork } from '@koinon/contract';
import { asc } from 'drizzle-orm';
import { acts } from '../database/schema.ts';
import { testServer } from '../testing/harness.ts';
import { network } from '../testing/records.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await testServer();
let admin: StaffClient;

before(async () => {
  await server.import({ network });
  admin = await staffMember(server, 'admin');
});

const errorsOf = async (response: Response) => {
  assert.equal(response.status, 422);
  return ((await response.json()) as Problem).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
};
const actNames = async () =>
  (await server.services.db.select().from(acts).orderBy(asc(acts.identity))).map(
    ({ act, subject }) => `${act} ${subject}`,
  );

test('a site is put on the list as browsers name it, once, and taken off it', async () => {
  const add = (origin: string) => admin.request('POST', 'origins?network=gr', { origin });
  const added = await add(' HTTPS://Agency.example:443/ ');
  assert.equal(added.status, 201);
  assert.equal(((await added.json()) as { origin: string }).origin, 'https://agency.example');
  assert.equal((await add('https://agency.example')).status, 200);
  assert.deepEqual(await errorsOf(await add('http://agency.example')), ['/origin not-https']);
  assert.deepEqual(await errorsOf(await add('https://agency.example/events')), ['/origin not-an-origin']);
  assert.deepEqual(await errorsOf(await admin.request('POST', 'origins?network=gr', {})), [
    '/origin required',
  ]);

  const { items } = (await admin.json('GET', 'origins?network=gr')) as { items: { origin: string }[] };
  assert.deepEqual(
    items.map(({ origin }) => origin),
    ['https://agency.example'],
  );
  const remove = () => admin.request('DELETE', 'origins?network=gr', { origin: 'https://agency.example/' });
  assert.equal((await remove()).status, 204);
  assert.equal((await remove()).status, 404);
  assert.deepEqual(await actNames(), [
    'origins.add gr https://agency.example',
    'origins.remove gr https://agency.example',
  ]);
});

test('a setting is changed and the others stay; what the contract refuses changes nothing', async () => {
  const privacy = { controller: { el: 'Υπουργείο' }, retentionDays: 90 };
  const patched = (await admin.json('PATCH', 'network?network=gr', { privacy })) as NetworkRecord;
  assert.deepEqual(patched.privacy, { ...privacy, contact: null, url: null });
  assert.equal(patched.regions.length, 1);
  const shown = (await server.json('/v1/network?network=gr')) as WireNetwork;
  assert.equal(shown.privacy?.retentionDays, 90);

  const refused = await admin.request('PATCH', 'network?network=gr', {
    languages: [],
    privacy: { ...privacy, retentionDays: 0 },
  });
  assert.deepEqual((await errorsOf(refused))?.sort(), [
    '/languages required',
    '/privacy/retentionDays too-small',
  ]);
  assert.deepEqual(await errorsOf(await admin.request('PATCH', 'network?network=gr', { slug: 'pt' })), [
    '/slug not-allowed',
  ]);
  assert.deepEqual(await errorsOf(await admin.request('PATCH', 'network?network=gr', [])), [' wrong-type']);
  assert.deepEqual(await admin.json('GET', 'network?network=gr'), patched);
});

test('a new network takes an administrator of all; the address says which network is written', async () => {
  const pt = { ...network, slug: 'pt', languages: ['pt'], name: { pt: 'Rede' } };
  assert.equal((await admin.request('PUT', 'network?network=pt', pt)).status, 201);
  assert.equal((await admin.request('PUT', 'network?network=pt', pt)).status, 200);
  assert.deepEqual(await errorsOf(await admin.request('PUT', 'network?network=gr', pt)), [
    '/slug not-allowed',
  ]);
  assert.deepEqual(await errorsOf(await admin.request('PUT', 'network', pt)), ['/slug not-allowed']);
  const ofPt = await staffMember(server, 'admin', 'pt');
  const other = await ofPt.request('PUT', 'network?network=es', { ...pt, slug: 'es' });
  assert.equal(other.status, 403);
  assert.equal(
    (await ofPt.request('PUT', 'network?network=pt', { ...pt, url: 'https://rede.example' })).status,
    200,
  );
  assert.equal(
    (await actNames()).filter(act => act.endsWith(' pt')).join(),
    'network.add pt,network.edit pt',
  );
});
