import type { NetworkRecord } from '@koinon/contract';
import type { Context } from 'hono';
import { Hono, type MiddlewareHandler } from 'hono';
import { storyQuery } from '../api/story-query.ts';
import { etag, PUBLIC } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { isId } from '../http/ids.ts';
import { RequestProblem } from '../http/problem.ts';
import { discovery } from '../oembed/discovery.ts';
import { networkOfPath } from './find-network.ts';
import { galleryPage } from './gallery-page.ts';
import { htmlResponse, localeOfNetwork } from './respond.ts';
import { storyPage, withdrawnPage } from './story-page.ts';
import { wordsIn, type T } from './words.ts';

const ON_PAGE = 20;

/** `/s/{network}` and `/s/{network}/{slug}`: what is published. */
export function storyRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db, baseUrl, stories } = services;
  const app: App = new Hono<Env>();

  app.get('/s/:network', limited, etag, async c => {
    const { network, t } = await found(c);
    const { searchParams } = new URL(c.req.url);
    const page = await asMadeUp(async () => {
      // A browser sends a field that was left empty too.
      const params = new URLSearchParams(
        [...searchParams].filter(([name, value]) => name !== 'lang' && value !== ''),
      );
      const query = { ...storyQuery(params, ['limit', 'facets']), lang: t.locale };
      const facets = ['type', 'axis', 'language', 'year', 'event'] as const;
      return {
        query,
        stories: await stories.gallery.list(network, { ...query, facets: [...facets], limit: ON_PAGE }),
      };
    });
    const view = { t, network, ...page, baseUrl, discovery: discovery(baseUrl, c.req.url) };
    return htmlResponse(c, galleryPage(view), PUBLIC);
  });

  app.get('/s/:network/:slug', limited, etag, async c => {
    const { network, t } = await found(c);
    const slug = c.req.param('slug');
    const story = isId(slug) ? await stories.gallery.find(network, slug) : undefined;
    if (story) {
      const view = { t, network, story, discovery: discovery(baseUrl, c.req.url) };
      return htmlResponse(c, storyPage(view), PUBLIC);
    }
    if (isId(slug) && (await stories.gallery.isGone(network.slug, slug)))
      return htmlResponse(c, withdrawnPage(t, network), PUBLIC, 410);
    throw new RequestProblem('not-found');
  });
  return app;

  async function found(c: Context<Env>): Promise<{ network: NetworkRecord; t: T }> {
    const network = await networkOfPath(db, c);
    return { network, t: wordsIn(localeOfNetwork(c, network.languages)) };
  }
}

/** An address that somebody made up leads to no page. */
async function asMadeUp<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RequestProblem && error.slug === 'invalid') throw new RequestProblem('not-found');
    throw error;
  }
}
