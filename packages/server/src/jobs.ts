/** Runs what is due: at its time, and soon after something happened. One run after the other, but for what runs apart. */
import { describeError, type Log } from './http/log.ts';
import { within } from './patience.ts';

export interface Job {
  readonly name: string;
  /** @param signal aborted when the server ends: what has many parts begins no further one */
  run(signal: AbortSignal): Promise<unknown>;
  /** Seconds between two runs at least; undefined: at every round, and soon after something happened. */
  readonly every?: number;
  /** Waits for others (a mail server): it runs beside the rest, which never waits for it. */
  readonly apart?: boolean;
}

export interface JobRunner {
  /** Something happened: the jobs without a time of their own run soon. Never throws. */
  readonly nudge: () => void;
  start(jobs: readonly Job[]): void;
  /**
   * Lets a run end; nothing begins afterwards. What runs apart is not waited for when `patience` milliseconds are over: it is
   * such that it may end at any moment.
   */
  stop(patience?: number): Promise<void>;
}

const ROUND_MS = 10_000;

/** @param now milliseconds since the epoch */
export function createJobRunner(log: Log, now: () => number): JobRunner {
  let lanes: readonly Lane[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  const nudge = () => lanes.forEach(lane => lane.nudge());

  return {
    nudge,
    start(jobs) {
      const together = jobs.filter(({ apart }) => apart !== true);
      const alone = jobs.filter(({ apart }) => apart === true);
      lanes = [together, ...alone.map(job => [job])].map(some => createLane(some, log, now));
      timer = setInterval(nudge, ROUND_MS);
      // A server that has nothing else to do may end.
      timer.unref();
      nudge();
    },
    async stop(patience = Infinity) {
      clearInterval(timer);
      const ending = lanes.map(lane => lane.stop(patience));
      lanes = [];
      await Promise.all(ending);
    },
  };
}

interface Lane {
  nudge(): void;
  stop(patience: number): Promise<void>;
}

/** Jobs that run one after the other. */
function createLane(jobs: readonly Job[], log: Log, now: () => number): Lane {
  const ending = new AbortController();
  const { signal } = ending;
  let running: Promise<void> | undefined;
  let again = false;
  const last = new Map<string, number>();

  function nudge(): void {
    if (signal.aborted) return;
    if (running) {
      again = true;
      return;
    }
    running = new Promise<void>(resolve => setImmediate(resolve)).then(round).finally(() => {
      running = undefined;
      if (again) {
        again = false;
        nudge();
      }
    });
  }

  /** A run in the future is of a clock that was set back since: it says nothing. */
  function isTooSoon(name: string, every: number): boolean {
    const since = now() - (last.get(name) ?? -Infinity);
    return since >= 0 && since < every * 1000;
  }

  async function round(): Promise<void> {
    for (const { name, every, run } of jobs) {
      if (signal.aborted) return;
      if (every !== undefined && isTooSoon(name, every)) continue;
      last.set(name, now());
      try {
        await run(signal);
      } catch (error) {
        // The next round tries again: whatever it was, the rest goes on.
        log({ level: 'error', message: 'job failed', job: name, error: describeError(error) });
      }
    }
  }

  return {
    nudge,
    async stop(patience) {
      ending.abort();
      again = false;
      await (jobs.some(({ apart }) => apart === true) ? within(patience, running) : running);
    },
  };
}
