import type { EventRecord } from '@koinon/contract';
import { sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { places } from '../database/schema.ts';
import { countedPlaces } from '../wire/places.ts';

/** Taken places: of the event, of each track, of each way of attending. */
export interface TakenInput {
  readonly total?: number;
  readonly tracks?: Readonly<Record<string, number>>;
  readonly physical?: number;
  readonly virtual?: number;
}

/** Writes the capacities of events; what is taken counts only where the event is new: afterwards registrations count. */
export async function writePlaces(
  tx: Tx,
  records: readonly EventRecord[],
  taken: Readonly<Record<string, TakenInput>>,
): Promise<void> {
  for (const record of records) {
    const given = taken[record.id];
    const rows = countedPlaces(record).map(place => ({
      event: record.id,
      ...place,
      taken: given === undefined ? 0 : takenOf(given, place.scope, place.key),
    }));
    await writeCapacities(tx, rows);
  }
}

/** Rows that are there keep what is taken of them. */
export async function writeCapacities(tx: Tx, rows: (typeof places.$inferInsert)[]): Promise<void> {
  await tx
    .insert(places)
    .values(rows)
    .onConflictDoUpdate({
      target: [places.event, places.occurrence, places.scope, places.key],
      set: { capacity: sql`excluded.capacity` },
      setWhere: sql`${places.capacity} is distinct from excluded.capacity`,
    });
}

function takenOf(given: TakenInput, scope: string, key: string): number {
  if (scope === 'track') return given.tracks?.[key] ?? 0;
  if (scope === 'event') return given.total ?? 0;
  return (key === 'online' ? given.virtual : given.physical) ?? 0;
}
