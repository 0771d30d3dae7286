import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { createApp } from '../app.ts';
import { BASE, testServer } from '../testing/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'koinon-versions-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const server = await testServer({ site: { embed: { folder, version: '1.3.0' } } });

before(() => {
  const files = {
    'koinon.js': 'now',
    'koinon.js.br': 'brotli of now',
    'koinon.js.gz': 'gzip of now',
    'integrity.json': '{"version":"1.3.0"}',
    'chunks/month-AAAAAAAA.js': 'chunk of now',
    'versions/1.2.3/koinon.js': 'before',
    'versions/1.2.3/chunks/month-BBBBBBBB.js': 'chunk of before',
    'versions/1.2.3/chunks/plain.js': 'no hash in its name',
    'versions/2.0.0-rc.1/koinon.js': 'tried out',
    'versions/latest/koinon.js': 'not a version',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

async function text(path: string): Promise<string | number> {
  const response = await server.get(`/embed/${path}`);
  return response.status === 200 ? response.text() : response.status;
}

const caching = async (path: string) => (await server.get(`/embed/${path}`)).headers.get('Cache-Control');
const IMMUTABLE = 'public, max-age=31536000, immutable';

test('an exact version answers for ever, as long as its folder is kept', async () => {
  assert.equal(await text('1.3.0/koinon.js'), 'now');
  assert.equal(await text('1.2.3/koinon.js'), 'before');
  assert.equal(await text('2.0.0-rc.1/koinon.js'), 'tried out');
  for (const version of ['1.3.0', '1.2.3', '2.0.0-rc.1']) {
    assert.equal(await caching(`${version}/koinon.js`), IMMUTABLE);
  }
  for (const version of ['9.9.9', 'latest', 'versions', '..', '%2e%2e', '1.2.3%2f..', '']) {
    assert.equal(await text(`${version}/koinon.js`), 404, version);
  }
});

test('a page that was opened before a release still finds its lazy parts', async () => {
  assert.equal(await text('v1/koinon.js'), 'now');
  assert.equal(await text('v1/chunks/month-AAAAAAAA.js'), 'chunk of now');
  assert.equal(await text('v1/chunks/month-BBBBBBBB.js'), 'chunk of before');
  assert.equal(await caching('v1/chunks/month-BBBBBBBB.js'), IMMUTABLE);
  assert.equal(await text('v1/chunks/plain.js'), 404);
  assert.equal(await text('v1/versions/1.2.3/koinon.js'), 404);
});

test('files under v1 are old for ten minutes at most', async () => {
  assert.equal(await caching('v1/koinon.js'), 'public, max-age=300, stale-while-revalidate=300');
});

test('hashes are never older than the files that they are of', async () => {
  assert.equal(await text('1.3.0/integrity.json'), '{"version":"1.3.0"}');
  assert.equal(await caching('1.3.0/integrity.json'), IMMUTABLE);
  assert.equal(await caching('v1/integrity.json'), 'no-cache');
  assert.equal(await text('1.2.3/integrity.json'), 404, 'never those of another version');
});

test('any page may load, read and pin the files', async () => {
  for (const path of ['v1/koinon.js', '1.3.0/integrity.json', 'v1/chunks/month-BBBBBBBB.js']) {
    const { headers } = await server.get(`/embed/${path}`, { Origin: 'https://agency.example' });
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*', path);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Set-Cookie'), null);
  }
});

test('a file is sent as the browser takes it best, each way with a validator of its own', async () => {
  const sent = async (accept: string | undefined, more: Record<string, string> = {}) => {
    const asked = { ...(accept === undefined ? {} : { 'Accept-Encoding': accept }), ...more };
    const response = await server.get('/embed/v1/koinon.js', asked);
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding', accept);
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
  const tags = new Set<string>();
  for (const [accept, body, encoding] of [
    ['gzip, deflate, br', 'brotli of now', 'br'],
    ['gzip', 'gzip of now', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip of now', 'gzip'],
    ['identity', 'now', null],
    [undefined, 'now', null],
  ] as const) {
    const one = await sent(accept);
    assert.deepEqual(
      [one.status, one.body, one.headers.get('Content-Encoding')],
      [200, body, encoding],
      accept,
    );
    assert.equal(one.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    const tag = one.headers.get('ETag') ?? '';
    tags.add(tag);
    const again = await sent(accept, { 'If-None-Match': tag });
    assert.deepEqual([again.status, again.body, again.headers.get('ETag')], [304, '', tag], accept);
    assert.equal(again.headers.get('Access-Control-Allow-Origin'), '*', 'said with a 304, too');
    assert.equal(again.headers.get('Cache-Control'), one.headers.get('Cache-Control'));
  }
  assert.equal(tags.size, 3);
});

test('HEAD says what GET would, without the body; nothing is written', async () => {
  const ask = (method: string) => server.app.request(`${BASE}/embed/v1/koinon.js`, { method });
  const [head, get] = [await ask('HEAD'), await ask('GET')];
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  for (const name of ['Content-Type', 'ETag', 'Cache-Control', 'Vary', 'Access-Control-Allow-Origin'])
    assert.equal(head.headers.get(name), get.headers.get(name), name);
  assert.equal((await ask('POST')).status, 405);
});

test('the folder of a version is that version, even while a server that has not started anew holds it for its own', async () => {
  const app = createApp({ ...server.services, site: { embed: { folder, version: '1.2.3' } } });
  assert.equal(await (await app.request(`${BASE}/embed/1.2.3/koinon.js`)).text(), 'before');
  assert.equal(await (await app.request(`${BASE}/embed/v1/koinon.js`)).text(), 'now');
});

test('an unreleased version is asked for again each time, but for what is named by its content', async () => {
  const app = createApp({ ...server.services, site: { embed: { folder, version: '0.0.0' } } });
  const said = async (path: string) => (await app.request(BASE + path)).headers.get('Cache-Control');
  assert.equal(await said('/embed/0.0.0/koinon.js'), 'no-cache');
  assert.equal(await said('/embed/0.0.0/chunks/month-AAAAAAAA.js'), IMMUTABLE);
});
