/** What the calendar knows of the events and of how it came to know: loading, failed, offline, stale, partial. */
import type { CalendarEvent } from '@koinon/contract';
import { FACETS, filterKey, valuesOf, type Facet, type Filters } from './filters.ts';

/** What the events in hand were asked with: the rest is narrowed on the spot. */
export interface Asked {
  readonly query: string;
  readonly filters: Filters;
}

export interface DataState {
  /** `idle`: nothing to ask yet. `loading` with events in hand shows those. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly events: readonly CalendarEvent[];
  readonly asked: Asked;
  /** Whether the list has further pages. */
  readonly more: boolean;
  /** Items that could not be read. */
  readonly dropped: number;
  /** The events of the period without any filter, where they are known: chips count on them. */
  readonly base: readonly CalendarEvent[] | undefined;
  /** Every value seen of each facet, so that chips do not come and go with the months. */
  readonly seen: ReadonlyMap<Facet, ReadonlySet<string>>;
  /** Old events are shown because asking again failed. */
  readonly stale: boolean;
  readonly offline: boolean;
  /** When the events in hand were loaded, milliseconds since the epoch. */
  readonly loadedAt: number | undefined;
}

/** What is in hand before an answer: events kept from earlier, if any; `pending` says whether an answer will come. */
export interface Held {
  readonly type: 'held';
  readonly events: readonly CalendarEvent[] | undefined;
  readonly asked: Asked;
  readonly base: readonly CalendarEvent[] | undefined;
  readonly more: boolean;
  readonly dropped: number;
  readonly loadedAt: number | undefined;
  readonly pending: boolean;
}

export interface Arrived {
  readonly type: 'arrived';
  readonly events: readonly CalendarEvent[];
  readonly asked: Asked;
  readonly base: readonly CalendarEvent[] | undefined;
  readonly more: boolean;
  readonly dropped: number;
  readonly at: number;
}

export interface Failed {
  readonly type: 'failed';
  readonly offline: boolean;
}

export type DataAction = Held | Arrived | Failed;

export const NO_DATA: DataState = {
  status: 'idle',
  events: [],
  asked: { query: '', filters: {} },
  more: false,
  dropped: 0,
  base: undefined,
  seen: new Map(),
  stale: false,
  offline: false,
  loadedAt: undefined,
};

export function hold(data: DataState, held: Held): DataState {
  const { events } = held;
  return {
    ...data,
    status: held.pending ? 'loading' : 'ready',
    events: events ?? [],
    asked: held.asked,
    more: held.more,
    dropped: held.dropped,
    base: held.base,
    seen: see(data.seen, events ?? []),
    stale: false,
    // Said until an answer comes: what is in hand while offline stays marked as such.
    offline: held.pending && data.offline,
    loadedAt: held.loadedAt,
  };
}

export function arrive(data: DataState, answer: Arrived): DataState {
  return {
    status: 'ready',
    events: answer.events,
    asked: answer.asked,
    more: answer.more,
    dropped: answer.dropped,
    base: answer.base,
    seen: see(data.seen, answer.events),
    stale: false,
    offline: false,
    loadedAt: answer.at,
  };
}

/** With events in hand a failure makes them stale; without, it is all there is to say. */
export function fail(data: DataState, { offline }: Failed): DataState {
  const kept = data.loadedAt !== undefined;
  return { ...data, status: kept ? 'ready' : 'failed', stale: kept, offline };
}

function see(
  seen: DataState['seen'],
  events: readonly CalendarEvent[],
): ReadonlyMap<Facet, ReadonlySet<string>> {
  const next = new Map(FACETS.map(facet => [facet, new Set(seen.get(facet))] as const));
  let grew = false;
  for (const event of events) {
    for (const [facet, values] of next) {
      for (const value of valuesOf(event, facet)) {
        grew ||= !values.has(value);
        values.add(value);
      }
    }
  }
  return grew ? next : seen;
}

export function sameQuestion(a: Asked, b: Asked): boolean {
  return a.query === b.query && filterKey(a.filters) === filterKey(b.filters);
}
