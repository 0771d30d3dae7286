/** Asks the server for the issues, for more of them, and again on demand or when the connection is back. Failures are told as state. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterAMoment, type ClientController } from '../core/index.ts';
import { troubleOf } from '../list/trouble.ts';
import type { Feeds } from '../list/view.ts';
import { type About, type ArchiveAction, type ArchiveState } from './newsletter-archive.model.ts';
import { shelfOf, type Query, type Shelf } from './shelf.ts';

export interface ArchiveSourceOptions {
  readonly clients: ClientController;
  readonly state: () => ArchiveState;
  readonly dispatch: (action: ArchiveAction) => void;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
}

export class ArchiveSource implements ReactiveController {
  readonly #options: ArchiveSourceOptions;
  #asked = '';
  #query: Query = { list: undefined, limit: 10 };
  #shelf: Shelf | undefined;
  #abort: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: ArchiveSourceOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#stopWaiting?.();
    const { status } = this.#options.state();
    // What was on its way is asked for again when the element comes back into the page.
    if (status === 'idle') this.#asked = '';
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    if (status !== 'ready') this.#asked = '';
    this.#options.dispatch({ type: 'stopped' });
  }

  /** The addresses of the feeds, once the server is known. */
  feeds(): Feeds | undefined {
    const { list } = this.#query;
    const shelf = this.#shelf;
    return shelf && { rss: shelf.feed('rss', list), json: shelf.feed('json', list) };
  }

  /** Called before every render: asks where the query or the server is another one. A change of language asks nothing. */
  sync(query: Query, server: readonly unknown[]): void {
    const { dispatch, clients, fail } = this.#options;
    const asked = JSON.stringify([query, clients.given ? clients.key : server]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#query = query;
    this.#shelf = undefined;
    this.#abort?.abort();
    this.#stopWaiting?.();
    dispatch({ type: 'reset' });
    if (clients.available) void this.retry();
    else
      this.#stopWaiting = afterAMoment(() => {
        dispatch({ type: 'failed', trouble: 'unavailable' });
        // It says, to whoever develops the page, what is missing.
        shelfOf(clients).catch(fail);
      });
  }

  /** Asks from the beginning. */
  retry(): Promise<void> {
    return this.#turn({ type: 'load' }, async (shelf, signal) => {
      const [page, about] = await Promise.all([shelf.page(this.#query, signal), aboutOf(shelf, signal)]);
      return { type: 'loaded', page, about };
    });
  }

  /** The next page. */
  more(): Promise<void> {
    const cursor = this.#options.state().next ?? undefined;
    if (cursor === undefined || this.#abort) return Promise.resolve();
    return this.#turn({ type: 'more' }, async (shelf, signal) => ({
      type: 'added',
      page: await shelf.page({ ...this.#query, cursor }, signal),
    }));
  }

  async #turn(
    begin: ArchiveAction,
    work: (shelf: Shelf, signal: AbortSignal) => Promise<ArchiveAction>,
  ): Promise<void> {
    const { clients, dispatch, fail } = this.#options;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    dispatch(begin);
    try {
      const shelf = this.#shelf ?? (await shelfOf(clients));
      if (abort.signal.aborted) return;
      this.#shelf = shelf;
      const outcome = await work(shelf, abort.signal);
      if (!abort.signal.aborted) dispatch(outcome);
    } catch (error) {
      if (abort.signal.aborted) return;
      dispatch({ type: 'failed', trouble: troubleOf(error) });
      fail(error);
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  readonly #online = () => {
    const { status, trouble, more } = this.#options.state();
    if (status === 'failed' && trouble !== 'unavailable') void this.retry();
    else if (more === 'offline') void this.more();
  };
}

/** The list stands without: its dates are then in the reader's own zone. */
async function aboutOf(shelf: Shelf, signal: AbortSignal): Promise<About> {
  try {
    return await shelf.about(signal);
  } catch {
    return { timeZone: undefined, lists: [] };
  }
}
