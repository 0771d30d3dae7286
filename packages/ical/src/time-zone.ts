/**
 * VTIMEZONE (RFC 5545 §3.6.5) from the engine's own time-zone data: every change of offset in the years asked for is
 * written out as an observance of its own. No rule is guessed, so years whose rules changed are right too.
 */

const DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Offset from UTC in seconds, east positive. Throws a `RangeError` for a zone that the engine does not know. */
export function offsetSeconds(instant: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - Math.floor(instant / 1000);
}

interface Transition {
  /** The first instant of the new offset. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The changes between two instants. No zone has changed twice within a week. */
function transitions(start: number, end: number, timeZone: string): Transition[] {
  const found: Transition[] = [];
  let before = offsetSeconds(start, timeZone);
  for (let low = start; low < end; low += 7 * DAY) {
    const high = Math.min(low + 7 * DAY, end);
    const after = offsetSeconds(high, timeZone);
    if (after === before) continue;
    let [left, right] = [low, high];
    while (right - left > 1000) {
      const middle = left + Math.floor((right - left) / 2000) * 1000;
      if (offsetSeconds(middle, timeZone) === before) left = middle;
      else right = middle;
    }
    found.push({ at: right, from: before, to: after });
    before = after;
  }
  return found;
}

function offsetText(seconds: number): string {
  const size = Math.abs(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = size % 60 ? two(size % 60) : '';
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}${two(Math.floor(size / 60) % 60)}${rest}`;
}

/** `YYYYMMDDTHHMMSS` of the clock that shows `offset` at the instant. */
function localText(instant: number, offset: number): string {
  return new Date(instant + offset * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

const cache = new Map<string, readonly string[]>();

/** The lines of a VTIMEZONE that is right for wall times in the years `firstYear` to `lastYear`. */
export function timeZoneLines(timeZone: string, firstYear: number, lastYear: number): readonly string[] {
  const key = `${timeZone} ${firstYear} ${lastYear}`;
  let lines = cache.get(key);
  if (lines) return lines;
  // A day more on both sides: a year begins at another instant in each zone.
  const start = Date.UTC(firstYear, 0, 1) - DAY;
  const changes = transitions(start, Date.UTC(lastYear + 1, 0, 1) + DAY, timeZone);
  const initial = offsetSeconds(start, timeZone);
  const observances: Transition[] = [{ at: start, from: initial, to: initial }, ...changes];
  lines = [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observances.flatMap(({ at, from, to }, index) => {
      // Intl does not say which time is summer time: it is the one that is ahead of what comes before or after it.
      const next = observances[index + 1]?.to ?? to;
      const name = to > from || (to === from && to > next) ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${name}`,
        `DTSTART:${localText(at, from)}`,
        `TZOFFSETFROM:${offsetText(from)}`,
        `TZOFFSETTO:${offsetText(to)}`,
        `END:${name}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
  // Bounded: the years come from data, and a server lives long.
  if (cache.size > 200) cache.clear();
  cache.set(key, lines);
  return lines;
}
