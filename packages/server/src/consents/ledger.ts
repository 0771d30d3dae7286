/**
 * The ledger of consents (GDPR, articles 7(1) and 5(2); EDPB guidelines 05/2020, §108): who agreed to which text, when and how, and
 * what became of it. Rows are only ever added; it has no address and no IP in it, and outlives the person's data.
 */
import { createHash, createHmac } from 'node:crypto';
import type { ConsentAct, ConsentMethod, ConsentPurpose } from '@koinon/contract';
import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { Db, Queryable, Tx } from '../database/database.ts';
import { consents, consentTexts } from '../database/schema.ts';
import { purgeTexts } from './texts.ts';

export interface ConsentEntry {
  readonly network: string;
  readonly purpose: ConsentPurpose;
  readonly act: ConsentAct;
  /** See `personOf`. */
  readonly person: string;
  readonly scope: Readonly<Record<string, unknown>>;
  /** SHA-256 (hex) of a text that `keepText` was given; null where something is taken back. */
  readonly textHash: string | null;
  readonly lang: string;
  /** See `formVersionOf`; null where there was no form. */
  readonly formVersion: string | null;
  /** As `https://agency.example`. */
  readonly origin: string | null;
  readonly method: ConsentMethod;
  readonly at: Date;
}

export type ConsentRow = typeof consents.$inferSelect;

/** Adds one row: one INSERT, whatever it says. */
export async function addConsent(tx: Queryable, entry: ConsentEntry): Promise<void> {
  await tx.insert(consents).values(entry);
}

/** Keeps a text under its SHA-256 (hex), which it returns. One INSERT, whether it is known or not. */
export async function keepText(tx: Queryable, text: string, lang: string, at: Date): Promise<string> {
  const sha256 = sha256Of(text);
  await tx.insert(consentTexts).values({ sha256, lang, text, createdAt: at }).onConflictDoNothing();
  return sha256;
}

export const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

/** Which form it was: the first 16 characters of the SHA-256 (hex) of its definition. */
export const formVersionOf = (definition: unknown) => sha256Of(JSON.stringify(definition)).slice(0, 16);

/** A person in a network's ledger: who has the address and this server can find the rows; nobody can read the address in them. */
export function personOf(secret: string, network: string, emailKey: string): string {
  return createHmac('sha256', secret).update(`person|${network}|${emailKey}`).digest('base64url');
}

/** All that one person agreed to, in order. */
export async function consentsOf(db: Queryable, network: string, person: string): Promise<ConsentRow[]> {
  return db
    .select()
    .from(consents)
    .where(and(eq(consents.network, network), eq(consents.person, person)))
    .orderBy(asc(consents.identity));
}

/**
 * Forgets people of a network of whom nothing was written for so many days: a consent that still holds is shown by rows as
 * old as it is, so they go only when the last word is that old, and was that it ended. Texts that nothing refers to any more go
 * along. Returns how many rows.
 */
export async function purgeConsents(db: Db, network: string, before: Date): Promise<number> {
  const gone = await db.transaction(async tx => {
    await allowPurge(tx);
    const rows = await tx
      .delete(consents)
      .where(overdueConsents(network, before))
      .returning({ one: consents.identity });
    return rows.length;
  });
  await purgeTexts(db, allowPurge);
  return gone;
}

/** How many rows `purgeConsents` would delete. */
export async function countOverdueConsents(db: Queryable, network: string, before: Date): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(consents)
    .where(overdueConsents(network, before));
  return row?.count ?? 0;
}

/**
 * What was taken back or erased, or only ever asked, and followed by nothing since. That it was asked once more says nothing: a
 * stranger can do that with anybody's address, and a consent that holds goes on holding. Of each story by itself: one that was
 * taken back says nothing of another one.
 */
function overdueConsents(network: string, before: Date) {
  const same = sql`l.network = ${consents.network} and l.person = ${consents.person} and l.purpose = ${consents.purpose}
    and l.scope ->> 'story' is not distinct from ${consents.scope} ->> 'story'`;
  const last = sql`coalesce((
    select l.act from consents l where ${same} and l.act <> 'asked' order by l.identity desc limit 1), 'asked')`;
  const newest = sql`(select max(l.at) from consents l where ${same})`;
  return and(
    eq(consents.network, network),
    lt(consents.at, before),
    sql`${last} in ('asked', 'withdrawn', 'erased')`,
    sql`${newest} < ${before.toISOString()}::timestamptz`,
  );
}

/** Lets this transaction, and no other, delete from the ledger and its texts: see the trigger `consents_stay`. */
async function allowPurge(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config('koinon.purge', 'consents', true)`);
}
