/** The archive's questions, asked of a client that a page, a provider or a test gives. */
import { issuesOf } from '@koinon/sdk/issues';
import type { KoinonClient } from '../core/index.ts';
import { readAbout, readPage } from './read-page.ts';
import type { Shelf } from './shelf.ts';

export function shelfOf(client: KoinonClient): Shelf {
  const issues = issuesOf(client);
  return {
    async page(query, signal) {
      const page = await issues.list(query, { signal });
      const read = readPage(page);
      return { ...read, dropped: read.dropped + page.dropped };
    },
    about: async signal => readAbout(await client.network.get({ signal })),
    feed: (format, list) => issues.feedUrl(format, { list }),
  };
}
