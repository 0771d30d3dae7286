import type { Foundations } from '../http/context.ts';
import type { PlacesRepository } from './places.ts';

/** What registrations stand on. */
export interface RegistrationDeps extends Pick<
  Foundations,
  'db' | 'now' | 'secret' | 'baseUrl' | 'formLimits' | 'nudge'
> {
  readonly places: PlacesRepository;
}

/** A place is kept so long for an address that is not proved yet. */
export const HOLD_MS = 30 * 60_000;
/** An offer to the line stands so long, if the event does not begin before. */
export const OFFER_MS = 24 * 3_600_000;
