/** An event as registrations need it: the record, which day of it, when it begins and ends, whether one can register. */
import {
  registrationState,
  type EventRecord,
  type RegistrationFacts,
  type RegistrationState,
} from '@koinon/contract';
import { zonedToInstant } from '@koinon/i18n/dates';
import { and, eq } from 'drizzle-orm';
import { isOccurrence, recordOn } from '../data/occurrences.ts';
import type { Queryable } from '../database/database.ts';
import { events } from '../database/schema.ts';
import { daysOf, endOfSlot, sortedSlots } from '../wire/dates.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An event, or one day of a recurring one. */
export interface EventRow {
  readonly network: string;
  readonly record: EventRecord;
  readonly sequence: number;
  readonly updatedAt: Date;
  /** `YYYY-MM-DD`, or ''. */
  readonly occurrence: string;
}

const columns = {
  network: events.network,
  record: events.record,
  sequence: events.sequence,
  updatedAt: events.updatedAt,
};

/**
 * A published event by the id that the API gives it; undefined where there is none.
 *
 * @param kept in a transaction: nobody edits it until that ends, and an edit under way is waited for
 */
export async function findPublished(
  db: Queryable,
  network: string,
  id: string,
  kept = false,
): Promise<EventRow | undefined> {
  const [, base = '', occurrence = ''] = /^([a-z0-9-]{1,80})(?:~(\d{4}-\d\d-\d\d))?$/.exec(id) ?? [];
  const query = db
    .select(columns)
    .from(events)
    .where(and(eq(events.id, base), eq(events.network, network), eq(events.published, true)));
  const [row] = await (kept ? query.for('share') : query);
  if (!row || (occurrence !== '' && !isOccurrence(row.record, occurrence))) return undefined;
  return { ...row, occurrence };
}

/** The event of a registration, drafts included: a registration outlives that its event was taken back. */
export async function eventOf(
  db: Queryable,
  { event, occurrence }: { readonly event: string; readonly occurrence: string },
): Promise<EventRow> {
  const [row] = await db.select(columns).from(events).where(eq(events.id, event));
  if (!row) throw new Error(`The event ${event} of a registration is not there.`);
  return { ...row, record: recordOn(row.record, occurrence), occurrence };
}

/** @param remaining null: not asked, so never full */
export function stateOf(event: EventRow, now: number, remaining: number | null = null): RegistrationState {
  // A series is no event that one comes to: one registers for its days.
  if (event.record.recurrence !== null && event.occurrence === '') return 'none';
  return registrationState(factsOf(event, remaining), now);
}

function factsOf({ record, occurrence }: EventRow, remaining: number | null): RegistrationFacts {
  return {
    eventStatus: record.eventStatus,
    registration: record.registration,
    remainingAttendeeCapacity: remaining,
    precision: record.precision,
    startDate: record.period,
    slots: slotsOf(record, occurrence).map(slot => {
      const end = endOfSlot(slot);
      return {
        date: slot.date,
        startsAt: slot.start === null ? null : zonedToInstant(slot.date, slot.start, record.timeZone),
        endsAt: end ? zonedToInstant(end.date, end.time, record.timeZone) : null,
      };
    }),
  };
}

function slotsOf(record: EventRecord, occurrence: string): EventRecord['slots'] {
  const [first] = record.slots;
  return occurrence !== '' && first ? [{ ...first, date: occurrence }] : sortedSlots(record.slots);
}

/** Whether it takes place as far as one knows: neither cancelled nor postponed. */
export function takesPlace({ record }: EventRow): boolean {
  return record.eventStatus === 'scheduled' || record.eventStatus === 'rescheduled';
}

export function hasEnded(event: EventRow, now: number): boolean {
  const end = endOf(event);
  return end !== undefined && end <= now;
}

/**
 * Until when places are offered to the line: the event begins, or it is over where nobody knows when it begins. That
 * registration has closed keeps newcomers out, and not who was in the line before. Milliseconds; undefined: no end is known.
 */
export function offersEnd(event: EventRow): number | undefined {
  const [first] = factsOf(event, null).slots;
  if (!first) return endOf(event);
  return Date.parse(first.startsAt ?? `${first.date}T00:00:00Z`);
}

/** When it is over, in milliseconds; undefined where no date is known. */
export function endOf(event: EventRow): number | undefined {
  const { slots } = factsOf(event, null);
  const last = slots.at(-1);
  if (last) {
    const end = last.endsAt ?? last.startsAt;
    // As `isOver` has it: when the day has passed everywhere on earth.
    return end === null ? Date.parse(`${last.date}T00:00:00Z`) + 36 * HOUR : Date.parse(end);
  }
  const days = daysOf(event.record);
  return days ? Date.parse(`${days.last}T00:00:00Z`) + 36 * HOUR : undefined;
}

/** Until when a mailed link is good: the event's end; a year where that is not known. */
export function linkEnd(event: EventRow, now: number): number {
  return Math.max(endOf(event) ?? now + 365 * DAY, now + DAY);
}
