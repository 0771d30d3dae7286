/** What is kept how long, and what of it is over: `/v1/admin/retention`. */
import * as z from 'zod/mini';
import { listOf } from './text.ts';
import { InstantSchema } from './time.ts';

/** Of what a rule is. */
export const RETENTION_FORMS = ['registration', 'newsletter', 'membership', 'story', 'any', 'staff'] as const;

/** From when on the days of a rule count. */
export const RETENTION_COUNTS_FROM = [
  'event-end',
  'received',
  'unsubscribed',
  'last-word',
  'changed',
  'ended',
  'left',
  'agreement-end',
  'done',
  'settled',
] as const;

export const RetentionRuleSchema = z.strictObject({
  /** As `newsletter-requests`. */
  rule: z.string(),
  form: z.enum(RETENTION_FORMS),
  /** What goes: names of fields, or `*` for all there is. */
  fields: listOf(z.string()),
  days: z.int(),
  from: z.enum(RETENTION_COUNTS_FROM),
  /** How many are over now, or went just now. */
  due: z.int(),
});

/** The answer to GET `admin/retention` and POST `admin/retention/purge`. */
export const RetentionReportSchema = z.strictObject({
  at: InstantSchema,
  rules: z.array(RetentionRuleSchema),
});

/** The body of POST `admin/retention/purge`; it may be left out. */
export const PurgeSchema = z._default(
  z.strictObject({
    /** Says what would go, and lets it stay. */
    dryRun: z._default(z.boolean(), false),
  }),
  { dryRun: false },
);

export type RetentionRule = z.output<typeof RetentionRuleSchema>;
export type AdminRetentionReport = z.output<typeof RetentionReportSchema>;
