/** Drafts that nobody went on with, stories of addresses that nobody proved, and those that came to an end: forgotten when the network's time for them is over. */
import type { NetworkRecord } from '@koinon/contract';
import { and, eq, inArray, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm';
import { allNetworks } from '../data/networks.ts';
import { transact } from '../database/retry.ts';
import { stories } from '../database/schema.ts';
import { DAY, type StoryDeps } from './deps.ts';
import { erase } from './erase.ts';
import { HANDED_IN } from './rows.ts';
import type { StoryRetention } from './types.ts';

type Rule = keyof StoryRetention;
/** So many in one transaction. */
const BATCH = 100;

/** What `retain` would do now; changes nothing. */
export function retention(deps: StoryDeps, only?: string): Promise<StoryRetention> {
  return each(deps, only, where => deps.db.$count(stories, where));
}

export async function retain(deps: StoryDeps, only?: string): Promise<StoryRetention> {
  const counts = await each(deps, only, async where => {
    for (let count = 0; ;) {
      const gone = await transact(deps.db, async tx => {
        // Who is writing in this moment is not forgotten in it.
        const rows = await tx
          .select()
          .from(stories)
          .where(where)
          .orderBy(stories.identity)
          .limit(BATCH)
          .for('update', { skipLocked: true });
        for (const row of rows) await erase(tx, deps, row, 'retention');
        return rows.length;
      });
      count += gone;
      if (gone < BATCH) return count;
    }
  });
  // Files go when no row has them any more: what was not deleted in the end keeps its pictures.
  if (counts.drafts + counts.unproved + counts.ended > 0) await deps.images.clean();
  return counts;
}

async function each(
  { db, now }: StoryDeps,
  only: string | undefined,
  work: (where: SQL | undefined) => Promise<number>,
): Promise<StoryRetention> {
  const counts: Record<Rule, number> = { drafts: 0, unproved: 0, ended: 0 };
  for (const network of await allNetworks(db)) {
    if (only !== undefined && network.slug !== only) continue;
    const mine = eq(stories.network, network.slug);
    const { drafts, unproved, ended } = rulesOf(network, now());
    counts.drafts += await work(and(mine, drafts));
    counts.unproved += await work(and(mine, unproved));
    counts.ended += await work(and(mine, ended));
  }
  return counts;
}

/** No story is in two of them. */
function rulesOf({ retention: days }: NetworkRecord, now: number): Record<Rule, SQL | undefined> {
  return {
    // As its author was told it; what was taken back before anybody read it has no other time.
    drafts: and(
      or(eq(stories.status, 'draft'), isNull(stories.submittedAt)),
      isNotNull(stories.expiresAt),
      lte(stories.expiresAt, new Date(now)),
    ),
    // Nobody can publish it, and whose it is nobody knows.
    unproved: and(
      inArray(stories.status, [...HANDED_IN]),
      isNotNull(stories.submittedAt),
      isNull(stories.confirmedAt),
      lte(stories.updatedAt, new Date(now - days.storyDrafts * DAY)),
    ),
    ended: and(
      inArray(stories.status, ['rejected', 'withdrawn']),
      isNull(stories.expiresAt),
      lte(stories.endedAt, new Date(now - days.endedStories * DAY)),
    ),
  };
}
