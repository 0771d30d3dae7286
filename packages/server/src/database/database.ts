import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import { Pool } from 'pg';
import { guardTransactions } from './guard.ts';
import { lockFolder } from './lock.ts';
import { migratePglite, migratePostgres } from './migrate.ts';
import * as schema from './schema.ts';

type Schema = typeof schema;
/** PostgreSQL through either driver. */
export type Db = PgDatabase<PgQueryResultHKT, Schema>;
export type Tx = PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;
/** What a repository takes: inside a transaction, the transaction. */
export type Queryable = Db | Tx;

export interface Database {
  readonly db: Db;
  readonly kind: 'pglite' | 'postgres';
  /** Lets running queries end, then frees the folder or the connections. */
  close(): Promise<void>;
}

export type DatabaseLocation =
  /** A connection string of a PostgreSQL server. */
  | { readonly url: string }
  /** A folder for the embedded database; made when it is not there. */
  | { readonly folder: string }
  /** Embedded, gone when closed; a copy of what PGlite's `dumpDataDir` gave, where that is given. */
  | { readonly memory: true; readonly copyOf?: Blob };

const options = { schema, casing: 'snake_case' } as const;

/** Opens the database and brings its tables up to date. Throws `FolderInUseError` where another process holds the folder. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  if ('url' in location) return openPostgres(location.url);
  if ('memory' in location) {
    const { copyOf } = location;
    return openPglite(new PGlite(copyOf ? { loadDataDir: copyOf } : {}), () => undefined);
  }
  const unlock = lockFolder(location.folder);
  try {
    mkdirSync(dirname(location.folder), { recursive: true });
    return await openPglite(new PGlite(location.folder), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openPglite(client: PGlite, unlock: () => void): Promise<Database> {
  await client.waitReady;
  await migratePglite(client);
  return {
    db: guardTransactions(drizzlePglite(client, options)),
    kind: 'pglite',
    async close() {
      await client.close();
      unlock();
    },
  };
}

async function openPostgres(url: string): Promise<Database> {
  await migratePostgres(url);
  const pool = new Pool({ connectionString: url, max: 10 });
  // A connection that the server drops while idle is the pool's business: the next query takes a new one.
  pool.on('error', () => undefined);
  return {
    db: guardTransactions(drizzlePg(pool, options)),
    kind: 'postgres',
    close: () => pool.end(),
  };
}
