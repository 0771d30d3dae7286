import { causesOf, codeOf } from './causes.ts';
import type { Db, Tx } from './database.ts';

/** Deadlock, serialisation failure, a row that another transaction wrote in the same moment: all go well the next time. */
const RETRYABLE = new Set(['40P01', '40001', '23505']);
const ATTEMPTS = 4;

/** A transaction that is run again where the database gave it up for another's sake. */
export async function transact<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

function isRetryable(error: unknown): boolean {
  return causesOf(error).some(at => RETRYABLE.has(codeOf(at)));
}
