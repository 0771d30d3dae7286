import type { Foundations } from '../http/context.ts';
import type { SeatsRepository } from './seats.ts';

/** What memberships stand on. */
export interface MembershipDeps extends Pick<
  Foundations,
  'db' | 'now' | 'secret' | 'baseUrl' | 'formLimits' | 'nudge'
> {
  readonly seats: SeatsRepository;
}

export const DAY = 24 * 3_600_000;
/** So long before the end of a charter's time its members are reminded. */
export const REMINDER_DAYS = 7;
/** So long a link to one's page is good; a new one is mailed whenever one asks for it. */
export const LINK_DAYS = 365;
