/** Published stories in memory: found, narrowed, counted and paged as the server does it. */
import {
  PAGE_LIMIT_DEFAULT,
  STORY_FACETS,
  type CalendarEvent,
  type Network,
  type StoryFacet,
  type StoryRecordInput,
  type WireStory,
  type WireStoryPage,
} from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { StoryQuerySchema, StoryRecordSchema } from '@koinon/contract/stories';
import { fold, hasWords } from '@koinon/i18n/fold';
import { limitOf, refused } from './paging.ts';
import { Refusal } from './refusal.ts';

/** A published story, as a test gives it. */
export type StoryInput = StoryRecordInput & {
  /** Of the first network unless given. */
  readonly network?: string | undefined;
};

/** A published story. */
export interface PublishedStory {
  readonly network: string;
  /** What its translations have in common. */
  readonly group: string;
  readonly story: WireStory;
}

/**
 * @param now milliseconds since the epoch: the day of a story that says none
 * @throws TypeError where it cannot be read: a mistake in the test should be seen in the test
 */
export function readStories(
  inputs: readonly StoryInput[],
  known: readonly CalendarEvent[],
  first: string,
  now: number,
): PublishedStory[] {
  const rows = inputs.map(({ network = first, ...record }, index) => {
    const read = check(StoryRecordSchema, record);
    if (read.ok) return { network, record: read.value };
    const [error] = read.errors;
    throw new TypeError(`createTestKoinon: stories[${index}]${error?.pointer ?? ''}: ${error?.code ?? ''}`);
  });
  const urlOf = (network: string, slug: string) => `https://koinon.test/s/${network}/${slug}`;
  return rows.map(({ network, record }) => {
    const { translationOf, publishedAt, events, ...content } = record;
    const group = translationOf ?? record.id;
    const translations = rows
      .filter(one => one.record.id !== record.id && (one.record.translationOf ?? one.record.id) === group)
      .map(({ record: { slug, lang, title } }) => ({ slug, lang, name: title, url: urlOf(network, slug) }));
    const instant = `${publishedAt ?? new Date(now).toISOString().slice(0, 10)}T09:00:00Z`;
    const story: WireStory = {
      ...content,
      network,
      url: urlOf(network, record.slug),
      events: known
        .filter(event => event.network === network && events.includes(event.id))
        .map(({ id, name, url, startDate }) => ({ id, name, url, startDate })),
      translations,
      publishedAt: instant,
      updatedAt: instant,
    };
    return { network, group, story };
  });
}

/** @throws Refusal `invalid` */
export function pageOfStories(
  all: readonly PublishedStory[],
  network: Network,
  params: URLSearchParams,
): WireStoryPage {
  const query = read(params);
  const mine = all.filter(one => one.network === network.slug);
  const words = fold(query.q ?? '');
  const found = mine.filter(({ story }) => words === '' || hasWords(textOf(story), words));
  const holds = (one: PublishedStory, but?: StoryFacet) =>
    STORY_FACETS.every(facet => {
      const wanted = facet === but ? undefined : query[facet];
      return !wanted?.length || valuesOf(one.story, facet, network).some(value => wanted.includes(value));
    });
  const rows = once(
    found.filter(one => holds(one)),
    query.lang,
  );
  const limit = query.limit ?? PAGE_LIMIT_DEFAULT;
  const at = query.cursor === undefined ? 0 : rows.findIndex(({ id }) => cursorOf(id) === query.cursor) + 1;
  if (query.cursor !== undefined && at === 0) throw new Refusal('invalid', [refused('cursor', 'bad-cursor')]);
  const items = rows.slice(at, at + limit);
  const last = items.at(-1);
  return {
    items: items.map(summaryOf),
    next: last && rows.length > at + limit ? cursorOf(last.id) : null,
    total: rows.length,
    facets: STORY_FACETS.filter(facet => query.facets?.includes(facet)).map(facet => {
      const counts = new Map<string, number>();
      for (const story of once(
        found.filter(one => holds(one, facet)),
        query.lang,
      ))
        for (const value of valuesOf(story, facet, network)) counts.set(value, (counts.get(value) ?? 0) + 1);
      return {
        facet,
        values: [...counts].map(([value, count]) => ({
          value,
          count,
          name: nameOf(mine, facet, value, network),
        })),
      };
    }),
  };
}

/** Each once: in the reader's language where it has a translation; the youngest first. */
function once(rows: readonly PublishedStory[], lang: string | undefined): WireStory[] {
  const chosen = new Map<string, WireStory>();
  for (const { group, story } of rows)
    if (!chosen.has(group) || story.lang === lang) chosen.set(group, story);
  return [...chosen.values()].sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
}

function read(params: URLSearchParams) {
  const query: Record<string, unknown> = {};
  for (const name of new Set(params.keys())) {
    if (name === 'network') continue;
    const list = [...STORY_FACETS, 'facets'].includes(name);
    query[name] = list ? params.getAll(name) : params.get(name);
  }
  const result = check(StoryQuerySchema, { ...query, limit: limitOf(params.get('limit') ?? undefined) });
  if (!result.ok) throw new Refusal('invalid', result.errors);
  return result.value;
}

function valuesOf(story: WireStory, facet: StoryFacet, { timeZone }: Network): readonly string[] {
  switch (facet) {
    case 'type':
      return [story.resourceType];
    case 'axis':
      return story.axes;
    case 'language':
      return [story.lang];
    case 'year':
      return [
        new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(Date.parse(story.publishedAt)),
      ];
    case 'event':
      return story.events.map(({ id }) => id);
  }
}

function nameOf(stories: readonly PublishedStory[], facet: StoryFacet, value: string, { axes }: Network) {
  if (facet === 'axis') return axes.find(({ id }) => id === value)?.name ?? null;
  if (facet !== 'event') return null;
  return stories.flatMap(({ story }) => story.events).find(({ id }) => id === value)?.name ?? null;
}

function textOf({ title, summary, sections, people, author }: WireStory): string {
  return fold(JSON.stringify([title, summary, sections, people, author]));
}

function summaryOf(story: WireStory): WireStoryPage['items'][number] {
  const {
    sections: _1,
    gallery: _2,
    people: _3,
    participation: _4,
    links: _5,
    licence: _6,
    sourceUrl: _7,
    ...rest
  } = story;
  return rest;
}

/** Ids are letters of ASCII. */
const cursorOf = (id: string) => btoa(id).replaceAll('=', '');
