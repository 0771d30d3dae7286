/** Keeps the page's address and the gallery's place together. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { development, warn } from '../core/index.ts';
import type { Place } from './story-gallery.model.ts';
import { isPrefix, readUrl, writeUrl } from './url-state.ts';

/** Which widget writes which prefix, for all copies of the widgets on the page: the calendar's own register. */
const owners = Symbol.for('koinon:url-state');

function prefixes(): Map<string, object> {
  const page: { [owners]?: Map<string, object> } & object = globalThis;
  return (page[owners] ??= new Map());
}

export class Address implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #restore: (place: Place) => void;
  #wanted = 'off';
  #prefix: string | undefined;
  /** Where a way back that was begun leads: until it is there, the address is not ours to write. */
  #back: string | undefined;
  /** The next change is a step of its own in the history. */
  push = false;

  /** @param restore told what the address says, when it says something else than before */
  constructor(host: ReactiveControllerHost, restore: (place: Place) => void) {
    this.#host = host;
    this.#restore = restore;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#changed);
    this.#claim();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#changed);
    this.#back = undefined;
    this.#release();
  }

  /** @param attribute `url-state`: a prefix, `koinon-story` by default, or `off` */
  take(attribute: string | undefined): void {
    this.#release();
    this.#wanted = attribute?.trim() || 'koinon-story';
    if (development && !isPrefix(this.#wanted))
      warn(
        'KOINON-026',
        `url-state="${attribute}" must be lower-case letters, digits and hyphens.`,
        attribute,
      );
    this.#claim();
    if (this.#prefix !== undefined && location.search.includes(`${this.#prefix}-`)) this.#read();
  }

  write(place: Place): void {
    const { push } = this;
    const prefix = this.#prefix;
    if (prefix === undefined || this.#back !== undefined) return;
    this.push = false;
    const here = new URL(location.href);
    const next = writeUrl(here, prefix, place);
    if (next.href === here.href) return;
    const open = here.searchParams.has(`${prefix}-open`);
    // The entry itself says where it was opened from: it is known after a reload and after Forward too.
    const mark = `koinon:${prefix}`;
    const entry: unknown = history.state;
    try {
      if (push && !open && place.slug !== undefined)
        history.pushState({ ...Object(entry), [mark]: here.href }, '', next);
      else if (open && place.slug === undefined && Object(entry)[mark] === next.href) {
        this.#back = next.href;
        history.back();
      } else history.replaceState(entry, '', next);
    } catch {
      // A document without an address of its own (`srcdoc`), or in a sandbox: nothing can be kept in it.
      this.#release();
    }
  }

  #read(): void {
    if (this.#prefix !== undefined)
      this.#restore(readUrl(new URLSearchParams(location.search), this.#prefix));
  }

  readonly #changed = () => {
    const back = this.#back;
    this.#back = undefined;
    // The state is there already, or further on.
    if (back === location.href) this.#host.requestUpdate();
    else this.#read();
  };

  #claim(): void {
    const prefix = this.#wanted;
    if (prefix === 'off' || !isPrefix(prefix)) return;
    const all = prefixes();
    const owner = all.get(prefix);
    if (owner === undefined || owner === this.#host) {
      all.set(prefix, this.#host);
      this.#prefix = prefix;
    } else if (development)
      warn(
        'KOINON-027',
        `Two widgets share url-state="${prefix}"; only the first one is in the address.`,
        prefix,
      );
  }

  #release(): void {
    const all = prefixes();
    if (this.#prefix !== undefined && all.get(this.#prefix) === this.#host) all.delete(this.#prefix);
    this.#prefix = undefined;
  }
}
