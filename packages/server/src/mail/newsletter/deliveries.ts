/** What became of the copies of an issue. */
import { and, eq } from 'drizzle-orm';
import type { Queryable } from '../../database/database.ts';
import { deliveries } from '../../database/schema.ts';
import type { OutboxRow } from '../claim.ts';
import { readParams } from '../params.ts';

/** `waiting`: called back, and queued again when the issue goes on. `dropped`: it is not for that reader any more. */
export type DeliveryOutcome = Exclude<(typeof deliveries.$inferSelect)['status'], 'queued'>;

interface Delivery {
  readonly network: string;
  readonly issue: string;
  readonly subscriber: string;
}

/** Whose copy a mail is; undefined for what is none, and for a copy for staff. */
export function deliveryOf({ template, network, params }: OutboxRow): Delivery | undefined {
  if (template !== 'newsletter-issue') return undefined;
  const { issue, subscriber, test } = readParams(params);
  return issue === undefined || subscriber === undefined || test === true
    ? undefined
    : { network, issue, subscriber };
}

export async function recordDelivery(
  tx: Queryable,
  { network, issue, subscriber }: Delivery,
  status: DeliveryOutcome,
  at: Date,
): Promise<void> {
  await tx
    .update(deliveries)
    .set({ status, updatedAt: at })
    .where(
      and(
        eq(deliveries.network, network),
        eq(deliveries.issue, issue),
        eq(deliveries.subscriber, subscriber),
      ),
    );
}
