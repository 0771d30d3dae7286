import type { IssueStatus } from '@koinon/contract';
import type { AdminIssue } from '@koinon/contract/admin';
import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Queryable, Tx } from '../database/database.ts';
import { deliveries, issues, subscribers } from '../database/schema.ts';
import { isReader } from '../newsletter/readers.ts';
import { revisionOf } from './revision.ts';

export type IssueRow = typeof issues.$inferSelect;

export interface IssueSelection {
  readonly network: string;
  readonly status: readonly IssueStatus[] | undefined;
  readonly list: string | undefined;
}

/** The youngest first. */
export async function listIssues(
  db: Queryable,
  { network, status, list }: IssueSelection,
  page: { readonly before: number | undefined; readonly limit: number },
): Promise<{ items: AdminIssue[]; next: number | undefined }> {
  const rows = await db
    .select()
    .from(issues)
    .where(
      and(
        eq(issues.network, network),
        status === undefined ? undefined : inArray(issues.status, [...status]),
        list === undefined ? undefined : sql`${issues.record} ->> 'list' = ${list}`,
        page.before === undefined ? undefined : lt(issues.identity, page.before),
      ),
    )
    .orderBy(desc(issues.identity))
    .limit(page.limit + 1);
  const shown = rows.slice(0, page.limit);
  return {
    items: await withProgress(db, network, shown),
    next: rows.length > page.limit ? shown.at(-1)?.identity : undefined,
  };
}

export async function findIssue(db: Queryable, network: string, id: string): Promise<AdminIssue | undefined> {
  const rows = await db
    .select()
    .from(issues)
    .where(and(eq(issues.network, network), eq(issues.id, id)));
  return (await withProgress(db, network, rows))[0];
}

/** As it is now, for who is about to change it. */
export async function lockIssue(tx: Tx, network: string, id: string): Promise<IssueRow | undefined> {
  const [row] = await tx
    .select()
    .from(issues)
    .where(and(eq(issues.network, network), eq(issues.id, id)))
    .for('update');
  return row;
}

/** Of its words and of what it is: who corrects a draft must see that it was sent meanwhile. How far that has come is no part of it. */
export const issueRevision = ({ record, status }: Pick<IssueRow, 'record' | 'status'>) =>
  revisionOf({ record, status });

/** Two more queries, however many issues there are. */
async function withProgress(
  db: Queryable,
  network: string,
  rows: readonly IssueRow[],
): Promise<AdminIssue[]> {
  const begun = rows.filter(({ status }) => status !== 'draft').map(({ id }) => id);
  const drafts = rows.filter(({ status }) => status === 'draft').map(({ id }) => id);
  const one = sql<number>`count(*)::int`;
  const counts =
    begun.length === 0
      ? []
      : await db
          .select({ issue: deliveries.issue, status: deliveries.status, count: one })
          .from(deliveries)
          .where(and(eq(deliveries.network, network), inArray(deliveries.issue, begun)))
          .groupBy(deliveries.issue, deliveries.status);
  const audiences =
    drafts.length === 0
      ? []
      : await db
          .select({ issue: issues.id, count: one })
          .from(issues)
          .innerJoin(subscribers, isReader)
          .where(and(eq(issues.network, network), inArray(issues.id, drafts)))
          .groupBy(issues.id);
  return rows.map(({ id, record, status, publishedAt, updatedAt }) => {
    const own = counts.filter(row => row.issue === id);
    const number = (...some: string[]) =>
      own.filter(row => some.includes(row.status)).reduce((sum, row) => sum + row.count, 0);
    const all = own.reduce((sum, row) => sum + row.count, 0);
    return {
      record,
      revision: issueRevision({ record, status }),
      status,
      publishedAt: publishedAt?.toISOString() ?? null,
      updatedAt: updatedAt.toISOString(),
      progress: {
        recipients: status === 'draft' ? (audiences.find(row => row.issue === id)?.count ?? 0) : all,
        sent: number('sent'),
        waiting: number('waiting', 'queued'),
        failed: number('failed'),
        dropped: number('dropped'),
      },
    };
  });
}
