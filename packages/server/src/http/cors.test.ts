import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import type { Problem } from '@koinon/contract';
import { addOrigin, removeOrigin } from '../data/origins.ts';
import { BASE, NOW, testServer } from '../testing/harness.ts';
import { event, network } from '../testing/records.ts';
import { openEvent, openNetwork } from '../testing/registrations.ts';

const server = await testServer();
const { db } = server.services;
const AGENCY = 'https://agency.example';
const FOREIGN = 'https://elsewhere.example';
let listening: Server;
let url = '';

before(async () => {
  await server.import({ network: openNetwork, events: [event('lab'), openEvent('open')] });
  await server.import({ network: { ...network, slug: 'pt' } });
  await addOrigin(db, 'gr', AGENCY, new Date(NOW));
  listening = createServer(getRequestListener(server.app.fetch));
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
after(() => listening.close());

const PATH = '/v1/events/lab/registrations?network=gr';

async function write(headers: Record<string, string>, path = PATH) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: '{}',
  });
  const { type = '', detail = '' } = (await response.json()) as Partial<Problem>;
  return {
    refused: type.endsWith('/origin-not-allowed'),
    status: response.status,
    detail,
    headers: response.headers,
  };
}

test('pages on the network’s list write, and so do the server’s own and whoever names no origin', async () => {
  for (const headers of [
    { Origin: AGENCY },
    { Origin: BASE },
    { Origin: url, 'Sec-Fetch-Site': 'same-origin' },
    {},
  ]) {
    const answer = await write(headers);
    assert.equal(answer.refused, false, JSON.stringify(headers));
    assert.notEqual(answer.status, 403);
  }
});

test('another page is refused in words that it can read, with what allows it', async () => {
  for (const origin of [
    FOREIGN,
    'null',
    'http://agency.example',
    `${AGENCY}:8443`,
    `${AGENCY}.elsewhere.example`,
    'https://AGENCY.example',
  ]) {
    const answer = await write({ Origin: origin, 'Sec-Fetch-Site': 'cross-site' });
    assert.equal(answer.status, 403, origin);
    assert.equal(answer.refused, true, origin);
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), origin);
    assert.match(answer.headers.get('Vary') ?? '', /\bOrigin\b/);
    assert.ok(answer.detail.includes(`koinon origins add gr ${origin}`), answer.detail);
  }
});

test('each network has its own list, and the query says which it is', async () => {
  assert.equal((await write({ Origin: AGENCY }, '/v1/events/lab/registrations?network=pt')).refused, true);
  assert.equal((await write({ Origin: AGENCY }, '/v1/events/lab/registrations')).refused, false);
  assert.equal((await write({ Origin: AGENCY }, '/v1/events/lab/registrations?network=none')).status, 404);
});

test('the answer to a page on the list names it, and the headers that it may read', async () => {
  const { headers } = await write({ Origin: AGENCY });
  assert.equal(headers.get('Access-Control-Allow-Origin'), AGENCY);
  assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
  assert.equal(
    headers.get('Access-Control-Expose-Headers'),
    'Retry-After, ETag, Location, Link, RateLimit, RateLimit-Policy, X-Request-Id',
  );
  assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
});

test('a preflight lets every page hear the answer; reads stay open to all', async () => {
  const preflight = (origin: string, method: string) =>
    fetch(url + PATH, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });
  for (const origin of [AGENCY, FOREIGN]) {
    const response = await preflight(origin, 'POST');
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
    assert.match(response.headers.get('Vary') ?? '', /\bOrigin\b/);
    assert.match(response.headers.get('Access-Control-Allow-Methods') ?? '', /\bPOST, PATCH, DELETE\b/);
    assert.equal(
      response.headers.get('Access-Control-Allow-Headers'),
      'Content-Type, Idempotency-Key, Authorization',
    );
    assert.equal(response.headers.get('Access-Control-Max-Age'), '86400');
  }
  assert.equal((await preflight(FOREIGN, 'GET')).headers.get('Access-Control-Allow-Origin'), '*');
  const read = await fetch(`${url}/v1/events`, { headers: { Origin: FOREIGN } });
  assert.equal(read.headers.get('Access-Control-Allow-Origin'), '*');
});

test('a form in plain HTML is taken from pages on the list, our own, and those that browsers do not name', async () => {
  const post = async (headers: Record<string, string>) => {
    const response = await fetch(`${url}/f/gr/registration?event=open`, {
      method: 'POST',
      headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: 'name=x',
    });
    return { status: response.status, page: await response.text() };
  };
  for (const headers of [{}, { Origin: AGENCY }, { Origin: BASE }, { Origin: 'null' }]) {
    const { status, page } = await post(headers);
    assert.ok(status === 200 || status === 422, `${JSON.stringify(headers)}: ${status}`);
    assert.match(page, /<form\b/);
  }
  const refused = await post({ Origin: FOREIGN });
  assert.equal(refused.status, 403);
  assert.match(refused.page, /^<!doctype html>/i);
});

test('a site that is added writes at once; one that is taken off no longer after a few seconds', async () => {
  const origin = 'https://new.example';
  assert.equal((await write({ Origin: origin })).refused, true);
  await addOrigin(db, 'gr', origin, new Date(NOW));
  assert.equal((await write({ Origin: origin })).refused, false);
  await removeOrigin(db, 'gr', origin);
  server.clock += 6_000;
  assert.equal((await write({ Origin: origin })).refused, true);
});

test('a clock that is set back by a day keeps no site on the list for a day', async () => {
  const origin = 'https://old.example';
  await addOrigin(db, 'gr', origin, new Date(NOW));
  assert.equal((await write({ Origin: origin })).refused, false);
  await removeOrigin(db, 'gr', origin);
  server.clock -= 86_400_000;
  assert.equal((await write({ Origin: origin })).refused, true);
  server.clock += 86_400_000;
});
