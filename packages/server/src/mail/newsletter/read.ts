/** What a newsletter's mail tells of, as it is when the mail is sent. */
import type { NetworkRecord } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import { findNetwork } from '../../data/networks.ts';
import type { Queryable } from '../../database/database.ts';
import { issues, subscribers, subscriptionRequests } from '../../database/schema.ts';
import type { IssueRow, RequestRow, SubscriberRow } from '../../newsletter/rows.ts';

/** A network that has a newsletter. */
export interface Publisher {
  readonly network: NetworkRecord;
  readonly newsletter: NonNullable<NetworkRecord['newsletter']>;
}

export async function readPublisher(db: Queryable, slug: string): Promise<Publisher | undefined> {
  const network = await findNetwork(db, slug);
  return network?.newsletter ? { network, newsletter: network.newsletter } : undefined;
}

export async function readRequest(
  db: Queryable,
  network: string,
  id: string,
): Promise<RequestRow | undefined> {
  const [row] = await db
    .select()
    .from(subscriptionRequests)
    .where(and(eq(subscriptionRequests.network, network), eq(subscriptionRequests.id, id)));
  return row;
}

/** @param by an id, or an address as it is compared */
export async function readSubscriber(
  db: Queryable,
  network: string,
  by: { readonly id: string } | { readonly emailKey: string },
): Promise<SubscriberRow | undefined> {
  const is = 'id' in by ? eq(subscribers.id, by.id) : eq(subscribers.emailKey, by.emailKey);
  const [row] = await db
    .select()
    .from(subscribers)
    .where(and(eq(subscribers.network, network), is));
  return row;
}

export async function readIssue(db: Queryable, network: string, id: string): Promise<IssueRow | undefined> {
  const [row] = await db
    .select()
    .from(issues)
    .where(and(eq(issues.network, network), eq(issues.id, id)));
  return row;
}
