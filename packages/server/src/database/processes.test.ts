import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Client } from 'pg';
import { command, commandEnvironment } from '../testing/command.ts';
import { startPostgres } from '../testing/postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'koinon-data-'));
after(() => rmSync(folder, { recursive: true, force: true }));

type Child = ChildProcessByStdio<null, Readable, Readable>;

function koinon(name: string, env: Record<string, string>): Child {
  return spawn(process.execPath, [...command, name], {
    env: commandEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: Child): Promise<{ code: number | null; text: string }> {
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

/** Resolves with what it said when it listens. */
async function listening(child: Child): Promise<string> {
  let text = '';
  for await (const part of child.stderr.setEncoding('utf8')) {
    text += part;
    if (text.includes('listens on')) return text;
  }
  throw new Error(`It did not start: ${text}`);
}

const servable = { PORT: '0', KOINON_SECRET: 'x'.repeat(32), SMTP_URL: 'smtp://mail.example:25' };

if (process.env['KOINON_TEST_DATABASE'] === 'postgres') {
  test('three processes at once bring one fresh PostgreSQL up to date', async () => {
    const postgres = await startPostgres();
    try {
      const DATABASE_URL = await postgres.createDatabase();
      const outcomes = await Promise.all([1, 2, 3].map(() => ended(koinon('migrate', { DATABASE_URL }))));
      assert.deepEqual(
        outcomes.map(({ code }) => code),
        [0, 0, 0],
        JSON.stringify(outcomes),
      );
      const client = new Client({ connectionString: DATABASE_URL });
      await client.connect();
      const { rows } = await client.query('select count(*)::int as count from drizzle.__drizzle_migrations');
      await client.end();
      const migrations = readdirSync(join(import.meta.dirname, '../../migrations')).filter(name =>
        name.endsWith('.sql'),
      );
      assert.deepEqual(rows, [{ count: migrations.length }]);
    } finally {
      await postgres.stop();
    }
  });
} else {
  test('a second process on a folder is refused in words, and starts at once after the first was killed', async () => {
    const env = { ...servable, KOINON_DATA: join(folder, 'data') };
    const first = koinon('serve', env);
    await listening(first);
    const second = await ended(koinon('serve', env));
    assert.equal(second.code, 1);
    assert.match(second.text, /^koinon: The database in .*data\/database is in use by another Koinon\./);
    assert.doesNotMatch(second.text, /at .*\.ts/);

    first.kill('SIGKILL');
    await once(first, 'close');
    const third = koinon('serve', env);
    const url = /http:\S+/.exec(await listening(third))?.[0] ?? '';
    assert.equal((await fetch(`${url}/v1/networks`)).status, 200);
    third.kill('SIGTERM');
    const [code] = (await once(third, 'close')) as [number | null];
    assert.equal(code, 0);
  });
}

test('serve says what it cannot do without', async () => {
  const without = async (name: string) => {
    const { [name]: _left, ...env } = { ...servable, KOINON_DATA: join(folder, 'other') } as Record<
      string,
      string
    >;
    return ended(koinon('serve', env));
  };
  const names = ['KOINON_SECRET', 'SMTP_URL'];
  const outcomes = await Promise.all(names.map(without));
  names.forEach((name, index) => {
    assert.equal(outcomes[index]?.code, 1);
    assert.match(outcomes[index]?.text ?? '', new RegExp(`^koinon: ${name} is not set\\.`));
  });
});
