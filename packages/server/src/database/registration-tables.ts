/** Who comes to what. */
import type { RegistrationAnswers, RegistrationStatus } from '@koinon/contract';
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { exact, instant } from './columns.ts';
import { events } from './schema.ts';

export const registrations = pgTable(
  'registrations',
  {
    id: exact().primaryKey(),
    /** The order of the line, for ever: who comes back late finds the place that they had in it. */
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    event: exact()
      .notNull()
      .references(() => events.id),
    /** The day of an occurrence of a recurring event, else ''. */
    occurrence: exact().notNull().default(''),
    /** The address as it is compared: see `addressKey` in the contract. */
    emailKey: exact().notNull(),
    email: text().notNull(),
    name: text().notNull(),
    /** BCP 47: the language of the mails. */
    lang: exact().notNull(),
    tracks: text().array().notNull(),
    attendance: exact().$type<'offline' | 'online'>(),
    /** People who come, the one who registers included. */
    party: integer().notNull().default(1),
    /** What else was answered: organisation, role, needs, the event's own questions. */
    answers: jsonb().$type<RegistrationAnswers>().notNull(),
    status: exact().$type<RegistrationStatus>().notNull(),
    /** When the address was proved by mail. */
    confirmedAt: instant(),
    /** A place that is held or offered is given on after this. */
    holdsUntil: instant(),
    /**
     * Who holds an unproved place: a keyed hash of the client's address group, so that one client cannot hold many. Only
     * while it is held: gone with the answer or the end of the hold.
     */
    client: exact(),
    /** Grows with every mailed calendar file (RFC 5545 SEQUENCE counts the event's own changes too). */
    sequence: integer().notNull().default(0),
    /** What the notice said when it was agreed to: hash of its text, its language, when, on which site. */
    notice: jsonb().$type<{ hash: string; lang: string; at: string; origin: string | null }>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  table => [
    // One registration an address; who has cancelled may come again.
    uniqueIndex('registrations_once')
      .on(table.event, table.occurrence, table.emailKey)
      .where(sql`${table.status} <> 'cancelled'`),
    index('registrations_line').on(table.event, table.occurrence, table.status, table.identity),
    index('registrations_holds').on(table.holdsUntil),
    check('registrations_party', sql`${table.party} > 0`),
  ],
);
