import assert from 'node:assert/strict';
import { createServer, request, type IncomingMessage } from 'node:http';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { testServer } from '../testing/harness.ts';
import { event, on } from '../testing/records.ts';
import { openEvent, openNetwork } from '../testing/registrations.ts';
import { compress } from './compress.ts';
import type { Env } from './context.ts';

const server = await testServer();
const listener = getRequestListener(server.app.fetch);
const http = createServer((incoming, outgoing) => void listener(incoming, outgoing));
let port = 0;

before(async () => {
  const days = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
  const labs = days.map(day => event(`lab-${day}`, on(`2026-12-${day}`)));
  await server.import({ network: openNetwork, events: [...labs, openEvent('open')] });
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
after(() => void http.close());

/** A request over the wire: `fetch` would decompress by itself. */
async function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path, headers, method }, resolve).on('error', reject).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

const PATHS = ['/v1/events', '/v1/events.ics', '/openapi.json', '/', '/e/gr', '/e/gr/lab-01', '/docs/api'];

test('what a client reads is compressed as it asks, and says the same', async () => {
  for (const path of PATHS) {
    const plain = await ask(path, {});
    const brotli = await ask(path, { 'Accept-Encoding': 'gzip, deflate, br' });
    const gzip = await ask(path, { 'Accept-Encoding': 'gzip' });
    assert.equal(plain.headers['content-encoding'], undefined, path);
    assert.equal(brotli.headers['content-encoding'], 'br', path);
    assert.equal(gzip.headers['content-encoding'], 'gzip', path);
    assert.ok(brotliDecompressSync(brotli.body).equals(plain.body), path);
    assert.ok(gunzipSync(gzip.body).equals(plain.body), path);
    assert.ok(brotli.body.length < plain.body.length / 2, `${path}: ${brotli.body.length}`);
    for (const { headers, body } of [plain, brotli, gzip]) {
      assert.match(headers['vary'] ?? '', /\bAccept-Encoding$/, path);
      assert.equal(Number(headers['content-length'] ?? body.length), body.length);
    }
  }
});

test('one validator holds for every encoding, so that no encoding is sent twice', async () => {
  for (const path of PATHS) {
    const { headers } = await ask(path, { 'Accept-Encoding': 'br' });
    const tag = headers.etag ?? '';
    assert.match(tag, /^W\//, path);
    for (const encoding of ['br', 'gzip', 'identity']) {
      const again = await ask(path, { 'Accept-Encoding': encoding, 'If-None-Match': tag });
      assert.equal(again.status, 304, `${path} ${encoding}`);
      assert.equal(again.headers.etag, tag);
      assert.match(again.headers['vary'] ?? '', /Accept-Encoding/);
      assert.equal(again.headers['content-encoding'], undefined);
      assert.equal(again.body.length, 0);
    }
  }
});

test('a form is compressed, and kept by nobody', async () => {
  const { headers, body } = await ask('/v1/forms/registration?event=open', { 'Accept-Encoding': 'br' });
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers['content-encoding'], 'br');
  assert.equal(typeof JSON.parse(brotliDecompressSync(body).toString('utf8')), 'object');
  assert.equal(headers.etag, undefined);
});

test('HEAD has the headers of GET and no body', async () => {
  const head = await ask('/v1/events', { 'Accept-Encoding': 'br' }, 'HEAD');
  assert.equal(head.headers['content-encoding'], 'br');
  assert.equal(head.body.length, 0);
});

test('what is small, secret, compressed already or refused stays as it is', async () => {
  const long = 'Καινοτομία '.repeat(1000);
  const app = new Hono<Env>().use(compress);
  app.get('/secret', c => c.text(long, 200, { 'Cache-Control': 'no-store' }));
  app.get('/ticket', c => {
    c.set('holdsNoSecret', true);
    return c.text(long, 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/small', c => c.json({ ok: true }));
  app.get('/picture', c => c.body(long, 200, { 'Content-Type': 'image/png' }));
  app.get('/done', c => c.body(long, 200, { 'Content-Type': 'text/plain', 'Content-Encoding': 'zstd' }));
  app.get('/long', c => c.text(long));
  const encoding = async (path: string, accept: string) => {
    const response = await app.request(path, { headers: { 'Accept-Encoding': accept } });
    await response.arrayBuffer();
    return response.headers.get('Content-Encoding');
  };
  assert.equal(await encoding('/long', 'br'), 'br');
  assert.equal(await encoding('/long', 'br;q=0, gzip;q=0.5'), 'gzip');
  assert.equal(await encoding('/long', 'br;q=0, *;q=0'), null);
  assert.equal(await encoding('/long', 'deflate'), null);
  assert.equal(await encoding('/secret', 'br'), null);
  assert.equal(await encoding('/ticket', 'br'), 'br');
  assert.equal(await encoding('/small', 'br'), null);
  assert.equal(await encoding('/picture', 'br'), null);
  assert.equal(await encoding('/done', 'br'), 'zstd');
  assert.deepEqual(await (await app.request('/small', { headers: { 'Accept-Encoding': 'br' } })).json(), {
    ok: true,
  });
});
