/** Whether one can register just now: a pure reading of an event and a clock. No zod. */
import { isOver, type EventTimes } from './is-over.ts';
import type { RegistrationMode } from './values.ts';

/**
 * - `unannounced`: whether and how one registers is not said
 * - `none`: no registration needed; `external`: on another site; `invitation`: by invitation only
 * - `not-open`: opens later; `closed`: closed, over, cancelled or postponed
 * - `open`: places (or no limit); `waiting-list`: full with a line; `full`: full without one
 */
export const REGISTRATION_STATES = [
  'unannounced',
  'none',
  'external',
  'invitation',
  'not-open',
  'open',
  'waiting-list',
  'full',
  'closed',
] as const;

export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** What of an event the answer depends on. */
export interface RegistrationFacts extends EventTimes {
  readonly eventStatus: string;
  readonly remainingAttendeeCapacity: number | null;
  readonly registration: {
    readonly mode: RegistrationMode | 'other' | null;
    readonly opensAt: string | null;
    readonly closesAt: string | null;
    readonly waitingList: boolean;
  };
}

/** @param now an instant, in milliseconds since the epoch */
export function registrationState(event: RegistrationFacts, now: number): RegistrationState {
  const { mode, opensAt, closesAt, waitingList } = event.registration;
  if (mode === 'none' || mode === 'other') return 'none';
  if (event.eventStatus === 'cancelled' || event.eventStatus === 'postponed' || isOver(event, now))
    return 'closed';
  if (closesAt !== null && Date.parse(closesAt) <= now) return 'closed';
  if (opensAt !== null && Date.parse(opensAt) > now) return 'not-open';
  if (mode === null) return 'unannounced';
  if (mode === 'external' || mode === 'invitation') return mode;
  if (event.remainingAttendeeCapacity !== 0) return 'open';
  return waitingList ? 'waiting-list' : 'full';
}

/** What the filter `available` lets through: one can register now, here or on another site, and is not known to find it full. */
export function isAvailable(event: RegistrationFacts, now: number): boolean {
  const state = registrationState(event, now);
  return state === 'open' || (state === 'external' && event.remainingAttendeeCapacity !== 0);
}
