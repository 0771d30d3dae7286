/** When an input is: from what is written to slots, one a day. */
import type { CalendarEvent, Slot } from '@koinon/contract';
import {
  addDays,
  daysBetween,
  instantToZoned,
  isPlainDate,
  isPlainTime,
  offsetOf,
  zonedToInstant,
} from '@koinon/i18n/dates';
import type { EventInput, SlotInput } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** What of an event says when it is. */
export type When = Pick<CalendarEvent, 'precision' | 'slots' | 'startDate' | 'endDate'>;

/** The most days that one event is drawn on: beyond it is a typing error ("2062"). */
const DAYS_MAX = 1100;
const DAY = 86_400_000;

interface Moment {
  readonly date: string;
  readonly time: string | null;
  readonly instant: string | null;
}

/** @throws Unreadable, or a RangeError of the date arithmetic */
export function whenOf(input: EventInput, zone: string): When {
  const { slots, startDate = null, endDate = null } = input;
  if (slots && slots.length > 0)
    return fromSlots(
      slots.map(slot => readSlot(slot, zone)),
      input,
      zone,
    );
  if (startDate === null && input.precision === 'tba')
    return { precision: 'tba', slots: [], startDate, endDate };
  if (startDate === null) throw new Unreadable('startDate is missing (without a date yet: precision "tba")');
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(startDate)) {
    const precision = startDate.length === 4 ? 'year' : 'month';
    return { precision, slots: [], startDate, endDate };
  }
  const start = moment('startDate', startDate, zone);
  const end = endDate === null || endDate === '' ? null : moment('endDate', endDate, zone);
  return fromSlots(start.time === null ? wholeDays(start, end) : timed(start, end, zone), null, zone);
}

function wholeDays(start: Moment, end: Moment | null): Slot[] {
  return days(start.date, end?.date ?? start.date).map(date => slotOf(date));
}

function timed(start: Moment, end: Moment | null, zone: string): Slot[] {
  const first = { ...slotOf(start.date), start: start.time, startsAt: start.instant };
  if (end === null || end.instant === start.instant) return [first];
  if (end.instant === null || start.instant === null) {
    const [, ...rest] = days(start.date, end.date);
    return [first, ...rest.map(date => slotOf(date))];
  }
  const length = Date.parse(end.instant) - Date.parse(start.instant);
  if (length < 0) throw new Unreadable(`endDate is before startDate (in ${zone})`);
  if (start.date === end.date || length <= DAY) return [{ ...first, end: end.time, endsAt: end.instant }];
  const [, ...rest] = days(start.date, end.date);
  const last = { ...slotOf(end.date), end: end.time, endsAt: end.instant };
  // Until midnight is until the end of the day before.
  const between = rest.slice(0, -1).map(date => slotOf(date));
  return end.time === '00:00' ? [first, ...between] : [first, ...between, last];
}

function fromSlots(slots: Slot[], given: EventInput | null, zone: string): When {
  const sorted = slots.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  return {
    precision: sorted.some(slot => slot.start !== null) ? 'minute' : 'day',
    slots: sorted,
    startDate: given?.startDate ?? (first ? written(first.startsAt, first.date, zone) : null),
    endDate: given?.endDate ?? (last ? written(last.endsAt, last.date, zone) : null),
  };
}

const keyOf = ({ date, start }: Slot) => `${date} ${start ?? ''}`;

function readSlot(slot: SlotInput, zone: string): Slot {
  const { date, start = null, end = null } = slot;
  if (!isPlainDate(date)) throw new Unreadable(`slots: "${String(date)}" is not a date, as 2026-12-04`);
  for (const time of [start, end]) {
    if (time !== null && !isPlainTime(time))
      throw new Unreadable(`slots: "${String(time)}" is not a time, as 09:00`);
  }
  const endDay = end !== null && start !== null && end <= start ? addDays(date, 1) : date;
  return {
    date,
    start,
    end,
    startsAt: slot.startsAt ?? (start === null ? null : zonedToInstant(date, start, zone)),
    endsAt: slot.endsAt ?? (end === null ? null : zonedToInstant(endDay, end, zone)),
  };
}

function slotOf(date: string): Slot {
  return { date, start: null, end: null, startsAt: null, endsAt: null };
}

function days(from: string, to: string): string[] {
  const count = daysBetween(from, to) + 1;
  if (count < 1) throw new Unreadable('endDate is before startDate');
  if (count > DAYS_MAX) throw new Unreadable(`it lasts ${count} days; ${DAYS_MAX} are the most`);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

function moment(field: string, value: unknown, zone: string): Moment {
  const [, date, time, offset] = (typeof value === 'string' && MOMENT.exec(value.trim())) || [];
  if (!isPlainDate(date) || (time !== undefined && !isPlainTime(time))) {
    throw new Unreadable(
      `${field}: "${String(value)}" is neither a date (2026-12-04) nor a date-time (2026-12-04T09:00)`,
    );
  }
  if (time === undefined) return { date, time: null, instant: null };
  if (offset === undefined) return { date, time, instant: zonedToInstant(date, time, zone) };
  const ms = Date.parse(
    `${date}T${time}:00${/^[+-]\d\d$/.test(offset) ? `${offset}:00` : offset.toUpperCase()}`,
  );
  if (Number.isNaN(ms)) throw new Unreadable(`${field}: "${offset}" is not an offset, as +02:00`);
  const instant = `${new Date(ms).toISOString().slice(0, 19)}Z`;
  return { ...instantToZoned(instant, zone), instant };
}

/** The date, or the date-time with the zone's offset. */
function written(instant: string | null, date: string, zone: string): string {
  if (instant === null) return date;
  const at = instantToZoned(instant, zone);
  return `${at.date}T${at.time}:00${offsetOf(instant, zone)}`;
}
