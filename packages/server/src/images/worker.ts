/**
 * The process that decodes. Started by `pool.ts` with an environment without secrets; it has a message channel to the server
 * and ends when that does.
 */
import { writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import type { DecodeAnswer, DecodeJob } from './decoder.ts';

/** Its file, to be started: the server imports this name and nothing else of it, so that sharp is loaded only there. */
export const workerFile = import.meta.filename;

/** Says that it used more memory than it may. */
export const OUT_OF_MEMORY = 77;
const LOOK_MS = 25;

export type WorkerMessage =
  { readonly ready: true } | { readonly answer: DecodeAnswer } | { readonly failed: string };

async function main(maxBytes: number): Promise<void> {
  // Whoever ends the server ends it by a signal to all of its processes: what is under way shall be answered still.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit(0));
  giveWay();
  // Pixels are outside of V8's heap, where no limit of Node's holds; they are decoded in another thread, so this one sees them grow.
  setInterval(() => {
    if (process.memoryUsage.rss() > maxBytes) process.exit(OUT_OF_MEMORY);
  }, LOOK_MS).unref();

  const { decode } = await import('./decode.ts');
  process.on('message', (job: DecodeJob) => {
    decode(job).then(
      answer => tell({ answer }),
      (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
  tell({ ready: true });
}

const tell = (message: WorkerMessage) => void process.send?.(message);

/** The server's own thread comes first; and where memory runs out for all, Linux ends this process, not the server. */
function giveWay(): void {
  try {
    setPriority(Math.min(19, getPriority() + 5));
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Elsewhere there is no such file, or no right to it.
  }
}

if (process.argv[1] === workerFile && process.send) await main(Number(process.argv[2]));
