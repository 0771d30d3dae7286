/** A new version of the charter: every active member is asked again. */
import { isDeepStrictEqual } from 'node:util';
import type { CharterRecord } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import { lockName } from '../database/advisory.ts';
import type { Tx } from '../database/database.ts';
import { charters, memberships } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { MembershipDeps } from './deps.ts';
import { charterLock } from './charters.ts';
import { post } from './post.ts';
import { dueFrom } from './standing.ts';

/** Returns how many were mailed; undefined where it was published before, with this text. */
export async function publishCharter(
  tx: Tx,
  deps: MembershipDeps,
  network: string,
  record: CharterRecord,
): Promise<number | undefined> {
  const { version } = record;
  const time = deps.now();
  // Who is becoming a member in this moment is one when the members are asked.
  await lockName(tx, charterLock(network));
  const [before] = await tx
    .select({ record: charters.record })
    .from(charters)
    .where(and(eq(charters.network, network), eq(charters.version, version)));
  if (before) {
    if (isDeepStrictEqual(before.record, record)) return undefined;
    throw new RequestProblem('conflict', {
      detail: 'This version was published with another text: a changed charter is a new version.',
    });
  }
  await tx.insert(charters).values({ network, version, record, publishedAt: new Date(time) });
  const members = await tx
    .update(memberships)
    .set({ charterDue: dueFrom(record, time) })
    .where(and(eq(memberships.network, network), eq(memberships.status, 'active')))
    .returning({
      id: memberships.id,
      network: memberships.network,
      email: memberships.email,
      lang: memberships.lang,
    });
  for (const member of members) await post(tx, deps, 'membership-charter', member, { bulk: true });
  return members.length;
}
