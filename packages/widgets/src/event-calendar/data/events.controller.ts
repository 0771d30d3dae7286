/**
 * Asks for the events of the window in sight, and keeps what it got: earlier months are shown at once and asked again
 * behind them (stale-while-revalidate, in memory). A request that is no longer wanted is aborted. Failures are told as
 * state, and tried again on demand and when the connection is back.
 */
import type { CalendarEvent } from '@koinon/contract';
import type { EventListQuery, EventPage } from '@koinon/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Asked } from '../model/data-state.ts';
import { countOn, FACETS, filterKey, NO_FILTERS } from '../model/filters.ts';
import type { Window } from '../model/span.ts';
import type { CalendarAction, CalendarState } from '../model/state.ts';
import { windowOf } from '../model/views.ts';
import { EventsCache, type Entry } from './events-cache.ts';

export interface EventsSource {
  /** Changes when the same question would have another answer: another server, network or language. */
  readonly key: string;
  list(query: EventListQuery, signal: AbortSignal): Promise<EventPage>;
  get(id: string, signal: AbortSignal): Promise<CalendarEvent>;
}

export interface EventsControllerOptions {
  readonly dispatch: (action: CalendarAction) => void;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** An answer this young is not asked again when its month comes back in sight. */
const FRESH = 60_000;
/** A closed window is read whole, but not without end. */
const MAX_PAGES = 10;
const FIRST_PAGE = 50;
const PAGE = 100;

/** Milliseconds between the last letter and the question. */
const TYPING = 200;

const NOTHING_ASKED: Asked = { query: '', filters: NO_FILTERS };

export class EventsController implements ReactiveController {
  readonly #options: EventsControllerOptions;
  readonly #cache = new EventsCache();
  #source: EventsSource | undefined;
  #question: { readonly key: string; readonly window: Window; readonly asked: Asked } | undefined;
  #abort: AbortController | undefined;
  /** The event that was looked for and has not been found, nor said to be nowhere. */
  #sought: { readonly id: string; readonly abort: AbortController } | undefined;

