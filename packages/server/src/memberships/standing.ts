/** How a membership stands, and that its member hears of it. */
import type { NetworkRecord } from '@koinon/contract';
import type { Tx } from '../database/database.ts';
import { currentCharter, type Charter } from './charters.ts';
import type { Decision } from './decide.ts';
import { DAY, type MembershipDeps } from './deps.ts';
import { post } from './post.ts';
import { update, type MembershipRow } from './rows.ts';

interface Options {
  /** What changes beside. */
  readonly values?: Partial<MembershipRow>;
  /** Staff's own words. */
  readonly message?: string | null | undefined;
}

/** Carries out what was decided: active from now on, or for staff to look at. */
export async function stand(
  tx: Tx,
  deps: MembershipDeps,
  network: NetworkRecord,
  row: MembershipRow,
  { status, reason }: Decision,
  { values = {}, message }: Options = {},
): Promise<void> {
  const at = new Date(deps.now());
  const next = { ...row, ...values };
  if (status === 'review') {
    await update(tx, row, { ...values, status, reason, leftAt: null, updatedAt: at });
    await post(tx, deps, 'membership-review', next, { message });
    return;
  }
  const current = await currentCharter(tx, network.slug);
  const charterDue = current === undefined ? null : dueOf(current, next, deps.now());
  await update(tx, row, {
    ...values,
    status,
    reason,
    joinedAt: row.joinedAt ?? at,
    leftAt: null,
    charterDue,
    updatedAt: at,
  });
  await post(tx, deps, 'membership-active', next, { message });
  if (charterDue !== null) await post(tx, deps, 'membership-charter', next);
}

/** Until when an active member has time to accept the current charter, from now on; null where it is accepted, or never was asked for. */
function dueOf(
  { record }: Charter,
  { charter, charterDue }: Pick<MembershipRow, 'charter' | 'charterDue'>,
  now: number,
): MembershipRow['charterDue'] {
  if (charter?.version === record.version || (charter === null && charterDue === null)) return null;
  return dueFrom(record, now);
}

export function dueFrom(
  { version, graceDays }: Charter['record'],
  now: number,
): NonNullable<MembershipRow['charterDue']> {
  return {
    version,
    toldAt: new Date(now).toISOString(),
    until: new Date(now + graceDays * DAY).toISOString(),
  };
}

/** The acceptance that was said with the form; it counts from when it was said. */
export function acceptedWith({
  said,
  charter,
}: Pick<MembershipRow, 'said' | 'charter'>): MembershipRow['charter'] {
  return charter ?? (said === null ? null : { ...said.charter, acceptedAt: said.at });
}
