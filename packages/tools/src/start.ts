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
  // The previews and the reference are beside the demo, not in its way.
  for (const name of ['storybook', 'docs']) {
    await build([name]).catch((error: unknown) =>
      console.error(`build ${name} failed; the demo runs without it.\n${messageOf(error)}`),
    );
  }

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
  closeOnSignal(demo);
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
function closeOnSignal(demo: RunningDemo): void {
  let closing = false;
  const close = (signal: NodeJS.Signals) => {
    if (closing) process.exit(1);
    closing = true;
    console.log(`\n${signal}: closing`);
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
