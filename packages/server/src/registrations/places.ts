/** Places of an event, of its tracks and ways of attending: taken all together or not at all, and never more than there are. */
import type { EventRecord } from '@koinon/contract';
import { and, asc, eq, or, sql, type SQL } from 'drizzle-orm';
import { writeCapacities } from '../data/places.ts';
import type { Tx } from '../database/database.ts';
import { places } from '../database/schema.ts';
import { countedPlaces } from '../wire/places.ts';

/** One number of places that a registration counts in. */
export interface Seat {
  readonly scope: 'event' | 'track' | 'attendance';
  readonly key: string;
}

/** Which places of what: an event, or one day of a recurring one. */
export interface Seats {
  readonly event: string;
  /** `YYYY-MM-DD`, or ''. */
  readonly occurrence: string;
  readonly seats: readonly Seat[];
}

/** What is left of each number of places; null: no limit. */
export interface Remaining extends Seat {
  readonly left: number | null;
}

/**
 * The only way to places. The service is given one, so that a test can give it one without a guard and see that its own
 * eyes are good.
 */
export interface PlacesRepository {
  /** Writes the capacities of an occurrence, which an import does not know; does nothing for other events. */
  prepare(tx: Tx, record: EventRecord, occurrence: string): Promise<void>;
  /** Whether `party` fits into every one of the seats. If so `add` (`party`, or 0 to only ask) is taken in each. */
  take(tx: Tx, seats: Seats, party: number, add: number): Promise<boolean>;
  give(tx: Tx, seats: Seats, party: number): Promise<void>;
  /** Takes them whether they are there or not: staff's word alone. */
  exceed(tx: Tx, seats: Seats, party: number): Promise<void>;
  /**
   * All rows of the event, locked in the one order in which everybody locks them: who gives and takes in one transaction
   * begins with this, and so no two wait for each other.
   */
  lock(tx: Tx, event: string, occurrence: string): Promise<Remaining[]>;
}

/** On PostgreSQL: one conditional UPDATE, whose rows are locked in order before the condition is looked at. */
export const guardedPlaces: PlacesRepository = {
  async prepare(tx, record, occurrence) {
    if (occurrence === '') return;
    const rows = countedPlaces(record).map(place => ({ event: record.id, occurrence, ...place }));
    await writeCapacities(tx, rows);
  },

  async take(tx, wanted, party, add) {
    const fits = sql`(${places.capacity} is null or ${places.taken} + ${party}::int <= ${places.capacity})`;
    const all = sql`(
      select count(*) = ${wanted.seats.length}::int and bool_and(capacity is null or taken + ${party}::int <= capacity)
      from (${locked(wanted)}) as locked
    )`;
    const rows = await tx
      .update(places)
      .set({ taken: sql`${places.taken} + ${add}::int` })
      .where(and(among(wanted), all, fits))
      .returning({ scope: places.scope });
    if (rows.length !== 0 && rows.length !== wanted.seats.length) {
      throw new Error(`Some places of ${wanted.event} were taken and some not.`);
    }
    return rows.length > 0;
  },

  async give(tx, wanted, party) {
    await tx
      .update(places)
      .set({ taken: sql`greatest(0, ${places.taken} - ${party}::int)` })
      .where(and(among(wanted), sql`(select count(*) from (${locked(wanted)}) as locked) > 0`));
  },

  async exceed(tx, wanted, party) {
    await tx
      .update(places)
      .set({ taken: sql`${places.taken} + ${party}::int` })
      .where(and(among(wanted), sql`(select count(*) from (${locked(wanted)}) as locked) > 0`));
  },

  async lock(tx, event, occurrence) {
    const rows = await tx
      .select()
      .from(places)
      .where(and(eq(places.event, event), eq(places.occurrence, occurrence)))
      .orderBy(asc(places.scope), asc(places.key))
      .for('update');
    return rows.map(({ scope, key, capacity, taken }) => ({
      scope,
      key,
      left: capacity === null ? null : Math.max(0, capacity - taken),
    }));
  },
};

function among({ event, occurrence, seats }: Seats): SQL | undefined {
  const any = seats.map(({ scope, key }) => and(eq(places.scope, scope), eq(places.key, key)));
  return and(eq(places.event, event), eq(places.occurrence, occurrence), or(...any));
}

function locked(wanted: Seats): SQL {
  return sql`select capacity, taken from ${places} where ${among(wanted)} order by ${places.scope}, ${places.key} for update`;
}

/** What a registration says that decides where it counts. */
export interface Choice {
  readonly tracks: readonly string[];
  readonly attendance: 'offline' | 'online' | null;
}

/** Every number of places that a registration counts in: the event, each chosen track, the way of attending. */
export function seatsOf(
  record: Pick<EventRecord, 'id' | 'eventAttendanceMode' | 'tracks'>,
  occurrence: string,
  { tracks, attendance }: Choice,
): Seats {
  const mode = record.eventAttendanceMode;
  // Where there is one way only nobody is asked, and what was chosen before there was says nothing.
  const way = mode === 'mixed' ? attendance : mode;
  // A track that staff took out since counts nowhere any more.
  const known = tracks.filter(id => record.tracks.some(track => track.id === id));
  return {
    event: record.id,
    occurrence,
    seats: [
      { scope: 'event', key: '' },
      ...(way === null ? [] : [{ scope: 'attendance' as const, key: way }]),
      ...known.map(key => ({ scope: 'track' as const, key })),
    ],
  };
}

/** Whether a party fits by what was read under the lock; only `take` decides. */
export function seemsToFit(remaining: readonly Remaining[], { seats }: Seats, party: number): boolean {
  return seats.every(({ scope, key }) => {
    const row = remaining.find(one => one.scope === scope && one.key === key);
    return row !== undefined && (row.left === null || row.left >= party);
  });
}
