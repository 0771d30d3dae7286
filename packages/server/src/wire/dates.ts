import type { EventRecord } from '@koinon/contract';
import { addDays, endOfMonth, offsetOf, zonedToInstant } from '@koinon/i18n/dates';

type RecordSlot = EventRecord['slots'][number];
type DatedRecord = Pick<EventRecord, 'precision' | 'period' | 'slots' | 'timeZone'>;

/** Where a slot ends: not after its start means on the next day. */
export function endOfSlot({ date, start, end }: RecordSlot): { date: string; time: string } | null {
  if (end === null) return null;
  return { date: start !== null && end <= start ? addDays(date, 1) : date, time: end };
}

/** Slots in order of time. */
export function sortedSlots(slots: readonly RecordSlot[]): RecordSlot[] {
  return [...slots].sort((a, b) => (`${a.date}${a.start ?? ''}` < `${b.date}${b.start ?? ''}` ? -1 : 1));
}

/** `2023-10-04T08:00:00+03:00`. A time that the clocks skip is written as the one that they show instead. */
function withOffset(date: string, time: string, timeZone: string): string {
  return `${date}T${time}:00${offsetOf(zonedToInstant(date, time, timeZone), timeZone)}`;
}

/** `startDate` and `endDate` of an answer: derived, for sorting and JSON-LD. */
export function derivedDates(record: DatedRecord): { startDate: string | null; endDate: string | null } {
  const { period, timeZone } = record;
  const slots = sortedSlots(record.slots);
  const first = slots[0];
  const last = slots.at(-1);
  if (!first || !last) return { startDate: period, endDate: period };
  const end = endOfSlot(last);
  return {
    startDate: first.start === null ? first.date : withOffset(first.date, first.start, timeZone),
    endDate: end
      ? withOffset(end.date, end.time, timeZone)
      : last.start === null || slots.length > 1
        ? last.date
        : null,
  };
}

/** First and last day, those of the whole month or year where no more is known; null without a date. */
export function daysOf(
  record: Pick<EventRecord, 'period' | 'slots'>,
): { first: string; last: string } | null {
  const { period } = record;
  if (period !== null) {
    return period.length === 4
      ? { first: `${period}-01-01`, last: `${period}-12-31` }
      : { first: `${period}-01`, last: endOfMonth(`${period}-01`) };
  }
  const dates = record.slots.map(slot => slot.date).sort();
  const first = dates[0];
  const last = dates.at(-1);
  return first !== undefined && last !== undefined ? { first, last } : null;
}
