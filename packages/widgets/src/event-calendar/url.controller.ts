import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { development, warn } from '../core/index.ts';
import type { CalendarAction, CalendarState } from './model/state.ts';
import { isPrefix, readUrl, writeUrl, type UrlDefaults } from './model/url-state.ts';

/** Which calendar writes which prefix, for all copies of the widgets on the page. */
function prefixes(): Map<string, object> {
  const page: { readonly [owners]?: Map<string, object> } & object = globalThis;
  const known = page[owners];
  if (known) return known;
  const made = new Map<string, object>();
  Object.assign(globalThis, { [owners]: made });
  return made;
}

const owners = Symbol.for('koinon:url-state');

/** Keeps the page's address and the calendar's state together. */
export class UrlController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dispatch: (action: CalendarAction) => void;
  #prefix: string | undefined;
  #wanted: string | undefined;
  #defaults: UrlDefaults | undefined;
  /** Where a way back that was begun leads: until it is there, the address is not ours to write. */
  #back: string | undefined;
  /** The next change is a step of its own in the history. */
  push = false;
  /** An event that the address names and that was not looked for yet. */
  opening: string | undefined;

  constructor(host: ReactiveControllerHost, dispatch: (action: CalendarAction) => void) {
    this.#host = host;
    this.#dispatch = dispatch;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#restore);
    if (this.#wanted !== undefined) this.#claim(this.#wanted);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#restore);
    this.#back = undefined;
    this.#release();
  }

  /** Takes what the address says, over what the attributes say. */
  read(attribute: string | undefined, state: CalendarState): void {
    this.#defaults ??= { view: state.view, date: state.date, filters: state.filters };
    this.#release();
    this.#wanted = attribute === undefined || attribute === '' ? 'koinon' : attribute;
    if (this.#wanted === 'off') return;
    if (!isPrefix(this.#wanted)) {
      if (development) {
        warn(
          'KOINON-026',
          `url-state="${attribute}" must be lower-case letters, digits and hyphens.`,
          attribute,
        );
      }
      return;
    }
    this.#claim(this.#wanted);
    this.#restore();
  }

  write(state: CalendarState): void {
    const { push } = this;
    if (this.#prefix === undefined || this.#defaults === undefined) return;
    if (this.opening !== undefined || this.#back !== undefined) return;
    const here = new URL(location.href);
    const next = writeUrl(here, this.#prefix, state, this.#defaults);
    this.push = false;
    if (next.href === here.href) return;
    const open = here.searchParams.has(`${this.#prefix}-event`);
    // The entry itself says where it was opened from: it is known after a reload and after Forward too.
    const mark = `koinon:${this.#prefix}`;
    const entry: unknown = history.state;
    // Opening an event is a place to come back from; turning pages, or opening the next event, is not.
    if (push && !open && state.selected !== undefined) {
      history.pushState({ ...Object(entry), [mark]: here.href }, '', next);
    } else if (open && Object(entry)[mark] === next.href) {
      this.#back = next.href;
      history.back();
    } else history.replaceState(entry, '', next);
  }

  readonly #restore = () => {
    const { href } = location;
    const back = this.#back;
    this.#back = undefined;
    if (back === href) {
      // The state is there already, or further on.
      this.#host.requestUpdate();
      return;
    }
    if (this.#prefix === undefined || this.#defaults === undefined) return;
    const place = readUrl(new URL(location.href).searchParams, this.#prefix, this.#defaults);
    this.opening = place.selected;
    this.#dispatch({ type: 'restore', place });
  };

  #claim(prefix: string): void {
    if (!isPrefix(prefix) || prefix === 'off') return;
    const owner = prefixes().get(prefix);
    if (owner !== undefined && owner !== this.#host) {
      if (development) {
        warn(
          'KOINON-027',
          `Two calendars share url-state="${prefix}"; only the first one is in the address.`,
          prefix,
        );
      }
      return;
    }
    prefixes().set(prefix, this.#host);
    this.#prefix = prefix;
  }

  #release(): void {
    if (this.#prefix !== undefined && prefixes().get(this.#prefix) === this.#host)
      prefixes().delete(this.#prefix);
    this.#prefix = undefined;
  }
}
