import type { Tx } from '../database/database.ts';
import { acts } from '../database/schema.ts';
import type { AdminContext } from './env.ts';

/** Writes down who of the staff did what: in the transaction of what was done, so that neither is there without the other. */
export async function recordAct(
  tx: Tx,
  act: {
    readonly staff: string;
    /** Slug: for which network; null: for the server. */
    readonly network: string | null;
    /** The resource and the verb, as `registrations.approve`. */
    readonly act: string;
    readonly subject: string;
    readonly note?: string | null;
    readonly at: Date;
  },
): Promise<void> {
  await tx.insert(acts).values({ ...act, note: act.note ?? null });
}

/** The same for the request's staff and network: what the services run in the transaction of the act. @param now milliseconds */
export function acting(
  c: AdminContext,
  now: () => number,
  act: string,
  subject: string,
  note: string | null = null,
): (tx: Tx) => Promise<void> {
  return tx =>
    recordAct(tx, {
      staff: c.get('staff').id,
      network: c.get('network').slug,
      act,
      subject,
      note,
      at: new Date(now()),
    });
}
