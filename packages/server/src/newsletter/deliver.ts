/**
 * From deliveries to mails: so many a minute as the mail server is to be asked for. A delivery and its mail change in one
 * transaction, so whenever the process ends nobody gets an issue twice and nobody is passed over.
 */
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { tryLockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { deliveries, issues, outbox, subscribers } from '../database/schema.ts';
import { outboxRow } from '../mail/outbox.ts';
import { DEFAULT_PER_MINUTE, type NewsletterDeps } from './deps.ts';
import { ensureUnsubscribeLink } from './links.ts';
import { DELIVERY_LOCK, takeOutcomes } from './outcomes.ts';
import { isReader } from './readers.ts';

const MINUTE = 60_000;

/** Deliveries of one transaction: who stops an issue or forgets a reader waits for it. */
const BATCH = 100;

/** Any number of processes may: who finds another at it leaves it to that one. Returns how many were queued. */
export async function deliver(deps: NewsletterDeps): Promise<number> {
  let count = 0;
  for (;;) {
    const { looked, queued } = await transact(deps.db, async tx => {
      if (!(await tryLockName(tx, DELIVERY_LOCK))) return { looked: 0, queued: 0 };
      await takeOutcomes(tx, deps.now());
      const batch = await queue(tx, deps);
      await finish(tx, deps.now());
      return batch;
    });
    count += queued;
    if (looked < BATCH) break;
  }
  if (count > 0) deps.nudge();
  return count;
}

/** @returns how many deliveries were looked at, and how many of them have a mail now */
async function queue(tx: Tx, deps: NewsletterDeps): Promise<{ looked: number; queued: number }> {
  const now = deps.now();
  if ((await waiting(tx, 1)).length === 0) return { looked: 0, queued: 0 };
  const room = await roomFor(tx, deps.newsletterPerMinute ?? DEFAULT_PER_MINUTE, now);
  if (room <= 0) return { looked: 0, queued: 0 };
  const batch = await waiting(tx, Math.min(room, BATCH));
  let queued = 0;
  for (const { network, issue, list, subscriber } of batch) {
    const where = and(
      eq(deliveries.network, network),
      eq(deliveries.issue, issue),
      eq(deliveries.subscriber, subscriber),
    );
    // Who has left or wants something else since gets nothing.
    const [to] = await tx
      .select({ email: subscribers.email, lang: subscribers.lang })
      .from(subscribers)
      .innerJoin(issues, and(eq(issues.network, network), eq(issues.id, issue)))
      .where(and(eq(subscribers.id, subscriber), isReader));
    const status = to ? ('queued' as const) : ('dropped' as const);
    await tx
      .update(deliveries)
      .set({ status, updatedAt: new Date(now) })
      .where(where);
    if (!to) continue;
    await ensureUnsubscribeLink(tx, deps, subscriber, list);
    const params = { issue, subscriber };
    await tx
      .insert(outbox)
      .values(outboxRow({ network, template: 'newsletter-issue', params, ...to, bulk: true, now }));
    queued += 1;
  }
  return { looked: batch.length, queued };
}

/** Passes over what another transaction is at. */
async function waiting(tx: Tx, limit: number) {
  return tx
    .select({
      network: deliveries.network,
      issue: deliveries.issue,
      subscriber: deliveries.subscriber,
      list: sql<string>`${issues.record} ->> 'list'`,
    })
    .from(deliveries)
    .innerJoin(issues, and(eq(issues.network, deliveries.network), eq(issues.id, deliveries.issue)))
    .where(and(eq(deliveries.status, 'waiting'), eq(issues.status, 'sending')))
    .orderBy(asc(deliveries.identity))
    .limit(limit)
    .for('update', { of: deliveries, skipLocked: true });
}

/**
 * How many may be queued now: what a minute has, less what was queued in the last one, and never more than a minute's
 * beyond what waits in the outbox. A mail server that does not answer is not given a heap.
 */
async function roomFor(tx: Tx, perMinute: number, now: number): Promise<number> {
  const [recent] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(outbox)
    .where(and(eq(outbox.bulk, true), gt(outbox.createdAt, new Date(now - MINUTE))));
  const [unsent] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(outbox)
    .where(and(eq(outbox.bulk, true), eq(outbox.status, 'queued')));
  return perMinute - Math.max(recent?.count ?? 0, unsent?.count ?? 0);
}

/** An issue of which nothing is under way any more is sent. */
async function finish(tx: Tx, now: number): Promise<void> {
  await tx.execute(sql`
    update ${issues} set status = 'sent', updated_at = ${new Date(now).toISOString()}::timestamptz
    where ${issues.status} = 'sending' and not exists (
      select 1 from ${deliveries} d
      where d.network = ${issues.network} and d.issue = ${issues.id} and d.status in ('waiting', 'queued')
    )`);
}
