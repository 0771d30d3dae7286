import type { EventRecord } from '@koinon/contract';

/** How many of a number of places are taken, as the table of places has it. */
export interface TakenPlaces {
  readonly scope: 'event' | 'track' | 'attendance';
  /** A track's id, `offline` or `online`; '' for the event. */
  readonly key: string;
  readonly taken: number;
}

type Capacities = Pick<
  EventRecord,
  | 'maximumAttendeeCapacity'
  | 'maximumPhysicalAttendeeCapacity'
  | 'maximumVirtualAttendeeCapacity'
  | 'tracks'
  | 'trackChoice'
  | 'audience'
>;

/**
 * Every number of places that an event counts, with its capacity (null: unlimited): in the one order in which everybody
 * locks their rows, by scope and key. Who writes them in another one waits for who waits for it.
 */
export function countedPlaces(record: Omit<Capacities, 'audience'>) {
  const all = [
    { scope: 'event' as const, key: '', capacity: record.maximumAttendeeCapacity },
    { scope: 'attendance' as const, key: 'offline', capacity: record.maximumPhysicalAttendeeCapacity },
    { scope: 'attendance' as const, key: 'online', capacity: record.maximumVirtualAttendeeCapacity },
    ...record.tracks.map(track => ({
      scope: 'track' as const,
      key: track.id,
      capacity: track.maximumAttendeeCapacity,
    })),
  ];
  const place = ({ scope, key }: (typeof all)[number]) => `${scope} ${key}`;
  return all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** What is left of each; null where there is no limit, and everywhere in an event for members: the number would tell who is one. */
export function remainingPlaces(record: Capacities, taken: readonly TakenPlaces[]) {
  const told = record.audience !== 'members';
  const left = (scope: TakenPlaces['scope'], key: string, capacity: number | null) => {
    if (!told || capacity === null) return null;
    const row = taken.find(one => one.scope === scope && one.key === key);
    return Math.max(0, capacity - (row?.taken ?? 0));
  };
  const physical = left('attendance', 'offline', record.maximumPhysicalAttendeeCapacity);
  const virtual = left('attendance', 'online', record.maximumVirtualAttendeeCapacity);
  const tracks = record.tracks.map(track => left('track', track.id, track.maximumAttendeeCapacity));
  const limits = [
    left('event', '', record.maximumAttendeeCapacity),
    // Both ways, or every track, limited: the event is full when all of them are.
    sumOf([physical, virtual]),
    record.trackChoice === 'none' ? null : sumOf(tracks),
  ].filter(limit => limit !== null);
  return { event: limits.length > 0 ? Math.min(...limits) : null, physical, virtual, tracks };
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length > 0 ? sum : null;
}
