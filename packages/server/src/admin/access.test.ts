import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Problem, StaffRole } from '@koinon/contract';
import type { StaffCreated, StaffMember } from '@koinon/contract/admin';
import fc from 'fast-check';
import { addOrigin } from '../data/origins.ts';
import { acts } from '../database/schema.ts';
import { BASE, NOW, testServer } from '../testing/harness.ts';
import { event, network } from '../testing/records.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await testServer();
const { db } = server.services;
const roles: StaffRole[] = ['viewer', 'editor', 'admin'];
let clients: Record<StaffRole, StaffClient>;
let ofPt: StaffClient;

before(async () => {
  await server.import({ network, events: [event('lab')] });
  await server.import({ network: { ...network, slug: 'pt' }, events: [event('visit')] });
  clients = {
    viewer: await staffMember(server, 'viewer'),
    editor: await staffMember(server, 'editor'),
    admin: await staffMember(server, 'admin'),
  };
  ofPt = await staffMember(server, 'admin', 'pt');
});

/** Every route with the least role that may: what is not here fails the test below. */
const NEEDS: Readonly<Record<string, StaffRole>> = {
  'GET /origins': 'viewer',
  'POST /origins': 'admin',
  'DELETE /origins': 'admin',
  'GET /staff': 'admin',
  'POST /staff': 'admin',
  'DELETE /staff/:id': 'admin',
  'GET /network': 'viewer',
  'PUT /network': 'admin',
  'PATCH /network': 'admin',
  'GET /events': 'viewer',
  'POST /events': 'editor',
  'GET /events/:id': 'viewer',
  'PUT /events/:id': 'editor',
  'POST /events/:id/publish': 'editor',
  'POST /events/:id/postpone': 'editor',
  'POST /events/:id/cancel': 'editor',
  'GET /events/:id/registrations': 'viewer',
  'GET /events/:id/registrations.csv': 'viewer',
  'POST /registrations/:id/approve': 'editor',
  'POST /registrations/:id/cancel': 'editor',
  'POST /registrations/:id/erase': 'admin',
  'GET /quarantine': 'viewer',
  'POST /quarantine/:id/release': 'editor',
  'GET /members': 'viewer',
  'GET /members.csv': 'viewer',
  'GET /members/seats': 'viewer',
  'GET /members/:id': 'viewer',
  'POST /members/:id/approve': 'editor',
  'POST /members/:id/ask': 'editor',
  'POST /members/:id/decline': 'editor',
  'POST /members/:id/suspend': 'editor',
  'POST /members/:id/reinstate': 'editor',
  'POST /members/:id/erase': 'admin',
  'GET /charters': 'viewer',
  'PUT /charters/:version': 'admin',
  'GET /newsletter/issues': 'viewer',
  'GET /newsletter/issues/:id': 'viewer',
  'PUT /newsletter/issues/:id': 'editor',
  'DELETE /newsletter/issues/:id': 'editor',
  'POST /newsletter/issues/:id/send': 'editor',
  'POST /newsletter/issues/:id/stop': 'editor',
  'POST /newsletter/issues/:id/test': 'editor',
  'GET /newsletter/subscribers': 'viewer',
  'GET /newsletter/subscribers.csv': 'viewer',
  'POST /newsletter/subscribers/erase': 'admin',
  'POST /newsletter/subscribers/:id/erase': 'admin',
  'GET /stories': 'viewer',
  'GET /stories/:id': 'viewer',
  'GET /stories/:id/uploads/:image/:file': 'viewer',
  'POST /stories/:id/review': 'editor',
  'POST /stories/:id/request-changes': 'editor',
  'POST /stories/:id/publish': 'editor',
  'POST /stories/:id/reject': 'editor',
  'POST /stories/:id/withdraw': 'editor',
  'POST /stories/:id/erase': 'admin',
  'GET /retention': 'viewer',
  'POST /retention/purge': 'admin',
  'GET /acts': 'viewer',
};

const slugOf = async (response: Response) => {
  const { type = '' } = (await response.json()) as Partial<Problem>;
  return type.split('/').at(-1);
};

