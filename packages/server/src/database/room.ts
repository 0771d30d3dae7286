import { statfsSync } from 'node:fs';

/**
 * Four files of the write-ahead log. Where the next one of them cannot be made, PostgreSQL in the process spins for ever and the
 * process with it: nothing is answered any more, no signal is heard.
 */
export const LEAST_ROOM = 64 * 1024 * 1024;

/** Milliseconds for which a look at the disk is good. */
const LOOK = 1000;

/** The disk of the embedded database is nearly full. */
export class NoRoomError extends Error {
  constructor(folder: string) {
    super(
      `The disk of ${folder} has less than ${LEAST_ROOM / 1024 / 1024} MB left: nothing is written until it has more.`,
    );
    this.name = 'NoRoomError';
  }
}

/** To be called before anything is written; throws a `NoRoomError` where there is no room for it. */
export function roomIn(folder: string, free = freeBytes, now = () => performance.now()): () => void {
  let looked = -Infinity;
  let enough = true;
  return () => {
    if (now() - looked >= LOOK) {
      looked = now();
      enough = free(folder) >= LEAST_ROOM;
    }
    if (!enough) throw new NoRoomError(folder);
  };
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    // A file system that does not say.
    return Infinity;
  }
}
