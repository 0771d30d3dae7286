/** What every form needs beside its own tables: mail to send, links that were mailed, keys of requests, who may write. */
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { exact, instant } from './columns.ts';
import { networks } from './schema.ts';

/**
 * Mail that is to be sent: written in the transaction of what it tells of, claimed with `FOR UPDATE SKIP LOCKED`.
 * It holds a template and what fills it, never a link's token: that is derived when it is sent.
 */
export const outbox = pgTable(
  'outbox',
  {
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    network: exact().notNull(),
    template: exact().notNull(),
    params: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    email: text().notNull(),
    emailKey: exact().notNull(),
    lang: exact().notNull(),
    /** A mail that a stranger can cause by typing an address: counted against the address's budget. */
    budgeted: boolean().notNull().default(false),
    status: exact().$type<'queued' | 'sent' | 'suppressed' | 'failed'>().notNull().default('queued'),
    attempts: integer().notNull().default(0),
    /** One of many: never sent before a mail that somebody waits for. */
    bulk: boolean().notNull().default(false),
    /** Not before this; after a claim or a failed attempt, when the next one may try. */
    dueAt: instant().notNull(),
    lastError: text(),
    createdAt: instant().notNull(),
    sentAt: instant(),
  },
  table => [
    index('outbox_due').on(table.status, table.bulk, table.dueAt),
    index('outbox_address').on(table.emailKey, table.createdAt),
  ],
);

/** Mailed links, by the hash of their token. The token itself is HMAC(secret, purpose, subject, nonce) and is kept nowhere. */
export const links = pgTable(
  'links',
  {
    hash: exact().primaryKey(),
    purpose: exact()
      .$type<
        | 'registration'
        | 'membership'
        | 'subscription-request'
        | 'preferences'
        | 'unsubscribe'
        /** Shown once to whoever began the draft: it proves no address. */
        | 'story'
        | 'story-mail'
      >()
      .notNull(),
    /**
     * What it is a link to: the id of a registration, a membership, a request, a subscriber; `<subscriber>:<list>` of
     * `unsubscribe`; `<membership>:<request>` where a membership is asked for; the id of a story, for `story-mail`
     * `<story>:<address key>`: an address that is not the story's any more opens it no longer.
     */
    subject: exact().notNull(),
    nonce: exact().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
  },
  table => [index('links_subject').on(table.purpose, table.subject)],
);

/** One answer a key: the answer is written in the transaction of what was done. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    network: exact().notNull(),
    key: exact().notNull(),
    /** SHA-256 of method, path and body: the same key with another body is refused. */
    request: exact().notNull(),
    status: integer().notNull(),
    body: jsonb().$type<unknown>().notNull(),
    createdAt: instant().notNull(),
  },
  table => [
    primaryKey({ columns: [table.network, table.key] }),
    index('idempotency_keys_age').on(table.createdAt),
  ],
);

/** What looked like a machine's: answered as usual and kept for seven days, so that staff can find a person in it. */
export const quarantine = pgTable(
  'quarantine',
  {
    id: exact().primaryKey(),
    network: exact().notNull(),
    form: exact().notNull(),
    /** The event. */
    subject: exact().notNull(),
    reason: exact().notNull(),
    body: jsonb().$type<unknown>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  table => [index('quarantine_expiry').on(table.expiresAt)],
);

/** Sites whose pages may write to a network, as `https://agency.example`. */
export const origins = pgTable(
  'origins',
  {
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    origin: exact().notNull(),
    createdAt: instant().notNull(),
  },
  table => [primaryKey({ columns: [table.network, table.origin] })],
);

/** Staff, each with a token that is kept only as its SHA-256. */
export const staff = pgTable('staff', {
  id: exact().primaryKey(),
  name: text().notNull(),
  role: exact().$type<'admin' | 'editor' | 'viewer'>().notNull(),
  /** Null: of all networks. */
  network: exact().references(() => networks.slug, { onDelete: 'cascade' }),
  tokenHash: exact().notNull().unique(),
  createdAt: instant().notNull(),
  revokedAt: instant(),
});

/** Who of the staff did what to what, when. */
export const acts = pgTable(
  'acts',
  {
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    staff: exact().notNull(),
    /** For which network it was done; null: for the server, or longer ago than this is written down. */
    network: exact(),
    /** The verb with its resource, as `registrations.approve`. */
    act: exact().notNull(),
    subject: exact().notNull(),
    note: text(),
    at: instant().notNull(),
  },
  table => [index('acts_subject').on(table.subject), index('acts_network').on(table.network, table.identity)],
);
