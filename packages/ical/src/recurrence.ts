/**
 * Recurrence rules of RFC 5545 as the days on which an event happens, for the server only: `rrule-temporal` and its
 * Temporal polyfill are 57 kB. Days are all that is needed: the wall time is that of the first day, over summer time too.
 */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** What is wrong with a rule; `unsupported` is a rule that RFC 5545 allows and events do not need. */
export type RecurrenceErrorCode = 'unreadable' | 'unsupported' | 'too-many';

export class RecurrenceError extends Error {
  readonly code: RecurrenceErrorCode;

  constructor(code: RecurrenceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecurrenceError';
    this.code = code;
  }
}

export interface RecurrenceInput {
  /** An RRULE, with EXDATE and RDATE lines if any; a bare `FREQ=…` is an RRULE. */
  readonly rrule: string;
  /** The first occurrence: it always counts, whether or not the rule would give it. */
  readonly dtstart: { readonly date: string; readonly time?: string | undefined; readonly timeZone: string };
  /** Calendar days `YYYY-MM-DD` in the event's zone, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** The most days to return; the earliest are kept. */
  readonly max: number;
}

/** How far after the window's beginning days are looked for, whatever its end, and in steps of how much. */
const REACH_YEARS = 20;
const STEP_YEARS = 2;
/** The largest COUNT: a rule with COUNT is walked from its beginning. */
const COUNT_MAX = 5000;
const PARTS = /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS)$/;

type Start = RecurrenceInput['dtstart'];

function bad(code: RecurrenceErrorCode, message: string, cause?: unknown): never {
  throw new RecurrenceError(code, message, { cause });
}

