/** Published stories, as everybody reads them: see `StoryReads`. */
import {
  PAGE_LIMIT_DEFAULT,
  type EventLink,
  type NetworkRecord,
  type StoryLink,
  type StoryQuery,
  type WireStory,
  type WireStorySummary,
} from '@koinon/contract';
import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { decodeTimeKey, encodeTimeKey, type TimeKey } from '../data/time-cursor.ts';
import type { Queryable } from '../database/database.ts';
import { events, stories, storyEvents } from '../database/schema.ts';
import type { Foundations } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { toEventLink } from '../wire/wire.ts';
import { facetsOf } from './gallery-facets.ts';
import { isPublic, matchesQuery, primaryLanguage } from './gallery-filter.ts';
import type { StoryReads } from './types.ts';

type Deps = Pick<Foundations, 'db' | 'baseUrl'>;
type Row = typeof stories.$inferSelect;

export function createGallery({ db, baseUrl }: Deps): StoryReads {
  return {
    async list(network, query) {
      const after = query.cursor === undefined ? undefined : decodeTimeKey(query.cursor);
      if (query.cursor !== undefined && !after) {
        throw new RequestProblem('invalid', {
          errors: [{ pointer: '/cursor', code: 'bad-cursor', params: {} }],
        });
      }
      const limit = query.limit ?? PAGE_LIMIT_DEFAULT;
      const rows = await chosen(db, network, query, after, limit + 1);
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: await summaries(shown),
        next:
          rows.length > limit && last
            ? encodeTimeKey({ at: last.publishedAt, identity: last.identity })
            : null,
        total: await count(db, network, query),
        facets: await facetsOf(db, network, query),
      };
    },
    async texts(network, query) {
      const rows = await chosen(db, network, query, undefined, query.limit ?? PAGE_LIMIT_DEFAULT);
      const told = new Map(rows.map(row => [row.id, row]));
      return (await summaries(rows)).flatMap(summary => {
        const row = told.get(summary.id);
        return row ? [whole(summary, row)] : [];
      });
    },
    async find(network, slug) {
      const [row] = (
        await db
          .select()
          .from(stories)
          .where(and(isPublic(network.slug), eq(stories.slug, slug)))
      ).flatMap(told);
      const [summary] = row ? await summaries([row]) : [];
      return row && summary ? whole(summary, row) : undefined;
    },
    async isGone(network, slug) {
      const [row] = await db
        .select({ id: stories.id })
        .from(stories)
        .where(and(eq(stories.network, network), eq(stories.slug, slug), eq(stories.status, 'withdrawn')));
      return row !== undefined;
    },
    ofEvents: (network, ids) => storiesOfEvents(db, network, ids, baseUrl),
  };

  async function summaries(rows: readonly Told[]): Promise<WireStorySummary[]> {
    if (rows.length === 0) return [];
    const about = await eventsOf(
      db,
      rows.map(({ id }) => id),
      baseUrl,
    );
    const versions = await versionsOf(db, rows, baseUrl);
    return rows.map(row => {
      const { id, slug, network, lang, content, publishedAt, updatedAt } = row;
      const { title, summary, resourceType, axes, image, author, demo } = content;
      return {
        id,
        slug,
        network,
        url: storyPageUrl(baseUrl, network, slug),
        lang,
        title,
        summary,
        resourceType,
        axes,
        image,
        author,
        demo,
        events: about.get(id) ?? [],
        translations: (versions.get(row.groupId) ?? []).filter(version => version.slug !== slug),
        publishedAt: publishedAt.toISOString(),
        updatedAt: updatedAt.toISOString(),
      };
    });
  }
}

/** The public page of a story. */
export const storyPageUrl = (baseUrl: string, network: string, slug: string) =>
  `${baseUrl}/s/${network}/${slug}`;

/** A row with what a published one has. */
export interface Told extends Omit<Row, 'slug' | 'publishedAt' | 'content'> {
  readonly slug: string;
  readonly publishedAt: Date;
  readonly content: NonNullable<Row['content']>;
}

function told(row: Row): Told[] {
  const { slug, publishedAt, content } = row;
  return slug === null || publishedAt === null || content === null
    ? []
    : [{ ...row, slug, publishedAt, content }];
}

function whole(summary: WireStorySummary, { content }: Told): WireStory {
  const { sections, gallery, people, participation, links, licence, sourceUrl } = content;
  return { ...summary, sections, gallery, people, participation, links, licence, sourceUrl };
}

