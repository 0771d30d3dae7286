import type { Context } from 'hono';
import { describeRoute } from 'hono-openapi';
import { PUBLIC } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { isId } from '../http/ids.ts';
import { readJson } from '../http/json-body.ts';
import { RequestProblem } from '../http/problem.ts';
import { readFeed, type Feed } from '../newsletter/feed.ts';
import { toJsonFeed } from '../newsletter/json-feed.ts';
import { toRss } from '../newsletter/rss.ts';
import { newsletterDocs as docs } from './describe-newsletter.ts';
import { networkOf, onlyNetwork } from './network.ts';
import { isLanguage, limitOf, only, refused } from './newsletter-query.ts';
import { isOneClick, readOneClick } from './one-click.ts';
import { submitter } from './submit.ts';

/** Newsletters: subscribing, what mailed links open, the archive and its feeds. */
export function newsletterRoutes(app: App, services: Services): void {
  const { newsletter } = services;
  const submit = submitter(services);
  const answered = { 'Cache-Control': 'no-store' };

  app.post('/newsletter/subscriptions', describeRoute(docs.subscribe), async c => {
    const network = await onlyNetwork(services, c.req.url);
    return submit(c, 'newsletter', network);
  });

  app.post('/newsletter/subscriptions/:token/confirm', describeRoute(docs.confirm), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await newsletter.confirm(c.req.param('token')), 200, answered);
  });
  app.get('/newsletter/subscriptions/:token/preferences', describeRoute(docs.preferences), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await newsletter.read(c.req.param('token')), 200, answered);
  });
  app.patch(
    '/newsletter/subscriptions/:token/preferences',
    describeRoute(docs.changePreferences),
    async c => {
      await onlyNetwork(services, c.req.url);
      const changes = await readJson(c.req.raw);
      return c.json(await newsletter.change(c.req.param('token'), changes), 200, answered);
    },
  );

  app.get('/newsletter/subscriptions/:token/unsubscribe', describeRoute(docs.unsubscribePage), async c => {
    await onlyNetwork(services, c.req.url);
    const token = c.req.param('token');
    if (!/^[\w-]{43}$/.test(token)) throw new RequestProblem('not-found');
    return c.body(null, 303, { ...answered, Location: `${services.baseUrl}/m/${token}` });
  });
  app.post('/newsletter/subscriptions/:token/unsubscribe', describeRoute(docs.unsubscribe), async c => {
    await onlyNetwork(services, c.req.url);
    const token = c.req.param('token');
    if (isOneClick(c.req.raw)) {
      await readOneClick(c.req.raw);
      await oneClick(token);
      return c.text('Unsubscribed.\n', 200, answered);
    }
    const all = await wantsAll(c.req.raw);
    return c.json(await newsletter.unsubscribe(token, { all, method: 'link' }), 200, answered);
  });

  app.get('/newsletter/issues', describeRoute(docs.issues), async c => {
    const url = new URL(c.req.url);
    const { network, params } = await networkOf(services, url);
    const { list, cursor, limit } = only(params, ['list', 'cursor', 'limit']);
    if (list !== undefined && !isId(list)) throw refused('list', 'bad-format');
    const page = await newsletter.issues(network, { list, cursor, limit: limitOf(limit) });
    if (page.next !== null) {
      url.searchParams.set('cursor', page.next);
      c.header('Link', `<${services.baseUrl}${url.pathname}?${url.searchParams}>; rel="next"`);
    }
    return c.json(page, 200, { 'Cache-Control': PUBLIC });
  });
  app.get('/newsletter/issues.rss', describeRoute(docs.issuesRss), async c =>
    c.body(toRss(await feed(c)), 200, {
      'Content-Type': 'application/rss+xml; charset=utf-8',
      'Cache-Control': PUBLIC,
    }),
  );
  app.get('/newsletter/issues.json', describeRoute(docs.issuesJson), async c =>
    c.body(JSON.stringify(toJsonFeed(await feed(c))), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
      'Cache-Control': PUBLIC,
    }),
  );
  app.get('/newsletter/issues/:id', describeRoute(docs.issue), async c => {
    const network = await onlyNetwork(services, c.req.url);
    const id = c.req.param('id');
    const issue = isId(id) ? await newsletter.issue(network, id) : undefined;
    if (!issue) throw new RequestProblem('not-found');
    return c.json(issue, 200, { 'Cache-Control': PUBLIC });
  });

  /** Whoever is gone by now is where the click was to bring them. */
  async function oneClick(token: string): Promise<void> {
    try {
      await newsletter.unsubscribe(token, { all: false, method: 'one-click' });
    } catch (error) {
      if (!(error instanceof RequestProblem && error.slug === 'link-expired')) throw error;
    }
  }

  async function feed(c: Context<Env>): Promise<Feed> {
    const url = new URL(c.req.url);
    const { network, params } = await networkOf(services, url);
    const { list, lang } = only(params, ['list', 'lang']);
    if (list !== undefined && !isId(list)) throw refused('list', 'bad-format');
    if (lang !== undefined && !isLanguage(lang)) throw refused('lang', 'bad-format');
    // Whichever network answers today: who subscribes to a feed stays with it.
    const query = new URLSearchParams({
      network: network.slug,
      ...(list && { list }),
      ...(lang && { lang }),
    });
    return readFeed(services, network, { list, lang, self: `${services.baseUrl}${url.pathname}?${query}` });
  }
}

/** Our own body: `{ all?: boolean }`, or none. */
async function wantsAll(request: Request): Promise<boolean> {
  if (request.body === null && !request.headers.has('Content-Type')) return false;
  const input = await readJson(request);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw refused('', 'wrong-type');
  for (const name of Object.keys(input)) if (name !== 'all') throw refused(name, 'unknown-field');
  const all: unknown = 'all' in input ? input.all : false;
  if (typeof all !== 'boolean') throw refused('all', 'wrong-type');
  return all;
}