test('every route takes the role that it should, a token, and one of the network', async () => {
  const routes = server.app.routes
    .filter(({ path, method }) => path.startsWith('/v1/admin/') && method !== 'ALL' && method !== 'OPTIONS')
    .map(({ path, method }) => `${method} ${path.slice('/v1/admin'.length)}`);
  assert.deepEqual([...new Set(routes)].sort(), Object.keys(NEEDS).sort());

  for (const [route, needed] of Object.entries(NEEDS)) {
    const [method = '', pattern = ''] = route.split(' ');
    const path = `${pattern.slice(1).replace(/:\w+/g, 'nothing')}?network=gr`;
    const open = await server.app.request(`${BASE}/v1/admin/${path}`, { method });
    assert.equal(open.status, 401, route);
    assert.equal(await slugOf(open), 'unauthorized');
    assert.match(open.headers.get('WWW-Authenticate') ?? '', /^Bearer /);
    assert.equal(open.headers.get('Cache-Control'), 'no-store');

    // A body that no route takes: who gets as far as that was let in, and nothing is changed.
    const body = method === 'GET' || pattern === '/staff/:id' ? undefined : { nothing: true };
    for (const role of roles) {
      const response = await clients[role].request(method, path, body);
      const allowed = roles.indexOf(role) >= roles.indexOf(needed);
      assert.equal(response.status === 403, !allowed, `${route} as ${role}: ${response.status}`);
      assert.ok(response.status < 500, `${route} as ${role}: ${response.status}`);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      if (!allowed) assert.equal(await slugOf(response), 'forbidden');
    }
    const valid = route === 'PUT /network' ? network : body;
    const foreign = await ofPt.request(method, path, valid);
    assert.equal(foreign.status, 403, `${route} of another network`);
  }
});

test('the OpenAPI document has every route with its role', async () => {
  const document = (await server.json('/openapi.json')) as {
    paths: Record<string, Record<string, { description?: string; security?: object[] }>>;
  };
  for (const [route, role] of Object.entries(NEEDS)) {
    const [method = '', pattern = ''] = route.split(' ');
    const operation =
      document.paths[`/v1/admin${pattern.replace(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()];
    assert.ok(operation, route);
    assert.ok(operation.description?.includes(`Role: \`${role}\``), route);
    assert.deepEqual(operation.security, [{ staffToken: [] }]);
  }
});

test('no body, id or query makes the server fail', async () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      { events: [event('nul', { name: { el: 'a\0b' } })] },
      { events: [event('half', { name: { el: '\ud800' } })] },
      { events: [event('far', { slots: [{ date: '0000-01-01', start: '00:00', end: null }] })] },
      { origin: 'https://\0' },
      { name: 'x', role: 'viewer', network: 'none' },
      { note: { el: '\0' } },
      { privacy: { controller: { el: '\0' }, retentionDays: 1 } },
    ),
  );
  const id = fc.oneof(
    fc.constantFrom('lab', 'lab~2026-12-04', 'lab~', '\0', '~', 'x'.repeat(300)),
    fc.string(),
  );
  const route = fc.constantFrom(...Object.keys(NEEDS).filter(name => name !== 'DELETE /staff/:id'));
  await fc.assert(
    fc.asyncProperty(route, id, odd, fc.string(), async (name, anId, body, text) => {
      const [method = '', pattern = ''] = name.split(' ');
      const path = pattern.slice(1).replace(/:\w+/, () => encodeURIComponent(anId.toWellFormed()));
      const query = `?network=gr${method === 'GET' ? `&cursor=${encodeURIComponent(text.toWellFormed())}` : ''}`;
      const response = await clients.admin.request(method, path + query, method === 'GET' ? undefined : body);
      assert.ok(
        response.status < 500,
        `${name} ${path}: ${response.status} ${JSON.stringify(server.lines.at(-2))}`,
      );
    }),
    { numRuns: 200 },
  );
});

test('an address that is none, and a method that an address does not take, are refused after the token', async () => {
  assert.equal((await server.app.request(`${BASE}/v1/admin/nothing`)).status, 401);
  assert.equal((await clients.viewer.request('GET', 'nothing')).status, 404);
  const wrong = await clients.viewer.request('DELETE', 'network');
  assert.equal(wrong.status, 405);
  assert.equal(wrong.headers.get('Allow'), 'PUT, GET, PATCH, OPTIONS');
});

