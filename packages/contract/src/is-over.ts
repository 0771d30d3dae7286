/** Whether an event is over, in a file of its own: forms ask it too. No zod. */

/** What of a slot the answer depends on. */
export interface SlotTimes {
  /** `YYYY-MM-DD` in the event's zone. */
  readonly date: string;
  /** Instants, where they are known. */
  readonly endsAt: string | null;
  readonly startsAt: string | null;
}

/** What of an event it depends on. */
export interface EventTimes {
  readonly slots: readonly SlotTimes[];
  readonly precision: string;
  /** `YYYY-MM` or `YYYY` where no day is known. */
  readonly startDate: string | null;
}

const HOUR = 3_600_000;

/**
 * Over when its last slot is: by the instant where it is known, else when the day has passed everywhere on earth; and where no
 * day is known, when the month or the year has. What has no date is never over.
 */
export function isOver({ slots, precision, startDate }: EventTimes, now: number): boolean {
  const last = slots.at(-1);
  if (last === undefined) {
    if ((precision !== 'month' && precision !== 'year') || startDate === null) return false;
    return startDate < new Date(now - 12 * HOUR).toISOString().slice(0, startDate.length);
  }
  const end = last.endsAt ?? last.startsAt;
  if (end !== null) return Date.parse(end) <= now;
  return Date.parse(`${last.date}T00:00:00Z`) + 36 * HOUR <= now;
}
