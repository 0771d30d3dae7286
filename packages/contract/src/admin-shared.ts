/** What several of the staff's schemas have in common. */
import * as z from 'zod/mini';

/** One line that staff typed. */
export const line = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^\P{Cc}*$/u));

/** Some lines of staff's that are mailed: no other control characters than their breaks. */
export const lines = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^[\P{Cc}\n\r\t]*$/u));

export const page = <S extends z.core.SomeType>(item: S) =>
  z.strictObject({ items: z.array(item), next: z.nullable(z.string()) });

/** What every list takes. */
export const paging = {
  cursor: z.optional(z.string().check(z.maxLength(200))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50),
};

/** What every table for spreadsheets takes. */
export const table = {
  /** Excel expects the list separator of its language: a semicolon in Greek and Portuguese, a comma in English. */
  separator: z._default(z.enum(['semicolon', 'comma']), 'semicolon'),
};

/** Kept beside the act, never mailed; the person whom it is about may ask to see it. */
export const note = z._default(z.nullable(line(1000)), null);
