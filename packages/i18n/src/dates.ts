/**
 * Calendar dates without a time or a zone, in the proleptic Gregorian calendar (ISO 8601). The arithmetic runs on
 * UTC day numbers, never on the machine's zone, so the same call answers the same everywhere.
 * Every function throws a `RangeError` for something that is not a date between years 0000 and 9999.
 */

/** `YYYY-MM-DD`. Sorts as text. */
export type PlainDate = string;

export {
  instantToZoned,
  isPlainTime,
  isTimeZone,
  offsetOf,
  todayIn,
  wallTimeExists,
  zonedToInstant,
} from './zones.ts';

const DAY = 86_400_000;

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

function toDay(date: PlainDate): number {
  // The shape is checked first: engines disagree on what else they parse, and V8 rolls 30 February over.
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a calendar date: ${date}`);
  }
  return ms / DAY;
}

function fromDay(day: number): PlainDate {
  const ms = day * DAY;
  const text = Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : '';
  if (!/^\d{4}-/.test(text)) throw new RangeError('The date is outside the years 0000 to 9999');
  return text.slice(0, 10);
}

/** Year, month (1–12) and day of the month (1–31). */
export function partsOfDate(date: PlainDate): { year: number; month: number; day: number } {
  toDay(date);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** Whether the value is a date that exists, written `YYYY-MM-DD`. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false;
  try {
    toDay(value);
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDay(toDay(date) + days);
}

/** The same day of another month; a day that month lacks becomes its last (31 January + 1 is 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOfDate(date);
  const total = year * 12 + month - 1 + months;
  const toYear = Math.floor(total / 12);
  if (toYear < 0 || toYear > 9999) throw new RangeError('The date is outside the years 0000 to 9999');
  const first = `${pad(toYear, 4)}-${pad(total - toYear * 12 + 1)}-01`;
  return first.slice(0, 8) + pad(Math.min(day, daysInMonth(first)));
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function dayOfWeek(date: PlainDate): number {
  return ((((toDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the date's week; `firstDay` is 1 (Monday) … 7 (Sunday). */
export function startOfWeek(date: PlainDate, firstDay = 1): PlainDate {
  return addDays(date, -((dayOfWeek(date) - firstDay + 7) % 7));
}

export function startOfMonth(date: PlainDate): PlainDate {
  toDay(date);
  return `${date.slice(0, 8)}01`;
}

export function endOfMonth(date: PlainDate): PlainDate {
  return date.slice(0, 8) + pad(daysInMonth(date));
}

/** 28 to 31. */
export function daysInMonth(date: PlainDate): number {
  const { year, month } = partsOfDate(date);
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDay(to) - toDay(from);
}

/** The whole weeks (4 to 6, seven days each) that cover the date's month. */
export function monthGrid(date: PlainDate, firstDay = 1): PlainDate[][] {
  const end = endOfMonth(date);
  const weeks: PlainDate[][] = [];
  for (let day = startOfWeek(startOfMonth(date), firstDay); day <= end; day = addDays(day, 7)) {
    const monday = day;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** ISO 8601 week: weeks start on Monday and belong to the year of their Thursday. */
export function isoWeek(date: PlainDate): { year: number; week: number } {
  const thursday = addDays(startOfWeek(date), 3);
  const newYear = `${thursday.slice(0, 4)}-01-01`;
  return { year: Number(thursday.slice(0, 4)), week: Math.floor(daysBetween(newYear, thursday) / 7) + 1 };
}
