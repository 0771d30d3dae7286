import type { CalendarEvent } from '@koinon/contract';
import type { Window } from '../model/span.ts';

/** An answer as it came. */
export interface Entry {
  readonly window: Window;
  readonly items: readonly CalendarEvent[];
  readonly next: string | null;
  readonly dropped: number;
  /** Asked without filters or search. */
  readonly plain: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Answers kept in memory, the longest unused dropped first. */
export class EventsCache {
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;

  constructor(limit = 40) {
    this.#limit = limit;
  }

  get(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.set(key, entry);
    return entry;
  }

  set(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#limit && oldest !== undefined) this.#entries.delete(oldest);
  }

  /** The youngest whole unfiltered answer that holds all of the window. */
  covering({ from, to }: Window): Entry | undefined {
    let best: Entry | undefined;
    for (const entry of this.#entries.values()) {
      if (!entry.plain || entry.next !== null) continue;
      const { window } = entry;
      const starts = window.from === undefined || (from !== undefined && window.from <= from);
      const ends = window.to === undefined || (to !== undefined && window.to >= to);
      if (starts && ends && (best === undefined || entry.at > best.at)) best = entry;
    }
    return best;
  }

  clear(): void {
    this.#entries.clear();
  }
}
