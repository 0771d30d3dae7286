/**
 * Work that is done one after the other, with everything else that the server has to do in between. The embedded database
 * computes in the server's own thread, and of queries that wait for it one follows the other without a pause: fifty uploads that
 * begin in one moment would hold up everybody.
 */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const mine = last.then(() => new Promise(resolve => setImmediate(resolve))).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
