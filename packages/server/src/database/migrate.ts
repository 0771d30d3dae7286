import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as runOnPg } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as runOnPglite } from 'drizzle-orm/pglite/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Client } from 'pg';
import { causesOf, codeOf } from './causes.ts';
import { DatabaseOpenError, reasonOf } from './open-error.ts';

/** `packages/server/migrations`: as far from `src/database` as from `dist/database`. */
export const migrationsFolder = join(import.meta.dirname, '../../migrations');

/** Any number, the same in every Koinon: it names the advisory lock. */
const LOCK = 5_027_023;

/** The folder's lock keeps others out already. */
export async function migratePglite(client: PGlite): Promise<void> {
  await assertNotNewer(async query => (await client.query(query)).rows);
  await runOnPglite(drizzlePglite(client), { migrationsFolder });
}

/**
 * Drizzle's migrator takes no lock: of three processes on a fresh database two die. So one connection holds an advisory
 * lock while it migrates; the others wait and then find nothing to do. The lock goes with the connection.
 */
export async function migratePostgres(url: string): Promise<void> {
  const client = await connect(url);
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await assertNotNewer(async query => (await client.query<Row>(query)).rows);
    await runOnPg(drizzlePg(client), { migrationsFolder });
  } catch (error) {
    throw isForbidden(error)
      ? new DatabaseOpenError(
          'DATABASE_URL: its user may not make tables. It must own the database, or be granted CREATE on the database and on its schema public.',
          { cause: error },
        )
      : error;
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<Client> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 20_000 });
    // What happens to it while it is asked nothing; a query that is under way fails by itself.
    client.on('error', () => undefined);
    await client.connect();
    const [row] = (await client.query<{ encoding: string }>(ENCODING)).rows;
    if (row?.encoding === 'UTF8') return client;
    await client.end();
    throw new Error(`the database is encoded in ${row?.encoding ?? 'nothing'}; it must be UTF8`);
  } catch (error) {
    throw new DatabaseOpenError(`DATABASE_URL: ${reasonOf(error)}.`, { cause: error });
  }
}

const ENCODING = `select current_setting('server_encoding') as encoding`;

type Row = Readonly<Record<string, unknown>>;

/** An older Koinon would work on tables that it does not know, and lose what they say. */
async function assertNotNewer(ask: (query: string) => Promise<readonly unknown[]>): Promise<void> {
  const isThere = await ask(`select 1 where to_regclass('drizzle.__drizzle_migrations') is not null`);
  if (isThere.length === 0) return;
  const newest = Math.max(
    ...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis),
  );
  const newer = await ask(`select 1 from drizzle.__drizzle_migrations where created_at > ${newest} limit 1`);
  if (newer.length === 0) return;
  throw new DatabaseOpenError(
    'The database was brought up to date by a newer Koinon than this one. Install that version again, or bring back the backup that was made before the upgrade.',
  );
}

/** PostgreSQL: insufficient privilege. */
const isForbidden = (error: unknown): boolean => causesOf(error).some(at => codeOf(at) === '42501');
