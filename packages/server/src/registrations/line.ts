/** The line: whoever is first in it and fits gets what came free. */
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { registrations } from '../database/schema.ts';
import { OFFER_MS, type RegistrationDeps } from './deps.ts';
import { offersEnd, takesPlace, type EventRow } from './event-facts.ts';
import { seatsOf, seemsToFit, type Remaining } from './places.ts';
import { post } from './post.ts';
import type { RegistrationRow } from './rows.ts';

/**
 * Offers free places to the line, in its order: to proved addresses only, and to the first who fits (a party of five does
 * not keep single places empty). An offer stands for a day, not past the start;
 * that registration has closed ends none.
 * To be called with the event's places locked, in the transaction that freed them. Returns how many were offered.
 */
export async function promote(tx: Tx, deps: RegistrationDeps, event: EventRow): Promise<number> {
  const time = deps.now();
  const end = offersEnd(event);
  if (!takesPlace(event) || (end !== undefined && end <= time)) return 0;
  const { record, occurrence } = event;
  await deps.places.prepare(tx, record, occurrence);
  let remaining = await deps.places.lock(tx, record.id, occurrence);
  if (isFull(remaining)) return 0;

  const until = new Date(Math.min(time + OFFER_MS, end ?? Infinity));
  let offered = 0;
  for (const row of await inLine(tx, event)) {
    const seats = seatsOf(record, occurrence, row);
    if (!seemsToFit(remaining, seats, row.party)) continue;
    if (!(await deps.places.take(tx, seats, row.party, row.party))) continue;
    await tx
      .update(registrations)
      .set({ status: 'offered', holdsUntil: until, updatedAt: new Date(time) })
      .where(eq(registrations.id, row.id));
    await post(tx, deps, 'registration-offer', event, row);
    offered += 1;
    remaining = await deps.places.lock(tx, record.id, occurrence);
    if (isFull(remaining)) break;
  }
  return offered;
}

const isFull = (remaining: readonly Remaining[]) =>
  remaining.some(({ scope, left }) => scope === 'event' && left === 0);

/**
 * Passes over rows that another transaction is at: waiting for one of those, which may wait for our places, would be a
 * circle. They are found again the next time.
 */
async function inLine(tx: Tx, { record, occurrence }: EventRow): Promise<RegistrationRow[]> {
  return tx
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.event, record.id),
        eq(registrations.occurrence, occurrence),
        eq(registrations.status, 'waiting'),
        isNotNull(registrations.confirmedAt),
      ),
    )
    .orderBy(asc(registrations.identity))
    .for('update', { skipLocked: true });
}

/** How many proved addresses are before it in the line, and itself. */
export async function linePosition(
  db: Tx | RegistrationDeps['db'],
  { event, occurrence, identity }: Pick<RegistrationRow, 'event' | 'occurrence' | 'identity'>,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(registrations)
    .where(
      and(
        eq(registrations.event, event),
        eq(registrations.occurrence, occurrence),
        eq(registrations.status, 'waiting'),
        isNotNull(registrations.confirmedAt),
        sql`${registrations.identity} < ${identity}`,
      ),
    );
  return (row?.count ?? 0) + 1;
}
