import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, delimiter } from 'node:path';

/** A command of an example ended badly; the message has its last lines. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

const LIMIT = 6 * 60_000;
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/** Runs a command to its end, at most for six minutes. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = start(command, args, cwd, env);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => {
      output = (output + String(chunk)).slice(-20_000);
    });
  const timer = setTimeout(() => end(child), LIMIT);
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  }).finally(() => clearTimeout(timer));
  if (code === 0) return output;
  const line = [command, ...args.map(one => one.replace(/^.*\//, ''))].join(' ');
  const why =
    command === 'npm' && UNREACHABLE.test(output)
      ? 'the npm registry cannot be reached, and what is needed is not in the cache'
      : code === 'SIGKILL'
        ? `it took longer than ${LIMIT / 60_000} minutes`
        : `it ended with ${code}`;
  throw new CommandFailed(`\`${line}\`: ${why}.\n${output.slice(-6000)}`);
}

/** Starts a command in a process group of its own; `end()` ends all of it. */
export function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(command, [...args], {
    cwd,
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

export function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** What of an outer npm's settings a person may have meant; the rest says which package's script is running. */
const KEPT =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_?proxy|noproxy|cafile|strict_ssl)$/i;

/** The Node that runs the tests comes first, nobody is told anything, and npm does not take an example for this package. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|NODE_TEST|KOINON_)/i.test(name) || KEPT.test(name),
    ),
  );
  return {
    ...own,
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    npm_config_update_notifier: 'false',
  };
}
