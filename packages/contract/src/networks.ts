/** Networks: one server holds several; each has its languages, lists and register. */
import * as z from 'zod/mini';
import { DomainRulesSchema } from './domains.ts';
import { PlaceSchema } from './event-parts.ts';
import { NewsletterListSchema } from './newsletter.ts';
import { OrganizationSchema } from './organizations.ts';
import {
  BlocksByLanguageSchema,
  IdSchema,
  LanguageTagSchema,
  LineSchema,
  NoteSchema,
  WebUrlSchema,
  listOf,
  orNull,
} from './text.ts';
import { StorySettingsSchema } from './story-parts.ts';
import { TimeZoneSchema } from './time.ts';
import { MEMBERSHIP_MODES } from './values.ts';

/** An entry of one of the network's own lists: a kind, an axis, a region, a programme, a type of body. */
export const TermSchema = z.strictObject({ id: IdSchema, name: LineSchema, url: orNull(WebUrlSchema) });

/** A lab of the network's register, which members can visit. */
export const LabSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  /** A body of the register: whose lab it is. */
  organization: orNull(IdSchema),
  description: orNull(NoteSchema),
  location: orNull(PlaceSchema),
  url: orNull(WebUrlSchema),
  /** An address or a telephone number. */
  contact: orNull(z.string().check(z.minLength(1), z.maxLength(254))),
  /** Whether members can visit it, and how, in a few sentences. */
  visits: z._default(z.boolean(), true),
  note: orNull(NoteSchema),
  /** Whether it was made up for a demonstration; it says so. */
  demo: z._default(z.boolean(), false),
});

const days = (initial: number) => z._default(z.int().check(z.minimum(1), z.maximum(36500)), initial);

/**
 * How long what is kept, in days; beside `privacy.retentionDays`, which is for registrations. What of a person is needed no
 * longer goes by itself: a job looks every hour.
 */
export const RetentionSchema = z.strictObject({
  /** Answers to an event's own questions and needs, after its end; at most as long as the registration. */
  registrationAnswers: days(30),
  /** A request to subscribe that nobody confirmed, after it came. */
  unconfirmedSubscriptions: days(7),
  /** Who unsubscribed from everything, after that: so long one may come back with a click. */
  formerSubscribers: days(30),
  /** A request to join that nobody confirmed, after it came. */
  unconfirmedMemberships: days(30),
  /** A review that came to nothing, after the last word on it. */
  reviews: days(365),
  /** Who left the network, after that. */
  formerMembers: days(365),
  /** What shows that somebody agreed, after the agreement ended: as long as somebody may ask for it. It names nobody. */
  consents: days(1825),
  /** A story's draft that nobody went on with, after it was last changed. */
  storyDrafts: days(60),
  /** A story that was rejected or withdrawn, after that. */
  endedStories: days(365),
  /** What staff did. */
  acts: days(1825),
});

const shared = {
  slug: IdSchema,
  name: LineSchema,
  shortName: orNull(LineSchema),
  description: orNull(BlocksByLanguageSchema),
  /** The network's own site. */
  url: orNull(WebUrlSchema),
  languages: z.array(LanguageTagSchema).check(z.minLength(1), z.maxLength(20)),
  timeZone: TimeZoneSchema,
  /** The year, `2018`. */
  foundingDate: orNull(z.string().check(z.regex(/^\d{4}$/))),
  objectives: listOf(NoteSchema),
  beneficiaries: orNull(NoteSchema),
  membership: z.strictObject({
    mode: z.enum(MEMBERSHIP_MODES),
    seatsPerBody: orNull(z.int().check(z.positive())),
    /** Who may join and how, in a few sentences. */
    note: orNull(NoteSchema),
    url: orNull(WebUrlSchema),
  }),
  /**
   * Who answers for what visitors type into forms (GDPR art. 13); without it the network publishes no form.
   * `retentionDays` counts from the end of the event.
   */
  privacy: orNull(
    z.strictObject({
      controller: LineSchema,
      contact: orNull(z.string().check(z.maxLength(254))),
      url: orNull(WebUrlSchema),
      retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
    }),
  ),
  /** What one may subscribe to; null: the network has no newsletter. */
  newsletter: orNull(
    z.strictObject({
      lists: z.array(NewsletterListSchema).check(z.minLength(1), z.maxLength(30)),
      /** What one may choose to read of; an issue without topics goes to the whole list. */
      topics: listOf(TermSchema, 60),
    }),
  ),
  /** What the network asks of who tells a story; null: it takes none. */
  stories: orNull(StorySettingsSchema),
  /** Labs and other units that receive visits. */
  labs: listOf(LabSchema, 500),
  /** Kinds of events beyond the known ones, or with the network's own names. */
  kinds: listOf(TermSchema),
  axes: listOf(TermSchema),
  regions: listOf(TermSchema),
  programmes: listOf(TermSchema),
  bodyTypes: listOf(TermSchema),
  /** Spelled-out abbreviations of the network. */
  abbreviations: listOf(
    z.strictObject({
      abbreviation: z.string().check(z.minLength(1), z.maxLength(40)),
      expansion: LineSchema,
    }),
  ),
};

/** A network as its staff write it. */
export const NetworkRecordSchema = z.strictObject({
  ...shared,
  coordinator: orNull(IdSchema),
  /** By which members' addresses are told from private ones. */
  domains: z._default(DomainRulesSchema, { suffixes: [], hosts: [], personal: [], typos: {} }),
  retention: z._default(RetentionSchema, RetentionSchema.parse({})),
});

/** A network as the API answers it. */
export const NetworkSchema = z.strictObject({
  ...shared,
  coordinator: orNull(OrganizationSchema),
  /** Whether this is the server's default network. */
  default: z.boolean(),
});

export const NetworkListSchema = z.strictObject({ items: z.array(NetworkSchema) });

export type Lab = z.output<typeof LabSchema>;
export type Retention = z.output<typeof RetentionSchema>;
export type Term = z.output<typeof TermSchema>;
export type NetworkRecord = z.output<typeof NetworkRecordSchema>;
export type NetworkRecordInput = z.input<typeof NetworkRecordSchema>;
/** A network exactly as the server sends it. */
export type WireNetwork = z.output<typeof NetworkSchema>;
export type WireNetworkList = z.output<typeof NetworkListSchema>;
