/** Lists as the server makes them: the same filters, the same order, cursors that survive a change in between. */
import {
  PAGE_LIMIT_DEFAULT,
  isAvailable,
  waysToAttend,
  type CalendarEvent,
  type EventQuery,
  type LanguageMap,
} from '@koinon/contract';
import { endOfMonth, todayIn } from '@koinon/i18n/dates';
import { fold, hasWords } from '@koinon/i18n/fold';

interface Key {
  readonly sortKey: string;
  /** Where the event stands among all: no two have the same key. */
  readonly identity: number;
}

/** A page, or undefined where the cursor is none of ours. */
export function pageOf(
  events: readonly CalendarEvent[],
  query: EventQuery,
  timeZone: string,
  now: number,
): { items: CalendarEvent[]; next: string | null } | undefined {
  const after = query.cursor === undefined ? null : decode(query.cursor);
  if (after === undefined) return undefined;
  const limit = query.limit ?? PAGE_LIMIT_DEFAULT;
  const found = events
    .map((event, identity) => ({ event, sortKey: sortKeyOf(event), identity }))
    .filter(({ event }) => isWithin(event, query, timeZone, now) && matches(event, query, now))
    .filter(key => after === null || compare(key, after) > 0)
    .sort(compare);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(({ event }) => event), next: last && found.length > limit ? encode(last) : null };
}

function matches(event: CalendarEvent, query: EventQuery, now: number): boolean {
  const languages = event.inLanguage
    .map(tag => tag.toLowerCase())
    .flatMap(tag => [tag, tag.replace(/-.*/, '')]);
  const wanted = query.lang?.map(tag => tag.toLowerCase());
  return (
    among(query.kind, [event.kind]) &&
    among(query.attendance, waysToAttend(event.eventAttendanceMode)) &&
    among(query.audience, [event.audience]) &&
    among(query.region, event.location?.region ? [event.location.region] : []) &&
    among(query.axis, event.axes) &&
    among(query.programme, event.programmes) &&
    among(wanted, languages) &&
    (query.available !== true || isAvailable(event, now)) &&
    holds(event, query.q ?? '')
  );
}

function among(wanted: readonly string[] | undefined, has: readonly string[]): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some(one => has.includes(one));
}

function holds(event: CalendarEvent, q: string): boolean {
  return hasWords(searchText(event), fold(q));
}

/** Names, summaries, places, organisations with those above them, tracks; in every language, folded. */
function searchText(event: CalendarEvent): string {
  const { name, shortName, summary, location, series, tracks, organizations } = event;
  const maps: (LanguageMap | null | undefined)[] = [
    name,
    shortName,
    summary,
    location?.name,
    location?.addressLocality,
    location?.streetAddress,
    series?.name,
    ...tracks.flatMap(track => [track.name, track.description]),
    ...organizations.flatMap(one => [one, ...one.parents]).flatMap(one => [one.name, one.acronym]),
  ];
  return maps
    .flatMap(map => Object.values(map ?? {}))
    .map(fold)
    .join('\n');
}

function isWithin(event: CalendarEvent, query: EventQuery, timeZone: string, now: number): boolean {
  const { to } = query;
  const date = new Date(now);
  const first = firstDayOf(event);
  if (first === undefined) return to === undefined || to >= todayIn(timeZone, date);
  const from = query.from ?? (to === undefined ? todayIn(event.timeZone, date) : undefined);
  const inside = (day: string) => (from === undefined || day >= from) && (to === undefined || day <= to);
  if (event.slots.length > 0) return event.slots.some(slot => inside(slot.date));
  return (from === undefined || lastDayOf(first, event) >= from) && (to === undefined || first <= to);
}

/** Of a month or a year its first day; undefined where there is no date. */
function firstDayOf({ slots, startDate }: CalendarEvent): string | undefined {
  const [slot] = slots;
  if (slot) return slot.date;
  if (startDate === null) return undefined;
  return startDate.length === 4
    ? `${startDate}-01-01`
    : startDate.length === 7
      ? `${startDate}-01`
      : undefined;
}

function lastDayOf(first: string, { precision }: CalendarEvent): string {
  return precision === 'year' ? `${first.slice(0, 4)}-12-31` : endOfMonth(first);
}

function sortKeyOf(event: CalendarEvent): string {
  const day = firstDayOf(event) ?? '9999';
  const start = event.slots[0]?.start;
  return start ? `${day}T${start}` : day;
}

function compare(a: Key, b: Key): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  return a.identity - b.identity;
}

function encode({ sortKey, identity }: Key): string {
  return btoa(JSON.stringify([sortKey, identity])).replaceAll('=', '');
}

function decode(cursor: string): Key | undefined {
  try {
    const value: unknown = JSON.parse(atob(cursor));
    if (!Array.isArray(value)) return undefined;
    const [sortKey, identity]: unknown[] = value;
    return typeof sortKey === 'string' && typeof identity === 'number' ? { sortKey, identity } : undefined;
  } catch {
    return undefined;
  }
}
