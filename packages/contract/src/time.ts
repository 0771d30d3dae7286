import * as z from 'zod/mini';

/** A calendar date, `YYYY-MM-DD`, without a time zone (RFC 3339 full-date); 31 February is refused. */
export const PlainDateSchema = z.string().check(z.refine(isPlainDate, { params: { code: 'not-a-date' } }));

/** A wall-clock time, `HH:MM`, 00:00–23:59, in the event's zone. */
export const WallTimeSchema = z
  .string()
  .check(z.refine(value => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), { params: { code: 'not-a-time' } }));

/** An instant in UTC, ISO 8601 with `Z`. */
export const InstantSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

/** An IANA time zone that this runtime knows. */
export const TimeZoneSchema = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, { params: { code: 'not-a-time-zone' } }));

/** `2019` or `2019-05`: all that is known of a date with precision `year` or `month`. */
export const PeriodSchema = z
  .string()
  .check(z.refine(value => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value), { params: { code: 'not-a-date' } }));

function isPlainDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return /^[A-Za-z]/.test(value);
  } catch {
    return false;
  }
}
