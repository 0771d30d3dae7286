import { describeRoute } from 'hono-openapi';
import { clientOf } from '../http/client.ts';
import type { App, Services } from '../http/context.ts';
import { readJson } from '../http/json-body.ts';
import { storyDraftDocs as docs } from './describe-stories.ts';
import { onlyNetwork } from './network.ts';
import { submitter } from './submit.ts';

/** What each address takes: see `METHODS` of `routes.ts`. */
export const STORY_AUTHOR_METHODS = {
  '/stories': 'GET, HEAD, POST',
  '/stories/:token': 'GET, HEAD, PATCH',
  '/stories/:token/submit': 'POST',
  '/stories/:token/take-back': 'POST',
  '/stories/:token/confirm': 'POST',
  '/stories/:token/link': 'POST',
} as const;

/** Telling a story, by the links to its draft. Nothing of it is kept by anybody on the way, and no page hands the address on. */
export function storyAuthorRoutes(app: App, services: Services): void {
  const { stories } = services;
  const client = clientOf(services);
  const submit = submitter(services);
  const answered = { 'Cache-Control': 'no-store' };

  app.post('/stories', describeRoute(docs.begin), async c => {
    const network = await onlyNetwork(services, c.req.url);
    return submit(c, 'story', network);
  });
  app.patch('/stories/:token', describeRoute(docs.change), async c => {
    await onlyNetwork(services, c.req.url);
    const changes = await readJson(c.req.raw);
    return c.json(await stories.change(c.req.param('token'), changes), 200, answered);
  });
  app.post('/stories/:token/submit', describeRoute(docs.submit), async c => {
    await onlyNetwork(services, c.req.url);
    const input = await readJson(c.req.raw);
    return c.json(await stories.submit(c.req.param('token'), input, client(c).origin), 200, answered);
  });
  app.post('/stories/:token/take-back', describeRoute(docs.takeBack), async c => {
    await onlyNetwork(services, c.req.url);
    const input = await readJson(c.req.raw);
    return c.json(await stories.takeBack(c.req.param('token'), input), 200, answered);
  });
  app.post('/stories/:token/confirm', describeRoute(docs.confirm), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await stories.confirm(c.req.param('token')), 200, answered);
  });
  app.post('/stories/:token/link', describeRoute(docs.link), async c => {
    await onlyNetwork(services, c.req.url);
    const input = await readJson(c.req.raw);
    await stories.mailLink(c.req.param('token'), input, client(c).address);
    return c.json({ status: 'check-mail' } as const, 202, answered);
  });
}
