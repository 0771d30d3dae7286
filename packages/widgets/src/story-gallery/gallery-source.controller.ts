/** Asks for the list, for more of it, for another one when something else is searched for, and for a story that is opened. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterAMoment, type ClientController } from '../core/index.ts';
import { troubleOf } from '../list/trouble.ts';
import type { Feeds } from '../list/view.ts';
import { shelfOf, type Query, type Shelf } from './shelf.ts';
import type { FullStory } from './story.ts';
import type { GalleryAction, GalleryState, Search } from './story-gallery.model.ts';

export interface GallerySourceOptions {
  readonly clients: ClientController;
  readonly state: () => GalleryState;
  readonly dispatch: (action: GalleryAction) => void;
  /** How a story is read: its code comes with what draws it. */
  readonly reader: () => Promise<(body: unknown) => FullStory>;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
}

/** What is asked, beside what is searched for. */
export interface Asked extends Omit<Query, 'search' | 'cursor'> {
  /** Whom, where no client is given. */
  readonly server: readonly unknown[];
  readonly stories: readonly unknown[] | undefined;
}

/** Milliseconds after the last letter. */
const PAUSE = 250;

export class GallerySource implements ReactiveController {
  readonly #options: GallerySourceOptions;
  #from = '';
  #asked: Asked = { limit: 12, lang: 'en', facets: [], server: [], stories: undefined };
  #stories: readonly unknown[] | undefined;
  #search: Search | undefined;
  #slug: string | undefined;
  #shelf: Promise<Shelf> | undefined;
  #feeds: Feeds | undefined;
  #list: AbortController | undefined;
  #story: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waits: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: GallerySourceOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
    this.#stopWaiting();
    // What was on its way is asked for again when the element comes back into the page.
    if (this.#list || this.#options.state().more === 'renewing') this.#search = undefined;
    if (this.#story) this.#slug = undefined;
    this.#stop();
    this.#options.dispatch({ type: 'stopped' });
  }

  /** The addresses of the feeds, once the server is known. */
  get feeds(): Feeds | undefined {
    return this.#feeds;
  }

  /** Called before every render: asks for what is in sight where it is not in hand. */
  sync(asked: Asked): void {
    const { clients, state, dispatch, fail } = this.#options;
    const { server, stories, lang, ...rest } = asked;
    const otherLanguage = lang !== this.#asked.lang;
    const from = JSON.stringify([rest, clients.given ? clients.key : server]);
    this.#asked = asked;
    if (from !== this.#from || stories !== this.#stories) {
      const first = this.#from === '';
      this.#from = from;
      this.#stories = stories;
      this.#shelf = undefined;
      this.#feeds = undefined;
      this.#search = undefined;
      this.#slug = undefined;
      this.#stop();
      if (!first) dispatch({ type: 'reset' });
    } else if (otherLanguage) {
      // Of a story and its translations another one may stand in the list now: what is shown stays until it has come.
      this.#list?.abort();
      this.#search = undefined;
    }
    const { opened, search, status } = state();
    if (!clients.available && !stories) {
      if (status === 'failed' || this.#waits) return;
      this.#waits = afterAMoment(() => {
        this.#waits = undefined;
        dispatch({ type: 'failed', trouble: 'unavailable' });
        if (state().opened) dispatch({ type: 'open-failed', trouble: 'unavailable' });
        // It says, to whoever develops the page, what is missing.
        shelfOf(clients, undefined).catch(fail);
      });
      return;
    }
    this.#stopWaiting();
    if (opened?.slug !== this.#slug) {
      this.#slug = opened?.slug;
      this.#story?.abort();
      if (opened && opened.status !== 'ready') void this.open();
    }
    if (opened || sameSearch(search, this.#search)) return;
    // The list waits while somebody types, and not where they press.
    const typed = this.#search !== undefined && search.on === this.#search.on && search.q !== '';
    this.#search = search;
    clearTimeout(this.#timer);
    if (!typed || status !== 'ready') void this.retry();
    else {
      dispatch({ type: 'load' });
      this.#timer = setTimeout(() => void this.retry(), PAUSE);
    }
  }

  /** Whoever presses Enter waits for nothing. */
  hurry(): void {
    if (this.#timer === undefined) return;
    void this.retry();
  }

  /** The list, from the beginning. */
  retry(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { search } = this.#options.state();
    this.#search = search;
    return this.#turn({ type: 'load' }, async (shelf, signal) => {
      const [page, about] = await Promise.all([shelf.page(this.#query(search), signal), shelf.about(signal)]);
      return { type: 'loaded', page, about, search };
    });
  }

  /** The next page. */
  more(): Promise<void> {
    const { next, found: search } = this.#options.state();
    if (next === null || this.#list) return Promise.resolve();
    return this.#turn({ type: 'more' }, async (shelf, signal) => ({
      type: 'added',
      page: await shelf.page(this.#query(search, next), signal),
    }));
  }

  /** The opened story, again where it did not come. */
  async open(): Promise<void> {
    const { dispatch, fail, state, reader } = this.#options;
    const { opened } = state();
    if (!opened) return;
    this.#story?.abort();
    const abort = new AbortController();
    this.#story = abort;
    dispatch({ type: 'opening' });
    try {
      const [read, { body, about }] = await Promise.all([
        reader(),
        this.#ready(async shelf => {
          const [body, about] = await Promise.all([
            shelf.story(opened.slug, abort.signal),
            shelf.about(abort.signal),
          ]);
          return { body, about };
        }),
      ]);
      if (!abort.signal.aborted) dispatch({ type: 'opened', story: read(body), about });
    } catch (error) {
      if (abort.signal.aborted) return;
      dispatch({ type: 'open-failed', trouble: troubleOf(error) });
      fail(error);
    } finally {
      if (this.#story === abort) this.#story = undefined;
    }
  }

  async #turn(
    begin: GalleryAction,
    work: (shelf: Shelf, signal: AbortSignal) => Promise<GalleryAction>,
  ): Promise<void> {
    const { dispatch, fail } = this.#options;
    this.#list?.abort();
    const abort = new AbortController();
    this.#list = abort;
    dispatch(begin);
    try {
      const outcome = await this.#ready(shelf => work(shelf, abort.signal));
      if (!abort.signal.aborted) dispatch(outcome);
    } catch (error) {
      if (abort.signal.aborted) return;
      dispatch({ type: 'failed', trouble: troubleOf(error) });
      fail(error);
    } finally {
      if (this.#list === abort) this.#list = undefined;
    }
  }

  async #ready<T>(work: (shelf: Shelf) => Promise<T>): Promise<T> {
    const wanted = (this.#shelf ??= shelfOf(this.#options.clients, this.#stories));
    let shelf: Shelf;
    try {
      shelf = await wanted;
    } catch (error) {
      if (this.#shelf === wanted) this.#shelf = undefined;
      throw error;
    }
    if (this.#shelf === wanted) {
      const rss = shelf.feed('rss');
      const json = shelf.feed('json');
      this.#feeds = rss && json ? { rss, json } : undefined;
    }
    return work(shelf);
  }

  #query(search: Search, cursor?: string): Query {
    const { limit, lang, facets } = this.#asked;
    return { limit, lang, facets, search, cursor };
  }

  #stopWaiting(): void {
    this.#waits?.();
    this.#waits = undefined;
  }

  #stop(): void {
    this.#list?.abort();
    this.#story?.abort();
    this.#list = undefined;
    this.#story = undefined;
  }

  readonly #online = () => {
    const { status, trouble, more, lost, opened } = this.#options.state();
    if (opened) {
      if (opened.status === 'failed' && opened.trouble === 'offline') void this.open();
    } else if (status === 'failed' && trouble !== 'unavailable') void this.retry();
    else if (more === 'offline') void (lost === 'more' ? this.more() : this.retry());
  };
}

const sameSearch = (a: Search, b: Search | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
