import { Hono, type MiddlewareHandler } from 'hono';
import { listEvents } from '../data/events.ts';
import { allNetworks } from '../data/networks.ts';
import { etag, PUBLIC } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { BUILDER_CSP, builderPage } from './builder-page.ts';
import { htmlResponse, localeOf } from './respond.ts';
import { wordsIn } from './words.ts';

/** Among how many coming events one is looked for that can be registered for. */
const AMONG = 20;

export function builderRoutes({ db, baseUrl, site, now }: Services, limited: MiddlewareHandler<Env>): App {
  const app: App = new Hono<Env>();
  app.get('/builder', limited, etag, async c => {
    const networks = [];
    for (const network of await allNetworks(db)) {
      const { slug, timeZone } = network;
      const request = {
        network: slug,
        timeZone,
        query: {},
        after: undefined,
        limit: AMONG,
        baseUrl,
        now: now(),
      };
      const { items } = await listEvents(db, request);
      networks.push({ network, event: items.find(({ registration }) => registration.mode === 'internal') });
    }
    const t = wordsIn(localeOf(c, networks[0]?.network.languages));
    const query = new URL(c.req.url).searchParams;
    query.delete('lang');
    const scripts = site.embed !== undefined;
    const page = builderPage({ t, networks, baseUrl, scripts, query: query.toString().slice(0, 2000) });
    const response = htmlResponse(c, page, PUBLIC);
    response.headers.set('Content-Security-Policy', BUILDER_CSP);
    return response;
  });
  return app;
}
