/** The part of `Temporal` (TC39, ES2026) that {@link slotToTemporal} needs: the global one or a polyfill's. */
export interface TemporalLike<Zoned = unknown, Day = unknown> {
  readonly Instant: { from(text: string): { toZonedDateTimeISO(timeZone: string): Zoned } };
  readonly PlainDate: { from(text: string): Day };
}

/** What is read of a slot of an event. */
export interface TemporalSlot {
  readonly date: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

type GlobalTemporal = typeof globalThis extends { Temporal: infer T extends TemporalLike } ? T : TemporalLike;
type ZonedOf<T> = T extends { Instant: { from(text: string): { toZonedDateTimeISO(zone: string): infer Z } } }
  ? Z
  : never;
type DayOf<T> = T extends { PlainDate: { from(text: string): infer D } } ? D : never;

/**
 * A slot as `Temporal` values: its calendar date, and its start and end in a zone (the event's own, or the reader's).
 * A whole-day slot has neither start nor end.
 *
 * @param zone IANA
 * @param temporal a polyfill, where the runtime has no `Temporal`
 * @throws TypeError where there is none and none is given
 */
export function slotToTemporal<T extends TemporalLike = GlobalTemporal>(
  slot: TemporalSlot,
  zone: string,
  temporal: T | undefined = Reflect.get(globalThis, 'Temporal'),
): { date: DayOf<T>; start: ZonedOf<T> | null; end: ZonedOf<T> | null } {
  if (!temporal) {
    throw new TypeError('This runtime has no Temporal: pass one, as slotToTemporal(slot, zone, Temporal).');
  }
  const { Instant, PlainDate } = temporal;
  const zoned = (instant: string | null) =>
    instant === null ? null : (Instant.from(instant).toZonedDateTimeISO(zone) as ZonedOf<T>);
  return {
    date: PlainDate.from(slot.date) as DayOf<T>,
    start: zoned(slot.startsAt),
    end: zoned(slot.endsAt),
  };
}
