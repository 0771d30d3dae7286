import type { ResourceType, Story, StoryFacet, StoryPage as WirePage } from '@koinon/contract';
import { storyPagePlan, storyPlan } from '@koinon/contract/story-plans';
import type { CallOptions, Client } from './client.ts';
import type { OneOrMore } from './events.ts';
import { Listing, type Page } from './listing.ts';
import { reader, type Reader } from './reader.ts';
import { segment } from './segment.ts';

/** A story as a list has it: without its text. */
export type StorySummary = WirePage['items'][number];

/** A page of stories. */
export interface StoryPage extends Page<StorySummary> {
  /** How many stories the whole list has. */
  readonly total: number;
  /** How many of them there would be with each value: of the facets that were asked for. */
  readonly facets: WirePage['facets'];
}

/** Which stories. All of it is optional, and all that is given must hold ("and"); several values of one are alternatives. */
export interface StoryFilter {
  /** Words to find; accents and case do not matter. */
  readonly q?: string | undefined;
  readonly type?: OneOrMore<ResourceType> | undefined;
  /** Ids of `network.axes`. */
  readonly axis?: OneOrMore<string> | undefined;
  /** Languages that they are written in, BCP 47. */
  readonly language?: OneOrMore<string> | undefined;
  /** Years in which they were published, in the network's zone, as `2026`. */
  readonly year?: OneOrMore<string> | undefined;
  /** Ids of events that they are about. */
  readonly event?: OneOrMore<string> | undefined;
  /** In which language one would like to read, BCP 47: of a story and its translations one stands in the list. */
  readonly lang?: string | undefined;
}

/** Which stories, how many at a time, and what is to be counted. */
export interface StoryListQuery extends StoryFilter {
  /** Of which facets the counts are wanted; of none unless given. */
  readonly facets?: readonly StoryFacet[] | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  /** `next` of another page of the same query. */
  readonly cursor?: string | undefined;
}

/** `koinon.stories`: what members tried and learned, as it was published. */
export class Stories {
  readonly #client: Client;
  readonly #readPage: Reader<WirePage>;
  readonly #readStory: Reader<Story>;

  constructor(client: Client) {
    this.#client = client;
    this.#readPage = reader(storyPagePlan, client.logger);
    this.#readStory = reader(storyPlan, client.logger);
  }

  /**
   * Published stories, the youngest first: await it for a page, iterate over `pages()` or over all of them. `publishedAt` is an
   * instant in UTC (RFC 3339).
   *
   * ```ts
   * const { items, total, facets } = await koinon.stories.list({ q: 'νερο', facets: ['axis', 'year'], limit: 12 });
   * for await (const story of koinon.stories.list({ event: 'demo-open-data-training' })) console.log(story.title, story.url);
   * ```
   *
   * @throws ProblemError 404 `network-not-found`, 422 `invalid` for a value, limit or cursor that there is not; any other of
   *   the family
   */
  list(query: StoryListQuery = {}, options: CallOptions = {}): Listing<StorySummary, StoryPage> {
    return new Listing(async cursor => {
      const params = paramsOf({ ...query, cursor: cursor ?? query.cursor });
      return this.#client.get(this.#client.address('stories', params), this.#page, options);
    });
  }

  /**
   * A story with its text: sections of blocks, in the story's own language.
   *
   * @throws ProblemError 404 where none is published under this slug; any other of the family
   */
  async get(slug: string, options: CallOptions = {}): Promise<Story> {
    const url = this.#client.address(`stories/${segment(slug, 'A story’s slug')}`);
    return this.#client.get(url, this.#readStory, options);
  }

  /** The address of the list as a feed: RSS 2.0, or JSON Feed 1.1. */
  feedUrl(format: 'rss' | 'json', filter: StoryFilter = {}): string {
    return this.#client.address(`stories.${format}`, paramsOf(filter)).href;
  }

  readonly #page = (body: unknown, url: string): StoryPage => {
    const { items, next, total, facets } = this.#readPage(body, url);
    return { items, next, total, facets, dropped: countOf(body) - items.length };
  };
}

/** In a fixed order, so that equal queries have equal addresses; lists repeat the parameter. */
function paramsOf(query: StoryListQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values: readonly unknown[] = Array.isArray(value) ? [...(value as unknown[])].sort() : [value];
    for (const one of values) if (one !== undefined && one !== '') params.append(name, String(one));
  }
  params.sort();
  return params;
}

function countOf(body: unknown): number {
  const items: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'items') : undefined;
  return Array.isArray(items) ? items.length : 0;
}
