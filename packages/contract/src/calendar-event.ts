/** An event as the API answers it, and a page of them. */
import * as z from 'zod/mini';
import { Capacity, eventShape, registrationShape, trackShape } from './event-parts.ts';
import { OrganizationSchema } from './organizations.ts';
import { StoryLinkSchema } from './story-parts.ts';
import { IdSchema, LineSchema, WebUrlSchema, listOf, orNull } from './text.ts';
import { InstantSchema, PlainDateSchema, WallTimeSchema } from './time.ts';
import { ORGANIZATION_ROLES, RELATION_TYPES } from './values.ts';

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
  ...eventShape,
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
  /** Published stories of it, the youngest first. */
  stories: listOf(StoryLinkSchema),
  /** RFC 5545 SEQUENCE: grows with each change that matters to those who come. */
  sequence: z.int().check(z.nonnegative()),
  updatedAt: InstantSchema,
});

/** A page of events. `next` is a cursor for the following page, or null. */
export const EventPageSchema = z.strictObject({
  items: z.array(CalendarEventSchema),
  next: z.nullable(z.string()),
});

export type Slot = z.output<typeof SlotSchema>;
/** An event exactly as the server sends it; clients read the tolerant `CalendarEvent`. */
export type WireEvent = z.output<typeof CalendarEventSchema>;
export type WireEventPage = z.output<typeof EventPageSchema>;
export type EventOrganization = z.output<typeof EventOrganizationSchema>;
export type EventLink = z.output<typeof EventLinkSchema>;
