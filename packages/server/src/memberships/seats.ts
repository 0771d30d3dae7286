/** Seats of bodies: counted by their active members, and asked for one after the other. */
import type { NetworkRecord } from '@koinon/contract';
import { and, eq, sql } from 'drizzle-orm';
import { lockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { memberships } from '../database/schema.ts';

export interface SeatsRepository {
  /** Whether a body has a seat for one more; until the transaction ends nobody else is told so. */
  free(tx: Tx, network: NetworkRecord, body: string): Promise<boolean>;
}

export const guardedSeats: SeatsRepository = {
  async free(tx, network, body) {
    await lockName(tx, `seats ${network.slug} ${body}`);
    return hasFreeSeat(tx, network, body);
  },
};

/** The same without the lock: true at the moment of asking only. */
export async function hasFreeSeat(
  tx: Tx,
  { slug, membership }: Pick<NetworkRecord, 'slug' | 'membership'>,
  body: string,
): Promise<boolean> {
  const [row] = await tx
    .select({ taken: sql<number>`count(*)::int` })
    .from(memberships)
    .where(and(eq(memberships.network, slug), eq(memberships.body, body), eq(memberships.status, 'active')));
  return membership.seatsPerBody === null || (row?.taken ?? 0) < membership.seatsPerBody;
}
