/** Data that has done its work goes: by itself every hour, and when an administrator asks for it. */
import type { NetworkRecord } from '@koinon/contract';
import type { AdminRetentionReport } from '@koinon/contract/admin';
import { and, eq, inArray, isNull, lt, lte, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { countOverdueConsents, purgeConsents } from '../consents/ledger.ts';
import { allNetworks } from '../data/networks.ts';
import { acts, idempotencyKeys, outbox, quarantine } from '../database/schema.ts';
import { KEPT_DAYS, purgeOutbox } from '../mail/outbox.ts';
import { KEY_DAYS } from '../registrations/jobs.ts';
import { DAY, rulesOf, type Counts, type RetentionDeps } from './rules.ts';

/** Rule by rule what `purge` would delete now; changes nothing. */
export async function report(deps: RetentionDeps, network: NetworkRecord): Promise<AdminRetentionReport> {
  const { db, now, registrations, newsletter, memberships, stories } = deps;
  const { slug } = network;
  const rows = whatIsOver(network, now());
  const counts: Counts = {
    registrations: await registrations.jobs.retention(slug),
    newsletter: await newsletter.jobs.retention(slug),
    memberships: await memberships.jobs.retention(slug),
    stories: await stories.jobs.retention(slug),
    consents: await countOverdueConsents(db, slug, rows.consentsBefore),
    acts: await db.$count(acts, rows.acts),
    quarantine: await db.$count(quarantine, rows.quarantine),
    keys: await db.$count(idempotencyKeys, rows.keys),
    mails: await db.$count(outbox, rows.mails),
  };
  return { at: new Date(now()).toISOString(), rules: rulesOf(network, counts) };
}

/** Deletes it; says how many of each. */
export async function purge(deps: RetentionDeps, network: NetworkRecord): Promise<AdminRetentionReport> {
  const { db, now, registrations, newsletter, memberships, stories } = deps;
  const { slug } = network;
  const at = now();
  const rows = whatIsOver(network, at);
  const gone = async (table: PgTable, where: SQL | undefined) =>
    (await db.delete(table).where(where).returning()).length;
  // Counted before people go: mail about somebody who is forgotten goes along with them.
  const others = {
    mails: await gone(outbox, rows.mails),
    quarantine: await gone(quarantine, rows.quarantine),
    keys: await gone(idempotencyKeys, rows.keys),
    acts: await gone(acts, rows.acts),
  };
  // The ledger before them: who is forgotten below gets a new last word in it.
  const consents = await purgeConsents(db, slug, rows.consentsBefore);
  const counts: Counts = {
    ...others,
    consents,
    registrations: await registrations.jobs.retain(slug),
    newsletter: await newsletter.jobs.retain(slug),
    memberships: await memberships.jobs.retain(slug),
    stories: await stories.jobs.retain(slug),
  };
  return { at: new Date(at).toISOString(), rules: rulesOf(network, counts) };
}

/** The one job of retention: every network, then what is of none. */
export async function purgeAll(deps: RetentionDeps): Promise<void> {
  const { db, now, registrations } = deps;
  const networks = await allNetworks(db);
  const errors: unknown[] = [];
  for (const network of networks) {
    // What fails for one network must not keep another's people.
    await purge(deps, network).catch((error: unknown) => errors.push(error));
  }
  // Links that expired long ago, and what a network that is gone has left behind.
  await registrations.jobs.purge();
  await purgeOutbox(db, now());
  if (networks.length > 0) {
    const days = Math.max(...networks.map(({ retention }) => retention.acts));
    await db.delete(acts).where(and(isNull(acts.network), lt(acts.at, new Date(now() - days * DAY))));
  }
  if (errors.length > 0) throw errors[0];
}

/** What of a network's own rows is over. */
function whatIsOver({ slug, retention }: NetworkRecord, now: number) {
  const ago = (days: number) => new Date(now - days * DAY);
  return {
    consentsBefore: ago(retention.consents),
    acts: and(eq(acts.network, slug), lt(acts.at, ago(retention.acts))),
    quarantine: and(eq(quarantine.network, slug), lte(quarantine.expiresAt, new Date(now))),
    keys: and(eq(idempotencyKeys.network, slug), lt(idempotencyKeys.createdAt, ago(KEY_DAYS))),
    mails: and(
      eq(outbox.network, slug),
      inArray(outbox.status, ['sent', 'suppressed', 'failed']),
      lt(outbox.createdAt, ago(KEPT_DAYS)),
    ),
  };
}