/**
 * One version of each story that matches: the one in the language that is wished for, else the first one that there was,
 * else the oldest. The youngest story first.
 */
async function chosen(
  db: Queryable,
  network: NetworkRecord,
  query: StoryQuery,
  after: TimeKey | undefined,
  limit: number,
): Promise<Told[]> {
  const versions = db
    .selectDistinctOn([stories.groupId], { id: stories.id })
    .from(stories)
    .where(matchesQuery(network, query))
    .orderBy(stories.groupId, preference(query.lang), asc(stories.identity));
  const rows = await db
    .select()
    .from(stories)
    .where(
      and(
        inArray(stories.id, versions),
        after &&
          sql`(${stories.publishedAt}, ${stories.identity}) < (${after.at.toISOString()}::timestamptz, ${after.identity}::bigint)`,
      ),
    )
    .orderBy(desc(stories.publishedAt), desc(stories.identity))
    .limit(limit);
  return rows.flatMap(told);
}

function preference(lang: string | undefined): SQL {
  const tag = (lang ?? '').toLowerCase();
  const primary = tag.split('-')[0] ?? '';
  return sql`case when lower(${stories.lang}) = ${tag} then 0 when ${primaryLanguage} = ${primary} then 1
    when ${stories.id} = ${stories.groupId} then 2 else 3 end`;
}

async function count(db: Queryable, network: NetworkRecord, query: StoryQuery): Promise<number> {
  const [row] = await db
    .select({ total: sql<number>`count(distinct ${stories.groupId})::int` })
    .from(stories)
    .where(matchesQuery(network, query));
  return row?.total ?? 0;
}

/** Of each story, by its id: those events that can be seen, in the order of their start. */
async function eventsOf(
  db: Queryable,
  ids: readonly string[],
  baseUrl: string,
): Promise<ReadonlyMap<string, EventLink[]>> {
  const rows = await db
    .select({ story: storyEvents.story, record: events.record, network: events.network })
    .from(storyEvents)
    .innerJoin(events, and(eq(events.id, storyEvents.event), eq(events.published, true)))
    .where(inArray(storyEvents.story, [...ids]))
    .orderBy(events.sortKey, events.identity);
  const found = new Map<string, EventLink[]>();
  for (const { story, record, network } of rows) {
    found.set(story, [...(found.get(story) ?? []), toEventLink(record, network, baseUrl)]);
  }
  return found;
}

/** Of each group, by its id: every published version, by language. */
async function versionsOf(
  db: Queryable,
  rows: readonly Told[],
  baseUrl: string,
): Promise<ReadonlyMap<string, StoryLink[]>> {
  const [network] = rows.map(row => row.network);
  const found = await db
    .select()
    .from(stories)
    .where(and(isPublic(network ?? ''), inArray(stories.groupId, [...new Set(rows.map(row => row.groupId))])))
    .orderBy(stories.lang, stories.identity);
  const versions = new Map<string, StoryLink[]>();
  for (const row of found.flatMap(told)) {
    versions.set(row.groupId, [...(versions.get(row.groupId) ?? []), toStoryLink(row, baseUrl)]);
  }
  return versions;
}

function toStoryLink(
  { network, slug, lang, title }: Pick<Told, 'network' | 'slug' | 'lang' | 'title'>,
  baseUrl: string,
): StoryLink {
  return { slug, lang, name: title, url: storyPageUrl(baseUrl, network, slug) };
}

/**
 * Published stories of events, by the event's id, in one query: the youngest first, each of its versions, so that a page in any
 * language has its own.
 */
export async function storiesOfEvents(
  db: Queryable,
  network: string,
  ids: readonly string[],
  baseUrl: string,
): Promise<ReadonlyMap<string, readonly StoryLink[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      event: storyEvents.event,
      network: stories.network,
      slug: stories.slug,
      lang: stories.lang,
      title: stories.title,
    })
    .from(storyEvents)
    .innerJoin(stories, eq(stories.id, storyEvents.story))
    .where(and(inArray(storyEvents.event, [...ids]), isPublic(network)))
    .orderBy(desc(stories.publishedAt), desc(stories.identity));
  const found = new Map<string, StoryLink[]>();
  for (const { event, slug, ...row } of rows) {
    if (slug === null) continue;
    found.set(event, [...(found.get(event) ?? []), toStoryLink({ ...row, slug }, baseUrl)]);
  }
  return found;
}
