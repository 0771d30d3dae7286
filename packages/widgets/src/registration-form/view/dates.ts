/**
 * Dates in words for what a form says of its event, in a tenth of the bytes of `@koinon/i18n`'s: an instant in the event's zone,
 * and one day with its hours, in the reader's zone too. Any other time of an event is for `../when/index.ts`.
 */
import type { CalendarEvent } from '@koinon/contract';
import { tagOf, type Locale, type Translator } from '@koinon/i18n';

type Words = Pick<Translator, 'locale' | 'optional'>;

/** `2026-12-10 10:00`, as the zone's calendar and clock have it. */
const wall = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(Date.parse(iso));

const dateOf = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tagOf(locale), {
    timeZone: 'UTC',
    calendar: 'gregory',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(Date.parse(date))
    .replace(/[\u2009\u202F]/g, ' ');

/** 24 hours, without a leading zero. */
const timeOf = (time: string): string => time.replace(/^0(?=\d:)/, '');

/** «16 Μαΐου 2024, 12:30», as `formatInstant` of `@koinon/i18n` has it. */
export function instantText(iso: string, timeZone: string, locale: Locale): string {
  const [date = '', time = ''] = wall(iso, timeZone).split(' ');
  return `${dateOf(date, locale)}, ${timeOf(time)}`;
}

const hoursOf = (...times: (string | null | undefined)[]): string =>
  times.flatMap(time => (time ? [timeOf(time)] : [])).join('–');

/** «Λισαβόνα» of `Europe/Lisbon`. */
export const cityOf = (w: Words, zone: string): string =>
  w.optional(`zone.${zone}`) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/**
 * «10 Δεκεμβρίου 2026, 10:00–13:00 (8:00–11:00 Λισαβόνα)», as `formatWhen` has it, the brackets where the reader's clocks
 * show other hours (`elsewhere`); undefined where that is more than one day and its hours.
 */
export function dayText(
  { slots, precision }: Pick<CalendarEvent, 'slots' | 'precision'>,
  w: Words,
  viewerZone: string,
): { readonly text: string; readonly elsewhere: boolean } | undefined {
  const [slot, second] = slots;
  if (!slot || second || !/^(day|minute)$/.test(precision)) return undefined;
  const { date, start, end } = slot;
  if (end && !start) return undefined;
  const theirs = [slot.startsAt, slot.endsAt].map(iso => (iso ? wall(iso, viewerZone).split(' ') : []));
  if (theirs.some(([day]) => day && day !== date)) return undefined;
  const [hours, note] = [hoursOf(start, end), hoursOf(...theirs.map(([, time]) => time))];
  const elsewhere = hours !== '' && note !== '' && note !== hours;
  const text = [dateOf(date, w.locale), hours].filter(Boolean).join(', ');
  return { text: elsewhere ? `${text} (${note} ${cityOf(w, viewerZone)})` : text, elsewhere };
}
