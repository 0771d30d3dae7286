import type { CalendarEvent, Network } from '@koinon/contract';
import type { EventInput, InputContext } from '@koinon/sdk/event-input';
import type { ReactiveController } from 'lit';
import { Lazy, whenParsed, type ClientController, type KoinonElement } from '../../core/index.ts';
import type { CalendarAction, CalendarState } from '../model/state.ts';
import type { FetchedEvents } from './fetched-events.ts';
import type { GivenEvents } from './given-events.ts';

export interface CalendarDataOptions {
  readonly clients: ClientController;
  readonly dispatch: (action: CalendarAction) => void;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
}

/** Where the events come from: the page itself (`.events`), or the server. Only the way that is gone is loaded. */
export class CalendarData implements ReactiveController {
  readonly #host: KoinonElement;
  readonly #given: Lazy<GivenEvents>;
  readonly #fetched: Lazy<FetchedEvents>;
  #source: 'given' | 'fetched' | undefined;
  #parsed = false;

  constructor(host: KoinonElement, { clients, dispatch, fail }: CalendarDataOptions) {
    this.#host = host;
    const missing = (error: unknown) => {
      dispatch({ type: 'failed', offline: !navigator.onLine });
      fail(error);
    };
    this.#given = new Lazy(
      host,
      async () => new (await import('./given-events.ts')).GivenEvents(dispatch),
      missing,
    );
    this.#fetched = new Lazy(
      host,
      async () => {
        const { FetchedEvents } = await import('./fetched-events.ts');
        return new FetchedEvents(host, clients, { dispatch, fail, now: () => Date.now() });
      },
      missing,
    );
    host.addController(this);
  }

  hostConnected(): void {
    void whenParsed().then(() => {
      this.#parsed = true;
      this.#host.requestUpdate();
    });
  }

  /** The code of either way is on its way. */
  get loading(): boolean {
    return this.#given.loading || this.#fetched.loading;
  }

  get network(): Network | undefined {
    return this.#source === 'fetched' ? this.#fetched.loaded?.network : undefined;
  }

  /**
   * Called before every render. Nothing is fetched before the page's own scripts could set `.events`.
   *
   * @param ready the words are there: without them nothing could be shown
   */
  sync(
    state: CalendarState,
    events: readonly EventInput[] | undefined,
    context: InputContext,
    ready: boolean,
  ): void {
    if (events) {
      this.#source = 'given';
      this.#fetched.loaded?.stop();
      this.#given.get()?.sync(events, context);
    } else if (this.#parsed) {
      this.#source = 'fetched';
      this.#given.loaded?.forget();
      const fetched = this.#fetched.get();
      if (ready) fetched?.sync(state);
    }
  }

  retry(): void {
    const way = this.#source === 'given' ? this.#given : this.#fetched;
    if (way.missing) way.retry();
    else if (this.#source === 'fetched') this.#fetched.loaded?.retry();
  }

  more(): void {
    this.#fetched.loaded?.more();
  }

  /** Looks on the server for an event that is not in sight. */
  find(id: string): void {
    this.#fetched.loaded?.find(id);
  }

  icsUrl({ id }: CalendarEvent): string | undefined {
    return this.#source === 'fetched' ? this.#fetched.loaded?.icsUrl(id) : undefined;
  }
}
