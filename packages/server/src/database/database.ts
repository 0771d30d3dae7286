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
import { DatabaseOpenError, reasonOf } from './open-error.ts';
import { roomIn } from './room.ts';
import * as schema from './schema.ts';
import { tend } from './tend.ts';

type Schema = typeof schema;
/** PostgreSQL through either driver. */
export type Db = PgDatabase<PgQueryResultHKT, Schema>;
export type Tx = PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;
/** What a repository takes: inside a transaction, the transaction. */
export type Queryable = Db | Tx;

export interface Database {
  readonly db: Db;
  readonly kind: 'pglite' | 'postgres';
  /** What the embedded database must be told to do from time to time: see `tend.ts`. */
  readonly tend?: () => Promise<void>;
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

/** Milliseconds for a new connection, or for one of the pool to come free. */
const CONNECTION_TIMEOUT = 10_000;

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
    return await openPglite(new PGlite(location.folder), unlock, roomIn(location.folder));
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openPglite(client: PGlite, unlock: () => void, assertRoom?: () => void): Promise<Database> {
  try {
    await client.waitReady;
  } catch (error) {
    throw new DatabaseOpenError(
      `The embedded database cannot be opened (${reasonOf(error)}). Its folder may be damaged, or of another version of PostgreSQL: bring back a backup, or install the version of Koinon that wrote it.`,
      { cause: error },
    );
  }
  await migratePglite(client);
  return {
    db: guardTransactions(drizzlePglite(client, options), assertRoom),
    kind: 'pglite',
    tend: () => tend(client),
    async close() {
      await client.close();
      unlock();
    },
  };
}

async function openPostgres(url: string): Promise<Database> {
  await migratePostgres(url);
  // Who asks while the server does not answer is told so, and does not wait for ever.
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    keepAlive: true,
  });
  // A connection that the server drops while idle is the pool's business: the next query takes a new one.
  pool.on('error', () => undefined);
  return {
    db: guardTransactions(drizzlePg(pool, options)),
    kind: 'postgres',
    close: () => pool.end(),
  };
}
