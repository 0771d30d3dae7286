/** What keeps a database from being opened is said in a sentence. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { startPostgres } from '../testing/postgres.ts';
import { migratedTemplate } from '../testing/template.ts';
import { openDatabase } from './database.ts';
import { lockFolder } from './lock.ts';
import { migratePglite } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'koinon-open-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const LATER = `insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`;
const NEWER = { name: 'DatabaseOpenError', message: /newer Koinon than this one/ };

test('a lock that cannot be written is named', () => {
  mkdirSync(join(folder, 'database.lock'));
  assert.throws(() => lockFolder(join(folder, 'database')), {
    name: 'DatabaseOpenError',
    message: /database\.lock cannot be written: unable to open database file\./,
  });
});

test('an older Koinon leaves the embedded database of a newer one alone', async () => {
  const client = new PGlite({ loadDataDir: await migratedTemplate() });
  try {
    await migratePglite(client);
    await client.exec(LATER);
    await assert.rejects(migratePglite(client), NEWER);
  } finally {
    await client.close();
  }
});

if (process.env['KOINON_TEST_DATABASE'] === 'postgres') {
  test('what is wrong with DATABASE_URL is said, without the password', async () => {
    const postgres = await startPostgres();
    const at = (change: (url: URL) => void) => {
      const url = new URL(postgres.url);
      change(url);
      return url.href;
    };
    const query = async (text: string, url = postgres.url) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(text);
      } finally {
        await client.end();
      }
    };
    try {
      await query(`create database latin encoding 'LATIN1' locale 'C' template template0`);
      await query(`create role guest login password 'guest'`);
      const newer = await postgres.createMigratedDatabase();
      await query(LATER, newer);
      const wrong: [string, RegExp][] = [
        [at(url => (url.password = 'secret-word')), /^DATABASE_URL: password authentication failed/],
        [at(url => (url.pathname = '/nothing')), /^DATABASE_URL: database "nothing" does not exist\.$/],
        [at(url => (url.port = '1')), /^DATABASE_URL: .*ECONNREFUSED/],
        [
          at(url => (url.pathname = '/latin')),
          /^DATABASE_URL: the database is encoded in LATIN1; it must be UTF8\.$/,
        ],
        [
          at(url => {
            url.username = 'guest';
            url.password = 'guest';
          }),
          /^DATABASE_URL: its user may not make tables\./,
        ],
        [newer, NEWER.message],
      ];
      for (const [url, message] of wrong) {
        await assert.rejects(openDatabase({ url }), (error: unknown) => {
          assert.ok(error instanceof Error);
          assert.equal(error.name, 'DatabaseOpenError', String(error.stack));
          assert.match(error.message, message);
          return !error.message.includes('secret-word');
        });
      }
    } finally {
      await postgres.stop();
    }
  });
}
