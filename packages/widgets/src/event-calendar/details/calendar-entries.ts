/** An event as entries of a personal calendar: one a day slot, never one bar over the nights between. Pure. */
import type { CalendarEvent } from '@koinon/contract';
import { addDays, zonedToInstant } from '@koinon/i18n';
import { place } from '../model/span.ts';

export interface EntryTexts {
  readonly title: string;
  readonly details: string;
  readonly place: string;
  readonly url: string | undefined;
}

export interface CalendarEntry extends EntryTexts {
  readonly date: string;
  /** Last day, inclusive; the same as `date` for a time. */
  readonly lastDate: string;
  /** Instants in UTC, ISO 8601; undefined for whole days. */
  readonly startsAt: string | undefined;
  readonly endsAt: string | undefined;
  readonly timeZone: string;
}

export function entriesOf(event: CalendarEvent, texts: EntryTexts): readonly CalendarEntry[] {
  const { timeZone } = event;
  const timed = event.slots.filter(slot => slot.start !== null);
  if (timed.length > 0) {
    return timed.map(slot => {
      const startsAt = slot.startsAt ?? zonedToInstant(slot.date, slot.start ?? '00:00', timeZone);
      // A calendar wants an end: an hour stands for one that is not known.
      const endsAt = slot.endsAt ?? new Date(Date.parse(startsAt) + 3_600_000).toISOString();
      return { ...texts, date: slot.date, lastDate: slot.date, startsAt, endsAt, timeZone };
    });
  }
  return place(event).runs.map(({ start, end }) => ({
    ...texts,
    date: start,
    lastDate: end,
    startsAt: undefined,
    endsAt: undefined,
    timeZone,
  }));
}

const basic = (iso: string) => iso.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');

/** Google Calendar's "event template" link. Its last whole day is exclusive. */
export function googleUrl(entry: CalendarEntry): string {
  const dates =
    entry.startsAt && entry.endsAt
      ? `${basic(entry.startsAt)}/${basic(entry.endsAt)}`
      : `${basic(entry.date)}/${basic(addDays(entry.lastDate, 1))}`;
  const url = new URL('https://calendar.google.com/calendar/render');
  url.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: entry.title,
    dates,
    ctz: entry.timeZone,
    details: entry.details,
    location: entry.place,
  }).toString();
  return url.href;
}

/** Outlook's "compose" link, for accounts at work and at school. */
export function outlookUrl(entry: CalendarEntry): string {
  const whole = entry.startsAt === undefined;
  const url = new URL('https://outlook.office.com/calendar/0/action/compose');
  url.search = new URLSearchParams({
    subject: entry.title,
    startdt: entry.startsAt ?? entry.date,
    enddt: entry.endsAt ?? addDays(entry.lastDate, 1),
    allday: String(whole),
    body: entry.details,
    location: entry.place,
  }).toString();
  return url.href;
}
