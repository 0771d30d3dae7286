/** The tables. A record stays whole in `record`; what lists filter and sort by stands beside it, derived at import. */
import type { EventRecord, NetworkRecord, OrganizationRecord } from '@koinon/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { exact, instant } from './columns.ts';

export * from './membership-tables.ts';
export * from './newsletter-tables.ts';
export * from './registration-tables.ts';
export * from './story-tables.ts';
export * from './write-tables.ts';

export const networks = pgTable('networks', {
  slug: exact().primaryKey(),
  identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  record: jsonb().$type<NetworkRecord>().notNull(),
  updatedAt: instant().notNull(),
});

export const organizations = pgTable(
  'organizations',
  {
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    id: exact().notNull(),
    record: jsonb().$type<OrganizationRecord>().notNull(),
    /** Folded name and acronym in every language. */
    search: text().notNull(),
    updatedAt: instant().notNull(),
  },
  table => [primaryKey({ columns: [table.network, table.id] })],
);

export const events = pgTable(
  'events',
  {
    /** Unique on the server, not only in its network: iCalendar UIDs are made of it. */
    id: exact().primaryKey(),
    /** Breaks ties in lists: PGlite's clock has milliseconds only. */
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    slug: exact().notNull(),
    record: jsonb().$type<EventRecord>().notNull(),
    published: boolean().notNull(),
    kind: exact().notNull(),
    status: exact().notNull(),
    /** Null: not announced. */
    attendance: exact(),
    audience: exact().notNull(),
    region: exact(),
    axes: text().array().notNull(),
    programmes: text().array().notNull(),
    /** Lower case; a tag with a region also stands there without it. */
    languages: text().array().notNull(),
    timeZone: exact().notNull(),
    /** Null: not announced. */
    registrationMode: exact(),
    superEvent: exact(),
    recurring: boolean().notNull(),
    /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` of the start, `9999` without a date: the order of lists. */
    sortKey: exact().notNull(),
    /** First and last day; of a month or a year its first and last. Null without a date; an open recurrence has no last. */
    firstDate: exact(),
    lastDate: exact(),
    /** The days of the slots, where days are known: an event on the 4th and the 20th is not on the 10th. */
    dates: text().array().notNull(),
    /** Folded text that `q` looks in. */
    search: text().notNull(),
    sequence: integer().notNull().default(0),
    updatedAt: instant().notNull(),
  },
  table => [
    uniqueIndex('events_network_slug').on(table.network, table.slug),
    index('events_order').on(table.network, table.sortKey, table.identity),
    index('events_super').on(table.superEvent),
  ],
);

/** Places of an event, of a track or of a way of attending. What is left is `capacity - taken`. */
export const places = pgTable(
  'places',
  {
    event: exact().notNull(),
    /** The day of an occurrence of a recurring event, else ''. */
    occurrence: exact().notNull().default(''),
    scope: exact().$type<'event' | 'track' | 'attendance'>().notNull(),
    /** The track's id, `offline` or `online`; '' for the event. */
    key: exact().notNull().default(''),
    /** Null: unlimited. */
    capacity: integer(),
    taken: integer().notNull().default(0),
  },
  table => [
    primaryKey({ columns: [table.event, table.occurrence, table.scope, table.key] }),
    foreignKey({ columns: [table.event], foreignColumns: [events.id] }).onDelete('cascade'),
    check('places_taken', sql`${table.taken} >= 0`),
  ],
);
