/** What an edited event counts differently: registrations that have a place are counted where they belong now. */
import type { EventRecord } from '@koinon/contract';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { places, registrations } from '../database/schema.ts';
import { guardedPlaces, seatsOf, type Seat } from './places.ts';

const HAS_PLACE = ['held', 'offered', 'confirmed'] as const;

/**
 * Nobody loses a place by it, so one number may be above its capacity afterwards: then nobody more comes in there.
 * To be called in the transaction that changed the event, after its capacities were written.
 */
export async function moveSeats(tx: Tx, before: EventRecord, after: EventRecord): Promise<void> {
  if (waysOf(before) === waysOf(after)) return;
  // Before the registrations are read: who takes a place just now is waited for, and read with the others.
  await tx
    .select({ scope: places.scope })
    .from(places)
    .where(eq(places.event, after.id))
    .orderBy(asc(places.occurrence), asc(places.scope), asc(places.key))
    .for('update');
  const rows = await tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.event, after.id), inArray(registrations.status, [...HAS_PLACE])));
  for (const occurrence of [...new Set(rows.map(row => row.occurrence))].sort()) {
    await guardedPlaces.prepare(tx, after, occurrence);
    const moved = new Map<string, Seat & { by: number }>();
    const count = ({ scope, key }: Seat, by: number) => {
      const seat = moved.get(`${scope} ${key}`) ?? { scope, key, by: 0 };
      moved.set(`${scope} ${key}`, { ...seat, by: seat.by + by });
    };
    for (const row of rows.filter(one => one.occurrence === occurrence)) {
      for (const seat of seatsOf(before, occurrence, row).seats) count(seat, -row.party);
      for (const seat of seatsOf(after, occurrence, row).seats) count(seat, row.party);
    }
    for (const { scope, key, by } of moved.values()) {
      if (by === 0) continue;
      await tx
        .update(places)
        .set({ taken: sql`greatest(0, ${places.taken} + ${by}::int)` })
        .where(
          and(
            eq(places.event, after.id),
            eq(places.occurrence, occurrence),
            eq(places.scope, scope),
            eq(places.key, key),
          ),
        );
    }
  }
}

/** What of an event says where a registration counts: see `seatsOf`. */
const waysOf = ({ eventAttendanceMode, tracks }: EventRecord) =>
  [eventAttendanceMode, ...tracks.map(({ id }) => id).sort()].join(' ');
