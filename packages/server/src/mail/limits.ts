/** How mail is claimed, tried again and limited. Times in seconds. */
export interface MailLimits {
  /** How many mails one claim takes: they are sent at the same time. */
  readonly batch: number;
  /** After this a claimed mail may be claimed again: whoever had it is taken for dead. Longer than any transport waits. */
  readonly lease: number;
  /** The wait after the first failure; it doubles each time, up to `longestWait`. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** A mail that could not be sent for this long is given up: four to five days, says RFC 5321 §4.5.4.1. One that is no longer true is not sent at all. */
  readonly giveUpAfter: number;
  /**
   * How many mails that strangers can cause one address gets: about one and the same thing in an hour, where each says
   * what the last one said; and about all things, so that who registers for a whole week's events gets them all.
   */
  readonly budget: { readonly perHour: number; readonly perDay: number; readonly samePerHour: number };
}

export const MAIL_LIMITS: MailLimits = {
  batch: 5,
  lease: 180,
  firstWait: 30,
  longestWait: 3 * 3600,
  giveUpAfter: 5 * 24 * 3600,
  budget: { perHour: 12, perDay: 40, samePerHour: 3 },
};

/** Seconds to wait after the `attempts`th attempt failed. */
export function waitAfter(attempts: number, { firstWait, longestWait }: MailLimits): number {
  return Math.min(firstWait * 2 ** Math.max(0, attempts - 1), longestWait);
}
