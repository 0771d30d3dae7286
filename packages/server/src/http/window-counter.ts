/** Counting in memory by key: a window begins with the first and ends after its time. A brake, not a wall. */
export interface Counted {
  readonly count: number;
  /** When the window ends: milliseconds since the epoch. */
  readonly until: number;
}

export class WindowCounter {
  readonly #max: number;
  readonly #entries = new Map<string, Counted>();

  /** @param max keys kept in mind at once; beyond that the longest unseen are forgotten */
  constructor(max: number) {
    this.#max = max;
  }

  /** The window of a key, if it has not ended. One that begins in the future is of a clock that was set back since: it is none. */
  peek(key: string, windowSeconds: number, now: number): Counted | undefined {
    const seen = this.#entries.get(key);
    return seen && seen.until > now && seen.until <= now + windowSeconds * 1000 ? seen : undefined;
  }

  add(key: string, windowSeconds: number, now: number): Counted {
    const { count, until } = this.peek(key, windowSeconds, now) ?? {
      count: 0,
      until: now + windowSeconds * 1000,
    };
    const entry = { count: count + 1, until };
    // Last in the map is last seen: the first is the one to forget.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size > this.#max) this.#entries.delete(this.#entries.keys().next().value ?? '');
    return entry;
  }
}

/** Whole seconds until a window ends, at least one: for `Retry-After`. */
export function secondsLeft({ until }: Counted, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 1000));
}
