/** What records and answers of events have in common. */
import * as z from 'zod/mini';
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
import { InstantSchema, PlainDateSchema, TimeZoneSchema, WallTimeSchema } from './time.ts';
import {
  ATTACHMENT_TYPES,
  ATTENDANCE_MODES,
  AUDIENCES,
  DATE_PRECISIONS,
  EVENT_STATUSES,
  NETWORK_ROLES,
  REFERENCE_TYPES,
  REGISTRATION_MODES,
  TRACK_CHOICES,
} from './values.ts';

/** Places; null: no limit is set, or none is told. */
export const Capacity = orNull(z.int().check(z.nonnegative(), z.maximum(1_000_000)));
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
export const trackShape = {
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

export const registrationShape = {
  /** Null: not announced; that is not the same as `none`. */
  mode: orNull(z.enum(REGISTRATION_MODES)),
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
export const eventShape = {
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
  /** Null: not announced. */
  eventAttendanceMode: orNull(z.enum(ATTENDANCE_MODES)),
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

export type Place = z.output<typeof PlaceSchema>;
export type Attachment = z.output<typeof AttachmentSchema>;
export type Report = z.output<typeof ReportSchema>;
