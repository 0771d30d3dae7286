import { describeRoute } from 'hono-openapi';
import { isKey } from '../forms/idempotency.ts';
import { createLimiter, type Limiter, type LimitSet } from '../forms/limits.ts';
import { clientOf } from '../http/client.ts';
import type { App, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { readImagePath, uploadOf } from '../images/addresses.ts';
import { uploadDocs } from '../images/describe.ts';
import { pictureResponse } from '../images/respond.ts';
import { storyOfLink } from '../images/story-link.ts';
import { createTurns } from '../images/turns.ts';
import { onlyNetwork } from './network.ts';

/** What each address takes: see `METHODS` of `routes.ts`. */
export const UPLOAD_METHODS = {
  '/stories/:token/uploads': 'POST',
  '/stories/:token/uploads/:id': 'DELETE',
  '/stories/:token/uploads/:id/:file': 'GET, HEAD',
} as const;

const TEN_MINUTES = 600;

/** Ten authors in one building with twenty pictures each; and of one story, its pictures five times over. */
const UPLOADS: LimitSet = {
  address: { limit: 200, windowSeconds: TEN_MINUTES },
  prefix: { limit: 1000, windowSeconds: TEN_MINUTES },
  form: { limit: 100, windowSeconds: TEN_MINUTES },
};

/** Counts them; `form` is the story's id. */
export const uploadLimiter = (now: () => number): Limiter =>
  createLimiter({ ticketed: UPLOADS, unticketed: UPLOADS, holdsPerClient: 0 }, now);

/** Pictures of a draft, by its link. */
export function storyUploadRoutes(app: App, services: Services): void {
  const { images, stories, baseUrl, now } = services;
  const client = clientOf(services);
  const limiter = uploadLimiter(now);
  const inTurn = createTurns();
  const answered = { 'Cache-Control': 'no-store' };

  app.post('/stories/:token/uploads', describeRoute(uploadDocs.upload), async c => {
    await inTurn(() => onlyNetwork(services, c.req.url));
    // Its bytes say what it is. But no type that a page may send to another site without asking it first.
    if (!/^(image\/[\w.+-]+|application\/octet-stream)\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
      throw new RequestProblem('unsupported-media-type', { detail: 'The body must be the picture itself.' });
    }
    const key = c.req.header('Idempotency-Key');
    if (key === undefined || !isKey(key)) throw new RequestProblem('idempotency-key-missing');
    const token = c.req.param('token');
    const { story } = await inTurn(() => stories.writable(token));
    const wait = limiter({ address: client(c).address, form: story, ticketed: true });
    if (wait !== undefined) {
      throw new RequestProblem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
    }
    const length = c.req.header('Content-Length');
    const image = await images.take({
      story,
      key,
      body: c.req.raw.body,
      length: length === undefined ? undefined : Number(length),
    });
    return c.json(uploadOf(image, baseUrl, token), 201, answered);
  });

  app.delete('/stories/:token/uploads/:id', describeRoute(uploadDocs.remove), async c => {
    await onlyNetwork(services, c.req.url);
    const { story } = await stories.writable(c.req.param('token'));
    if (!(await images.remove(story, c.req.param('id')))) throw new RequestProblem('not-found');
    return c.body(null, 204, answered);
  });

  app.get('/stories/:token/uploads/:id/:file', describeRoute(uploadDocs.file), async c => {
    await onlyNetwork(services, c.req.url);
    const story = await storyOfLink(services, c.req.param('token'));
    const file = readImagePath(c.req.param('id'), c.req.param('file'));
    const opened = file && (await images.open({ file, story }));
    if (!opened) throw new RequestProblem('not-found');
    return pictureResponse(c, opened, answered);
  });
}
