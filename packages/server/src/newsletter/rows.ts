import type { NetworkRecord } from '@koinon/contract';
import type { issues, subscribers, subscriptionRequests } from '../database/schema.ts';

/** As the database has them. */
export type SubscriberRow = typeof subscribers.$inferSelect;
export type RequestRow = typeof subscriptionRequests.$inferSelect;
export type IssueRow = typeof issues.$inferSelect;

/** What one gets. Topics: none is everything. */
export interface Wanted {
  readonly lists: string[];
  readonly topics: string[];
}

/** A network that has a newsletter. */
export type Newsletter = NonNullable<NetworkRecord['newsletter']>;

/** Both together, each list once. Who wants everything of one of them wants everything. */
export function both(a: Wanted, b: Wanted): Wanted {
  const all = a.topics.length === 0 || b.topics.length === 0;
  return {
    lists: [...new Set([...a.lists, ...b.lists])],
    topics: all ? [] : [...new Set([...a.topics, ...b.topics])],
  };
}

/** Whether two say the same, whatever the order. */
export function sameWish(a: Wanted, b: Wanted): boolean {
  return sameSet(a.lists, b.lists) && sameSet(a.topics, b.topics);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(one => b.includes(one));
}

/** The lists that the network still has. */
export function known(newsletter: Newsletter | null, lists: readonly string[]): string[] {
  return lists.filter(id => newsletter?.lists.some(list => list.id === id));
}

/** The same of topics. Where the last of somebody's topics is gone, that is everything. */
export function knownTopics(newsletter: Newsletter | null, topics: readonly string[]): string[] {
  return topics.filter(id => newsletter?.topics.some(topic => topic.id === id));
}
