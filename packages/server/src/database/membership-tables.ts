/** Who belongs to a network, the charters that they accepted, and what anybody ever agreed to. */
import type {
  CharterRecord,
  ConsentAct,
  ConsentMethod,
  ConsentPurpose,
  DirectoryEntry,
  MembershipReason,
  MembershipStatus,
  OrganisationAnswer,
} from '@koinon/contract';
import { bigint, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { exact, instant } from './columns.ts';
import { networks } from './schema.ts';

/** Members of a network: events for members ask for the `active` ones. */
export const memberships = pgTable(
  'memberships',
  {
    id: exact().primaryKey(),
    /** The order of a queue and of a list: PGlite's clock has milliseconds only. */
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    /** The address as it is compared: see `addressKey` in the contract. */
    emailKey: exact().notNull(),
    email: text().notNull(),
    /** '' for a member who was brought in by a list of addresses. */
    name: text().notNull().default(''),
    organisation: jsonb().$type<OrganisationAnswer>(),
    /** What seats are counted by: the id of a body in the register; null: none that is. */
    body: exact(),
    unit: text(),
    role: text(),
    /** BCP 47: the language of the mails. */
    lang: exact().notNull(),
    status: exact().$type<MembershipStatus>().notNull(),
    /** Why it is not active. */
    reason: exact().$type<MembershipReason>(),
    /** When the address was proved by mail. */
    confirmedAt: instant(),
    /** When it first became active. */
    joinedAt: instant(),
    leftAt: instant(),
    directory: jsonb().$type<DirectoryEntry>().notNull().default({ fields: [], about: null }),
    /** What of the charter was accepted: version, language, SHA-256 (hex) of the text, when. Null: nothing yet. */
    charter: jsonb().$type<AcceptedCharter>(),
    /** When the member was last told of a version that is to be accepted, and until when; null: nothing is due. */
    charterDue: jsonb().$type<{ version: string; toldAt: string; until: string }>(),
    /** What was said with the form: hash of the notice, of the declaration and of the charter, their language, when, on which site. */
    said: jsonb().$type<SaidWithForm>(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  table => [
    // One membership an address; who has left may come again with the same row.
    uniqueIndex('memberships_once').on(table.network, table.emailKey),
    index('memberships_queue').on(table.network, table.status, table.identity),
    index('memberships_seats').on(table.network, table.body, table.status),
  ],
);

/**
 * What was asked with the form and is not confirmed yet. Each has a link of its own, which confirms these words and no others;
 * they go when one of the address is confirmed, or after the network's time for it.
 */
export const membershipRequests = pgTable(
  'membership_requests',
  {
    id: exact().primaryKey(),
    membership: exact()
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    content: jsonb().$type<RequestedMembership>().notNull(),
    said: jsonb().$type<SaidWithForm>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  table => [
    index('membership_requests_membership').on(table.membership),
    index('membership_requests_expiry').on(table.expiresAt),
  ],
);

/** What one says of oneself with the form. */
export interface RequestedMembership {
  readonly email: string;
  readonly name: string;
  readonly organisation: OrganisationAnswer;
  readonly unit: string | null;
  readonly role: string | null;
  /** BCP 47: the language of the mails. */
  readonly lang: string;
}

/** What was agreed to with the form: hashes of the texts, their language, when, on which site. */
export interface SaidWithForm {
  readonly notice: string;
  readonly declaration: string;
  readonly charter: Omit<AcceptedCharter, 'acceptedAt'>;
  readonly lang: string;
  readonly at: string;
  readonly origin: string | null;
  readonly formVersion: string;
}

export interface AcceptedCharter {
  readonly version: string;
  readonly lang: string;
  readonly sha256: string;
  /** Instant. */
  readonly acceptedAt: string;
}

/** Every version that was ever published stays. The current one is the youngest. */
export const charters = pgTable(
  'charters',
  {
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    version: exact().notNull(),
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    record: jsonb().$type<CharterRecord>().notNull(),
    publishedAt: instant().notNull(),
  },
  table => [primaryKey({ columns: [table.network, table.version] })],
);

/** The texts that were agreed to, each once, by their hash: what somebody saw can be shown years later. */
export const consentTexts = pgTable('consent_texts', {
  /** SHA-256 (hex) of `text`. */
  sha256: exact().primaryKey(),
  /** BCP 47. */
  lang: exact().notNull(),
  text: text().notNull(),
  createdAt: instant().notNull(),
});

/**
 * What was agreed to and what became of it. Rows are only ever added: a trigger refuses everything else but the purge of what
 * is older than the network keeps it. It names nobody: whose row it is says a hash that only this server can make of an address.
 */
export const consents = pgTable(
  'consents',
  {
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    network: exact().notNull(),
    purpose: exact().$type<ConsentPurpose>().notNull(),
    act: exact().$type<ConsentAct>().notNull(),
    /** HMAC-SHA-256 of network and address key under the server's secret. */
    person: exact().notNull(),
    /** Lists, topics, the charter's version, fields of the directory. */
    scope: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** SHA-256 (hex) of the text: see `consent_texts`; null where something is taken back. */
    textHash: exact(),
    lang: exact().notNull(),
    /** SHA-256 (hex, the first 16 characters) of the form's definition; null where there was no form. */
    formVersion: exact(),
    /** The site on whose page it was said, as `https://agency.example`; null: our own, or unknown. */
    origin: exact(),
    method: exact().$type<ConsentMethod>().notNull(),
    at: instant().notNull(),
  },
  table => [
    index('consents_person').on(table.network, table.person, table.identity),
    index('consents_age').on(table.at),
  ],
);
