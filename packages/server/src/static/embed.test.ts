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
