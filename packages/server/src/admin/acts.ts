import type { Tx } from '../database/database.ts';
import { acts } from '../database/schema.ts';

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
