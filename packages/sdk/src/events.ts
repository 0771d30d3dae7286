import type { AttendanceMode, Audience, CalendarEvent, EventKind } from '@koinon/contract';
import { eventQueryToParams } from '@koinon/contract';
import { calendarEventPlan, eventPagePlan } from '@koinon/contract/plans';
import type { CallOptions, Client } from './client.ts';
import { undrawable } from './drawable.ts';
import { ContractError } from './errors.ts';
import { Listing, type Page } from './listing.ts';
import { warn } from './logger.ts';
import { reader } from './reader.ts';
import { segment } from './segment.ts';

/** One value or several; several are alternatives ("or"). */
export type OneOrMore<T> = T | readonly T[];

/** Which events a calendar feed holds. All of it is optional, and all that is given must hold ("and"). */
export interface EventFilter {
  /** First calendar date, `YYYY-MM-DD`, inclusive, in each event's own zone. Without `from` and `to`: today. */
  readonly from?: string | undefined;
  /** Last calendar date, `YYYY-MM-DD`, inclusive, in each event's own zone. */
  readonly to?: string | undefined;
  /** Words to find, in any language; accents and case do not matter. */
  readonly q?: string | undefined;
  /** A known kind, or one of the network's own (`network.kinds`). */
  readonly kind?: OneOrMore<EventKind | (string & {})> | undefined;
  readonly attendance?: OneOrMore<AttendanceMode> | undefined;
  /** Ids of `network.regions`. */
  readonly region?: OneOrMore<string> | undefined;
  /** Ids of `network.axes`. */
  readonly axis?: OneOrMore<string> | undefined;
  /** Ids of `network.programmes`. */
  readonly programme?: OneOrMore<string> | undefined;
  readonly audience?: OneOrMore<Audience> | undefined;
  /** Languages spoken at the event, BCP 47. */
  readonly lang?: OneOrMore<string> | undefined;
  /** Only events that one can register for now. */
  readonly available?: boolean | undefined;
}

/** Which events, and how many at a time. */
export interface EventListQuery extends EventFilter {
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  /** `next` of another page of the same query. */
  readonly cursor?: string | undefined;
}

/** How the address of a calendar is written. */
export interface CalendarUrlOptions {
  /** `webcal:` makes an operating system offer to subscribe; `https:` (or `http:`) as `baseUrl` unless asked for. */
  readonly webcal?: boolean | undefined;
}

const EVENT_ID = 'An event’s id';

/** A page of events. */
export type EventPage = Page<CalendarEvent>;

/** `koinon.events`. Times stay ISO text: wall times in the event's zone, instants in UTC. */
export class Events {
  readonly #client: Client;
  readonly #readPage;
  readonly #readEvent;

  constructor(client: Client) {
    this.#client = client;
    this.#readPage = reader(eventPagePlan, client.logger);
    this.#readEvent = reader(calendarEventPlan, client.logger);
  }

  /**
   * The network's events in the order of their time, those without a date last: a page to await, or all to iterate.
   *
   * @throws ProblemError 422 where the query is refused, 404 where the network is unknown; any other of the family
   */
  list(query: EventListQuery = {}, options: CallOptions = {}): Listing<CalendarEvent> {
    return new Listing(async cursor => {
      const url = this.#client.address('events', paramsOf(cursor === null ? query : { ...query, cursor }));
      return this.#client.get(url, this.#page, options);
    });
  }

  /**
   * One event. An occurrence of a recurring one has the id `<id>~<YYYY-MM-DD>`.
   *
   * @throws ProblemError 404 where there is none; any other of the family
   */
  async get(id: string, options: CallOptions = {}): Promise<CalendarEvent> {
    return this.#client.get(this.#client.address(`events/${segment(id, EVENT_ID)}`), this.#event, options);
  }

  /** The address of one event as an iCalendar file (RFC 5545). */
  icsUrl(id: string, options: CalendarUrlOptions = {}): string {
    return written(this.#client.address(`events/${segment(id, EVENT_ID)}.ics`), options);
  }

  /** The address of an iCalendar feed of all events that the filter lets through, for a calendar to subscribe to. */
  feedUrl(filter: EventFilter = {}, options: CalendarUrlOptions = {}): string {
    return written(this.#client.address('events.ics', paramsOf(filter)), options);
  }

  readonly #page = (body: unknown, url: string): EventPage => {
    const { items, next } = this.#readPage(body, url);
    const drawn = items.filter(event => {
      const path = undrawable(event);
      if (path !== undefined) warn(this.#client.logger, 'KOINON-001', path, event);
      return path === undefined;
    });
    return { items: drawn, next, dropped: countOf(body) - drawn.length };
  };

  readonly #event = (body: unknown, url: string): CalendarEvent => {
    const event = this.#readEvent(body, url);
    const path = undrawable(event);
    if (path === undefined) return event;
    throw new ContractError({ url, path, reason: 'it is no time, date or zone that is known here' });
  };
}

function paramsOf(query: EventListQuery): URLSearchParams {
  const { kind, attendance, region, axis, programme, audience, lang, ...rest } = query;
  const lists = { kind, attendance, region, axis, programme, audience, lang };
  const params = eventQueryToParams(rest);
  for (const [name, value] of Object.entries(lists)) {
    for (const one of typeof value === 'string' ? [value] : [...(value ?? [])].sort())
      params.append(name, one);
  }
  params.sort();
  return params;
}

function written(url: URL, { webcal = false }: CalendarUrlOptions): string {
  return webcal ? url.href.replace(/^https?:/, 'webcal:') : url.href;
}

function countOf(body: unknown): number {
  const items: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'items') : undefined;
  return Array.isArray(items) ? items.length : 0;
}
