/** Places of an event in memory: every count that somebody takes from, all or none. */
import type { CalendarEvent } from '@koinon/contract';

/** What one registration takes places of. */
export interface Seats {
  readonly tracks: readonly string[];
  readonly attendance: 'offline' | 'online' | null;
  /** How many people. */
  readonly party: number;
}

/** The event with the places taken, or undefined where one of the counts has too few. Null counts are unlimited. */
export function take(event: CalendarEvent, seats: Seats): CalendarEvent | undefined {
  const taken = shift(event, seats, -seats.party);
  const counts = [
    taken.remainingAttendeeCapacity,
    taken.remainingPhysicalAttendeeCapacity,
    taken.remainingVirtualAttendeeCapacity,
    ...taken.tracks.map(track => track.remainingAttendeeCapacity),
  ];
  return counts.some(count => count !== null && count < 0) ? undefined : taken;
}

/** The event with the places given back. */
export function free(event: CalendarEvent, seats: Seats): CalendarEvent {
  return shift(event, seats, seats.party);
}

function shift(event: CalendarEvent, { tracks, attendance }: Seats, by: number): CalendarEvent {
  const add = (count: number | null, applies: boolean) => (count === null || !applies ? count : count + by);
  return {
    ...event,
    remainingAttendeeCapacity: add(event.remainingAttendeeCapacity, true),
    remainingPhysicalAttendeeCapacity: add(event.remainingPhysicalAttendeeCapacity, attendance === 'offline'),
    remainingVirtualAttendeeCapacity: add(event.remainingVirtualAttendeeCapacity, attendance === 'online'),
    tracks: event.tracks.map(track => ({
      ...track,
      remainingAttendeeCapacity: add(track.remainingAttendeeCapacity, tracks.includes(track.id)),
    })),
  };
}

/** What is full just now: ids of tracks, `offline`, `online`. */
export function fullOptions(event: CalendarEvent): string[] {
  return [
    ...event.tracks.filter(track => track.remainingAttendeeCapacity === 0).map(({ id }) => id),
    ...(event.remainingPhysicalAttendeeCapacity === 0 ? ['offline'] : []),
    ...(event.remainingVirtualAttendeeCapacity === 0 ? ['online'] : []),
  ];
}
