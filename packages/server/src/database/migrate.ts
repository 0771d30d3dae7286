import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as runOnPg } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as runOnPglite } from 'drizzle-orm/pglite/migrator';
import { Client } from 'pg';

/** `packages/server/migrations`: as far from `src/database` as from `dist/database`. */
const migrationsFolder = join(import.meta.dirname, '../../migrations');

/** Any number, the same in every Koinon: it names the advisory lock. */
const LOCK = 5_027_023;

/** The folder's lock keeps others out already. */
export async function migratePglite(client: PGlite): Promise<void> {
  await runOnPglite(drizzlePglite(client), { migrationsFolder });
}

/**
 * Drizzle's migrator takes no lock: of three processes on a fresh database two die. So one connection holds an advisory
 * lock while it migrates; the others wait and then find nothing to do. The lock goes with the connection.
 */
export async function migratePostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await runOnPg(drizzlePg(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}