  constructor(host: ReactiveControllerHost, options: EventsControllerOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    addEventListener('offline', this.#offline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    removeEventListener('offline', this.#offline);
    this.stop();
  }

  /** What is on its way is not wanted any more; the next `sync()` begins anew. */
  stop(): void {
    this.#abort?.abort();
    this.#sought?.abort.abort();
    this.#question = undefined;
  }

  /** Called before every render: asks when the window, the filters, the search or the source are others. */
  sync(state: CalendarState, source: EventsSource): void {
    if (this.#sought && this.#sought.id !== state.selected) {
      this.#sought.abort.abort();
      this.#sought = undefined;
    }
    const window = windowOf(state);
    const asked: Asked = { query: state.query, filters: state.filters };
    const key = `${source.key} ${keyOf(window, asked)}`;
    if (key === this.#question?.key) return;
    if (source.key !== this.#source?.key) this.#cache.clear();
    this.#source = source;
    this.#question = { key, window, asked };
    const pending = this.#showHeld();
    if (pending) void this.#load();
    else this.#abort?.abort();
    // Put back into the page: what was let go is looked for again.
    if (this.#sought?.abort.signal.aborted) void this.find(this.#sought.id, source);
  }

  retry(): void {
    if (this.#question === undefined) return;
    if (this.#sought && this.#source) void this.find(this.#sought.id, this.#source);
    this.#showHeld(true);
    void this.#load();
  }

  /** The next page of a list that has one. */
  more(): void {
    const entry = this.#question && this.#cache.get(keyOf(this.#question.window, this.#question.asked));
    if (entry?.next) void this.#load(entry);
  }

  /** Looks for an event that is not in sight. It is nowhere when the server says so; a lost request says nothing of it. */
  async find(id: string, source: EventsSource): Promise<void> {
    const { dispatch, fail } = this.#options;
    this.#sought?.abort.abort();
    const abort = new AbortController();
    this.#sought = { id, abort };
    try {
      const event = await source.get(id, abort.signal);
      if (abort.signal.aborted) return;
      this.#sought = undefined;
      dispatch({ type: 'found', event });
    } catch (error) {
      if (abort.signal.aborted) return;
      if (isGone(error)) {
        this.#sought = undefined;
        dispatch({ type: 'missing', id });
      } else {
        dispatch({ type: 'unread', id });
        fail(error);
      }
    }
  }

  /** Shows what is in hand for the question; answers whether the server is still to be asked. */
  #showHeld(force = false): boolean {
    const { window, asked } = this.#question ?? {};
    if (window === undefined || asked === undefined) return false;
    const exact = this.#cache.get(keyOf(window, asked));
    const base = this.#cache.covering(window);
    const held = exact ?? base;
    const fresh = held !== undefined && this.#options.now() - held.at < FRESH;
    // A whole unfiltered window answers its filters itself; a search is the server's.
    const pending = force || !fresh || (exact === undefined && asked.query !== '');
    this.#options.dispatch({
      type: 'held',
      events: held?.items,
      asked: exact ? asked : NOTHING_ASKED,
      base: base?.items,
      more: held !== undefined && held.next !== null,
      dropped: held?.dropped ?? 0,
      loadedAt: held?.at,
      pending,
    });
    return pending;
  }

  async #load(continued?: Entry): Promise<void> {
    const question = this.#question;
    const source = this.#source;
    if (question === undefined || source === undefined) return;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      // Whoever types is not done with the first letter; what is in hand is narrowed meanwhile.
      if (question.asked.query !== '' && continued === undefined) await pause(TYPING, signal);
      if (signal.aborted) return;
      const entry = await readPages(source, question.window, question.asked, continued, signal);
      if (signal.aborted) return;
      this.#arrived({ ...entry, at: this.#options.now() }, question.asked);
    } catch (error) {
      if (signal.aborted) return;
      this.#options.dispatch({ type: 'failed', offline: isOffline(error) });
      this.#options.fail(error);
    }
  }

  #arrived(entry: Entry, asked: Asked): void {
    this.#cache.set(keyOf(entry.window, asked), entry);
    this.#options.dispatch({
      type: 'arrived',
      events: entry.items,
      asked,
      base: this.#cache.covering(entry.window)?.items,
      more: entry.next !== null,
      dropped: entry.dropped,
      at: entry.at,
    });
  }

  readonly #online = () => {
    this.retry();
  };

  readonly #offline = () => {
    if (this.#question === undefined) return;
    this.#abort?.abort();
    this.#options.dispatch({ type: 'failed', offline: true });
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

function keyOf({ from, to }: Window, { query, filters }: Asked): string {
  return `${from ?? ''}..${to ?? ''} ${filterKey(filters)} ${query}`;
}

async function readPages(
  source: EventsSource,
  window: Window,
  asked: Asked,
  continued: Entry | undefined,
  signal: AbortSignal,
): Promise<Entry> {
  const items = [...(continued?.items ?? [])];
  let dropped = continued?.dropped ?? 0;
  let next = continued?.next ?? null;
  const open = window.to === undefined;
  const limit = open && continued === undefined ? FIRST_PAGE : PAGE;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page = await source.list(
      { ...queryOf(window, asked), limit, ...(next !== null && { cursor: next }) },
      signal,
    );
    items.push(...page.items);
    dropped += page.dropped;
    next = page.next;
    if (next === null || open || signal.aborted) break;
  }
  return { window, items, next, dropped, plain: isPlain(asked), at: 0 };
}

function isPlain({ query, filters }: Asked): boolean {
  return query === '' && countOn(filters) === 0;
}

export function queryOf(window: Window, { query, filters }: Asked): EventListQuery {
  const lists = Object.fromEntries(
    FACETS.flatMap(facet => (filters[facet]?.length ? [[facet, filters[facet]]] : [])),
  );
  return {
    ...window,
    ...lists,
    ...(query !== '' && { q: query }),
    ...(filters.available && { available: true }),
  };
}

/** The SDK is loaded lazily, so its errors are known by their `code` and not by their class. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}

function isOffline(error: unknown): boolean {
  return codeOf(error) === 'offline' || navigator.onLine === false;
}

function isGone(error: unknown): boolean {
  const status: unknown = codeOf(error) === 'problem' ? Reflect.get(Object(error), 'status') : undefined;
  return status === 404 || status === 410;
}
