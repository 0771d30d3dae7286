#!/usr/bin/env node
/** The command of the server: `koinon serve`, `koinon migrate`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertServable, ConfigError, readConfig } from './config.ts';
import { openDatabase } from './database/database.ts';
import { FolderInUseError } from './database/lock.ts';
import { databaseLocation, startServer } from './server.ts';
import { readSite, type SiteFolders } from './site.ts';

const HELP = `Usage: koinon <command> [options]

  serve     bring the database up to date and answer requests
  migrate   bring the database up to date and end

Options of serve
  --embed <folder>      embed files to serve under /embed; without it those of an installed @koinon/widgets
  --docs <folder>       built documentation, for /docs
  --storybook <folder>  built Storybook, for /storybook

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

const COMMON_OPTIONS = { help: { type: 'boolean' } } as const;
const SERVE_OPTIONS = {
  ...COMMON_OPTIONS,
  embed: { type: 'string' },
  docs: { type: 'string' },
  storybook: { type: 'string' },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--version') return print(version());
  if (command === undefined || command === '--help' || command === 'help') return print(HELP);
  if (command !== 'serve' && command !== 'migrate') return misused(`"${command}" is not a command.`);
  let folders: SiteFolders & { help?: boolean };
  try {
    folders = parseArgs({ args: rest, options: command === 'serve' ? SERVE_OPTIONS : COMMON_OPTIONS }).values;
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  if (folders.help === true) return print(HELP);
  try {
    await (command === 'serve' ? serve(folders) : migrate());
    return 0;
  } catch (error) {
    // What the person at the keyboard can mend is said in a sentence, without a stack.
    const said = error instanceof ConfigError || error instanceof FolderInUseError || isSystemError(error);
    console.error(said && error instanceof Error ? `koinon: ${error.message}` : error);
    return 1;
  }
}

function misused(sentence: string): number {
  console.error(`koinon: ${sentence}\n\n${HELP}`);
  return 2;
}

async function serve(folders: SiteFolders): Promise<void> {
  const config = readConfig(process.env);
  assertServable(config);
  const site = readSite(folders);
  const server = await startServer(config, { site });
  console.error(`Koinon listens on ${server.url}`);
  if (!site.embed) {
    console.error('Nothing is under /embed: install @koinon/widgets beside the server, or use --embed.');
  }
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
