/** What a mail about a membership tells of, as it is when the mail is sent. */
import type { CharterRecord, OrganizationRecord } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import type { Queryable } from '../../database/database.ts';
import { charters, memberships, organizations } from '../../database/schema.ts';
import type { MembershipRow } from '../../memberships/rows.ts';

/** @param by an id, or an address as it is compared */
export async function readMembership(
  db: Queryable,
  network: string,
  by: { readonly id: string } | { readonly emailKey: string },
): Promise<MembershipRow | undefined> {
  const is = 'id' in by ? eq(memberships.id, by.id) : eq(memberships.emailKey, by.emailKey);
  const [row] = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.network, network), is));
  return row;
}

export async function readCharter(
  db: Queryable,
  network: string,
  version: string | undefined,
): Promise<CharterRecord | undefined> {
  if (version === undefined) return undefined;
  const [row] = await db
    .select({ record: charters.record })
    .from(charters)
    .where(and(eq(charters.network, network), eq(charters.version, version)));
  return row?.record;
}

export async function readBody(
  db: Queryable,
  network: string,
  id: string | undefined,
): Promise<OrganizationRecord | undefined> {
  if (id === undefined) return undefined;
  const [row] = await db
    .select({ record: organizations.record })
    .from(organizations)
    .where(and(eq(organizations.network, network), eq(organizations.id, id)));
  return row?.record;
}
