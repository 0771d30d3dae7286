/** Who never proved the address, whose review came to nothing, who left: forgotten when the network's time for it is over. */
import type { NetworkRecord } from '@koinon/contract';
import { and, eq, inArray, isNotNull, isNull, lte, not, or, type SQL, sql } from 'drizzle-orm';
import { allNetworks } from '../data/networks.ts';
import { transact } from '../database/retry.ts';
import { membershipRequests, memberships } from '../database/schema.ts';
import { DAY, type MembershipDeps } from './deps.ts';
import { erase } from './erase.ts';
import type { MembershipRetention } from './types.ts';

type Rule = keyof MembershipRetention;
/** So many in one transaction. */
const BATCH = 100;

/** What `retain` would do now; changes nothing. */
export async function retention(deps: MembershipDeps, only?: string): Promise<MembershipRetention> {
  return each(
    deps,
    only,
    where => deps.db.$count(memberships, where),
    where => deps.db.$count(membershipRequests, where),
  );
}

export async function retain(deps: MembershipDeps, only?: string): Promise<MembershipRetention> {
  return each(
    deps,
    only,
    async where => {
      for (let count = 0; ;) {
        const gone = await transact(deps.db, async tx => {
          // Who is answering in this moment is not forgotten in it.
          const rows = await tx
            .select()
            .from(memberships)
            .where(where)
            .orderBy(memberships.identity)
            .limit(BATCH)
            .for('update', { skipLocked: true });
          for (const row of rows) await erase(tx, deps, row, 'retention');
          return rows.length;
        });
        count += gone;
        if (gone < BATCH) return count;
      }
    },
    async where => {
      const gone = await deps.db
        .delete(membershipRequests)
        .where(where)
        .returning({ id: membershipRequests.id });
      return gone.length;
    },
  );
}

async function each(
  { db, now }: MembershipDeps,
  only: string | undefined,
  people: (where: SQL | undefined) => Promise<number>,
  requests: (where: SQL | undefined) => Promise<number>,
): Promise<MembershipRetention> {
  const counts: Record<Rule, number> = { unconfirmed: 0, reviews: 0, former: 0 };
  for (const network of await allNetworks(db)) {
    if (only !== undefined && network.slug !== only) continue;
    const time = now();
    const mine = eq(memberships.network, network.slug);
    const rules = rulesOf(network, time);
    for (const [rule, where] of Object.entries(rules)) {
      counts[rule as Rule] += await people(and(mine, where));
    }
    // What was asked of who stays: with everybody else it has gone already.
    const staying = db
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(mine, not(sql`(${or(...Object.values(rules))})`)));
    counts.unconfirmed += await requests(
      and(lte(membershipRequests.expiresAt, new Date(time)), inArray(membershipRequests.membership, staying)),
    );
  }
  return counts;
}

/** No membership is in two of them. All count from the last word that there was. */
function rulesOf({ retention: days }: NetworkRecord, now: number): Record<Rule, SQL | undefined> {
  const before = (count: number) => lte(memberships.updatedAt, new Date(now - count * DAY));
  const left = eq(memberships.status, 'left');
  const never = and(left, isNull(memberships.joinedAt));
  // Asked once more is a word too.
  const asked = sql`exists (
    select 1 from ${membershipRequests}
    where ${membershipRequests.membership} = ${memberships.id}
      and ${membershipRequests.expiresAt} > ${new Date(now).toISOString()}::timestamptz
  )`;
  return {
    unconfirmed: and(
      or(eq(memberships.status, 'pending'), and(never, isNull(memberships.confirmedAt))),
      before(days.unconfirmedMemberships),
      not(asked),
    ),
    reviews: and(
      or(eq(memberships.status, 'review'), and(never, isNotNull(memberships.confirmedAt))),
      before(days.reviews),
    ),
    former: and(left, isNotNull(memberships.joinedAt), before(days.formerMembers)),
  };
}
