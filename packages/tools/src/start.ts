import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { messageOf } from './process.ts';
import { root } from './workspace.ts';

/** What `@koinon/demo` exports. Imported when it is needed, so that this package never depends on it. */
interface Demo {
  startDemo(options: { port?: number; dataDir: string; env: NodeJS.ProcessEnv }): Promise<RunningDemo>;
}

interface RunningDemo {
  /** The addresses to open; as text, each is an address and a word on what is there. */
  readonly urls: readonly { toString(): string }[];
  close(): Promise<void>;
}

/** Builds what is missing or older than its sources, then runs the demo until it is told to stop. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, data: { type: 'string' } } });
  await build(['embed']);
  const demo = await startDemo({
    dataDir: values.data ?? process.env['KOINON_DATA'] ?? join(root, '.koinon'),
    env: process.env,
    ...portOption(values.port ?? process.env['PORT']),
  });
  console.log(
    ['', 'Koinon is running. Stop it with Ctrl+C.', ...demo.urls.map(url => `  ${url.toString()}`), ''].join(
      '\n',
    ),
  );
  closeOnSignal(demo, buildTheRest());
}

/**
 * The previews and the documentation take half a minute on a fresh machine, and the server answers with them as
 * soon as they are there: nobody waits for them. Another process, so that the server answers meanwhile.
 */
function buildTheRest(): ChildProcess {
  const run = join(root, 'packages/tools/run.js');
  const child = spawn(process.execPath, ['--conditions=koinon:source', run, 'build', 'storybook', 'docs'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('exit', code => {
    if (code)
      console.error('The previews or the documentation could not be built; the demo runs without them.');
  });
  return child;
}

async function startDemo(options: Parameters<Demo['startDemo']>[0]): Promise<RunningDemo> {
  if (!existsSync(join(root, 'packages/demo/src/index.ts')))
    throw new Error('packages/demo/src/index.ts is not written yet.');
  const { startDemo: start } = (await import(String('@koinon/demo'))) as Demo;
  return start(options);
}

function portOption(text: string | undefined): { port?: number } {
  if (text === undefined || text === '') return {};
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return { port };
  throw new Error(`"${text}" is no port: a number from 0 (any free port) to 65535.`);
}

/** The first signal closes in good order; a second one ends at once. */
function closeOnSignal(demo: RunningDemo, builder: ChildProcess): void {
  let closing = false;
  const close = (signal: NodeJS.Signals) => {
    if (closing) process.exit(1);
    closing = true;
    console.log(`\n${signal}: closing`);
    builder.kill();
    demo.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(messageOf(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
