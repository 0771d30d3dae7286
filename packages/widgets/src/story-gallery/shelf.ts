/** What the gallery asks of the server: by itself, or of a client that it is given; or it finds it in stories that it is given. */
import { ask, AskError } from '../core/ask.ts';
import type { ClientController } from '../core/index.ts';
import { readAbout, readPage } from './read-page.ts';
import { FACETS, nothingAbout, type About, type Facet, type StoryPage } from './story.ts';
import type { Search } from './story-gallery.model.ts';

export interface Query {
  readonly search: Search;
  readonly limit: number;
  /** BCP 47: in which language one would like to read. */
  readonly lang: string;
  /** Of which the counts are wanted. */
  readonly facets: readonly Facet[];
  readonly cursor?: string | undefined;
}

export type FeedFormat = 'rss' | 'json';

/** @throws the SDK's errors, or what is known by `code`, `slug` and `status` as they are */
export interface Shelf {
  page(query: Query, signal: AbortSignal): Promise<StoryPage>;
  /** A whole story, not read yet. */
  story(slug: string, signal: AbortSignal): Promise<unknown>;
  about(signal: AbortSignal): Promise<About>;
  /** The list for a reader of feeds; undefined where there is none. */
  feed(format: FeedFormat): string | undefined;
}

/** @throws NoServerError */
export async function shelfOf(
  clients: ClientController,
  stories: readonly unknown[] | undefined,
): Promise<Shelf> {
  if (!stories) return servedBy(clients);
  const [{ shelfOf: given }, server] = await Promise.all([
    import('./given-stories.ts'),
    clients.available ? servedBy(clients) : undefined,
  ]);
  return given(stories, server);
}

async function servedBy(clients: ClientController): Promise<Shelf> {
  const { given } = clients;
  if (given) return (await import('./given-shelf.ts')).shelfOf(given);
  const { server } = clients;
  return {
    async page(query, signal) {
      const page = await ask({ ...server, path: `stories?${paramsOf(query)}`, signal });
      try {
        return readPage(page);
      } catch (cause) {
        throw new AskError('contract', { cause });
      }
    },
    story: (slug, signal) => ask({ ...server, path: `stories/${encodeURIComponent(slug)}`, signal }),
    // It stands without: dates are then in the reader's own zone.
    about: signal =>
      ask({ ...server, path: 'network', signal }).then(readAbout, (error: unknown) => {
        if (signal.aborted) throw error;
        return nothingAbout;
      }),
    feed(format) {
      const url = new URL(`${server.api}/v1/stories.${format}`);
      if (server.network !== undefined) url.searchParams.set('network', server.network);
      return url.href;
    },
  };
}

/** In a fixed order, so that equal queries have equal addresses. */
function paramsOf({ search, limit, lang, facets, cursor }: Query): string {
  const params = new URLSearchParams({ lang, limit: String(limit) });
  if (search.q) params.set('q', search.q);
  for (const facet of FACETS) for (const value of search.on[facet] ?? []) params.append(facet, value);
  for (const facet of facets) params.append('facets', facet);
  if (cursor) params.set('cursor', cursor);
  params.sort();
  return params.toString();
}
