/** The gallery's questions, asked of a client that a page, a provider or a test gives. */
import { storiesOf } from '@koinon/sdk/stories';
import type { ResourceType } from '@koinon/contract';
import type { KoinonClient } from '../core/index.ts';
import { readAbout, readPage } from './read-page.ts';
import type { Shelf } from './shelf.ts';
import { nothingAbout } from './story.ts';

export function shelfOf(client: KoinonClient): Shelf {
  const stories = storiesOf(client);
  return {
    async page({ search, ...query }, signal) {
      const { type, ...on } = search.on;
      // What an address says is for the server to refuse.
      const filter = { ...on, type: type as readonly ResourceType[] | undefined, q: search.q || undefined };
      const page = await stories.list({ ...query, ...filter }, { signal });
      const read = readPage(page);
      return { ...read, dropped: read.dropped + page.dropped };
    },
    story: (slug, signal) => stories.get(slug, { signal }),
    about: signal =>
      client.network.get({ signal }).then(readAbout, (error: unknown) => {
        if (signal.aborted) throw error;
        return nothingAbout;
      }),
    feed: format => stories.feedUrl(format),
  };
}