/** A DATE or DATE-TIME as the event's own zone shows it; `time` is undefined for a DATE. */
function moment(value: string, zone: string | undefined, timeZone: string): { date: string; time?: string } {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value.trim());
  if (!match) bad('unreadable', `Not a date or time: ${value}`);
  const [, year, month, day, hour, minute, , utc] = match;
  try {
    if (hour === undefined) return { date: Temporal.PlainDate.from(`${year}-${month}-${day}`).toString() };
    const wall = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}`);
    const source = utc ? 'UTC' : zone;
    const local = source ? wall.toZonedDateTime(source).withTimeZone(timeZone).toPlainDateTime() : wall;
    return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) };
  } catch (cause) {
    return bad('unreadable', `Not a date or time: ${value}`, cause);
  }
}

/** The days of an EXDATE or RDATE line that concern this event. */
function daysOf(name: string, parameters: string, values: string, start: Start): string[] {
  const zone = /;TZID="?([^;:"]+)"?/i.exec(parameters)?.[1];
  if (/;VALUE=PERIOD/i.test(parameters)) bad('unsupported', 'RDATE with periods');
  return values.split(',').flatMap(value => {
    const { date, time } = moment(value, zone, start.timeZone);
    // A DATE means the whole day, whatever the hour of the event (common in the wild).
    if (time === undefined || start.time === undefined || time === start.time) return [date];
    if (name === 'RDATE') bad('unsupported', `RDATE at another time than the first day: ${value}`);
    return [];
  });
}

/** The RRULE with UNTIL as the last day that may happen, and its parts checked. */
function checkedRule(text: string, start: Start): string {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=', 2);
    if (/^BY(SECOND|MINUTE|HOUR)$/.test(name))
      bad('unsupported', `${name}: an event has its hours in its slots`);
    if (!PARTS.test(name) || value === '' || parts.has(name))
      bad('unreadable', `Not a part of a rule: ${part}`);
    parts.set(name, value);
  }
  const freq = parts.get('FREQ') ?? bad('unreadable', 'A rule needs FREQ');
  if (/^(SECONDLY|MINUTELY|HOURLY)$/.test(freq))
    bad('unsupported', `FREQ=${freq}: events recur by days or longer`);
  if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(freq)) bad('unreadable', `FREQ=${freq}`);
  for (const name of ['INTERVAL', 'COUNT']) {
    if (!/^[1-9]\d{0,8}$/.test(parts.get(name) ?? '1')) bad('unreadable', `${name}=${parts.get(name)}`);
  }
  if (
    parts.has('BYSETPOS') &&
    ![...parts.keys()].some(name => name !== 'BYSETPOS' && name.startsWith('BY'))
  ) {
    bad('unreadable', 'BYSETPOS needs another BY part (RFC 5545 §3.3.10)');
  }
  if (Number(parts.get('COUNT') ?? 1) > COUNT_MAX) bad('too-many', `COUNT is more than ${COUNT_MAX}`);
  const until = parts.get('UNTIL');
  if (until !== undefined) {
    if (parts.has('COUNT')) bad('unreadable', 'COUNT and UNTIL exclude each other');
    const last = moment(until, undefined, start.timeZone);
    const within = last.time === undefined || start.time === undefined || last.time >= start.time;
    const day = Temporal.PlainDate.from(last.date).subtract({ days: within ? 0 : 1 });
    parts.set('UNTIL', `${day.toString().replaceAll('-', '')}T000000Z`);
  }
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

interface Lines {
  readonly rule: string | undefined;
  readonly excluded: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

function readLines(text: string, start: Start): Lines {
  let rule: string | undefined;
  const excluded = new Set<string>();
  const added = new Set<string>();
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const match = /^(RRULE|EXDATE|RDATE)((?:;[^:]*)?):(.*)$/i.exec(line.trim());
    const name = match ? (match[1] ?? '').toUpperCase() : 'RRULE';
    if (name === 'RRULE') {
      if (rule !== undefined) bad('unsupported', 'More than one RRULE');
      rule = checkedRule(match ? (match[3] ?? '') : line, start);
    } else {
      const days = daysOf(name, match?.[2] ?? '', match?.[3] ?? '', start);
      for (const day of days) (name === 'EXDATE' ? excluded : added).add(day);
    }
  }
  if (rule === undefined && added.size === 0) bad('unreadable', 'No RRULE and no RDATE');
  return { rule, excluded, added };
}

/**
 * The rule's first days in the window, at least `wanted` if there are as many. It runs on UTC midnights, where no clock
 * is ever put forward, and in steps, because the library gives up on a long window rather than give its beginning.
 */
function daysOfRule(rule: string, { dtstart, from, to }: RecurrenceInput, wanted: number): string[] {
  const at = (date: Temporal.PlainDate) => date.toZonedDateTime('UTC');
  const days: string[] = [];
  try {
    const set = new RRuleTemporal({
      rruleString: rule,
      dtstart: at(Temporal.PlainDate.from(dtstart.date)),
      cache: false,
    });
    let left = Temporal.PlainDate.from(from);
    const end = Temporal.PlainDate.from(to);
    const reach = left.add({ years: REACH_YEARS });
    const last = Temporal.PlainDate.compare(end, reach) < 0 ? end : reach;
    while (days.length < wanted && Temporal.PlainDate.compare(left, last) <= 0) {
      const next = left.add({ years: STEP_YEARS });
      const right = Temporal.PlainDate.compare(last, next) < 0 ? last : next.subtract({ days: 1 });
      for (const day of set.between(at(left), at(right), true)) days.push(day.toPlainDate().toString());
      left = next;
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return bad(/exceeded/i.test(message) ? 'too-many' : 'unreadable', message, cause);
  }
  return days;
}

/**
 * The days in the window on which the event happens, sorted. The library seeks near the window, so an endless rule
 * from 1970 costs milliseconds, and a rule that never comes true ends; a window is followed for twenty years at most. The caller makes instants of the days
 * with the event's wall time, so 18:00 stays 18:00 in winter and in summer.
 * @throws RecurrenceError for a rule that cannot be read or is not supported; `RangeError` for a bad window.
 */
export function expandRecurrence(input: RecurrenceInput): string[] {
  const { dtstart, from, to, max } = input;
  for (const date of [dtstart.date, from, to]) Temporal.PlainDate.from(date, { overflow: 'reject' });
  const { rule, excluded, added } = readLines(input.rrule, dtstart);
  const first = from > dtstart.date ? from : dtstart.date;
  const byRule =
    rule !== undefined && first <= to ? daysOfRule(rule, { ...input, from: first }, max + excluded.size) : [];
  const days = new Set([dtstart.date, ...byRule, ...added]);
  return [...days]
    .filter(day => day >= from && day <= to && !excluded.has(day))
    .sort()
    .slice(0, Math.max(0, max));
}
