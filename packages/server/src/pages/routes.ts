import { addMonths, isPlainDate, todayIn } from '@koinon/i18n/dates';
import { Hono, type MiddlewareHandler } from 'hono';
import { getRecurrence } from '../data/recurrence.ts';
import { decodeCursor, encodeCursor } from '../data/cursor.ts';
import { findEventBySlug, listEvents } from '../data/events.ts';
import { allNetworks, findNetwork } from '../data/networks.ts';
import { knownOccurrences } from '../data/occurrences.ts';
import { etag, PUBLIC } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { isId } from '../http/ids.ts';
import { RequestProblem } from '../http/problem.ts';
import { discovery } from '../oembed/discovery.ts';
import { apiReference } from './api-reference.ts';
import { builderRoutes } from './builder-routes.ts';
import { eventPage } from './event-page.ts';
import { indexPage } from './index-page.ts';
import { networkPage } from './network-page.ts';
import { networkRoutes } from './network-routes.ts';
import { joinRoutes } from './join-routes.ts';
import { subscribeRoutes } from './subscribe-routes.ts';
import { storyRoutes } from './story-routes.ts';
import { problemTypePage } from './problem-pages.ts';
import { manageRoutes } from './manage-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { htmlResponse, localeOf } from './respond.ts';
import { storyFormRoutes } from './story-form-routes.ts';
import { icon, iconPath, stylesheet, stylesheetPath } from './styles.ts';
import { wordsIn } from './words.ts';

/** How many events of each network the index shows. */
const ON_INDEX = 4;
/** And a page of one network's events. */
const ON_PAGE = 25;
/** How many further days of a recurring event its page names. */
const MORE_DATES = 8;

/** The pages that people read; those that ask the database are `limited`. */
export function pageRoutes(
  services: Services,
  limited: MiddlewareHandler<Env>,
  openApi: () => Promise<unknown>,
): App {
  const { db, baseUrl, site } = services;
  const app: App = new Hono<Env>();

  for (const [path, body, type] of [
    [stylesheetPath, stylesheet, 'text/css; charset=utf-8'],
    [iconPath, icon, 'image/svg+xml'],
  ] as const) {
    app.get(path, etag, c =>
      c.body(body, 200, {
        'Content-Type': type,
        // The name changes with what is in it.
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
      }),
    );
  }

  app.get('/', limited, etag, async c => {
    const now = services.now();
    const networks = [];
    for (const network of await allNetworks(db)) {
      const { slug, timeZone } = network;
      const request = { network: slug, timeZone, query: {}, after: undefined, limit: ON_INDEX, baseUrl, now };
      networks.push({ network, events: (await listEvents(db, request)).items });
    }
    const t = wordsIn(localeOf(c, networks[0]?.network.languages));
    return htmlResponse(c, indexPage({ t, networks, site, baseUrl, now }), PUBLIC);
  });

  app.get('/e/:network', limited, etag, async c => {
    const slug = c.req.param('network');
    const network = isId(slug) ? await findNetwork(db, slug) : undefined;
    const cursor = c.req.query('cursor');
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    if (!network || (cursor !== undefined && !after)) throw new RequestProblem('not-found');
    const q = (c.req.query('q') ?? '').slice(0, 200);
    const now = services.now();
    const request = {
      network: slug,
      timeZone: network.timeZone,
      query: { q },
      after,
      limit: ON_PAGE,
      baseUrl,
      now,
    };
    const { items: events, next } = await listEvents(db, request);
    const t = wordsIn(localeOf(c, network.languages));
    const view = {
      t,
      network,
      events,
      q,
      next: next ? encodeCursor(next) : null,
      now,
      discovery: discovery(baseUrl, c.req.url),
    };
    return htmlResponse(c, networkPage(view), PUBLIC);
  });

  app.get('/e/:network/:slug', limited, etag, async c => {
    const { network: networkSlug, slug } = c.req.param();
    const date = c.req.query('date');
    const network = isId(networkSlug) ? await findNetwork(db, networkSlug) : undefined;
    if (!network || !isId(slug) || (date !== undefined && !isPlainDate(date)))
      throw new RequestProblem('not-found');
    const event = await findEventBySlug(db, network.slug, slug, date, baseUrl);
    if (!event) throw new RequestProblem('not-found');
    const now = services.now();
    const record = await getRecurrence(db, event.occurrenceOf ?? event.id);
    const today = todayIn(event.timeZone, new Date(now));
    const dates = record ? knownOccurrences(record, today, addMonths(today, 13)) : [];
    const view = {
      event,
      network,
      t: wordsIn(localeOf(c, network.languages)),
      now,
      baseUrl,
      langInAddress: c.req.query('lang') !== undefined,
      dates: dates.filter(one => one !== date).slice(0, MORE_DATES),
      discovery: discovery(baseUrl, c.req.url),
    };
    return htmlResponse(c, eventPage(view), PUBLIC);
  });

  app.route('/', builderRoutes(services, limited));
  app.route('/', networkRoutes(services, limited));
  app.route('/', storyRoutes(services, limited));
  app.route('/', registerRoutes(services, limited));
  app.route('/', subscribeRoutes(services, limited));
  app.route('/', joinRoutes(services, limited));
  app.route('/', storyFormRoutes(services, limited));
  app.route('/', manageRoutes(services, limited));

  app.get('/problems/:slug', etag, c => {
    const found = problemTypePage(c.req.param('slug'));
    if (!found) throw new RequestProblem('not-found');
    return htmlResponse(c, found, PUBLIC);
  });

  app.get('/docs/api', limited, etag, async c =>
    htmlResponse(c, apiReference(await openApi(), baseUrl), PUBLIC),
  );
  return app;
}
