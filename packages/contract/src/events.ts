/** Events: what staff write ({@link EventRecordSchema}), what the API answers ({@link CalendarEventSchema}), how it is asked ({@link EventQuerySchema}). */
import * as z from 'zod/mini';
import { OrganizationSchema } from './organizations.ts';
import {
  BlocksByLanguageSchema,
  IdSchema,
  ImageSchema,
  LanguageTagSchema,
  LineSchema,
  NoteSchema,
  WebUrlSchema,
  listOf,
  orNull,
} from './text.ts';
import { InstantSchema, PeriodSchema, PlainDateSchema, TimeZoneSchema, WallTimeSchema } from './time.ts';
import {
  ATTACHMENT_TYPES,
  ATTENDANCE_MODES,
  AUDIENCES,
  DATE_PRECISIONS,
  EVENT_STATUSES,
  NETWORK_ROLES,
  ORGANIZATION_ROLES,
  PAGE_LIMIT_MAX,
  REFERENCE_TYPES,
  REGISTRATION_MODES,
  RELATION_TYPES,
  TRACK_CHOICES,
  VISIT_MAX_MINUTES,
} from './values.ts';

const Capacity = orNull(z.int().check(z.nonnegative(), z.maximum(1_000_000)));
const Text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** A place (schema.org `Place` with a flattened `PostalAddress`). `region` is an id of the network's own list. */
export const PlaceSchema = z.strictObject({
  name: LineSchema,
  streetAddress: orNull(LineSchema),
  postalCode: orNull(Text(20)),
  addressLocality: orNull(LineSchema),
  region: orNull(IdSchema),
  /** ISO 3166-1 alpha-2. */
  addressCountry: orNull(z.string().check(z.regex(/^[A-Z]{2}$/))),
  geo: orNull(
    z.strictObject({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    }),
  ),
  /** How to get in and around: step-free entrance, induction loop, … */
  accessibility: orNull(NoteSchema),
  url: orNull(WebUrlSchema),
});

/** Something that runs beside others inside an event, with places of its own. */
const trackShape = {
  id: IdSchema,
  name: LineSchema,
  description: orNull(NoteSchema),
  room: orNull(LineSchema),
  /** Places; null: as many as the event has. */
  maximumAttendeeCapacity: Capacity,
};

/** A part of the programme with its own time, in wall time of the event's zone. */
export const SessionSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  description: orNull(NoteSchema),
  date: orNull(PlainDateSchema),
  start: orNull(WallTimeSchema),
  end: orNull(WallTimeSchema),
  room: orNull(LineSchema),
  speakers: listOf(
    z.strictObject({ name: Text(200), role: orNull(LineSchema), organization: orNull(LineSchema) }),
  ),
});

export const ReferenceSchema = z.strictObject({
  type: z.enum(REFERENCE_TYPES),
  name: LineSchema,
  url: orNull(WebUrlSchema),
});

/** A document or picture that belongs to the event. What is not known of it (address, format, size in bytes) is null, never invented. */
export const AttachmentSchema = z.strictObject({
  type: z.enum(ATTACHMENT_TYPES),
  name: LineSchema,
  url: orNull(WebUrlSchema),
  /** Media type, as `application/pdf`. */
  encodingFormat: orNull(Text(100)),
  /** Bytes. */
  contentSize: orNull(z.int().check(z.nonnegative())),
  inLanguage: orNull(LanguageTagSchema),
});

/** What came of the event, written after it. */
export const ReportSchema = z.strictObject({
  name: orNull(LineSchema),
  publishedBy: orNull(LineSchema),
  publishedAt: orNull(PlainDateSchema),
  body: BlocksByLanguageSchema,
});

