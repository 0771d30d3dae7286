/** Networks: one server holds several; each has its languages, lists and register. */
import * as z from 'zod/mini';
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
import { TimeZoneSchema } from './time.ts';
import { MEMBERSHIP_MODES } from './values.ts';

/** An entry of one of the network's own lists: a kind, an axis, a region, a programme, a type of body. */
export const TermSchema = z.strictObject({ id: IdSchema, name: LineSchema, url: orNull(WebUrlSchema) });

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
export const NetworkRecordSchema = z.strictObject({ ...shared, coordinator: orNull(IdSchema) });

/** A network as the API answers it. */
export const NetworkSchema = z.strictObject({
  ...shared,
  coordinator: orNull(OrganizationSchema),
  /** Whether this is the server's default network. */
  default: z.boolean(),
});

export const NetworkListSchema = z.strictObject({ items: z.array(NetworkSchema) });

export type Term = z.output<typeof TermSchema>;
export type NetworkRecord = z.output<typeof NetworkRecordSchema>;
export type NetworkRecordInput = z.input<typeof NetworkRecordSchema>;
/** A network exactly as the server sends it. */
export type WireNetwork = z.output<typeof NetworkSchema>;
export type WireNetworkList = z.output<typeof NetworkListSchema>;
