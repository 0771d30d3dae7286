/** What staff send and read: `/v1/admin/…`. */
import * as z from 'zod/mini';
import { line, page, paging, table } from './admin-shared.ts';
import { EventRecordSchema } from './event-record.ts';
import { OrganizationRecordSchema } from './organizations.ts';
import { readOrigin } from './origin.ts';
import { IdSchema, LanguageTagSchema, NoteSchema, listOf, orNull } from './text.ts';
import { InstantSchema, PlainDateSchema } from './time.ts';
import { REGISTRATION_STATUSES, STAFF_ROLES } from './values.ts';

export * from './admin-members.ts';
export * from './admin-newsletter.ts';
export * from './admin-retention.ts';
export * from './admin-stories.ts';
export { readOrigin } from './origin.ts';
export type { OriginReading } from './origin.ts';

/** An exact origin as its staff write it; it is kept as browsers send it (see `readOrigin`). */
export const OriginTextSchema = z.string().check(context => {
  const read = readOrigin(context.value);
  if (read.ok) return;
  context.issues.push({ code: 'custom', input: context.value, params: { code: read.code } });
});

/** The body of POST and DELETE `admin/origins`. */
export const OriginInputSchema = z.strictObject({ origin: OriginTextSchema });

export const OriginEntrySchema = z.strictObject({ origin: z.string(), createdAt: InstantSchema });
export const OriginListSchema = z.strictObject({ items: z.array(OriginEntrySchema) });

/** The body of POST `admin/staff`. */
export const StaffInputSchema = z.strictObject({
  /** A person or a program: it stands beside what the token did. */
  name: line(200),
  role: z.enum(STAFF_ROLES),
  /** Of this network alone, or (null) of all. Left out: of the network that the request is for. */
  network: z.optional(z.nullable(IdSchema)),
});

export const StaffMemberSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(STAFF_ROLES),
  /** Null: all networks. */
  network: z.nullable(z.string()),
  createdAt: InstantSchema,
  revokedAt: z.nullable(InstantSchema),
});
export const StaffListSchema = z.strictObject({ items: z.array(StaffMemberSchema) });

/** The answer to POST `admin/staff`: the only time that the token is shown. */
export const StaffCreatedSchema = z.strictObject({ ...StaffMemberSchema.shape, token: z.string() });

/** The body of POST `admin/events`: what is not named stays as it is. All or nothing is kept. */
export const AdminImportSchema = z.strictObject({
  organizations: listOf(OrganizationRecordSchema, 5000),
  events: listOf(EventRecordSchema, 5000),
});

export const ImportSummarySchema = z.strictObject({
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Mails that were queued to those who come. */
  mails: z.int(),
});

/** An event as staff see it. */
export const AdminEventSchema = z.strictObject({
  record: EventRecordSchema,
  /** Another one after every change of the record, whoever made it; in quotes the `ETag` of one event, which `If-Match` of PUT takes. */
  revision: z.string(),
  /** RFC 5545 SEQUENCE. */
  sequence: z.int(),
  updatedAt: InstantSchema,
  /** Registrations by status, of all days of a recurring event. */
  registrations: z.record(z.enum(REGISTRATION_STATUSES), z.int()),
});
export const AdminEventPageSchema = page(AdminEventSchema);

/** The body of POST `admin/events/{id}/<verb>`; it may be left out. */
export const EventActSchema = z._default(
  z.strictObject({
    /** Becomes the event's `statusNote`: why, in a few sentences by language. */
    note: z._default(z.nullable(NoteSchema), null),
  }),
  { note: null },
);

/** What an act on an event, or its edit, came to. */
export const EventActedSchema = z.strictObject({
  ...AdminEventSchema.shape,
  /** Mails that were queued to those who come. */
  mails: z.int(),
});

