/** How a list of events is asked for. */
import * as z from 'zod/mini';
import { IdSchema, LanguageTagSchema } from './text.ts';
import { PlainDateSchema } from './time.ts';
import { ATTENDANCE_MODES, AUDIENCES, PAGE_LIMIT_MAX } from './values.ts';

/**
 * What a list of events may be asked. `from` and `to` are calendar dates, inclusive, in each event's own zone;
 * without both the list starts today. Lists repeat the parameter. Events without a date are listed last,
 * unless `to` is given and lies before today.
 */
export const EventQuerySchema = z
  .strictObject({
    from: z.optional(PlainDateSchema),
    to: z.optional(PlainDateSchema),
    q: z.optional(z.string().check(z.maxLength(200))),
    kind: z.optional(z.array(IdSchema).check(z.maxLength(30))),
    attendance: z.optional(z.array(z.enum(ATTENDANCE_MODES))),
    region: z.optional(z.array(IdSchema).check(z.maxLength(30))),
    axis: z.optional(z.array(IdSchema).check(z.maxLength(30))),
    programme: z.optional(z.array(IdSchema).check(z.maxLength(30))),
    audience: z.optional(z.array(z.enum(AUDIENCES))),
    lang: z.optional(z.array(LanguageTagSchema).check(z.maxLength(30))),
    available: z.optional(z.boolean()),
    cursor: z.optional(z.string().check(z.maxLength(500))),
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(PAGE_LIMIT_MAX))),
  })
  .check(
    z.refine(query => query.from === undefined || query.to === undefined || query.from <= query.to, {
      path: ['from'],
      params: { code: 'from-after-to' },
    }),
  );

export type EventQuery = z.output<typeof EventQuerySchema>;
