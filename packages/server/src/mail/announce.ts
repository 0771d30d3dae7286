/** Tells those who registered that their event changed. */
import type { EventRecord } from '@koinon/contract';
import { todayIn } from '@koinon/i18n/dates';
import { and, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { isOccurrence } from '../data/occurrences.ts';
import { events, links, outbox, registrations } from '../database/schema.ts';
import { linkEnd } from '../registrations/event-facts.ts';
import type { MailTemplate } from './names.ts';
import { sortedSlots } from '../wire/dates.ts';
import type { GoneSlot, MailParams } from './outbox.ts';

/** The mails about an event itself. */
export type EventMail = Extract<MailTemplate, `event-${string}`>;

/** Rows in one INSERT: PostgreSQL takes 65,535 parameters. */
const CHUNK = 500;

/**
 * Queues one mail for everyone who has a place or waits for one and has proved the address, and lets their links live as long as the event as it is
 * now. To be called in the transaction that changed the event, after it was written. Returns how many were queued.
 *
 * @param occurrence the day of one occurrence; undefined: all of them that are still to come
 * @param before the event as it was: its slots are taken out of calendars where they are no more
 */
export async function announceEvent(
  tx: Tx,
  deps: { readonly now: () => number },
  eventId: string,
  template: EventMail,
  occurrence?: string,
  before?: Pick<EventRecord, 'slots' | 'timeZone' | 'recurrence'>,
): Promise<number> {
  const now = deps.now();
  const [event] = await tx.select().from(events).where(eq(events.id, eventId));
  if (!event) return 0;
  const day =
    occurrence === undefined
      ? // '' is that of an event that does not recur: it sorts before every day.
        event.recurring
        ? gte(registrations.occurrence, todayIn(event.timeZone, new Date(now)))
        : undefined
      : eq(registrations.occurrence, occurrence);
  const all = await tx
    .select({
      id: registrations.id,
      occurrence: registrations.occurrence,
      email: registrations.email,
      emailKey: registrations.emailKey,
      lang: registrations.lang,
    })
    .from(registrations)
    .where(
      and(
        eq(registrations.event, eventId),
        day,
        inArray(registrations.status, ['confirmed', 'waiting', 'offered']),
        // Who has not proved the address yet reads of the change where it is proved.
        isNotNull(registrations.confirmedAt),
      ),
    )
    .orderBy(registrations.identity);
  // A day that is no more is called off, and that is said once; a day that had passed before is nobody's news.
  const today = todayIn(event.timeZone, new Date(now));
  const days = [...new Set(all.map(row => row.occurrence))];
  const on = new Set(days.filter(date => date === '' || isOccurrence(event.record, date)));
  const off = new Set(
    days.filter(date => !on.has(date) && date >= today && (!before || isOccurrence(before, date))),
  );
  const rows = all.filter(row => on.has(row.occurrence) || off.has(row.occurrence));
  const gone = before && before.recurrence === null ? goneSlots(before) : [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    const params = (id: string): MailParams => ({ registration: id, ...(gone.length > 0 ? { gone } : {}) });
    await tx.insert(outbox).values(
      chunk.map(row => ({
        network: event.network,
        template: off.has(row.occurrence) ? ('event-cancelled' as const) : template,
        params: { ...params(row.id) },
        email: row.email,
        emailKey: row.emailKey,
        lang: row.lang,
        dueAt: new Date(now),
        createdAt: new Date(now),
      })),
    );
    for (const date of new Set(chunk.map(row => row.occurrence))) {
      const expiresAt = new Date(linkEnd({ ...event, occurrence: date }, now));
      const ids = chunk.filter(row => row.occurrence === date).map(({ id }) => id);
      await tx
        .update(links)
        .set({ expiresAt })
        .where(
          and(eq(links.purpose, 'registration'), inArray(links.subject, ids), lt(links.expiresAt, expiresAt)),
        );
    }
  }
  return rows.length;
}

/** Slots with which one of its day each is, as UIDs count them. */
function goneSlots({ slots, timeZone }: Pick<EventRecord, 'slots' | 'timeZone'>): GoneSlot[] {
  const seen = new Map<string, number>();
  return sortedSlots(slots).map(({ date, start, end }) => {
    const count = (seen.get(date) ?? 0) + 1;
    seen.set(date, count);
    return { date, start, end, timeZone, count };
  });
}
