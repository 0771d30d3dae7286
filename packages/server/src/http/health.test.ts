import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Db } from '../database/database.ts';
import { testServer } from '../testing/harness.ts';
import { said } from '../testing/registrations.ts';
import { healthRoutes } from './health.ts';

const server = await testServer();

test('a server that answers says so, and its database too, without filling the log', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await server.get(path);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.deepEqual(await answer.json(), { status: 'ok' });
  }
  assert.deepEqual(server.lines, []);
});

test('a server whose database fails is alive and not ready; however many ask, it is asked once', async () => {
  let asked = 0;
  let fail: (error: Error) => void = () => undefined;
  const { db } = server.services;
  const broken: Db = new Proxy(db, {
    get: (target, name) =>
      name === 'execute'
        ? () => {
            asked += 1;
            return new Promise((_, reject) => (fail = reject));
          }
        : Reflect.get(target, name),
  });
  const app = healthRoutes({ ...server.services, db: broken });
  const answers = [1, 2, 3].map(async () => app.request('/readyz'));
  assert.equal((await app.request('/healthz')).status, 200);
  fail(new Error('no connection'));
  for (const answer of await Promise.all(answers)) {
    assert.equal(answer.headers.get('Retry-After'), '5');
    assert.equal(await said(answer), '503 unavailable');
  }
  assert.equal(asked, 1);
  assert.match(String(server.lines.at(-1)?.['error']), /no connection/);
});