test('a token is shown once, kept as a hash, works at once and no more after it is revoked', async () => {
  const made = (await clients.admin.json('POST', 'staff?network=gr', {
    name: ' Ελένη ',
    role: 'editor',
  })) as StaffCreated;
  assert.match(made.token, /^koinon_[\w-]{43}$/);
  assert.deepEqual({ name: made.name, network: made.network }, { name: 'Ελένη', network: 'gr' });
  const as = (token: string) =>
    server.app.request(`${BASE}/v1/admin/events?network=gr`, {
      headers: { Authorization: `bearer ${token}` },
    });
  assert.equal((await as(made.token)).status, 200);

  const rows = await db.query.staff.findMany();
  assert.ok(rows.some(row => row.id === made.id && /^[0-9a-f]{64}$/.test(row.tokenHash)));
  assert.ok(!JSON.stringify(rows).includes(made.token));
  const listed = await clients.admin.request('GET', 'staff?network=gr');
  assert.ok(!(await listed.text()).includes(made.token));

  assert.equal((await clients.admin.request('DELETE', `staff/${made.id}?network=gr`)).status, 204);
  assert.equal((await as(made.token)).status, 401);
  assert.equal((await clients.admin.request('DELETE', `staff/${made.id}?network=gr`)).status, 204);
  const written = (await db.select().from(acts)).filter(({ subject }) => subject === made.id);
  assert.deepEqual(
    written.map(({ staff, act }) => [staff, act]),
    [
      [clients.admin.id, 'staff.add'],
      [clients.admin.id, 'staff.revoke'],
    ],
  );
});

test('an administrator of one network manages the staff of that network alone', async () => {
  const own = (await ofPt.json('POST', 'staff?network=pt', { name: 'Rui', role: 'viewer' })) as StaffCreated;
  assert.equal(own.network, 'pt');
  const refused = await ofPt.request('POST', 'staff?network=pt', { name: 'X', role: 'admin', network: null });
  assert.equal(refused.status, 403);
  assert.equal((await ofPt.request('DELETE', `staff/${clients.viewer.id}?network=pt`)).status, 403);
  const { items } = (await ofPt.json('GET', 'staff?network=pt')) as { items: StaffMember[] };
  assert.ok(items.every(member => member.network === 'pt' || member.network === null));
  const other = await clients.admin.request('POST', 'staff?network=gr', {
    name: 'X',
    role: 'viewer',
    network: 'pt',
  });
  assert.equal(other.status, 422);
});

test('the last administrator of all networks stays, also where two revoke each other at once', async () => {
  const second = (await clients.admin.json('POST', 'staff?network=gr', {
    name: 'Second',
    role: 'admin',
    network: null,
  })) as StaffCreated;
  const revoke = async (token: string, id: string) =>
    server.app.request(`${BASE}/v1/admin/staff/${id}?network=gr`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${token}` },
    });
  const answers = await Promise.all([
    revoke(clients.admin.token, second.id),
    revoke(second.token, clients.admin.id),
  ]);
  const statuses = answers.map(({ status }) => status);
  assert.equal(statuses.filter(status => status === 204).length, 1, statuses.join());
  const left = statuses[0] === 204 ? clients.admin.token : second.token;
  const id = statuses[0] === 204 ? clients.admin.id : second.id;
  const last = await revoke(left, id);
  assert.equal(last.status, 409);
  assert.match(((await last.json()) as Problem).detail ?? '', /last administrator/);
});

test('who tries many tokens is not listened to for a while, and others are', async () => {
  const from = (address: string, token: string) =>
    trusting.app.request(
      `${BASE}/v1/admin/events`,
      {
        headers: { Authorization: `Bearer ${token}` },
      },
      { incoming: { socket: { remoteAddress: address } } },
    );
  const trusting = server;
  const good = await staffMember(server, 'viewer');
  for (let count = 0; count < 20; count += 1) {
    assert.equal((await from('203.0.113.7', `koinon_${count}`)).status, 401);
  }
  const refused = await from('203.0.113.7', good.token);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('Retry-After'), '600');
  assert.equal((await from('203.0.113.8', good.token)).status, 200);
  server.clock += 601_000;
  assert.equal((await from('203.0.113.7', good.token)).status, 200);
});

test('no page of a browser comes near it, unless its site is on the network’s list', async () => {
  const viewer = await staffMember(server, 'viewer');
  const ask = (origin: string) => viewer.request('GET', 'events?network=gr', undefined, { Origin: origin });
  const preflight = (origin: string) =>
    server.app.request(`${BASE}/v1/admin/events?network=gr`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
    });
  for (const origin of ['https://console.example', 'null']) {
    const refused = await ask(origin);
    assert.equal(refused.status, 403);
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(await slugOf(refused), 'origin-not-allowed');
    assert.equal((await preflight(origin)).headers.get('Access-Control-Allow-Origin'), null);
  }
  await addOrigin(db, 'gr', 'https://console.example', new Date(NOW));
  assert.equal((await ask('https://console.example')).status, 200);
  const allowed = await preflight('https://console.example');
  assert.equal(allowed.headers.get('Access-Control-Allow-Origin'), 'https://console.example');
  assert.match(allowed.headers.get('Access-Control-Allow-Headers') ?? '', /Authorization, If-Match/);
  assert.equal((await ask(BASE)).headers.get('Access-Control-Allow-Origin'), BASE);
});
