/** Whom an issue is for: the same said twice, for a query and for two rows at hand. */
import type { IssueRecord } from '@koinon/contract';
import { sql, type SQL } from 'drizzle-orm';
import { issues, subscribers } from '../database/schema.ts';
import type { SubscriberRow } from './rows.ts';

/** Who has its list, and where it has topics, wants one of them or has named none. Who has left is nobody's reader. */
export function isReaderOf(
  { lists, topics, leftAt }: Pick<SubscriberRow, 'lists' | 'topics' | 'leftAt'>,
  issue: Pick<IssueRecord, 'list' | 'topics'>,
): boolean {
  const all = topics.length === 0 || issue.topics.length === 0;
  return (
    leftAt === null && lists.includes(issue.list) && (all || issue.topics.some(id => topics.includes(id)))
  );
}

/** `isReaderOf` for a query that has both tables. */
export const isReader: SQL<boolean> = sql<boolean>`(
  ${subscribers.network} = ${issues.network}
  and ${subscribers.leftAt} is null
  and ${issues.record} ->> 'list' = any (${subscribers.lists})
  and (
    cardinality(${subscribers.topics}) = 0
    or jsonb_array_length(${issues.record} -> 'topics') = 0
    or exists (
      select 1 from jsonb_array_elements_text(${issues.record} -> 'topics') as topic where topic = any (${subscribers.topics})
    )
  )
)`;