const registrationShape = {
  mode: z.enum(REGISTRATION_MODES),
  /** Where one registers when `mode` is `external`; otherwise null. */
  url: orNull(WebUrlSchema),
  /** Whose site that is, in words. */
  urlLabel: orNull(LineSchema),
  opensAt: orNull(InstantSchema),
  closesAt: orNull(InstantSchema),
  /** Whether those who find no place may wait in line. */
  waitingList: z._default(z.boolean(), false),
  /** The most people whom one contact may register; null: everyone registers for themselves. */
  partyMax: orNull(z.int().check(z.minimum(2), z.maximum(500))),
};

/** What records and answers have in common. */
const shared = {
  id: IdSchema,
  /** The last part of the public address `/e/<network>/<slug>`. */
  slug: IdSchema,
  /** Invented for demonstration: every view says so. */
  demo: z._default(z.boolean(), false),
  name: LineSchema,
  shortName: orNull(LineSchema),
  summary: orNull(NoteSchema),
  description: orNull(BlocksByLanguageSchema),
  /** One of `EVENT_KINDS` or a kind of the network's own. */
  kind: IdSchema,
  eventStatus: z._default(z.enum(EVENT_STATUSES), 'scheduled'),
  /** Why it was cancelled or postponed, or what changed. */
  statusNote: orNull(NoteSchema),
  precision: z.enum(DATE_PRECISIONS),
  /** IANA; wall times below are in it. */
  timeZone: TimeZoneSchema,
  /** RFC 5545 recurrence (RRULE, EXDATE, RDATE lines) of the first slot; null: the event happens once. */
  recurrence: orNull(Text(2000)),
  eventAttendanceMode: z._default(z.enum(ATTENDANCE_MODES), 'offline'),
  location: orNull(PlaceSchema),
  networkRole: z._default(z.enum(NETWORK_ROLES), 'organizes'),
  audience: z._default(z.enum(AUDIENCES), 'public'),
  audienceNote: orNull(NoteSchema),
  /** Types of bodies that are addressed (ids of the network's list), as `region`. */
  addressedTo: listOf(IdSchema),
  /** Languages spoken there, BCP 47. */
  inLanguage: listOf(LanguageTagSchema),
  trackChoice: z._default(z.enum(TRACK_CHOICES), 'none'),
  maximumAttendeeCapacity: Capacity,
  /** schema.org: the places of each way of attending a hybrid event. */
  maximumPhysicalAttendeeCapacity: Capacity,
  maximumVirtualAttendeeCapacity: Capacity,
  /** Roles that one may register in, as observer or expert. */
  participantRoles: listOf(z.strictObject({ id: IdSchema, name: LineSchema })),
  contact: orNull(
    z.strictObject({
      name: orNull(LineSchema),
      email: orNull(Text(254)),
      telephone: orNull(Text(40)),
      url: orNull(WebUrlSchema),
    }),
  ),
  references: listOf(ReferenceSchema),
  /** Ids of the network's programmes. */
  programmes: listOf(IdSchema),
  /** Ids of the network's axes. */
  axes: listOf(IdSchema),
  objectives: listOf(NoteSchema),
  expectedOutcomes: listOf(NoteSchema),
  deliverables: listOf(z.strictObject({ name: NoteSchema, url: orNull(WebUrlSchema) })),
  sessions: listOf(SessionSchema),
  /** A series that this is an edition of (schema.org `EventSeries`). */
  series: orNull(z.strictObject({ name: LineSchema, edition: orNull(z.int().check(z.positive())) })),
  attachments: listOf(AttachmentSchema),
  image: orNull(ImageSchema),
  report: orNull(ReportSchema),
  /** Who published the announcement and on which day: not the event's own dates. */
  publishedBy: orNull(LineSchema),
  publishedAt: orNull(PlainDateSchema),
  /** Where the announcement was first published. */
  sourceUrl: orNull(WebUrlSchema),
};

const recordSlot = z.strictObject({
  date: PlainDateSchema,
  /** Null with precision `day`. */
  start: orNull(WallTimeSchema),
  /** Not after `start`: the next day. Null when it is not known. */
  end: orNull(WallTimeSchema),
});

