/** The archive: issues that were sent, the youngest first. */
import type { NetworkRecord, WireIssue, WireIssuePage, WireIssueSummary } from '@koinon/contract';
import { and, desc, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import { decodeTimeKey, encodeTimeKey, type TimeKey } from '../data/time-cursor.ts';
import type { Queryable } from '../database/database.ts';
import { issues } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { NewsletterDeps } from './deps.ts';
import type { IssueRow } from './rows.ts';

type ArchiveDeps = Pick<NewsletterDeps, 'db' | 'baseUrl'>;

/** An issue that was sent, wholly or in part. */
export type PublishedIssue = Omit<IssueRow, 'publishedAt'> & { readonly publishedAt: Date };

export interface ArchivePage {
  readonly list?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Throws `invalid` for a cursor that is none of ours. */
export async function listIssues(
  { db, baseUrl }: ArchiveDeps,
  { slug }: NetworkRecord,
  { list, cursor, limit }: ArchivePage,
): Promise<WireIssuePage> {
  const after = cursor === undefined ? undefined : decodeTimeKey(cursor);
  if (cursor !== undefined && !after) {
    throw new RequestProblem('invalid', { errors: [{ pointer: '/cursor', code: 'bad-cursor', params: {} }] });
  }
  const rows = await publishedIssues(db, slug, { list, after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(row => summary(row, baseUrl)),
    next:
      rows.length > limit && last ? encodeTimeKey({ at: last.publishedAt, identity: last.identity }) : null,
  };
}

export async function findIssue(
  { db, baseUrl }: ArchiveDeps,
  { slug }: NetworkRecord,
  id: string,
): Promise<WireIssue | undefined> {
  const [row] = await db
    .select()
    .from(issues)
    .where(and(eq(issues.id, id), inArchive(slug)));
  if (!row || row.publishedAt === null) return undefined;
  const { publishedAt } = row;
  return { ...summary({ ...row, publishedAt }, baseUrl), body: row.record.body };
}

export async function publishedIssues(
  db: Queryable,
  network: string,
  {
    list,
    after,
    limit,
  }: { readonly list?: string | undefined; readonly after?: TimeKey | undefined; readonly limit: number },
): Promise<PublishedIssue[]> {
  const rows = await db
    .select()
    .from(issues)
    .where(
      and(
        inArchive(network),
        list === undefined ? undefined : sql`${issues.record} ->> 'list' = ${list}`,
        after &&
          sql`(${issues.publishedAt}, ${issues.identity}) < (${after.at.toISOString()}::timestamptz, ${after.identity}::bigint)`,
      ),
    )
    .orderBy(desc(issues.publishedAt), desc(issues.identity))
    .limit(limit);
  return rows.flatMap(row => (row.publishedAt === null ? [] : [{ ...row, publishedAt: row.publishedAt }]));
}

function inArchive(network: string): SQL | undefined {
  return and(
    eq(issues.network, network),
    inArray(issues.status, ['sending', 'stopped', 'sent']),
    isNotNull(issues.publishedAt),
  );
}

export function summary(
  { network, record, publishedAt }: Pick<PublishedIssue, 'network' | 'record' | 'publishedAt'>,
  baseUrl: string,
): WireIssueSummary {
  const { body, ...rest } = record;
  return {
    ...rest,
    publishedAt: publishedAt.toISOString(),
    url: `${baseUrl}/n/${network}/newsletter/${record.id}`,
    languages: Object.keys(body),
  };
}
