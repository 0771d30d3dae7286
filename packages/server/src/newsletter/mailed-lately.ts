/** How often whoever has a passed-on issue can have its reader mailed a link. */
import { and, eq, gt, sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { outbox } from '../database/schema.ts';
import type { SubscriberRow } from './rows.ts';

const HOUR_MS = 3_600_000;

/** Whether a link to the preferences was mailed within the hour: another one would say nothing new. With the address locked. */
export async function mailedLately(
  tx: Queryable,
  { id, emailKey }: Pick<SubscriberRow, 'id' | 'emailKey'>,
  now: number,
): Promise<boolean> {
  const [row] = await tx
    .select({ identity: outbox.identity })
    .from(outbox)
    .where(
      and(
        eq(outbox.emailKey, emailKey),
        gt(outbox.createdAt, new Date(now - HOUR_MS)),
        eq(outbox.template, 'newsletter-preferences'),
        sql`${outbox.params} ->> 'subscriber' = ${id}`,
      ),
    )
    .limit(1);
  return row !== undefined;
}
