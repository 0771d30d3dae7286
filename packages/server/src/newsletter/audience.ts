/** Whom an issue is for. */
import { sql, type SQL } from 'drizzle-orm';
import { issues, subscribers } from '../database/schema.ts';

/**
 * Whether the subscriber gets the issue, both of the query's own tables: they have its list, and where it has topics, one of
 * them or no wish at all.
 */
export const isForSubscriber: SQL<boolean> = sql<boolean>`(
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
