#!/usr/bin/env node
/** The command of the server: `koinon serve`, `koinon migrate`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertServable, ConfigError, readConfig } from './config.ts';
import { openDatabase } from './database/database.ts';
import { FolderInUseError } from './database/lock.ts';
import { databaseLocation, startServer } from './server.ts';

const HELP = `Usage: koinon <command>

  serve     bring the database up to date and answer requests
  migrate   bring the database up to date and end

Environment
  PORT, HOST        where to listen (8080, 127.0.0.1)
  KOINON_URL        public address, as https://network.example
  KOINON_DATA       folder for the server's data (.koinon)
  DATABASE_URL      a PostgreSQL server; without it the database is embedded in KOINON_DATA
  KOINON_NETWORK    the network that answers where a request names none
  KOINON_SECRET     at least 32 characters; signs the links in mails
  SMTP_URL          mail server, as smtp://user:password@mail.example:587
  MAIL_FROM         sender of mails
  TRUSTED_PROXIES   addresses or CIDR blocks whose X-Forwarded-For is believed

Options
  --help, --version
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--version') return print(version());
  if (command === undefined || command === '--help' || command === 'help') return print(HELP);
  if ((command !== 'serve' && command !== 'migrate') || rest.length > 0) {
    console.error(`koinon: "${args.join(' ')}" is not a command.\n\n${HELP}`);
    return 2;
  }
  try {
    await (command === 'serve' ? serve() : migrate());
    return 0;
  } catch (error) {
    // What the person at the keyboard can mend is said in a sentence, without a stack.
    const said = error instanceof ConfigError || error instanceof FolderInUseError || isSystemError(error);
    console.error(said && error instanceof Error ? `koinon: ${error.message}` : error);
    return 1;
  }
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  assertServable(config);
  const server = await startServer(config);
  console.error(`Koinon listens on ${server.url}`);
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

async function migrate(): Promise<void> {
  const database = await openDatabase(databaseLocation(readConfig(process.env)));
  await database.close();
  console.error('The database is up to date.');
}

/** EADDRINUSE, ECONNREFUSED, EACCES, … */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && /^E[A-Z]+$/.test(String(Reflect.get(error, 'code')));
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null
    ? `${String(Reflect.get(manifest, 'version'))}\n`
    : '';
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
