/** An event as its staff write it. */
import * as z from 'zod/mini';
import { eventShape, registrationShape, trackShape } from './event-parts.ts';
import { QuestionSchema } from './forms/form-definition.ts';
import { IdSchema, LineSchema, WebUrlSchema, listOf, orNull } from './text.ts';
import { PeriodSchema, PlainDateSchema, WallTimeSchema } from './time.ts';
import { ORGANIZATION_ROLES, RELATION_TYPES, VISIT_MAX_MINUTES } from './values.ts';

const recordSlot = z.strictObject({
  date: PlainDateSchema,
  /** Null with precision `day`. */
  start: orNull(WallTimeSchema),
  /** Not after `start`: the next day. Null when it is not known. */
  end: orNull(WallTimeSchema),
});

const recordShape = {
  ...eventShape,
  /** Drafts are for staff only. */
  published: z._default(z.boolean(), true),
  /** `2019-05` or `2019`, when that is all that is known. */
  period: orNull(PeriodSchema),
  /** One a day: never one start and one end over several days. */
  slots: listOf(recordSlot, 366),
  /** Told to the confirmed only: never in a public answer. */
  onlineUrl: orNull(WebUrlSchema),
  tracks: listOf(z.strictObject({ ...trackShape, onlineUrl: orNull(WebUrlSchema) })),
  registration: z._default(z.strictObject(registrationShape), {
    mode: null,
    url: null,
    urlLabel: null,
    opensAt: null,
    closesAt: null,
    waitingList: false,
    partyMax: null,
  }),
  /** What the form of an event asks beyond name and address. */
  form: z._default(
    z.strictObject({
      organization: z._default(z.enum(['required', 'optional', 'none']), 'optional'),
      /** Whether it asks what one needs to take part (never where one can only come online). */
      needs: z._default(z.boolean(), true),
      questions: listOf(QuestionSchema, 30),
    }),
    { organization: 'optional', needs: true, questions: [] },
  ),
  organizations: listOf(z.strictObject({ role: z.enum(ORGANIZATION_ROLES), organization: IdSchema })),
  superEvent: orNull(IdSchema),
  relations: listOf(
    z.strictObject({
      type: z.enum(RELATION_TYPES),
      /** An event of this server; its name and address are filled in when it is read. */
      event: orNull(IdSchema),
      name: orNull(LineSchema),
      url: orNull(WebUrlSchema),
    }),
  ),
};

type RecordDraft = z.output<z.ZodMiniObject<typeof recordShape>>;

/** An event as its staff write it: seeds, imports and the staff's API. Unknown members are refused. */
export const EventRecordSchema = z.strictObject(recordShape).check(
  z.refine(slotsFitPrecision, { path: ['slots'], params: { code: 'slots-mismatch' } }),
  z.refine(
    record => record.kind !== 'visit' || record.slots.every(slot => visitMinutes(slot) <= VISIT_MAX_MINUTES),
    {
      path: ['slots'],
      params: { code: 'visit-too-long', maximum: VISIT_MAX_MINUTES },
    },
  ),
  z.refine(record => record.trackChoice === 'none' || record.tracks.length > 1, {
    path: ['tracks'],
    params: { code: 'tracks-mismatch' },
  }),
  z.refine(record => record.registration.mode !== 'external' || record.registration.url !== null, {
    path: ['registration', 'url'],
    params: { code: 'url-missing' },
  }),
);

function slotsFitPrecision({ precision, period, slots, recurrence }: RecordDraft): boolean {
  if (recurrence !== null && (slots.length !== 1 || precision === 'tba')) return false;
  switch (precision) {
    case 'tba':
      return slots.length === 0 && period === null;
    case 'year':
      return slots.length === 0 && period?.length === 4;
    case 'month':
      return slots.length === 0 && period?.length === 7;
    case 'day':
      return slots.length > 0 && slots.every(slot => slot.start === null && slot.end === null);
    case 'minute':
      return slots.length > 0 && slots.every(slot => slot.start !== null);
  }
}

function visitMinutes({ start, end }: { start: string | null; end: string | null }): number {
  if (start === null || end === null) return 0;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const length = minutes(end) - minutes(start);
  return length > 0 ? length : length + 24 * 60;
}

export type EventRecord = z.output<typeof EventRecordSchema>;
/** What an import may leave out is filled in by the schema. */
export type EventRecordInput = z.input<typeof EventRecordSchema>;
