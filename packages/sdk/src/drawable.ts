import type { CalendarEvent } from '@koinon/contract';
import { isPlainDate, isPlainTime, isTimeZone } from '@koinon/i18n/dates';

/**
 * What of an event's time cannot be read, as a JSON Pointer; undefined where all is well. Tolerant reading leaves
 * formats to the server, but a date that is none, or a zone that an old browser does not know, would throw in the
 * middle of drawing a month: that event is left out instead, as any other unreadable item.
 */
export function undrawable({ slots, timeZone }: CalendarEvent): string | undefined {
  if (!isTimeZone(timeZone)) return '/timeZone';
  for (const [index, { date, start, end }] of slots.entries()) {
    if (!isPlainDate(date)) return `/slots/${index}/date`;
    if (start !== null && !isPlainTime(start)) return `/slots/${index}/start`;
    if (end !== null && !isPlainTime(end)) return `/slots/${index}/end`;
  }
  return undefined;
}
