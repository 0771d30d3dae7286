import type { Context } from 'hono';
import { describeRoute } from 'hono-openapi';
import { PUBLIC } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { isId } from '../http/ids.ts';
import { RequestProblem } from '../http/problem.ts';
import type { Feed } from '../newsletter/feed.ts';
import { toJsonFeed } from '../newsletter/json-feed.ts';
import { toRss } from '../newsletter/rss.ts';
import { storyFeed } from '../stories/gallery-feed.ts';
import { storyReadDocs as docs } from './describe-stories-read.ts';
import { networkOf, onlyNetwork } from './network.ts';
import { storyQuery } from './story-query.ts';

/** What each address takes, beside those of drafts: see `METHODS` of `routes.ts`. */
export const STORY_METHODS = { '/stories.rss': 'GET, HEAD', '/stories.json': 'GET, HEAD' } as const;

/** Published stories, and by a token the draft that it opens. */
export function storyRoutes(app: App, services: Services): void {
  const { stories, baseUrl } = services;
  const { gallery } = stories;

  app.get('/stories', describeRoute(docs.list), async c => {
    const url = new URL(c.req.url);
    const { network, params } = await networkOf(services, url);
    const page = await gallery.list(network, storyQuery(params));
    if (page.next !== null) {
      url.searchParams.set('cursor', page.next);
      c.header('Link', `<${baseUrl}${url.pathname}?${url.searchParams}>; rel="next"`);
    }
    return c.json(page, 200, { 'Cache-Control': PUBLIC });
  });

  app.get('/stories.rss', describeRoute(docs.rss), async c =>
    c.body(toRss(await feed(c)), 200, {
      'Content-Type': 'application/rss+xml; charset=utf-8',
      'Cache-Control': PUBLIC,
    }),
  );
  app.get('/stories.json', describeRoute(docs.json), async c =>
    c.body(JSON.stringify(toJsonFeed(await feed(c))), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
      'Cache-Control': PUBLIC,
    }),
  );

  app.get('/stories/:token', describeRoute(docs.story), async c => {
    const network = await onlyNetwork(services, c.req.url);
    // Of the same name as in the routes of drafts: in the OpenAPI document a path stands once.
    const slug = c.req.param('token');
    const draft = await draftOf(slug);
    if (draft) return c.json(draft, 200, { 'Cache-Control': 'no-store' });
    const story = isId(slug) ? await gallery.find(network, slug) : undefined;
    if (!story) throw new RequestProblem('not-found');
    return c.json(story, 200, { 'Cache-Control': PUBLIC });
  });

  /** Undefined for what was never given as a token: an address of a story may have as many characters. */
  async function draftOf(token: string) {
    if (!/^[\w-]{43}$/.test(token)) return undefined;
    try {
      return await stories.read(token);
    } catch (error) {
      if (error instanceof RequestProblem && error.slug === 'not-found') return undefined;
      throw error;
    }
  }

  async function feed(c: Context<Env>): Promise<Feed> {
    const url = new URL(c.req.url);
    const { network, params } = await networkOf(services, url);
    const query = storyQuery(params, ['cursor', 'limit', 'facets']);
    // Whichever network answers today: who subscribes to a feed stays with it.
    params.set('network', network.slug);
    params.sort();
    return storyFeed(gallery, network, { query, baseUrl, self: `${baseUrl}${url.pathname}?${params}` });
  }
}
