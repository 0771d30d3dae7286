/** What nobody confirmed, and who has left: both go after the time that the network's notice names. */
import { and, eq, inArray, isNotNull, like, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { NetworkRecord } from '@koinon/contract';
import { allNetworks, findNetwork } from '../data/networks.ts';
import { transact } from '../database/retry.ts';
import { links, outbox, subscribers, subscriptionRequests } from '../database/schema.ts';
import { DAY_MS, type NewsletterDeps } from './deps.ts';
import { linksTo } from './links.ts';
import type { NewsletterRetention } from './types.ts';

type RetentionDeps = Pick<NewsletterDeps, 'db' | 'now'>;

/** What `retain` would do now; changes nothing. */
export async function retention(
  { db, now }: RetentionDeps,
  only: string | undefined,
): Promise<NewsletterRetention> {
  const report = { requests: 0, subscribers: 0 };
  const count = sql<number>`count(*)::int`;
  for (const network of await networksOf(db, only)) {
    const due = overdue(network, now());
    const [requests] = await db.select({ count }).from(subscriptionRequests).where(due.requests);
    const [gone] = await db.select({ count }).from(subscribers).where(due.subscribers);
    report.requests += requests?.count ?? 0;
    report.subscribers += gone?.count ?? 0;
  }
  return report;
}

export async function retain(
  { db, now }: RetentionDeps,
  only: string | undefined,
): Promise<NewsletterRetention> {
  const report = { requests: 0, subscribers: 0 };
  for (const network of await networksOf(db, only)) {
    const time = now();
    const due = overdue(network, time);
    await transact(db, async tx => {
      const requests = await tx
        .delete(subscriptionRequests)
        .where(due.requests)
        .returning({ id: subscriptionRequests.id });
      const gone = await tx.delete(subscribers).where(due.subscribers).returning({
        id: subscribers.id,
        emailKey: subscribers.emailKey,
      });
      const ids = { requests: requests.map(({ id }) => id), subscribers: gone.map(({ id }) => id) };
      // A link to what is gone says so: it has expired. Its mail has an address in it.
      const where = linksTo(ids.requests, ids.subscribers);
      if (where)
        await tx
          .update(links)
          .set({ expiresAt: new Date(time) })
          .where(where);
      const mails = or(
        ...aboutSome('request', ids.requests),
        ...aboutSome('subscriber', ids.subscribers),
        ...sentTo(gone.map(({ emailKey }) => emailKey)),
      );
      if (mails) await tx.delete(outbox).where(and(eq(outbox.network, network.slug), mails));
      return [requests.length, gone.length] as const;
    }).then(([requests, gone]) => {
      report.requests += requests;
      report.subscribers += gone;
    });
  }
  return report;
}

async function networksOf(db: NewsletterDeps['db'], only: string | undefined): Promise<NetworkRecord[]> {
  if (only === undefined) return allNetworks(db);
  const network = await findNetwork(db, only);
  return network ? [network] : [];
}

function overdue({ slug, retention: { formerSubscribers } }: NetworkRecord, now: number) {
  return {
    requests: and(eq(subscriptionRequests.network, slug), lte(subscriptionRequests.expiresAt, new Date(now))),
    subscribers: and(
      eq(subscribers.network, slug),
      isNotNull(subscribers.leftAt),
      lte(subscribers.leftAt, new Date(now - formerSubscribers * DAY_MS)),
    ),
  };
}

/** @param name a word of ours, not of anybody's */
function aboutSome(name: 'request' | 'subscriber', ids: readonly string[]): SQL[] {
  return ids.length === 0 ? [] : [inArray(sql`${outbox.params} ->> ${sql.raw(`'${name}'`)}`, [...ids])];
}

/** What was mailed before; what is queued may be about a request of today. */
function sentTo(emailKeys: readonly string[]): (SQL | undefined)[] {
  if (emailKeys.length === 0) return [];
  return [
    and(
      inArray(outbox.emailKey, [...emailKeys]),
      like(outbox.template, 'newsletter-%'),
      ne(outbox.status, 'queued'),
    ),
  ];
}
