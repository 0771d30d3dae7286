import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { startDemo, type RunningDemo } from './index.ts';
import { keptSecret } from './secret.ts';

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'koinon-demo-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const count = async (demo: RunningDemo, network: string) => {
  const response = await fetch(`${demo.server}/v1/events?network=${network}`);
  const page = (await response.json()) as { items: unknown[] };
  return page.items.length;
};

test('starts the server and the agencies on two origins, with events ahead in both networks', async t => {
  const dataDir = join(folder(t), 'data');
  const demo = await startDemo({ port: 0, dataDir });
  t.after(() => demo.close());
  assert.notEqual(new URL(demo.server).origin, new URL(demo.agencies).origin);
  assert.ok((await count(demo, 'gr')) > 5);
  assert.ok((await count(demo, 'pt')) > 5);
  const greek = await (await fetch(`${demo.agencies}/gr/`)).text();
  assert.ok(greek.includes(`${demo.server}/embed/v1/koinon.js`));
  const [first] = demo.urls;
  assert.equal(first?.url, `${demo.server}/`);
  assert.match(String(first), /^http:\S+ {2}\S/);
});

test('the link for a visitor without JavaScript leads to the network’s events', async t => {
  const demo = await startDemo({ port: 0, dataDir: join(folder(t), 'data') });
  t.after(() => demo.close());
  for (const page of ['gr', 'pt']) {
    const html = await (await fetch(`${demo.agencies}/${page}/`)).text();
    const link = /<koinon-event-calendar[^>]*>\s*<p><a href="([^"]+)"/.exec(html)?.[1] ?? '';
    const target = await fetch(link);
    assert.equal(target.status, 200, link);
    const events = await target.text();
    assert.ok(events.includes(`/e/${page}/`), link);
  }
});

test('the secret is made once, for its owner’s eyes, and long enough to be taken', t => {
  const dataDir = join(folder(t), 'new');
  const secret = keptSecret(dataDir);
  assert.ok(secret.length >= 32);
  assert.equal(keptSecret(dataDir), secret);
  assert.equal(statSync(join(dataDir, 'secret')).mode & 0o077, 0);
});

test('refuses to listen beyond loopback', async t => {
  const start = startDemo({ port: 0, dataDir: folder(t), env: { HOST: '0.0.0.0' } });
  await assert.rejects(start, /loopback/);
});

test('says which port is taken, and lets go of the one it had', async t => {
  const dataDir = folder(t);
  const first = await startDemo({ port: 0, dataDir: join(dataDir, 'a') });
  t.after(() => first.close());
  const taken = Number(new URL(first.agencies).port);
  await assert.rejects(
    startDemo({ port: taken - 1, dataDir: join(dataDir, 'b') }),
    new RegExp(`Port ${taken} is taken`),
  );
});
