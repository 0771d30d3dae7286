import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { adminCommands, commands, databaseCommands } from './all.ts';
import { adminClient, findToken, serverUrl } from './client.ts';
import { CommandError, text, type Command, type Terminal, type Values } from './command.ts';
import { helpOf, overview } from './help.ts';

type Env = Readonly<Record<string, string | undefined>>;

const ADMIN_OPTIONS = {
  network: { type: 'string' },
  'token-file': { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** Runs one command; returns the exit code: 0 done, 1 did not work, 2 was called wrongly. */
export async function main(args: readonly string[], env: Env, terminal: Terminal): Promise<number> {
  try {
    return await run(args, env, terminal);
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.note(`koinon: ${error.message}`);
      return error.exitCode;
    }
    if (!isMendable(error)) throw error;
    terminal.note(`koinon: ${error.message}`);
    return 1;
  }
}

async function run(args: readonly string[], env: Env, terminal: Terminal): Promise<number> {
  const [first] = args;
  if (first === '--version') return print(`${version()}\n`);
  if (first === undefined || first === '--help') return print(overview());
  if (first === 'help') {
    const words = args.slice(1).join(' ');
    if (words === '') return print(overview());
    const help = helpOf(words);
    if (help === undefined) throw misused(`There is no command "${words}".`);
    return print(help);
  }
  const command = commands.find(({ name }) => name === args.slice(0, name.split(' ').length).join(' '));
  if (!command) {
    const group = helpOf(first);
    if (group !== undefined && args.slice(1).every(word => word === '--help')) return print(group);
    throw misused(`"${args.slice(0, group === undefined ? 1 : 2).join(' ')}" is not a command.`);
  }
  const rest = args.slice(command.name.split(' ').length);
  const { values, positionals } = parsed(command, rest);
  if (values['help'] === true) return print(helpOf(command.name) ?? '');
  const [least, most] = command.positionals ?? [0, 0];
  if (positionals.length < least || positionals.length > most) {
    throw misused(
      `"${command.name}" ${positionals.length < least ? 'needs more than was given' : 'was given too much'}.`,
      command.name,
    );
  }
  if (databaseCommands.includes(command)) assertNode(process.versions.node);
  return command.run({
    args: positionals,
    values,
    env,
    terminal,
    client: () =>
      adminClient(
        serverUrl(env),
        findToken(env, text(values, 'token-file')),
        text(values, 'network') ?? (env['KOINON_NETWORK']?.trim() || undefined),
      ),
  });

  function print(said: string): number {
    terminal.out(said);
    return 0;
  }
}

function parsed(command: Command, args: string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        ...(adminCommands.includes(command) ? ADMIN_OPTIONS : {}),
        ...command.options,
      },
    });
  } catch (error) {
    throw misused(error instanceof Error ? error.message : String(error), command.name);
  }
}

/** What opens the database stands on modules that an older Node does not have, and fails there without a word of why. */
export function assertNode(version: string): void {
  if (Number.parseInt(version, 10) < OLDEST_NODE) {
    throw new CommandError(`The server needs Node.js ${OLDEST_NODE} or later; this is ${version}.`);
  }
}

/** As `engines` in package.json. */
const OLDEST_NODE = 24;

function misused(sentence: string, name?: string): CommandError {
  return new CommandError(
    `${sentence}\n\n${(name === undefined ? undefined : helpOf(name)) ?? overview()}`,
    2,
  );
}

const MENDABLE = new Set(['ConfigError', 'DatabaseOpenError', 'FolderInUseError', 'NoRoomError']);

/** What the person at the keyboard can mend is said in a sentence, without a stack. */
function isMendable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  // By name: their modules open the database, which most commands never load.
  if (MENDABLE.has(error.name)) return true;
  // EADDRINUSE, ECONNREFUSED, EACCES, …
  return /^E[A-Z]+$/.test(String(Reflect.get(error, 'code')));
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null ? String(Reflect.get(manifest, 'version')) : '';
}
