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

/** Writes the capacities of events; what is taken stays unless it is given. */
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
      taken: given === undefined ? undefined : takenOf(given, place.scope, place.key),
    }));
    for (const { taken: number, ...row } of rows) {
      await tx
        .insert(places)
        .values({ ...row, taken: number ?? 0 })
        .onConflictDoUpdate({
          target: [places.event, places.occurrence, places.scope, places.key],
          set: { capacity: row.capacity, ...(number === undefined ? {} : { taken: number }) },
          setWhere: sql`${places.capacity} is distinct from excluded.capacity or ${number ?? null}::int is not null`,
        });
    }
  }
}

function takenOf(given: TakenInput, scope: string, key: string): number {
  if (scope === 'track') return given.tracks?.[key] ?? 0;
  if (scope === 'event') return given.total ?? 0;
  return (key === 'online' ? given.virtual : given.physical) ?? 0;
}
