import type { AdminAct } from '@koinon/contract/admin';
import { and, desc, eq, isNull, like, lt, or } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { acts, staff } from '../database/schema.ts';

export interface ActSelection {
  readonly network: string;
  /** Whether acts that are of no network are shown too: for who is of none. */
  readonly ofServer: boolean;
  readonly act?: string | undefined;
  readonly subject?: string | undefined;
  readonly staff?: string | undefined;
}

/** The youngest first. */
export async function listActs(
  db: Queryable,
  { network, ofServer, act, subject, staff: member }: ActSelection,
  page: { readonly before: number | undefined; readonly limit: number },
): Promise<{ items: AdminAct[]; next: number | undefined }> {
  const rows = await db
    .select({ act: acts, name: staff.name })
    .from(acts)
    .leftJoin(staff, eq(staff.id, acts.staff))
    .where(
      and(
        ofServer ? or(eq(acts.network, network), isNull(acts.network)) : eq(acts.network, network),
        act === undefined ? undefined : or(eq(acts.act, act), like(acts.act, `${escaped(act)}.%`)),
        subject === undefined ? undefined : eq(acts.subject, subject),
        member === undefined ? undefined : eq(acts.staff, member),
        page.before === undefined ? undefined : lt(acts.identity, page.before),
      ),
    )
    .orderBy(desc(acts.identity))
    .limit(page.limit + 1);
  const shown = rows.slice(0, page.limit);
  return {
    items: shown.map(({ act: row, name }) => ({
      id: String(row.identity),
      staff: { id: row.staff, name },
      act: row.act,
      subject: row.subject,
      note: row.note,
      at: row.at.toISOString(),
    })),
    next: rows.length > page.limit ? shown.at(-1)?.act.identity : undefined,
  };
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&');
