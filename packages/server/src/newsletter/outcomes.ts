import { sql } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { deliveries, outbox } from '../database/schema.ts';

/** Whoever moves deliveries has this lock: see `deliver`. */
export const DELIVERY_LOCK = 'newsletter deliveries';

/**
 * What became of the mails that were queued: each delivery takes over what its youngest mail says. The outbox is the one
 * place that knows, so a process that ends between two statements loses nothing. Mail that was deleted with its address
 * is not under way any more either.
 *
 * @param now milliseconds since the epoch
 */
export async function takeOutcomes(tx: Tx, now: number): Promise<void> {
  const mailOf = (name: string) => sql`
    ${sql.raw(name)}.template = 'newsletter-issue' and ${sql.raw(name)}.network = ${deliveries.network}
    and ${sql.raw(name)}.params ->> 'issue' = ${deliveries.issue}
    and ${sql.raw(name)}.params ->> 'subscriber' = ${deliveries.subscriber}`;
  await tx.execute(sql`
    update ${deliveries} set updated_at = ${new Date(now).toISOString()}::timestamptz, status = coalesce((
      select case m.status when 'sent' then 'sent' when 'failed' then 'failed' else 'dropped' end
      from ${outbox} m where ${mailOf('m')} order by m.identity desc limit 1
    ), 'dropped')
    where ${deliveries.status} = 'queued'
      and not exists (select 1 from ${outbox} q where ${mailOf('q')} and q.status = 'queued')`);
}
