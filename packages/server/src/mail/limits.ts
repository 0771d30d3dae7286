/** How mail is claimed, tried again and limited. Times in seconds. */
export interface MailLimits {
  /** How many mails one claim takes: they are sent at the same time. */
  readonly batch: number;
  /** After this a claimed mail may be claimed again: whoever had it is taken for dead. Longer than any transport waits. */
  readonly lease: number;
  /** The wait after the first failure; it doubles each time, up to `longestWait`. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** A mail that could not be sent for this long is given up. */
  readonly giveUpAfter: number;
  /** How many mails that strangers can cause one address gets. */
  readonly budget: { readonly perHour: number; readonly perDay: number };
}

export const MAIL_LIMITS: MailLimits = {
  batch: 5,
  lease: 180,
  firstWait: 30,
  longestWait: 3 * 3600,
  giveUpAfter: 24 * 3600,
  budget: { perHour: 3, perDay: 10 },
};

/** Seconds to wait after the `attempts`th attempt failed. */
export function waitAfter(attempts: number, { firstWait, longestWait }: MailLimits): number {
  return Math.min(firstWait * 2 ** Math.max(0, attempts - 1), longestWait);
}
