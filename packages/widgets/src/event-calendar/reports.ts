import { KoinonViewChangeEvent } from './event-calendar.events.ts';
import type { Selectors } from './model/selectors.ts';
import type { CalendarState } from './model/state.ts';
import { ownWindow } from './model/views.ts';
import { announcementOf } from './view/announcement.ts';

/** What the page and the visitor are told of a change: custom states, an event, a sentence for the live region. */
export class Reports {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet;
  #shown: string | undefined;
  #announced: string | undefined;
  #troubled = false;

  constructor(host: HTMLElement, states: CustomStateSet) {
    this.#host = host;
    this.#states = states;
  }

  /** Whether anything was shown yet. */
  get begun(): boolean {
    return this.#shown !== undefined;
  }

  /** For the page's styles: `:state(loading)` and the others. */
  states(state: CalendarState, select: Selectors): void {
    const { data, narrow } = state;
    const on = {
      loading: data.status === 'loading' || data.status === 'idle',
      empty: data.status === 'ready' && select.count(state) === 0,
      error: data.status === 'failed',
      stale: data.stale,
      narrow,
    };
    for (const [name, holds] of Object.entries(on)) {
      if (holds) this.#states.add(name);
      else this.#states.delete(name);
    }
  }

  /** The sentence for what is new; undefined when it was said, and for a first view in which all is well. */
  sentence(input: Parameters<typeof announcementOf>[0]): string | undefined {
    const said = announcementOf(input);
    // Who tries again is told how it ended, even if it ended the same.
    if (said === undefined && this.#troubled) this.#announced = '';
    if (said === undefined || said.key === this.#announced) return undefined;
    const first = this.#announced === undefined;
    this.#announced = said.key;
    this.#troubled = said.trouble !== '';
    return (first ? said.trouble : said.text) || undefined;
  }

  viewChange(state: CalendarState): void {
    const { from = null, to = null } = ownWindow(state);
    const { view } = state;
    const shown = `${view} ${from} ${to}`;
    if (this.begun && this.#shown !== shown) {
      this.#host.dispatchEvent(new KoinonViewChangeEvent({ view, from, to }));
    }
    this.#shown = shown;
  }
}
