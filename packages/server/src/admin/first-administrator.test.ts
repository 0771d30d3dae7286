import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { staff } from '../database/schema.ts';
import { command, commandEnvironment } from '../testing/command.ts';
import { NOW, testDatabase } from '../testing/harness.ts';
import { startPostgres } from '../testing/postgres.ts';
import { ensureAdministrator } from './first-administrator.ts';
import { findByToken } from './tokens.ts';

const root = mkdtempSync(join(tmpdir(), 'koinon-staff-'));
after(() => rmSync(root, { recursive: true, force: true }));

const { db } = await testDatabase();
const read = (file: string | undefined) => readFileSync(file ?? '', 'utf8').trim();

test('of several that start at once one makes the administrator, whose token nobody else can read', async () => {
  const folders = ['a', 'b', 'c'].map(name => join(root, name));
  const files = await Promise.all(folders.map(folder => ensureAdministrator(db, folder, NOW)));
  const [file, ...others] = files.filter(one => one !== undefined);
  assert.ok(file);
  assert.deepEqual(others, []);
  assert.deepEqual(folders.map(folder => existsSync(join(folder, 'staff-token'))).filter(Boolean), [true]);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const found = await findByToken(db, read(file));
  assert.deepEqual([found?.role, found?.network], ['admin', null]);
  assert.equal(await db.$count(staff), 1);
});

test('a lost token is made anew when that is asked for, and when no administrator is left', async () => {
  const folder = join(root, 'lost');
  assert.equal(await ensureAdministrator(db, folder, NOW), undefined);
  const first = read(await ensureAdministrator(db, folder, NOW, true));
  const second = read(await ensureAdministrator(db, folder, NOW, true));
  assert.notEqual(first, second);
  assert.equal(read(join(folder, 'staff-token')), second);
  assert.ok(await findByToken(db, first));
  await db.update(staff).set({ revokedAt: new Date(NOW) });
  assert.equal(await findByToken(db, second), undefined);
  assert.ok(await findByToken(db, read(await ensureAdministrator(db, folder, NOW))));
});

if (process.env['KOINON_TEST_DATABASE'] === 'postgres') {
  test('two servers that start at once on one PostgreSQL know one administrator', async () => {
    const postgres = await startPostgres();
    const DATABASE_URL = await postgres.createDatabase();
    const folders = [join(root, 'one'), join(root, 'two')];
    const servers = folders.map(KOINON_DATA => serve({ DATABASE_URL, KOINON_DATA }));
    try {
      const addresses = await Promise.all(servers.map(listening));
      const files = folders.map(folder => join(folder, 'staff-token')).filter(file => existsSync(file));
      assert.equal(files.length, 1);
      for (const address of addresses) {
        const response = await fetch(`${address}/v1/admin/staff`, {
          headers: { Authorization: `Bearer ${read(files[0])}` },
        });
        // There is no network yet; who is not known is answered 401 before that.
        assert.equal(response.status, 404);
      }
    } finally {
      for (const server of servers) server.kill('SIGTERM');
      await Promise.all(servers.map(server => once(server, 'close')));
      await postgres.stop();
    }
  });
}

function serve(env: Record<string, string>): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [...command, 'serve'], {
    env: commandEnvironment({
      PORT: '0',
      KOINON_SECRET: 'x'.repeat(32),
      SMTP_URL: 'smtp://127.0.0.1:9',
      ...env,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function listening(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  let text = '';
  child.stdout.resume();
  for await (const part of child.stderr.setEncoding('utf8')) {
    text += part;
    const address = /listens on (\S+)/.exec(text)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`It did not start: ${text}`);
}