/** A registration as staff see it. */
export const AdminRegistrationSchema = z.strictObject({
  id: z.string(),
  event: z.string(),
  /** The day of a recurring event. */
  occurrence: z.nullable(z.string()),
  status: z.enum(REGISTRATION_STATUSES),
  name: z.string(),
  email: z.string(),
  organisation: orNull(z.strictObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  lang: z.string(),
  tracks: listOf(z.string()),
  attendance: orNull(z.enum(['offline', 'online'])),
  role: orNull(z.string()),
  needs: orNull(z.string()),
  party: z.int(),
  answers: z.record(z.string(), z.unknown()),
  /** When the address was proved by mail. */
  confirmedAt: z.nullable(InstantSchema),
  holdsUntil: z.nullable(InstantSchema),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export const AdminRegistrationPageSchema = page(AdminRegistrationSchema);

/** The body of POST `admin/registrations/{id}/approve`; it may be left out. */
export const ApproveSchema = z._default(
  z.strictObject({
    /** Above the number of places, where there are none left. */
    over: z._default(z.boolean(), false),
    note: z._default(z.nullable(line(1000)), null),
  }),
  { over: false, note: null },
);

/** The body of POST `admin/registrations/{id}/cancel`; it may be left out. `note` is kept beside the act, never mailed. */
export const CancelSchema = z._default(z.strictObject({ note: z._default(z.nullable(line(1000)), null) }), {
  note: null,
});

/** The body of every POST `admin/…/{id}/erase`; it may be left out. `note` stays when the person is gone: no names. */
export const EraseSchema = z._default(z.strictObject({ note: z._default(z.nullable(line(1000)), null) }), {
  note: null,
});

/** What looked like a machine's, kept for seven days. */
export const QuarantineEntrySchema = z.strictObject({
  id: z.string(),
  form: z.string(),
  /** The event; '' of a form that is for none. */
  subject: z.string(),
  reason: z.string(),
  /** What was sent, as it was sent. */
  body: z.unknown(),
  createdAt: InstantSchema,
  expiresAt: InstantSchema,
});
/** The body of POST `admin/quarantine/{id}/release`; it may be left out. */
export const ReleaseSchema = z._default(z.strictObject({ note: z._default(z.nullable(line(1000)), null) }), {
  note: null,
});
export const QuarantineListSchema = z.strictObject({ items: z.array(QuarantineEntrySchema) });

/** The parameters of GET `admin/events`. */
export const AdminEventQuerySchema = z.strictObject({
  ...paging,
  /** Only what is not over on this day, or has none. */
  from: z.optional(PlainDateSchema),
  /** `false`: drafts only. */
  published: z.optional(z.enum(['true', 'false'])),
});

const status = z.optional(z.array(z.enum(REGISTRATION_STATUSES)));

/** The parameters of GET `admin/events/{id}/registrations`. `status` may be repeated: any of them. */
export const AdminRegistrationQuerySchema = z.strictObject({ ...paging, status });

/** The parameters of GET `admin/events/{id}/registrations.csv`. */
export const RegistrationExportQuerySchema = z.strictObject({
  status,
  ...table,
  /** In which language labels of questions and options stand; else the network's first one. */
  lang: z.optional(LanguageTagSchema),
});

export type OriginInput = z.input<typeof OriginInputSchema>;
export type OriginEntry = z.output<typeof OriginEntrySchema>;
export type StaffInput = z.input<typeof StaffInputSchema>;
export type StaffMember = z.output<typeof StaffMemberSchema>;
export type StaffCreated = z.output<typeof StaffCreatedSchema>;
export type AdminImport = z.input<typeof AdminImportSchema>;
export type AdminImportSummary = z.output<typeof ImportSummarySchema>;
export type AdminEvent = z.output<typeof AdminEventSchema>;
export type EventAct = z.input<typeof EventActSchema>;
export type EventActed = z.output<typeof EventActedSchema>;
export type AdminRegistration = z.output<typeof AdminRegistrationSchema>;
export type AdminEventQuery = z.output<typeof AdminEventQuerySchema>;
export type AdminRegistrationQuery = z.output<typeof AdminRegistrationQuerySchema>;
export type QuarantineEntry = z.output<typeof QuarantineEntrySchema>;
