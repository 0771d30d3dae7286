import type { ReactiveControllerHost } from 'lit';
import type { AddressController } from '../address.controller.ts';
import type { CalendarState, VisitAction } from '../model/state.ts';
import { readUrl, writeUrl } from '../model/url-state.ts';

/** Keeps the page's address and the calendar's state together. */
export class Address {
  readonly #host: ReactiveControllerHost;
  readonly #own: AddressController;
  readonly #dispatch: (action: VisitAction) => void;
  /** Where a way back that was begun leads: until it is there, the address is not ours to write. */
  #back: string | undefined;
  /** The prefix that was read last: another one is read anew. */
  #read: string | undefined;
  /** The next change is a step of its own in the history. */
  push = false;
  /** An event that the address names and that was not looked for yet. */
  opening: string | undefined;

  constructor(host: ReactiveControllerHost, own: AddressController, dispatch: (action: VisitAction) => void) {
    this.#host = host;
    this.#own = own;
    this.#dispatch = dispatch;
    own.reader = this;
  }

  leave(): void {
    this.#back = undefined;
  }

  /** Takes what the address says, over what the attributes say: once for a prefix. */
  read(): void {
    if (this.#own.prefix === this.#read) return;
    this.#read = this.#own.prefix;
    if (this.#own.spoken) this.restore();
  }

  write(state: CalendarState): void {
    const { push } = this;
    const { prefix, defaults } = this.#own;
    if (prefix === undefined || defaults === undefined) return;
    if (this.opening !== undefined || this.#back !== undefined) return;
    const here = new URL(location.href);
    const next = writeUrl(here, prefix, state, defaults);
    this.push = false;
    if (next.href === here.href) return;
    const open = here.searchParams.has(`${prefix}-event`);
    // The entry itself says where it was opened from: it is known after a reload and after Forward too.
    const mark = `koinon:${prefix}`;
    const entry: unknown = history.state;
    // Opening an event is a place to come back from; turning pages, or opening the next event, is not.
    if (push && !open && state.selected !== undefined) {
      history.pushState({ ...Object(entry), [mark]: here.href }, '', next);
    } else if (open && Object(entry)[mark] === next.href) {
      this.#back = next.href;
      history.back();
    } else history.replaceState(entry, '', next);
  }

  restore(): void {
    const { href } = location;
    const back = this.#back;
    this.#back = undefined;
    if (back === href) {
      // The state is there already, or further on.
      this.#host.requestUpdate();
      return;
    }
    const { prefix, defaults } = this.#own;
    if (prefix === undefined || defaults === undefined) return;
    const place = readUrl(new URL(href).searchParams, prefix, defaults);
    this.opening = place.selected;
    this.#dispatch({ type: 'restore', place });
  }
}
