/**
 * Writes iCalendar (RFC 5545, with NAME and REFRESH-INTERVAL of RFC 7986). No dependencies: time zones come from
 * `Intl`, and wall times are written as they were given, so no machine's zone can move them.
 */
import { escapeText, foldLine, quoteParameter, webUri } from './text.ts';
import { offsetSeconds, timeZoneLines } from './time-zone.ts';

/** A whole day, or a wall time (`HH:MM`) in an IANA zone; zone `UTC` is written with `Z`. */
export type IcalMoment =
  { readonly date: string } | { readonly date: string; readonly time: string; readonly timeZone: string };

export interface IcalEvent {
  /** Stays the same for the life of the event. */
  readonly uid: string;
  /** Grows with each change that matters. */
  readonly sequence: number;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  /** BCP 47 tag of the texts. */
  readonly language?: string | undefined;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** Degrees, WGS 84. */
  readonly geo?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** http or https; anything else is left out. */
  readonly url?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  /** Left out without an e-mail address: RFC 5545 identifies a calendar user by it. */
  readonly organizer?: { readonly name: string; readonly email?: string | undefined } | undefined;
  /** Instants, ISO 8601 with `Z` or an offset. */
  readonly created?: string | undefined;
  readonly lastModified: string;
  readonly dtstamp: string;
  readonly start: IcalMoment;
  /**
   * A whole day is the LAST day, inclusive (the exclusive DTEND of RFC 5545 is made here); a wall time is the moment
   * of the end. One that is not after its start, or not of its kind, is left out: a lone bad event must not cost the feed.
   */
  readonly end?: IcalMoment | null | undefined;
}

export interface IcalCalendar {
  /** As `-//Koinon//Events//EL`. */
  readonly prodId: string;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601 duration, `PT6H`: how often a subscriber should look again. */
  readonly refreshInterval?: string | undefined;
  readonly method?: 'PUBLISH' | 'REQUEST' | 'CANCEL' | undefined;
  readonly events: readonly IcalEvent[];
}

type WallTime = Extract<IcalMoment, { time: string }>;
const isTimed = (moment: IcalMoment): moment is WallTime => 'time' in moment;

/** Throws a `RangeError` for what is not a date: DTSTART cannot be left out. */
function basicDate(date: string, plusDays = 0): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date))
    throw new RangeError(`Not a date: ${date}`);
  return new Date(day + plusDays * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function basicTime(time: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time: ${time}`);
  return `${time.replace(':', '')}00`;
}

function instant(iso: string): string {
  const ms = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant with an offset: ${iso}`);
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function momentLine(name: 'DTSTART' | 'DTEND', moment: IcalMoment): string {
  if (!isTimed(moment)) return `${name};VALUE=DATE:${basicDate(moment.date, name === 'DTEND' ? 1 : 0)}`;
  const wall = `${basicDate(moment.date)}T${basicTime(moment.time)}`;
  return moment.timeZone === 'UTC' ? `${name}:${wall}Z` : `${name};TZID=${moment.timeZone}:${wall}`;
}

/** Milliseconds, right but for the hour in which the clocks change: enough to tell which of two zones' times is later. */
function roughInstant({ date, time, timeZone }: WallTime): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  return wall - offsetSeconds(wall, timeZone) * 1000;
}

/** DTEND must be later than DTSTART (§3.8.2.2), and of its kind. */
function endLine({ start, end }: IcalEvent): string | undefined {
  if (!end) return undefined;
  let inOrder = false;
  if (isTimed(start) && isTimed(end)) {
    // Within one zone the wall times decide: clocks that go back must not turn them round.
    inOrder =
      start.timeZone === end.timeZone
        ? `${end.date}T${end.time}` > `${start.date}T${start.time}`
        : roughInstant(end) > roughInstant(start);
  } else if (!isTimed(start) && !isTimed(end)) inOrder = end.date >= start.date;
  return inOrder ? momentLine('DTEND', end) : undefined;
}

function eventLines(event: IcalEvent): (string | undefined)[] {
  const { language, geo, organizer } = event;
  const tag = language && /^[a-z\d-]+$/i.test(language) && language !== 'und' ? `;LANGUAGE=${language}` : '';
  const text = (name: string, value: string | undefined) => value && `${name}${tag}:${escapeText(value)}`;
  const uri = event.url && webUri(event.url);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${instant(event.dtstamp)}`,
    momentLine('DTSTART', event.start),
    endLine(event),
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status}`,
    text('SUMMARY', event.summary || '-'),
    text('DESCRIPTION', event.description),
    text('LOCATION', event.location),
    geo && `GEO:${geo.latitude};${geo.longitude}`,
    uri && `URL:${uri}`,
    event.categories?.length ? `CATEGORIES${tag}:${event.categories.map(escapeText).join(',')}` : undefined,
    organizer?.email && /^[^\s<>"]+@[^\s<>"]+$/.test(organizer.email)
      ? `ORGANIZER;CN=${quoteParameter(organizer.name)}:mailto:${encodeURI(organizer.email)}`
      : undefined,
    event.created && `CREATED:${instant(event.created)}`,
    `LAST-MODIFIED:${instant(event.lastModified)}`,
    // An exhibition of a week does not make its visitors busy for a week.
    isTimed(event.start) ? undefined : 'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The zones in use, each with the first and last year of its wall times. */
function zonesOf(events: readonly IcalEvent[]): Map<string, { first: number; last: number }> {
  const zones = new Map<string, { first: number; last: number }>();
  for (const moment of events.flatMap(({ start, end }) => [start, ...(end ? [end] : [])])) {
    if (!isTimed(moment) || moment.timeZone === 'UTC') continue;
    const year = Number(moment.date.slice(0, 4));
    const span = zones.get(moment.timeZone);
    zones.set(moment.timeZone, {
      first: Math.min(span?.first ?? year, year),
      last: Math.max(span?.last ?? year, year),
    });
  }
  return zones;
}

/**
 * The calendar as text: CRLF line ends, lines of at most 75 octets, control characters dropped, one VTIMEZONE per zone.
 * Throws a `RangeError` for a start that is not a date or time, an unknown zone, or a time stamp without an offset.
 */
export function writeCalendar(calendar: IcalCalendar): string {
  const { name, refreshInterval, method, events } = calendar;
  const uri = calendar.url && webUri(calendar.url);
  const refresh =
    refreshInterval && /^P(\d+[WD]|(\d+D)?T(\d+H)?(\d+M)?)$/.test(refreshInterval) && refreshInterval;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(calendar.prodId)}`,
    'CALSCALE:GREGORIAN',
    method && `METHOD:${method}`,
    name && `NAME:${escapeText(name)}`,
    name && `X-WR-CALNAME:${escapeText(name)}`,
    uri && `URL:${uri}`,
    refresh && `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    refresh && `X-PUBLISHED-TTL:${refresh}`,
    ...[...zonesOf(events)].flatMap(([zone, { first, last }]) => timeZoneLines(zone, first, last)),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines
    .filter(line => typeof line === 'string' && line !== '')
    .map(line => `${foldLine(String(line))}\r\n`)
    .join('');
}
