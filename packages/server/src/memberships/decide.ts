/** What the machine says about somebody whose address is proved. It refuses nobody: what it does not know, staff look at. */
import type { MembershipReason, NetworkRecord } from '@koinon/contract';
import { domainKind } from '@koinon/contract/forms';
import { and, eq } from 'drizzle-orm';
import type { Queryable, Tx } from '../database/database.ts';
import { organizations } from '../database/schema.ts';
import { domainsOf } from '../forms/domains.ts';
import type { MembershipDeps } from './deps.ts';
import { standingBefore } from './consent.ts';
import { isStaffs, type MembershipRow } from './rows.ts';

export type Decision =
  | { readonly status: 'active'; readonly reason: null }
  | { readonly status: 'review'; readonly reason: MembershipReason };

export const ACTIVE: Decision = { status: 'active', reason: null };
const review = (reason: MembershipReason): Decision => ({ status: 'review', reason });

export async function decide(
  tx: Tx,
  deps: Pick<MembershipDeps, 'seats'>,
  network: NetworkRecord,
  { email, body }: Pick<MembershipRow, 'email' | 'body'>,
): Promise<Decision> {
  const kind = domainKind(email, domainsOf(network));
  if (kind === 'personal') return review('personal-address');
  if (kind === 'other') return review('domain-unknown');
  return seatFor(tx, deps, network, body);
}

/** Whom staff suspended or declined is for staff to look at, however they come again and whatever they say of themselves. */
export async function heldBy(
  tx: Tx,
  deps: Pick<MembershipDeps, 'secret'>,
  row: Pick<MembershipRow, 'reason' | 'network' | 'emailKey'>,
): Promise<Decision | undefined> {
  const reason = isStaffs(row.reason) ? row.reason : await standingBefore(tx, deps, row);
  return reason && review(reason);
}

/** As far as seats go: everybody has one where people join, not bodies. */
export async function seatFor(
  tx: Tx,
  { seats }: Pick<MembershipDeps, 'seats'>,
  network: NetworkRecord,
  body: string | null,
): Promise<Decision> {
  if (network.membership.mode !== 'institutional') return ACTIVE;
  if (body === null || !(await isInRegister(tx, network.slug, body))) return review('body-unknown');
  return (await seats.free(tx, network, body)) ? ACTIVE : review('seats-full');
}

export async function isInRegister(db: Queryable, network: string, body: string): Promise<boolean> {
  const [row] = await db
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.network, network), eq(organizations.id, body)));
  return row !== undefined;
}
