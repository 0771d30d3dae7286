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

/**
 * Lets so many go on in each turn of the event loop, in the order in which they ask. Of fifty bodies that come in at once each
 * brings its next bytes in every turn, and together they are a long one; those that wait are held up by their own connections.
 */
export function createPace(inTurn: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let left = inTurn;
  let next: NodeJS.Immediate | undefined;

  function turn(): void {
    next = undefined;
    left = inTurn;
    for (const goOn of waiting.splice(0, inTurn)) take(goOn);
  }
  function take(goOn: () => void): void {
    left -= 1;
    next ??= setImmediate(turn);
    goOn();
  }
  return () => new Promise(goOn => (left > 0 ? take(goOn) : waiting.push(goOn)));
}
