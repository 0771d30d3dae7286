/** Resident memory of a process and of those that it started, as Linux tells it. */
import { readFile } from 'node:fs/promises';

export interface Memory {
  /** MB, of the process itself. */
  readonly server: number;
  /** MB, of each of its children. */
  readonly workers: readonly number[];
}

/** Undefined where there is no such thing as /proc. */
export async function memoryOf(pid: number): Promise<Memory | undefined> {
  const server = await residentOf(pid);
  if (server === undefined) return undefined;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const workers = await Promise.all(
    children
      .split(' ')
      .filter(child => child !== '')
      .map(child => residentOf(Number(child))),
  );
  return { server, workers: workers.filter(one => one !== undefined) };
}

async function residentOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Looks again and again until it is told to stop, and keeps the most that it saw. */
export function watchMemory(pid: number): { stop(): Promise<Peak> } {
  const peak = { server: 0, worker: 0, together: 0 };
  let going = true;
  const watching = (async () => {
    while (going) {
      const seen = await memoryOf(pid);
      if (seen) {
        peak.server = Math.max(peak.server, seen.server);
        peak.worker = Math.max(peak.worker, ...seen.workers);
        peak.together = Math.max(
          peak.together,
          seen.server + seen.workers.reduce((sum, one) => sum + one, 0),
        );
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  })();
  return {
    async stop() {
      going = false;
      await watching;
      return peak;
    },
  };
}

/** MB. `worker`: the largest of them. */
export interface Peak {
  readonly server: number;
  readonly worker: number;
  readonly together: number;
}
