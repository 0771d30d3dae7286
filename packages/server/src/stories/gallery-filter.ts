/** What a list of stories is narrowed by, as conditions on published rows of a network. */
import type { NetworkRecord, StoryFacet, StoryQuery } from '@koinon/contract';
import { zonedToInstant } from '@koinon/i18n/dates';
import { and, arrayOverlaps, eq, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import { escapeLike, searchWords } from '../data/filters.ts';
import { stories, storyEvents } from '../database/schema.ts';

/** What everybody may see. */
export function isPublic(network: string): SQL | undefined {
  return and(
    eq(stories.network, network),
    eq(stories.status, 'published'),
    isNotNull(stories.publishedAt),
    isNotNull(stories.content),
    isNotNull(stories.slug),
  );
}

/** The primary subtag, as facets and filters have it: `pt` for `pt-BR`. */
export const primaryLanguage = sql<string>`split_part(lower(${stories.lang}), '-', 1)`;

/** @param without a facet that is not asked: its own counts are of the list without it */
export function matchesQuery(
  network: NetworkRecord,
  query: StoryQuery,
  without?: StoryFacet,
): SQL | undefined {
  const { type, axis, language, year, event } = query;
  const asked = <T>(facet: StoryFacet, values: readonly T[] | undefined) =>
    facet === without || !values || values.length === 0 ? undefined : [...values];
  const types = asked('type', type);
  const axes = asked('axis', axis);
  const languages = asked('language', language)?.map(tag => tag.toLowerCase());
  const years = asked('year', year);
  const about = asked('event', event);
  return and(
    isPublic(network.slug),
    types && inArray(stories.resourceType, types),
    axes && arrayOverlaps(stories.axes, axes),
    languages && or(inArray(primaryLanguage, languages), inArray(sql`lower(${stories.lang})`, languages)),
    years && inYears(years, network.timeZone),
    about &&
      sql`exists (select 1 from ${storyEvents} where ${storyEvents.story} = ${stories.id} and ${inArray(storyEvents.event, about)})`,
    ...searchWords(query.q ?? '').map(word => sql`${stories.search} like ${`%${escapeLike(word)}%`}`),
  );
}

/** By instants, so that the database needs to know no time zones. */
function inYears(years: readonly string[], timeZone: string): SQL | undefined {
  const spans = years
    .filter(year => year >= '1000' && year < '9999')
    .map(year => {
      const begin = (one: number) => zonedToInstant(`${one}-01-01`, '00:00', timeZone);
      return sql`(${stories.publishedAt} >= ${begin(Number(year))}::timestamptz and ${stories.publishedAt} < ${begin(Number(year) + 1)}::timestamptz)`;
    });
  return spans.length === 0 ? sql`false` : or(...spans);
}
