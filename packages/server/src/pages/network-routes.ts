import type { NetworkRecord } from '@koinon/contract';
import type { Context } from 'hono';
import { Hono, type MiddlewareHandler } from 'hono';
import { listEvents } from '../data/events.ts';
import { findOrganizations } from '../data/networks.ts';
import { etag, PUBLIC } from '../http/caching.ts';
import { clientOf } from '../http/client.ts';
import type { App, Env, Services } from '../http/context.ts';
import { formWriters } from '../http/cors.ts';
import { isId } from '../http/ids.ts';
import { RequestProblem } from '../http/problem.ts';
import { discovery } from '../oembed/discovery.ts';
import { archivePage } from './archive-page.ts';
import { charterPage } from './charter-page.ts';
import { networkOfPath } from './find-network.ts';
import { formDataOf, SMALL_BYTES } from './form-data.ts';
import { aboutPage } from './about-page.ts';
import { issuePage } from './issue-page.ts';
import { labsPage } from './labs-page.ts';
import { linkSentPage, membersPage } from './members-page.ts';
import { networkPath } from './paths.ts';
import { htmlResponse, localeOfForm, localeOfNetwork } from './respond.ts';
import { wordsIn } from './words.ts';

/** How many of the next events the network's page shows, how many visits that of its labs, how many issues a page of the archive. */
const EVENTS = 4;
const VISITS = 50;
const ISSUES = 20;
const PRIVATE = 'private, no-cache';

/** A network as people read about it: `/n/{network}` and below. */
export function networkRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db, baseUrl, memberships, newsletter } = services;
  const client = clientOf(services);
  const mayPost = formWriters(services);
  const app: App = new Hono<Env>();

  app.get('/n/:network', limited, etag, async c => {
    const { network, t } = await found(c);
    const { slug, coordinator } = network;
    const bodies = await findOrganizations(db, slug, coordinator === null ? [] : [coordinator]);
    const charter = await memberships.charter(slug, 'current');
    const events = await upcoming(network, EVENTS);
    const body = coordinator === null ? undefined : bodies.get(coordinator);
    return htmlResponse(
      c,
      aboutPage({ t, network, coordinator: body, charter, events, now: services.now(), baseUrl }),
      PUBLIC,
    );
  });

  for (const path of ['/n/:network/charter', '/n/:network/charter/:version']) {
    app.get(path, limited, etag, async c => {
      const { network, t } = await found(c);
      const version = c.req.param('version') ?? 'current';
      const charter = isId(version) ? await memberships.charter(network.slug, version) : undefined;
      if (!charter && version !== 'current') throw new RequestProblem('not-found');
      return htmlResponse(c, charterPage({ t, network, charter }), PUBLIC, charter ? 200 : 404);
    });
  }

  app.get('/n/:network/labs', limited, etag, async c => {
    const { network, t } = await found(c);
    const bodies = await findOrganizations(
      db,
      network.slug,
      network.labs.flatMap(({ organization }) => organization ?? []),
    );
    const visits = await upcoming(network, VISITS, ['visit']);
    return htmlResponse(c, labsPage({ t, network, bodies, visits, now: services.now() }), PUBLIC);
  });

  app.get('/n/:network/members', limited, async c => {
    const { network, t } = await found(c);
    return htmlResponse(c, membersPage({ t, network, email: '', errors: [] }), PRIVATE);
  });

  app.get('/n/:network/members/sent', limited, async c => {
    const { network, t } = await found(c);
    return htmlResponse(c, linkSentPage(t, network), PRIVATE);
  });

  app.post('/n/:network/members', limited, async c => {
    const data = await formDataOf(c, SMALL_BYTES);
    const network = await networkOfPath(db, c);
    await mayPost(c, network.slug);
    const t = wordsIn(localeOfForm(c, data, network.languages));
    const email = data.get('email') ?? '';
    try {
      await memberships.mailLink(network, { email, lang: t.locale, address: client(c).address });
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      const { slug, errors = [], headers } = error;
      if (slug !== 'invalid' && slug !== 'too-many-requests') throw error;
      const wait = slug === 'invalid' ? undefined : Number(headers['Retry-After'] ?? 0);
      const status = slug === 'invalid' ? 422 : 429;
      const response = htmlResponse(c, membersPage({ t, network, email, errors, wait }), PRIVATE, status);
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      return response;
    }
    const Location = networkPath(network.slug, t, '/members/sent');
    return c.body(null, 303, { Location, 'Cache-Control': PRIVATE });
  });

  app.get('/n/:network/newsletter', limited, etag, async c => {
    const { network, t } = await found(c);
    const list = network.newsletter?.lists.find(({ id }) => id === c.req.query('list'));
    if (!network.newsletter || (c.req.query('list') !== undefined && !list))
      throw new RequestProblem('not-found');
    const request = { list: list?.id, cursor: c.req.query('cursor'), limit: ISSUES };
    const issues = await newsletter.issues(network, request).catch((error: unknown) => {
      // An address that somebody made up.
      if (error instanceof RequestProblem && error.slug === 'invalid') throw new RequestProblem('not-found');
      throw error;
    });
    return htmlResponse(
      c,
      archivePage({ t, network, list, issues, baseUrl, discovery: discovery(baseUrl, c.req.url) }),
      PUBLIC,
    );
  });

  app.get('/n/:network/newsletter/:issue', limited, etag, async c => {
    const { network, t } = await found(c);
    const id = c.req.param('issue');
    const issue = isId(id) ? await newsletter.issue(network, id) : undefined;
    if (!issue) throw new RequestProblem('not-found');
    const langInAddress = c.req.query('lang') !== undefined;
    return htmlResponse(c, issuePage({ t, network, issue, langInAddress }), PUBLIC);
  });
  return app;

  async function found(c: Context<Env>) {
    const network = await networkOfPath(db, c);
    return { network, t: wordsIn(localeOfNetwork(c, network.languages)) };
  }

  async function upcoming({ slug, timeZone }: NetworkRecord, limit: number, kind?: string[]) {
    const query = kind ? { kind } : {};
    const request = { network: slug, timeZone, query, after: undefined, limit, baseUrl, now: services.now() };
    return (await listEvents(db, request)).items;
  }
}
