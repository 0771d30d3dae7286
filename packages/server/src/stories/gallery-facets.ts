/** How many stories have which value: of the list as it is asked, without the facet's own filter. */
import {
  RESOURCE_TYPES,
  STORY_FACETS,
  type LanguageMap,
  type NetworkRecord,
  type StoryFacet,
  type StoryQuery,
  type WireStoryPage,
} from '@koinon/contract';
import { todayIn } from '@koinon/i18n/dates';
import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { events, stories, storyEvents } from '../database/schema.ts';
import { matchesQuery, primaryLanguage } from './gallery-filter.ts';

type Facet = WireStoryPage['facets'][number];
type Value = Facet['values'][number];

export async function facetsOf(db: Queryable, network: NetworkRecord, query: StoryQuery): Promise<Facet[]> {
  const wanted = STORY_FACETS.filter(facet => query.facets?.includes(facet));
  const facets: Facet[] = [];
  // One after the other: PGlite has one connection.
  for (const facet of wanted) facets.push({ facet, values: await COUNTS[facet](db, network, query) });
  return facets;
}

/** A story in three languages is one story. */
const groups = sql<number>`count(distinct ${stories.groupId})::int`;

const COUNTS: Readonly<
  Record<StoryFacet, (db: Queryable, network: NetworkRecord, query: StoryQuery) => Promise<Value[]>>
> = {
  async type(db, network, query) {
    const rows = await db
      .select({ value: stories.resourceType, count: groups })
      .from(stories)
      .where(matchesQuery(network, query, 'type'))
      .groupBy(stories.resourceType);
    const counts = new Map(rows.map(({ value, count }) => [value, count]));
    return inOrder(
      RESOURCE_TYPES.map(value => ({ value, name: null })),
      counts,
      query.type,
    );
  },
  async axis(db, network, query) {
    const rows = await db
      .select({ value: sql<string>`axis.id`, count: groups })
      .from(sql`${stories}, unnest(${stories.axes}) as axis(id)`)
      .where(matchesQuery(network, query, 'axis'))
      .groupBy(sql`axis.id`);
    const counts = new Map(rows.map(({ value, count }) => [value, count]));
    return inOrder(
      network.axes.map(({ id, name }) => ({ value: id, name })),
      counts,
      query.axis,
    );
  },
  async language(db, network, query) {
    const rows = await db
      .select({ value: primaryLanguage, count: groups })
      .from(stories)
      .where(matchesQuery(network, query, 'language'))
      .groupBy(primaryLanguage);
    return byCount(rows.map(({ value, count }) => ({ value, name: null, count })));
  },
  async year(db, network, query) {
    const rows = await db
      .select({ group: stories.groupId, at: stories.publishedAt })
      .from(stories)
      .where(matchesQuery(network, query, 'year'));
    const found = new Map<string, Set<string>>();
    for (const { group, at } of rows) {
      if (at === null) continue;
      const year = todayIn(network.timeZone, at).slice(0, 4);
      found.set(year, (found.get(year) ?? new Set()).add(group));
    }
    return [...found]
      .map(([value, { size }]) => ({ value, name: null, count: size }))
      .sort((a, b) => (a.value < b.value ? 1 : -1));
  },
  async event(db, network, query) {
    const rows = await db
      .select({
        value: events.id,
        name: sql<LanguageMap>`(array_agg(${events.record}))[1] -> 'name'`,
        count: groups,
      })
      .from(stories)
      .innerJoin(storyEvents, eq(storyEvents.story, stories.id))
      .innerJoin(events, and(eq(events.id, storyEvents.event), eq(events.published, true)))
      .where(matchesQuery(network, query, 'event'))
      .groupBy(events.id);
    return byCount(rows);
  },
};

/** In the network's own order; without what no story has, except what is asked for: it must be there to be taken away. */
function inOrder(
  known: readonly Omit<Value, 'count'>[],
  counts: ReadonlyMap<string | null, number>,
  asked: readonly string[] = [],
): Value[] {
  return known
    .map(one => ({ ...one, count: counts.get(one.value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || asked.includes(value));
}

const byCount = (values: readonly Value[]) =>
  [...values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
