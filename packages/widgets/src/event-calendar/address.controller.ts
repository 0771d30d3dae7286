import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { development, warn } from '../core/index.ts';
import { isPrefix } from './model/prefix.ts';
import type { CalendarState } from './model/state.ts';
import type { UrlDefaults } from './model/url-state.ts';

/** Which calendar writes which prefix, for all copies of the widgets on the page. */
function prefixes(): Map<string, object> {
  const page: { [owners]?: Map<string, object> } & object = globalThis;
  return (page[owners] ??= new Map());
}

const owners = Symbol.for('koinon:url-state');

/** Which parameters of the page's address are this calendar's. They are read and written by the visit (`visit/address.ts`). */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wanted = 'off';
  /** Undefined while the address is another's, or nobody's. */
  prefix: string | undefined;
  /** What the page itself said at the start: an address only holds what differs. */
  defaults: UrlDefaults | undefined;
  /** Told of another address, and of the end: the visit, once there is one. */
  reader: { restore(): void; leave(): void } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#changed);
    this.#claim();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#changed);
    this.reader?.leave();
    this.#release();
  }

  /** @param attribute `url-state`: a prefix, `koinon` by default, or `off` */
  take(attribute: string | undefined, { view, date, filters }: CalendarState): void {
    this.defaults ??= { view, date, filters };
    this.#release();
    this.#wanted = attribute || 'koinon';
    if (development && !isPrefix(this.#wanted)) {
      warn(
        'KOINON-026',
        `url-state="${attribute}" must be lower-case letters, digits and hyphens.`,
        attribute,
      );
    }
    this.#claim();
  }

  /** Whether the address says anything to this calendar, or has something to be told. */
  concerns({ view, date }: CalendarState): boolean {
    if (this.prefix === undefined || this.defaults === undefined) return false;
    return this.spoken || view !== this.defaults.view || date !== this.defaults.date;
  }

  /** Whether the address says anything to this calendar. */
  get spoken(): boolean {
    return this.prefix !== undefined && location.search.includes(`${this.prefix}-`);
  }

  readonly #changed = () => {
    if (this.reader) this.reader.restore();
    else this.#host.requestUpdate();
  };

  #claim(): void {
    const prefix = this.#wanted;
    if (prefix === 'off' || !isPrefix(prefix)) return;
    const all = prefixes();
    const owner = all.get(prefix);
    if (owner === undefined || owner === this.#host) {
      all.set(prefix, this.#host);
      this.prefix = prefix;
    } else if (development) {
      warn(
        'KOINON-027',
        `Two calendars share url-state="${prefix}"; only the first one is in the address.`,
        prefix,
      );
    }
  }

  #release(): void {
    if (this.prefix !== undefined && prefixes().get(this.prefix) === this.#host)
      prefixes().delete(this.prefix);
    this.prefix = undefined;
  }
}