const recordShape = {
  ...shared,
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
    mode: 'none',
    url: null,
    urlLabel: null,
    opensAt: null,
    closesAt: null,
    waitingList: false,
    partyMax: null,
  }),
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

/** An organisation in its role, with the bodies it belongs to (nearest first). */
export const EventOrganizationSchema = z.strictObject({
  role: z.enum(ORGANIZATION_ROLES),
  ...OrganizationSchema.shape,
  parents: listOf(OrganizationSchema),
});

/** One day of an event: wall time in the event's zone, and the same as instants in UTC. */
export const SlotSchema = z.strictObject({
  date: PlainDateSchema,
  start: z.nullable(WallTimeSchema),
  end: z.nullable(WallTimeSchema),
  startsAt: z.nullable(InstantSchema),
  endsAt: z.nullable(InstantSchema),
});

/** Another event, as much as a link to it needs. */
export const EventLinkSchema = z.strictObject({
  id: z.string(),
  name: LineSchema,
  url: z.nullable(WebUrlSchema),
  startDate: z.nullable(z.string()),
});

/**
 * An event as the API answers it. `startDate` and `endDate` are derived, for sorting and JSON-LD and never for
 * drawing: `2019`, `2019-05`, `2023-10-04`, or a date-time with the zone's offset; null when to be announced.
 */
export const CalendarEventSchema = z.strictObject({
  ...shared,
  /** An occurrence of a recurring event has `<id>~<YYYY-MM-DD>`. */
  id: z.string(),
  /** The recurring event that this is an occurrence of. */
  occurrenceOf: orNull(IdSchema),
  network: IdSchema,
  /** The event's public page. */
  url: WebUrlSchema,
  startDate: z.nullable(z.string()),
  endDate: z.nullable(z.string()),
  slots: listOf(SlotSchema),
  tracks: listOf(z.strictObject({ ...trackShape, remainingAttendeeCapacity: Capacity })),
  registration: z.strictObject(registrationShape),
  /** Null: unlimited or not told (a members-only event tells nobody). */
  remainingAttendeeCapacity: Capacity,
  remainingPhysicalAttendeeCapacity: Capacity,
  remainingVirtualAttendeeCapacity: Capacity,
  organizations: listOf(EventOrganizationSchema),
  superEvent: orNull(EventLinkSchema),
  subEvents: listOf(EventLinkSchema),
  relations: listOf(
    z.strictObject({
      type: z.enum(RELATION_TYPES),
      id: orNull(z.string()),
      name: LineSchema,
      url: orNull(WebUrlSchema),
    }),
  ),
  /** RFC 5545 SEQUENCE: grows with each change that matters to those who come. */
  sequence: z.int().check(z.nonnegative()),
  updatedAt: InstantSchema,
});

/** A page of events. `next` is a cursor for the following page, or null. */
export const EventPageSchema = z.strictObject({
  items: z.array(CalendarEventSchema),
  next: z.nullable(z.string()),
});

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

export type Place = z.output<typeof PlaceSchema>;
export type Slot = z.output<typeof SlotSchema>;
export type EventRecord = z.output<typeof EventRecordSchema>;
/** What an import may leave out is filled in by the schema. */
export type EventRecordInput = z.input<typeof EventRecordSchema>;
/** An event exactly as the server sends it; clients read the tolerant `CalendarEvent`. */
export type WireEvent = z.output<typeof CalendarEventSchema>;
export type WireEventPage = z.output<typeof EventPageSchema>;
export type EventQuery = z.output<typeof EventQuerySchema>;
export type EventOrganization = z.output<typeof EventOrganizationSchema>;
export type EventLink = z.output<typeof EventLinkSchema>;
export type Attachment = z.output<typeof AttachmentSchema>;
export type Report = z.output<typeof ReportSchema>;
