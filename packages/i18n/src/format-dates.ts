/**
 * Dates and times in words. Dates are calendar dates and are formatted as such (on UTC), so the reader's zone cannot
 * move them. Times are wall times: 24 hours, without a leading zero («8:00–15:00», as the announcements
 * of the networks write them) in all three languages, where CLDR would give Greek readers «8:00 π.μ.».
 */
import { addDays, compareDates, daysBetween, type PlainDate } from './dates.ts';
import { formatList, perLocale, tagOf } from './numbers.ts';
import type { Locale } from './text.ts';
import { instantToZoned } from './zones.ts';

const utc = (options: Intl.DateTimeFormatOptions) =>
  perLocale(tag => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options }));

const long = utc({ day: 'numeric', month: 'long', year: 'numeric' });
const full = utc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const dayMonth = utc({ day: 'numeric', month: 'long' });
const monthYear = utc({ month: 'long', year: 'numeric' });
const monthShort = utc({ month: 'short' });
const weekdays = {
  long: utc({ weekday: 'long' }),
  short: utc({ weekday: 'short' }),
  narrow: utc({ weekday: 'narrow' }),
};

const stamp = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`);

/** Thin spaces (and their variants) of one engine's CLDR are not those of another's. */
const plainSpaces = (text: string) => text.replace(/[\u2009\u202F]/g, ' ');

function range(formatter: Intl.DateTimeFormat, start: PlainDate, end: PlainDate): string {
  // "4 – 5 October" is written tight in English too, as the other two languages have it.
  return plainSpaces(formatter.formatRange(stamp(start), stamp(end))).replace(
    /^(\d+) – (?=\d)/,
    (whole, day: string) => (start.slice(0, 7) === end.slice(0, 7) ? `${day}–` : whole),
  );
}

/** With a capital first letter, for headings: "Dezembro de 2026". */
export function capitalise(text: string, locale: Locale): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(tagOf(locale)) + text.slice(first.length);
}

/** «4 Οκτωβρίου 2023». */
export function formatDate(date: PlainDate, locale: Locale): string {
  return plainSpaces(long(locale).format(stamp(date)));
}

/** «Τετάρτη 4 Οκτωβρίου 2023». */
export function formatFullDate(date: PlainDate, locale: Locale): string {
  return plainSpaces(full(locale).format(stamp(date)));
}

/** «4 Οκτωβρίου», where the year is plain from around it. */
export function formatDayMonth(date: PlainDate, locale: Locale): string {
  return plainSpaces(dayMonth(locale).format(stamp(date)));
}

/** «4»: the number of the day alone. */
export function formatDay(date: PlainDate): string {
  return String(Number(date.slice(8)));
}

/** «Τετάρτη», «Τετ», «Τ». The narrow form is never unique: give it a full name beside it. */
export function formatWeekday(
  date: PlainDate,
  locale: Locale,
  width: keyof typeof weekdays = 'long',
): string {
  return weekdays[width](locale).format(stamp(date));
}

/** The seven names of a week that begins on `firstDay` (1 Monday … 7 Sunday). */
export function weekdayNames(
  locale: Locale,
  firstDay = 1,
  width: keyof typeof weekdays = 'long',
): readonly string[] {
  // 2 January 2023 was a Monday.
  return Array.from({ length: 7 }, (_, index) =>
    formatWeekday(addDays('2023-01-01', firstDay + index), locale, width),
  );
}

/** «Οκτώβριος 2023» in the nominative, "dezembro de 2026", "December 2026". Takes `YYYY-MM` too. */
export function formatMonth(month: string, locale: Locale): string {
  return monthYear(locale).format(stamp(`${month.slice(0, 7)}-01`));
}

/** As `formatMonth` with a capital, for headings: "Dezembro de 2026". */
export function formatMonthTitle(month: string, locale: Locale): string {
  return capitalise(formatMonth(month, locale), locale);
}

/** «Οκτώβριος», in the nominative: alone, CLDR gives the genitive. */
export function formatMonthName(month: string, locale: Locale): string {
  const parts = monthYear(locale).formatToParts(stamp(`${month.slice(0, 7)}-01`));
  return parts.find(part => part.type === 'month')?.value ?? '';
}

/** «Οκτ», "out", "Oct": to stand over a big day number. */
export function formatMonthShort(month: string, locale: Locale): string {
  return monthShort(locale)
    .format(stamp(`${month.slice(0, 7)}-01`))
    .replace(/\.$/, '');
}

/** «4–5 Οκτωβρίου 2023», «31 Οκτωβρίου – 2 Νοεμβρίου 2023». The end is inclusive. */
export function formatDateRange(start: PlainDate, end: PlainDate, locale: Locale): string {
  return compareDates(start, end) < 0 ? range(long(locale), start, end) : formatDate(start, locale);
}

/** Runs of consecutive days, sorted, without repetitions. */
export function runsOf(dates: readonly PlainDate[]): { start: PlainDate; end: PlainDate }[] {
  const runs: { start: PlainDate; end: PlainDate }[] = [];
  for (const date of [...new Set(dates)].sort(compareDates)) {
    const last = runs.at(-1);
    if (last && daysBetween(last.end, date) === 1) last.end = date;
    else runs.push({ start: date, end: date });
  }
  return runs;
}

/** Several dates in one phrase: «4–5 Οκτωβρίου 2023», «4, 6 και 9 Μαΐου 2024», month and year only where they change. */
export function formatDates(dates: readonly PlainDate[], locale: Locale): string {
  const runs = runsOf(dates);
  const items = runs.map(({ start, end }, index) => {
    const next = runs[index + 1];
    const oneMonth =
      next && start.slice(0, 7) === next.start.slice(0, 7) && start.slice(0, 7) === next.end.slice(0, 7);
    if (oneMonth) return start === end ? formatDay(start) : `${formatDay(start)}–${formatDay(end)}`;
    if (!next || end.slice(0, 4) !== next.end.slice(0, 4) || start.slice(0, 4) !== end.slice(0, 4)) {
      return formatDateRange(start, end, locale);
    }
    return start === end ? formatDayMonth(start, locale) : range(dayMonth(locale), start, end);
  });
  return formatList(items, locale);
}

/** «8:00» of `08:00`: 24 hours, no leading zero. */
export function formatTime(time: string): string {
  return time.replace(/^0(?=\d:)/, '');
}

/** «8:00–15:00»; without an end, the start alone. */
export function formatTimeRange(start: string, end?: string | null): string {
  return end ? `${formatTime(start)}–${formatTime(end)}` : formatTime(start);
}

/** The date of an instant as the zone has it: «16 Μαΐου 2024». */
export function formatInstantDate(iso: string, timeZone: string, locale: Locale): string {
  return formatDate(instantToZoned(iso, timeZone).date, locale);
}

/** Date and time of an instant as the zone has them: «16 Μαΐου 2024, 12:30». */
export function formatInstant(iso: string, timeZone: string, locale: Locale): string {
  const { date, time } = instantToZoned(iso, timeZone);
  return `${formatDate(date, locale)}, ${formatTime(time)}`;
}
