/** Processes that decode, started when they are needed and ended when they are not. One that hangs or dies is replaced. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { DecodeAnswer, DecodeJob, Decoder } from './decoder.ts';
import { OUT_OF_MEMORY, workerFile, type WorkerMessage } from './worker.ts';

export interface PoolOptions {
  /** Processes at once; one core is left to the server. */
  readonly size?: number;
  /** For one picture, in milliseconds; a process has as long to start. */
  readonly timeout?: number;
  /** Resident memory of one process, in bytes. */
  readonly maxBytes?: number;
  /** After so many milliseconds without work a process ends. */
  readonly idle?: number;
  /** Instead of the worker's own file: for tests of what becomes of one that fails. */
  readonly file?: string;
}

const MB = 1024 * 1024;
/** A process is replaced after so many pictures, whatever a library may have kept. */
const PICTURES = 200;

/** What a process needs to run at all. None of the server's secrets is among it. */
const INHERITED = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

interface Waiting {
  readonly job: DecodeJob;
  readonly resolve: (answer: DecodeAnswer) => void;
  readonly reject: (error: Error) => void;
}

export function createPool({
  size = Math.max(1, Math.min(2, availableParallelism() - 1)),
  timeout = 30_000,
  maxBytes = 768 * MB,
  idle = 30_000,
  file = workerFile,
}: PoolOptions = {}): Decoder {
  const queue: Waiting[] = [];
  const workers = new Set<Worker>();
  let closed = false;

  return {
    decode: job =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        next();
      }),
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error('The server is closing.'));
      await Promise.all([...workers].map(worker => worker.end()));
    },
  };

  function next(): void {
    if (closed) return;
    for (const worker of workers) if (queue.length > 0 && !worker.busy) give(worker);
    while (queue.length > 0 && workers.size < size) {
      const worker = startWorker({
        file,
        timeout,
        maxBytes,
        idle,
        ended: () => workers.delete(worker) && next(),
      });
      workers.add(worker);
      give(worker);
    }
  }

  function give(worker: Worker): void {
    const waiting = queue.shift();
    if (!waiting) return;
    worker
      .run(waiting.job)
      .then(waiting.resolve, waiting.reject)
      .finally(() => next());
  }
}

interface Worker {
  readonly busy: boolean;
  run(job: DecodeJob): Promise<DecodeAnswer>;
  end(): Promise<void>;
}

function startWorker({
  file,
  timeout,
  maxBytes,
  idle,
  ended,
}: {
  readonly file: string;
  readonly timeout: number;
  readonly maxBytes: number;
  readonly idle: number;
  readonly ended: () => void;
}): Worker {
  const child = fork(file, [String(maxBytes)], {
    execArgv: ['--max-old-space-size=64'],
    env: {
      // glibc keeps an arena for each thread, and each keeps what it once had.
      MALLOC_ARENA_MAX: '2',
      ...Object.fromEntries(
        INHERITED.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
      ),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let running: Omit<Waiting, 'job'> | undefined;
  let ready = false;
  let done = 0;
  let said = '';
  let clock: ReturnType<typeof setTimeout> | undefined;
  child.stderr?.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)));

  const gone = new Promise<void>(resolve => {
    child.once('error', error => over(undefined, error.message));
    child.once('exit', code => over(code, said));

    function over(code: number | null | undefined, why: string): void {
      clearTimeout(clock);
      const last = running;
      running = undefined;
      if (!ready) last?.reject(new Error(`No process could be started that decodes pictures. ${why}`));
      else if (code === OUT_OF_MEMORY) last?.resolve({ refused: { code: 'too-many-pixels', params: {} } });
      // Killed for its time, or by its own fault: whatever is in that file is not for us.
      else last?.resolve({ refused: { code: 'image-damaged', params: {} } });
      ended();
      resolve();
    }
  });

  child.on('message', (message: WorkerMessage) => {
    clearTimeout(clock);
    if ('ready' in message) {
      ready = true;
      if (running) watch();
      return;
    }
    const last = running;
    running = undefined;
    done += 1;
    // It keeps no process alive that has nothing else to do.
    hold(child, false);
    if (done >= PICTURES) child.kill('SIGKILL');
    else clock = setTimeout(() => child.kill('SIGKILL'), idle).unref();
    if ('answer' in message) last?.resolve(message.answer);
    else last?.reject(new Error(message.failed));
  });

  /** What takes longer is ended by a signal that nothing can ignore. */
  const watch = () => (clock = setTimeout(() => child.kill('SIGKILL'), timeout));

  return {
    get busy() {
      return running !== undefined || done >= PICTURES || child.killed;
    },
    run: job =>
      new Promise((resolve, reject) => {
        clearTimeout(clock);
        running = { resolve, reject };
        hold(child, true);
        watch();
        child.send(job, error => error && child.kill('SIGKILL'));
      }),
    async end() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function hold(child: ChildProcess, held: boolean): void {
  if (held) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
  const { stderr } = child;
  if (stderr && 'unref' in stderr && typeof stderr.unref === 'function') stderr.unref();
}
