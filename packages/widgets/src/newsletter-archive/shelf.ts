/** What the archive asks of the server: by itself, or of a client that it is given. */
import { ask, AskError } from '../core/ask.ts';
import type { ClientController } from '../core/index.ts';
import type { About, ArchivePage } from './newsletter-archive.model.ts';
import { readAbout, readPage } from './read-page.ts';

export interface Query {
  readonly list: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export type FeedFormat = 'rss' | 'json';

/** @throws the SDK's errors, or what is known by `code`, `slug` and `status` as they are */
export interface Shelf {
  page(query: Query, signal: AbortSignal): Promise<ArchivePage>;
  about(signal: AbortSignal): Promise<About>;
  /** The archive for a reader of feeds. */
  feed(format: FeedFormat, list: string | undefined): string;
}

/** @throws NoServerError */
export async function shelfOf(clients: ClientController): Promise<Shelf> {
  const { given } = clients;
  if (given) return (await import('./given-shelf.ts')).shelfOf(given);
  const { server } = clients;
  return {
    async page({ list, limit, cursor }, signal) {
      const params = { ...(list && { list }), limit: String(limit), ...(cursor && { cursor }) };
      const page = await ask({ ...server, path: 'newsletter/issues', params, signal });
      try {
        return readPage(page);
      } catch (cause) {
        throw new AskError('contract', { cause });
      }
    },
    about: async signal => readAbout(await ask({ ...server, path: 'network', signal })),
    feed(format, list) {
      const url = new URL(`${server.api}/v1/newsletter/issues.${format}`);
      if (server.network !== undefined) url.searchParams.set('network', server.network);
      if (list) url.searchParams.set('list', list);
      return url.href;
    },
  };
}
