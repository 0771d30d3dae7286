/** Who reads a network's newsletter, and what it has in it. */
import type { IssueRecord, IssueStatus, OrganisationAnswer } from '@koinon/contract';
import {
  bigint,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { exact, instant } from './columns.ts';
import { networks } from './schema.ts';

/**
 * Requests that nobody confirmed yet: what is needed to carry them out, and nothing else. Each has a link of its own, which
 * confirms what that mail said; they go when one is confirmed, or after a few days.
 */
export const subscriptionRequests = pgTable(
  'subscription_requests',
  {
    id: exact().primaryKey(),
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    emailKey: exact().notNull(),
    email: text().notNull(),
    /** BCP 47. */
    lang: exact().notNull(),
    lists: text().array().notNull(),
    topics: text().array().notNull(),
    organisation: jsonb().$type<OrganisationAnswer>(),
    /** What was agreed to: SHA-256 (hex) of the text, its language, the form, when, on which site. */
    consent: jsonb()
      .$type<{ textHash: string; lang: string; formVersion: string; at: string; origin: string | null }>()
      .notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  table => [
    index('subscription_requests_address').on(table.network, table.emailKey),
    index('subscription_requests_expiry').on(table.expiresAt),
  ],
);

export const subscribers = pgTable(
  'subscribers',
  {
    id: exact().primaryKey(),
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    emailKey: exact().notNull(),
    email: text().notNull(),
    lang: exact().notNull(),
    /** None: unsubscribed from everything, see `leftAt`. */
    lists: text().array().notNull(),
    /** None: everything. */
    topics: text().array().notNull(),
    organisation: jsonb().$type<OrganisationAnswer>(),
    confirmedAt: instant().notNull(),
    leftAt: instant(),
    updatedAt: instant().notNull(),
  },
  table => [
    uniqueIndex('subscribers_once').on(table.network, table.emailKey),
    index('subscribers_order').on(table.network, table.identity),
  ],
);

export const issues = pgTable(
  'issues',
  {
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    id: exact().notNull(),
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    record: jsonb().$type<IssueRecord>().notNull(),
    status: exact().$type<IssueStatus>().notNull(),
    /** When it was first sent; until then it is in no archive. */
    publishedAt: instant(),
    updatedAt: instant().notNull(),
  },
  table => [
    primaryKey({ columns: [table.network, table.id] }),
    index('issues_archive').on(table.network, table.publishedAt, table.identity),
  ],
);

/** Who gets an issue, each once, however often its sending is interrupted and begun again. */
export const deliveries = pgTable(
  'deliveries',
  {
    network: exact().notNull(),
    issue: exact().notNull(),
    /** A subscriber's id; the subscriber may be gone. */
    subscriber: exact().notNull(),
    /** `queued`: its mail is in the outbox. */
    status: exact().$type<'waiting' | 'queued' | 'sent' | 'failed' | 'dropped'>().notNull(),
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    updatedAt: instant().notNull(),
  },
  table => [
    primaryKey({ columns: [table.network, table.issue, table.subscriber] }),
    foreignKey({
      columns: [table.network, table.issue],
      foreignColumns: [issues.network, issues.id],
    }).onDelete('cascade'),
    index('deliveries_queue').on(table.status, table.identity),
  ],
);
