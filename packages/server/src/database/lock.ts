import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseOpenError, reasonOf } from './open-error.ts';

/** Another process holds the embedded database. */
export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(
      `The database in ${folder} is in use by another Koinon. ` +
        'Stop that one first, or set KOINON_DATA to another folder, or DATABASE_URL to a PostgreSQL server that both may share.',
    );
    this.name = 'FolderInUseError';
  }
}

/**
 * Takes the folder for this process; returns how to give it back. PGlite does not lock its folder, and two processes on
 * one lose rows without a word. The lock is SQLite's own on a file beside the folder: the kernel frees it however the
 * process ends, `kill -9` included, and no pid is left behind to be mistaken for another's.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const taken = lock;
    return () => taken.close();
  } catch (error) {
    lock?.close();
    // SQLITE_BUSY
    if (error instanceof Error && Reflect.get(error, 'errcode') === 5) throw new FolderInUseError(folder);
    // A folder of another user's, a disk that is full or read only.
    throw new DatabaseOpenError(`${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}
