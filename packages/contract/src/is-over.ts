/** Whether an event is over, in a file of its own: forms ask it too. No zod. */

/** What of a slot the answer depends on. */
export interface SlotTimes {
  /** `YYYY-MM-DD` in the event's zone. */
  readonly date: string;
  /** Instants, where they are known. */
  readonly endsAt: string | null;
  readonly startsAt: string | null;
}

/** Over when its last slot is: by the instant where it is known, else when the day has passed everywhere on earth. */
export function isOver(slots: readonly SlotTimes[], now: number): boolean {
  const last = slots.at(-1);
  if (last === undefined) return false;
  const end = last.endsAt ?? last.startsAt;
  if (end !== null) return Date.parse(end) <= now;
  return Date.parse(`${last.date}T00:00:00Z`) + 36 * 3_600_000 <= now;
}
