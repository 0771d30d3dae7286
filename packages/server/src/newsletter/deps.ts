import type { Foundations } from '../http/context.ts';

/** What newsletters stand on. */
export type NewsletterDeps = Pick<
  Foundations,
  'db' | 'now' | 'secret' | 'baseUrl' | 'nudge' | 'newsletterPerMinute'
>;

export const DAY_MS = 24 * 3_600_000;
/** Copies of issues that are queued in a minute, all networks together, unless the configuration says otherwise. */
export const DEFAULT_PER_MINUTE = 60;
