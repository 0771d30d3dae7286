import type { CalendarEvent } from '@koinon/contract';

/** A date that is none, or a zone that an old browser does not know, would throw in the middle of drawing. */
export function isDrawable({ slots, timeZone, tracks, registration }: CalendarEvent): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return (
      Array.isArray(tracks) &&
      Object(registration) === registration &&
      slots.every(
        ({ date, start, end }) =>
          new Date(date).toISOString().startsWith(`${date}T`) &&
          [start, end].every(time => !time || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)),
      )
    );
  } catch {
    return false;
  }
}
