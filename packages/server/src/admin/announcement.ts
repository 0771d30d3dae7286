import type { EventRecord } from '@koinon/contract';
import type { EventOutcome } from '../data/import.ts';
import type { MailTemplate } from '../mail/names.ts';

type EventMail = Extract<MailTemplate, `event-${string}`>;

/**
 * The mail that those who come must get after an event was written; undefined: none. Nobody is told of a draft, nor of
 * what is over, nor again of what was called off already.
 *
 * @param today `YYYY-MM-DD`
 */
export function announcementOf(
  { before, record, significant }: Pick<EventOutcome, 'before' | 'record' | 'significant'>,
  today: string,
): EventMail | undefined {
  if (!before || !significant || !before.published || !record.published) return undefined;
  if (isPast(before, today) && isPast(record, today)) return undefined;
  switch (record.eventStatus) {
    case 'cancelled':
      return before.eventStatus === 'cancelled' ? undefined : 'event-cancelled';
    case 'postponed':
      return before.eventStatus === 'postponed' ? 'event-changed' : 'event-postponed';
    default:
      return 'event-changed';
  }
}

function isPast({ slots, recurrence }: EventRecord, today: string): boolean {
  return recurrence === null && slots.length > 0 && slots.every(({ date }) => date < today);
}
