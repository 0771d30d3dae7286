/**
 * What was asked with the form: until somebody who reads the address says so by the link of that very request, nothing of it
 * counts, and nothing that is known already is touched.
 */
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Queryable, Tx } from '../database/database.ts';
import { links, membershipRequests, type RequestedMembership } from '../database/schema.ts';
import { DAY, LINK_DAYS, type MembershipDeps } from './deps.ts';
import { HIDDEN, type MembershipRow } from './rows.ts';

export type RequestRow = typeof membershipRequests.$inferSelect;

/** What the link of a request is a link to. */
export const requestSubject = (membership: string, request: string) => `${membership}:${request}`;

/** What a link is a link to: a membership, and what was asked of it, if that is there still. */
export function readSubject(subject: string): { id: string; request: string | undefined } {
  const [id = '', request] = subject.split(':');
  return { id, request };
}

/** All links to a membership, with those of what was asked. */
export function linksTo(memberships: readonly string[]): SQL | undefined {
  return and(
    eq(links.purpose, 'membership'),
    inArray(sql`split_part(${links.subject}, ':', 1)`, [...memberships]),
  );
}

/** Who is a member, waits or is suspended stays so, whatever is asked in their name; so does what staff did. */
export function isAskable({ status }: Pick<MembershipRow, 'status'>): boolean {
  return status === 'pending' || status === 'left';
}

/** Undefined where it was confirmed, withdrawn or forgotten, or where nothing can be asked any more. */
export async function findRequest(
  db: Queryable,
  row: Pick<MembershipRow, 'id' | 'status'>,
  request: string | undefined,
): Promise<RequestRow | undefined> {
  if (request === undefined || !isAskable(row)) return undefined;
  const [found] = await db
    .select()
    .from(membershipRequests)
    .where(and(eq(membershipRequests.id, request), eq(membershipRequests.membership, row.id)));
  return found;
}

/** A membership as the request would have it: as a new one, of an address that is not proved. */
export function asAsked(row: MembershipRow, { content, said }: RequestRow): MembershipRow {
  return {
    ...row,
    ...valuesOf(content),
    said,
    status: 'pending',
    reason: null,
    confirmedAt: null,
    leftAt: null,
    directory: HIDDEN,
    charter: null,
    charterDue: null,
  };
}

/** As columns of a membership. */
export function valuesOf({ email, name, organisation, unit, role, lang }: RequestedMembership) {
  return { email, name, organisation, body: organisation.id ?? null, unit, role, lang };
}

/** Forgets everything that was asked of a membership; the links lead to the membership as long as they are good. */
export async function dropRequests(tx: Tx, { id }: Pick<MembershipRow, 'id'>): Promise<string[]> {
  const gone = await tx
    .delete(membershipRequests)
    .where(eq(membershipRequests.membership, id))
    .returning({ id: membershipRequests.id });
  return gone.map(request => request.id);
}

/** The same where the address is proved: "done already" is an answer for as long as a link to one's page is good. */
export async function settleRequests(
  tx: Tx,
  { now }: Pick<MembershipDeps, 'now'>,
  row: Pick<MembershipRow, 'id'>,
): Promise<void> {
  const gone = await dropRequests(tx, row);
  if (gone.length === 0) return;
  const subjects = gone.map(request => requestSubject(row.id, request));
  await tx
    .update(links)
    .set({ expiresAt: new Date(now() + LINK_DAYS * DAY) })
    .where(and(eq(links.purpose, 'membership'), inArray(links.subject, subjects)));
}
