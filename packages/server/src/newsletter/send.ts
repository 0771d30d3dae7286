/** Sending an issue, as staff say it: who gets it is settled once, and how far it has come is counted. */
import { and, eq, sql } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import { lockName } from '../database/advisory.ts';
import type { Queryable, Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { deliveries, issues, outbox, subscribers } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { enqueue } from '../mail/outbox.ts';
import type { NewsletterDeps } from './deps.ts';
import { DELIVERY_LOCK } from './outcomes.ts';
import { isReader } from './readers.ts';
import type { IssueRow } from './rows.ts';
import type { IssueProgress } from './types.ts';

type Within = ((tx: Tx) => Promise<void>) | undefined;

export async function send(
  { db, now }: Pick<NewsletterDeps, 'db' | 'now'>,
  network: string,
  id: string,
  within: Within,
  assertRead: (issue: IssueRow) => void = () => undefined,
): Promise<IssueProgress> {
  return transact(db, async tx => {
    await lockName(tx, DELIVERY_LOCK);
    const issue = await locked(tx, network, id);
    if (issue.status === 'draft' || issue.status === 'stopped') assertRead(issue);
    const at = new Date(now());
    if (issue.status === 'draft') {
      await assertSendable(tx, issue);
      await setStatus(tx, issue, { status: 'sending', publishedAt: issue.publishedAt ?? at, updatedAt: at });
      await tx.execute(sql`
        insert into ${deliveries} (network, issue, subscriber, status, updated_at)
        select ${network}::text, ${id}::text, ${subscribers.id}, 'waiting', ${at.toISOString()}::timestamptz
        from ${subscribers} join ${issues} on ${isReader}
        where ${issues.network} = ${network} and ${issues.id} = ${id}
        order by ${subscribers.identity}
        on conflict do nothing`);
    } else if (issue.status === 'stopped') {
      await assertSendable(tx, issue);
      await setStatus(tx, issue, { status: 'sending', updatedAt: at });
    }
    await within?.(tx);
    return progress(tx, network, id);
  });
}

/** What nobody has begun to send goes back into line; a mail that a mail server is being given just now is not called back. */
export async function stop(
  { db, now }: Pick<NewsletterDeps, 'db' | 'now'>,
  network: string,
  id: string,
  within: Within,
): Promise<IssueProgress> {
  return transact(db, async tx => {
    // Not between a delivery and its mail.
    await lockName(tx, DELIVERY_LOCK);
    const issue = await locked(tx, network, id);
    if (issue.status === 'draft') throw new RequestProblem('conflict');
    if (issue.status === 'sending') {
      const at = new Date(now());
      await setStatus(tx, issue, { status: 'stopped', updatedAt: at });
      await tx.execute(sql`
        with back as (
          delete from ${outbox}
          where network = ${network} and template = 'newsletter-issue' and status = 'queued' and attempts = 0
            and params ->> 'issue' = ${id} and params ->> 'subscriber' is not null
          returning params ->> 'subscriber' as subscriber
        )
        update ${deliveries} set status = 'waiting', updated_at = ${at.toISOString()}::timestamptz
        from back
        where ${deliveries.network} = ${network} and ${deliveries.issue} = ${id}
          and ${deliveries.subscriber} = back.subscriber and ${deliveries.status} = 'queued'`);
    }
    await within?.(tx);
    return progress(tx, network, id);
  });
}

/** One copy, marked as a test; of a draft too. */
export async function test(
  { db, now }: Pick<NewsletterDeps, 'db' | 'now'>,
  network: string,
  id: string,
  { email, lang }: { readonly email: string; readonly lang: string },
  within: Within,
): Promise<void> {
  await transact(db, async tx => {
    await locked(tx, network, id);
    await enqueue(tx, {
      network,
      template: 'newsletter-issue',
      params: { issue: id, test: true },
      email,
      lang,
      now: now(),
    });
    await within?.(tx);
  });
}

export async function progress(db: Queryable, network: string, id: string): Promise<IssueProgress> {
  const [issue] = await db
    .select({ status: issues.status })
    .from(issues)
    .where(and(eq(issues.network, network), eq(issues.id, id)));
  if (!issue) throw new RequestProblem('not-found');
  const counted = await db
    .select({ status: deliveries.status, count: sql<number>`count(*)::int` })
    .from(deliveries)
    .where(and(eq(deliveries.network, network), eq(deliveries.issue, id)))
    .groupBy(deliveries.status);
  const count = (status: string) => counted.find(row => row.status === status)?.count ?? 0;
  return {
    status: issue.status,
    recipients: counted.reduce((sum, row) => sum + row.count, 0),
    sent: count('sent'),
    waiting: count('waiting') + count('queued'),
    failed: count('failed'),
    dropped: count('dropped'),
  };
}

async function locked(tx: Tx, network: string, id: string): Promise<IssueRow> {
  const [issue] = await tx
    .select()
    .from(issues)
    .where(and(eq(issues.network, network), eq(issues.id, id)))
    .for('update');
  if (!issue) throw new RequestProblem('not-found');
  return issue;
}

async function assertSendable(tx: Tx, { network, record }: IssueRow): Promise<void> {
  const lists = (await findNetwork(tx, network))?.newsletter?.lists ?? [];
  if (!lists.some(({ id }) => id === record.list)) {
    throw new RequestProblem('conflict', { detail: `The network has no list ${record.list}.` });
  }
  if (Object.keys(record.body).length === 0) {
    throw new RequestProblem('conflict', { detail: 'The issue has no text.' });
  }
}

async function setStatus(tx: Tx, issue: IssueRow, values: Partial<IssueRow>): Promise<void> {
  await tx
    .update(issues)
    .set(values)
    .where(and(eq(issues.network, issue.network), eq(issues.id, issue.id)));
}
