/** Claiming mail: whoever has a row has it until the lease is over, and nobody waits for anybody. */
import { and, asc, eq, gt, inArray, lt, lte, ne, sql } from 'drizzle-orm';
import { lockName } from '../database/advisory.ts';
import type { Db, Tx } from '../database/database.ts';
import { outbox } from '../database/schema.ts';
import type { MailLimits } from './limits.ts';
import { isOneOf, MEMBERSHIP_MAILS, NEWSLETTER_MAILS, STORY_MAILS } from './names.ts';

export type OutboxRow = typeof outbox.$inferSelect;

/**
 * Takes the mails that are due, the longest due first, and one of many after all that somebody waits for. A claim is its own short transaction, so that nothing is locked
 * while mail is sent; a mail whose sender died is due again when the lease is over. What is beyond an address's budget
 * is marked `suppressed` here and not returned; `more` says whether another claim may find something.
 */
export async function claimDue(
  db: Db,
  now: number,
  limits: MailLimits,
): Promise<{ claimed: readonly OutboxRow[]; more: boolean }> {
  return db.transaction(async tx => {
    const due = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.status, 'queued'), lte(outbox.dueAt, new Date(now))))
      .orderBy(asc(outbox.bulk), asc(outbox.dueAt), asc(outbox.identity))
      .limit(limits.batch)
      .for('update', { skipLocked: true });
    const excess = await beyondBudget(tx, due, limits.budget);
    if (excess.length > 0) {
      await tx.update(outbox).set({ status: 'suppressed' }).where(inArray(outbox.identity, excess));
    }
    const claimed = due.filter(row => !excess.includes(row.identity));
    if (claimed.length > 0) {
      await tx
        .update(outbox)
        .set({ attempts: sql`${outbox.attempts} + 1`, dueAt: new Date(now + limits.lease * 1000) })
        .where(
          inArray(
            outbox.identity,
            claimed.map(row => row.identity),
          ),
        );
    }
    return {
      claimed: claimed.map(row => ({ ...row, attempts: row.attempts + 1 })),
      more: due.length === limits.batch,
    };
  });
}

/**
 * The rows that come after an address has had its share. Counted back from when each was queued and not from now: so
 * the answer is the same however late the mail is sent and however often it is tried.
 */
async function beyondBudget(
  tx: Tx,
  due: readonly OutboxRow[],
  { perHour, perDay, samePerHour }: MailLimits['budget'],
): Promise<number[]> {
  // What was claimed before was let through then.
  const counted = due.filter(row => row.budgeted && row.attempts === 0);
  // Two workers must not both find the last mail of a share free; in one order, so that they cannot wait for each other.
  for (const key of [...new Set(counted.map(row => row.emailKey))].sort()) await lockName(tx, `mail ${key}`);
  const excess: number[] = [];
  for (const row of counted.toSorted((a, b) => a.identity - b.identity)) {
    const since = (hours: number) => new Date(row.createdAt.getTime() - hours * 3_600_000);
    const earlier = await tx
      .select({
        identity: outbox.identity,
        createdAt: outbox.createdAt,
        network: outbox.network,
        template: outbox.template,
        params: outbox.params,
      })
      .from(outbox)
      .where(
        and(
          eq(outbox.emailKey, row.emailKey),
          eq(outbox.budgeted, true),
          ne(outbox.status, 'suppressed'),
          lt(outbox.identity, row.identity),
          gt(outbox.createdAt, since(24)),
        ),
      )
      .limit(perDay + due.length);
    const before = earlier.filter(one => !excess.includes(one.identity));
    const lastHour = before.filter(one => one.createdAt > since(1));
    const same = lastHour.filter(one => subjectOf(one) === subjectOf(row));
    if (before.length >= perDay || lastHour.length >= perHour || same.length >= samePerHour) {
      excess.push(row.identity);
    }
  }
  return excess;
}

/**
 * What a mail is about, by its family: a registration, else the event that its reader may not register for; a network's
 * newsletter, membership or stories as a whole, since every request to subscribe and every draft has an id of its own.
 */
function subjectOf({
  template,
  network,
  params,
}: Pick<OutboxRow, 'template' | 'network' | 'params'>): string {
  if (isOneOf(NEWSLETTER_MAILS, template)) return `newsletter|${network}`;
  if (isOneOf(MEMBERSHIP_MAILS, template)) return `membership|${network}`;
  if (isOneOf(STORY_MAILS, template)) return `story|${network}`;
  return `registration|${String(params['registration'] ?? params['event'])}`;
}
