import type { MembershipStatus } from '@koinon/contract';
import type { AdminConsent, AdminMember } from '@koinon/contract/admin';
import { fold } from '@koinon/i18n/fold';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { consentsOf, personOf } from '../consents/ledger.ts';
import { searchWords } from '../data/filters.ts';
import { findOrganizations } from '../data/networks.ts';
import type { Queryable } from '../database/database.ts';
import { memberships } from '../database/schema.ts';

export type MemberRow = typeof memberships.$inferSelect;

/** Which members. */
export interface MemberSelection {
  readonly network: string;
  readonly status: readonly MembershipStatus[] | undefined;
  /** Words that must all occur in what is known of them. */
  readonly q: string | undefined;
}

/** In the order in which they came, which is that of the queue. */
export async function listMembers(
  db: Queryable,
  selection: MemberSelection,
  page: { readonly after: number | undefined; readonly limit: number },
): Promise<{ rows: MemberRow[]; next: number | undefined }> {
  const words = searchWords(selection.q ?? '');
  const query = db
    .select()
    .from(memberships)
    .where(selects(selection, page.after))
    .orderBy(asc(memberships.identity));
  // The database knows neither final sigmas nor accents: a search looks at all of a network's members.
  const rows =
    words.length === 0
      ? await query.limit(page.limit + 1)
      : await matching(db, selection.network, await query, words);
  const items = rows.slice(0, page.limit);
  return { rows: items, next: rows.length > page.limit ? items.at(-1)?.identity : undefined };
}

export async function allMembers(db: Queryable, selection: MemberSelection): Promise<MemberRow[]> {
  const rows = await db
    .select()
    .from(memberships)
    .where(selects(selection))
    .orderBy(asc(memberships.identity));
  const words = searchWords(selection.q ?? '');
  return words.length === 0 ? rows : matching(db, selection.network, rows, words);
}

/** One of the network's; undefined where there is none. */
export async function findMember(db: Queryable, network: string, id: string): Promise<MemberRow | undefined> {
  const [row] = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.id, id), eq(memberships.network, network)));
  return row;
}

/** What the ledger has of a member, in order. */
export async function memberConsents(
  db: Queryable,
  secret: string,
  { network, emailKey }: Pick<MemberRow, 'network' | 'emailKey'>,
): Promise<AdminConsent[]> {
  const rows = await consentsOf(db, network, personOf(secret, network, emailKey));
  return rows.map(({ purpose, act, method, scope, textHash, lang, formVersion, origin, at }) => ({
    purpose,
    act,
    method,
    scope: { ...scope },
    textHash,
    lang,
    formVersion,
    origin,
    at: at.toISOString(),
  }));
}

export function toAdminMember(row: MemberRow): AdminMember {
  const { id, status, reason, name, email, organisation, body, unit, role, lang, directory, charter } = row;
  const instant = (at: Date | null) => at?.toISOString() ?? null;
  return {
    id,
    status,
    reason,
    name,
    email,
    organisation,
    body,
    unit,
    role,
    lang,
    directory,
    charter,
    charterDue: row.charterDue,
    confirmedAt: instant(row.confirmedAt),
    joinedAt: instant(row.joinedAt),
    leftAt: instant(row.leftAt),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function selects({ network, status }: MemberSelection, after?: number) {
  return and(
    eq(memberships.network, network),
    status === undefined ? undefined : inArray(memberships.status, [...status]),
    after === undefined ? undefined : gt(memberships.identity, after),
  );
}

async function matching(
  db: Queryable,
  network: string,
  rows: readonly MemberRow[],
  words: readonly string[],
): Promise<MemberRow[]> {
  const bodies = await findOrganizations(
    db,
    network,
    rows.flatMap(({ organisation }) => organisation?.id ?? []),
  );
  return rows.filter(({ name, email, organisation, unit, role }) => {
    const body = Object.values(bodies.get(organisation?.id ?? '')?.name ?? {});
    const text = fold(
      [name, email, organisation?.id, organisation?.name, ...body, unit, role].filter(Boolean).join('\n'),
    );
    return words.every(word => text.includes(word));
  });
}
