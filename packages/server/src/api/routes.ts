import type { NetworkRecord, WireNetwork } from '@koinon/contract';
import { Hono, type MiddlewareHandler } from 'hono';
import { describeRoute } from 'hono-openapi';
import { encodeCursor } from '../data/cursor.ts';
import { findEvent, listEvents } from '../data/events.ts';
import { allNetworks, toWireNetwork } from '../data/networks.ts';
import { etag, PUBLIC } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { readsAndWrites, writersOnly } from '../http/cors.ts';
import { noReferrer } from '../http/referrer.ts';
import { RequestProblem } from '../http/problem.ts';
import { docs } from './describe.ts';
import { listRequest } from './event-list.ts';
import { eventCalendar, listCalendar } from './ics.ts';
import { formRoutes } from './forms.ts';
import { oneClickLimited } from './one-click.ts';
import { newsletterRoutes } from './newsletter.ts';
import { charterRoutes } from './charters.ts';
import { membershipRoutes } from './memberships.ts';
import { defaultNetworkOf, networkOf, refuseParameters } from './network.ts';
import { organisationRoutes } from './organisations.ts';
import { registrationRoutes } from './registrations.ts';
import { STORY_METHODS, storyRoutes } from './stories.ts';
import { STORY_AUTHOR_METHODS, storyAuthorRoutes } from './stories-author.ts';
import { storyUploadRoutes, UPLOAD_METHODS } from './story-uploads.ts';

/** What each address takes. */
const METHODS = {
  '/networks': 'GET, HEAD',
  '/network': 'GET, HEAD',
  '/events': 'GET, HEAD',
  '/events.ics': 'GET, HEAD',
  '/events/:id': 'GET, HEAD',
  '/events/:id/registrations': 'POST',
  '/forms/:form': 'GET, HEAD',
  '/organisations': 'GET, HEAD',
  '/newsletter/subscriptions': 'POST',
  '/newsletter/subscriptions/:token/confirm': 'POST',
  '/newsletter/subscriptions/:token/preferences': 'GET, HEAD, PATCH',
  '/newsletter/subscriptions/:token/unsubscribe': 'GET, HEAD, POST',
  '/newsletter/issues': 'GET, HEAD',
  '/newsletter/issues.rss': 'GET, HEAD',
  '/newsletter/issues.json': 'GET, HEAD',
  '/newsletter/issues/:id': 'GET, HEAD',
  '/memberships': 'POST',
  '/memberships/:token': 'GET, HEAD, PATCH',
  '/memberships/:token/confirm': 'POST',
  '/memberships/:token/accept': 'POST',
  '/memberships/:token/cancel': 'POST',
  '/memberships/:token/erase': 'POST',
  '/memberships/:token/export': 'GET, HEAD',
  '/charters/:version': 'GET, HEAD',
  '/registrations/:token': 'GET, HEAD, PATCH',
  '/registrations/:token/confirm': 'POST',
  '/registrations/:token/cancel': 'POST',
  ...STORY_METHODS,
  ...STORY_AUTHOR_METHODS,
  ...UPLOAD_METHODS,
} as const;

/** `/v1`: what anyone may read, and the forms. */
export function apiRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db } = services;
  const app: App = new Hono<Env>();
  app.use('*', noReferrer, readsAndWrites, oneClickLimited(services, limited), writersOnly(services), etag);

  app.get('/networks', describeRoute(docs.networks), async c => {
    refuseParameters(new URL(c.req.url).searchParams);
    const items = await inTurn(await allNetworks(db), wireNetwork);
    return c.json({ items }, 200, { 'Cache-Control': PUBLIC });
  });

  app.get('/network', describeRoute(docs.network), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    refuseParameters(params);
    return c.json(await wireNetwork(network), 200, { 'Cache-Control': PUBLIC });
  });

  app.get('/events', describeRoute(docs.events), async c => {
    const url = new URL(c.req.url);
    const { items, next } = await listEvents(db, await listRequest(services, url));
    const cursor = next ? encodeCursor(next) : null;
    if (cursor !== null) {
      url.searchParams.set('cursor', cursor);
      c.header('Link', `<${services.baseUrl}${url.pathname}?${url.searchParams}>; rel="next"`);
    }
    return c.json({ items, next: cursor }, 200, { 'Cache-Control': PUBLIC });
  });

  app.get('/events.ics', describeRoute(docs.eventsIcs), async c =>
    listCalendar(services, new URL(c.req.url)),
  );

  // One route for both: a second parameter with a suffix would share its path in the OpenAPI document.
  app.get('/events/:id', describeRoute(docs.event), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    refuseParameters(params);
    const id = c.req.param('id');
    const event = await findEvent(db, network.slug, id.replace(/\.ics$/, ''), services.baseUrl);
    if (!event) throw new RequestProblem('not-found');
    if (id.endsWith('.ics')) return eventCalendar(services, network, event);
    return c.json(event, 200, { 'Cache-Control': PUBLIC });
  });

  formRoutes(app, services);
  registrationRoutes(app, services);
  newsletterRoutes(app, services);
  membershipRoutes(app, services);
  charterRoutes(app, services);
  organisationRoutes(app, services);
  storyRoutes(app, services);
  storyAuthorRoutes(app, services);
  storyUploadRoutes(app, services);

  for (const [path, methods] of Object.entries(METHODS)) {
    app.all(path, () => {
      throw new RequestProblem('method-not-allowed', { headers: { Allow: `${methods}, OPTIONS` } });
    });
  }
  app.all('*', () => {
    throw new RequestProblem('not-found');
  });
  return app;

  async function wireNetwork(record: NetworkRecord): Promise<WireNetwork> {
    return toWireNetwork(db, record, await defaultNetworkOf(services));
  }
}

/** One after the other: PGlite has one connection. */
async function inTurn<T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) results.push(await work(value));
  return results;
}
