/**
 * Wall time and instants, on `Intl` alone: the time-zone data is the engine's own. Zones are IANA names;
 * an unknown one throws a `RangeError`. An instant is ISO 8601 with `Z` or an offset.
 */
import type { PlainDate } from './dates.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

function parseInstant(iso: string): number {
  // Without an offset `Date.parse` would read the machine's zone.
  const ms = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant with an offset: ${iso}`);
  return ms;
}

/** The wall clock of the zone, as if it were UTC, in milliseconds (whole seconds). */
function wallOf(ms: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(ms)) part[type] = value;
  const year = (part['year'] ?? '').padStart(4, '0');
  return Date.parse(
    `${year}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`,
  );
}

function offsetAt(ms: number, timeZone: string): number {
  return wallOf(ms, timeZone) - Math.floor(ms / 1000) * 1000;
}

function parseWall(date: PlainDate, time: string): number {
  const ms = isPlainTime(time) ? Date.parse(`${date}T${time}:00Z`) : NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a date and time: ${date} ${time}`);
  }
  return ms;
}

/** The instants at which the zone's clocks show this wall time: none in a gap, two in an overlap. */
function candidates(wall: number, timeZone: string): { found: number[]; before: number } {
  const before = offsetAt(wall - 86_400_000, timeZone);
  const after = offsetAt(wall + 86_400_000, timeZone);
  const found = [...new Set([wall - before, wall - after])].filter(ms => wallOf(ms, timeZone) === wall);
  return { found: found.sort((a, b) => a - b), before };
}

/** `HH:MM`, 00:00 to 23:59. */
export function isPlainTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Whether this engine knows the IANA name. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  try {
    formatterOf(value);
    return true;
  } catch {
    return false;
  }
}

/** What the zone's calendar and clock show at an instant; seconds are dropped. */
export function instantToZoned(iso: string, timeZone: string): { date: PlainDate; time: string } {
  const text = new Date(wallOf(parseInstant(iso), timeZone)).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/**
 * The instant of a wall time, as `YYYY-MM-DDTHH:MM:SSZ`. A time that the clocks skip moves forward by the gap,
 * a time that they show twice is the earlier one ("compatible" in TC39 Temporal, and RFC 5545 §3.3.5).
 */
export function zonedToInstant(date: PlainDate, time: string, timeZone: string): string {
  const wall = parseWall(date, time);
  const { found, before } = candidates(wall, timeZone);
  return `${new Date(found[0] ?? wall - before).toISOString().slice(0, 19)}Z`;
}

/** False for a time that the zone's clocks skip when summer time begins. */
export function wallTimeExists(date: PlainDate, time: string, timeZone: string): boolean {
  return candidates(parseWall(date, time), timeZone).found.length > 0;
}

/** The date in the zone, now or at the given instant. */
export function todayIn(timeZone: string, now: Date | string = new Date()): PlainDate {
  return instantToZoned(typeof now === 'string' ? now : now.toISOString(), timeZone).date;
}

/** The zone's offset from UTC at an instant, `+03:00` (east is positive; seconds of historical offsets are dropped). */
export function offsetOf(iso: string, timeZone: string): string {
  const minutes = Math.trunc(offsetAt(parseInstant(iso), timeZone) / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
