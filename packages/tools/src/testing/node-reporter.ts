import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../workspace.ts';
import { LeafCounter } from './leaf-counter.ts';
import { inWords, saveCounts, type Counts } from './results.ts';

/** Minutes in which a file may end no test: far above the slowest on a busy machine. */
const PATIENCE = Number(process.env['KOINON_TEST_PATIENCE'] ?? 4);

/** How many of the slowest files are named at the end, each with its seconds: where a run's minutes go. */
const SLOWEST = Number(process.env['KOINON_TEST_SLOWEST'] ?? 0);

/**
 * A reporter for `node --test`: silent about what passes, plain about what fails, one line of counts at the
 * end, and the same counts in the file that `KOINON_TEST_RESULTS` names. It gives up on a file that never ends
 * (`--test-timeout` knows tests only, not a file that leaves a server open).
 */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counter = new LeafCounter();
  const started = new Map<string, number>();
  const begun = new Map<string, number>();
  const took: { name: string; milliseconds: number }[] = [];
  const watch = setInterval(() => giveUp(started, counter.counts), 1000);
  for await (const event of source) {
    if (event.type === 'test:dequeue' && isFile(event.data)) {
      started.set(event.data.name, performance.now());
      begun.set(event.data.name, performance.now());
    }
    if (event.type === 'test:complete') {
      const { name } = event.data;
      if (isFile(event.data)) {
        started.delete(name);
        took.push({ name, milliseconds: performance.now() - (begun.get(name) ?? performance.now()) });
      } else touch(started, event.data.file);
    }
    if (event.type === 'test:pass') counter.end(event.data, true);
    if (event.type === 'test:fail' && counter.end(event.data, false)) {
      const { name, file, line, details } = event.data;
      const place = file ? `${relative(root, file)}${line ? `:${line}` : ''}` : 'somewhere';
      yield `✖ ${place}: ${name}\n${explain(details.error).replace(/^/gm, '    ')}\n`;
    }
    if (event.type === 'test:stderr') yield event.data.message;
  }
  clearInterval(watch);
  saveCounts(counter.counts);
  took.sort((a, b) => b.milliseconds - a.milliseconds);
  for (const { name, milliseconds } of took.slice(0, SLOWEST))
    yield `  ${(milliseconds / 1000).toFixed(1)} s ${relative(root, name)}\n`;
  yield `${inWords(counter.counts)}\n`;
}

/** Each file is a test too, named as itself. */
function isFile({ name, file }: { name: string; file?: string | undefined }): boolean {
  return file !== undefined && file.endsWith(name);
}

/** A test of the file has ended: it is alive. */
function touch(started: Map<string, number>, file: string | undefined): void {
  for (const name of started.keys()) if (file?.endsWith(name)) started.set(name, performance.now());
}

function giveUp(started: ReadonlyMap<string, number>, { passed, failed, skipped }: Counts): void {
  const late = [...started].filter(([, since]) => performance.now() - since > PATIENCE * 60_000);
  if (late.length === 0) return;
  for (const [name] of late) {
    console.log(
      `✖ ${relative(root, name)}: no test of it has ended for ${PATIENCE} minutes: something it opened is never closed`,
    );
  }
  const counts = { passed, failed: failed + late.length, skipped };
  saveCounts(counts);
  console.log(`${inWords(counts)}, and the rest not run`);
  process.exit(1);
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Error && cause.stack) return cause.stack;
  return typeof cause === 'string' ? cause : inspect(cause);
}
