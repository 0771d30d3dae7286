import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../browsers.ts';
import { root } from '../workspace.ts';
import { readCounts, resultsFile, type Counts } from './results.ts';

type Environment = Readonly<Record<string, string>>;

/** The test files that the patterns name; slow ones only on request, those of other runners never. */
export function testFiles(patterns: readonly string[], slow: boolean): string[] {
  return globSync([...patterns], { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] })
    .filter(path => !/\.browser\.test\.ts$/.test(path))
    .filter(path => slow || !/\.slow\.test\.ts$/.test(path))
    .sort();
}

/** Runs files under `node --test`, one process each. Children inherit the condition that finds the sources. */
export async function runNodeTests(
  files: readonly string[],
  env: Environment = {},
  concurrency?: number,
): Promise<Counts> {
  const reporter = join(root, 'packages/tools/src/testing/node-reporter.ts');
  // Each file's embedded database is there for seconds: to optimise its code takes longer than it gives.
  const options = [
    '--liftoff-only',
    '--test',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ];
  if (concurrency) options.push(`--test-concurrency=${concurrency}`);
  const quick = pathToFileURL(join(root, 'packages/tools/src/testing/quick-imports.ts'));
  // In the environment, so that what the tests start has it too.
  const NODE_OPTIONS = [process.env['NODE_OPTIONS'], `--import=${quick.href}`].filter(Boolean).join(' ');
  return runCounted(['--conditions=koinon:source', ...options, ...files], { NODE_OPTIONS, ...env });
}

/** Runs the browser tests in one engine. */
export async function runBrowserTests(engine: Engine, scope: 'smoke' | 'full' | 'slow'): Promise<Counts> {
  const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const config = join(root, 'packages/tools/web-test-runner.config.js');
  return runCounted(['--conditions=koinon:source', wtr, '--config', config], {
    KOINON_ENGINE: engine,
    KOINON_TEST_SCOPE: scope,
  });
}

/** Runs the conformance suite of the embed files; it prints a table of its own. */
export async function runConformance(args: readonly string[]): Promise<Counts> {
  const suite = join(root, 'packages/embed-tests/src/conform/main.ts');
  return runCounted(['--conditions=koinon:source', suite, ...args], {});
}

/** Modules are stripped of their types and compiled once, not once for each file of tests. */
const compiled = join(root, 'node_modules/.cache/koinon/compiled');

/** One PostgreSQL for all files of a run: each makes a database of its own in it. */
export async function withPostgres<T>(run: (env: Environment) => Promise<T>): Promise<T> {
  if (process.env['KOINON_TEST_POSTGRES'] !== undefined) return run({});
  const script = join(root, 'packages/server/src/testing/serve-postgres.ts');
  const child = spawn(process.execPath, ['--conditions=koinon:source', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', code => reject(new Error(`PostgreSQL for the tests has ended (${code}).`))),
  );
  const stopped = new Promise(resolve => child.once('exit', resolve));
  const lines = createInterface({ input: child.stdout });
  const url = new Promise<string>(resolve => lines.once('line', resolve));
  try {
    return await Promise.race([ended, url.then(address => run({ KOINON_TEST_POSTGRES: address }))]);
  } finally {
    child.stdin.end();
    await stopped;
  }
}

const CURSOR = /\x1b\[[\d;]*[A-HJKSTfhl]/g;

/** Runs this same Node with these arguments, shows what it says, and reads the counts that it writes. */
export async function runCounted(args: readonly string[], env: Environment): Promise<Counts> {
  const results = resultsFile();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...env, KOINON_TEST_RESULTS: results },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that nothing it started outlives it.
    detached: process.platform !== 'win32',
  });
  const sweep = () => endGroup(child);
  process.once('exit', sweep);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => {
      endGroup(child); // what it left behind may hold its output open
      resolve(code);
    });
  });
  for await (const line of createInterface({ input: child.stdout })) {
    // @web/test-runner moves the cursor about even where there is no terminal.
    const text = line.replace(CURSOR, '');
    if (text.trim() && !/^Running \d+ test files/.test(text)) console.log(text);
  }
  const code = await ended;
  sweep();
  process.off('exit', sweep);
  return readCounts(results, code);
}

/** Ends what is left of a child's process group; on Windows, the child alone. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // nothing is left
  }
}
