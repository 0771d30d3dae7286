import type { EventRecord } from '@koinon/contract';
import { isPlainDate } from '@koinon/i18n/dates';
import { RecurrenceError, expandRecurrence } from '@koinon/ical/recurrence';

/** What says on which days an event is. */
export type Recurring = Pick<EventRecord, 'slots' | 'timeZone' | 'recurrence'>;

/** More than one a day for ten years. */
const MAX = 3700;

/**
 * The days on which a recurring event is, from `from` to `to` inclusive, in order.
 * Throws a `RecurrenceError` for a rule that cannot be followed.
 */
export function occurrenceDates(record: Recurring, from: string, to: string): string[] {
  const [slot] = record.slots;
  if (!slot || record.recurrence === null || from > to) return [];
  const { timeZone, recurrence: rrule } = record;
  const dtstart = { date: slot.date, timeZone, ...(slot.start === null ? {} : { time: slot.start }) };
  return expandRecurrence({ rrule, dtstart, from, to, max: MAX });
}

/** As `occurrenceDates`; a rule that passed the import and still cannot be followed gives its first day alone. */
export function knownOccurrences(record: Recurring, from: string, to: string): string[] {
  try {
    return occurrenceDates(record, from, to);
  } catch (error) {
    if (!(error instanceof RecurrenceError)) throw error;
    const date = record.slots[0]?.date;
    return date !== undefined && date >= from && date <= to ? [date] : [];
  }
}

/** Whether a recurring event is on that day. */
export function isOccurrence(record: Recurring, date: string): boolean {
  return isPlainDate(date) && knownOccurrences(record, date, date).includes(date);
}

/**
 * The event as it is for those who registered for that day ('' where it does not recur): a day that was taken out of the
 * series since is off, whatever the others are.
 */
export function recordOn(record: EventRecord, occurrence: string): EventRecord {
  return occurrence === '' || isOccurrence(record, occurrence)
    ? record
    : { ...record, eventStatus: 'cancelled' };
}
