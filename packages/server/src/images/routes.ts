import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { storyDocs } from '../admin/describe-stories.ts';
import type { AdminRoutes } from '../admin/env.ts';
import { need } from '../admin/guard.ts';
import { and, eq, isNotNull } from 'drizzle-orm';
import { stories } from '../database/schema.ts';
import type { App, Env, Services } from '../http/context.ts';
import { publicReads } from '../http/cors.ts';
import { RequestProblem } from '../http/problem.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { MEDIA_PATH, readImagePath } from './addresses.ts';
import { pictureResponse } from './respond.ts';

/**
 * A file never changes, but its story may be taken back: then it is out of browsers and proxies after a day. Until then
 * nobody asks again.
 */
const FOR_A_DAY = 'public, max-age=86400, immutable';

/** One page of a gallery has a picture or three for each of its stories. */
const PICTURES_PER_READ = 10;

/** `/media/<id>/<width>.<webp|jpg>`: what is published, for every site. */
export function mediaRoutes(services: Services): App {
  const app: App = new Hono<Env>();
  const { limit, windowSeconds } = services.rateLimit;
  // Counted apart: who looks at pictures can still ask for events.
  const limited = rateLimit({
    ...services,
    rateLimit: { limit: limit * PICTURES_PER_READ, windowSeconds },
  });
  app.on(['GET', 'OPTIONS'], `${MEDIA_PATH}/:id/:file`, publicReads, limited, async c => {
    const file = readImagePath(c.req.param('id'), c.req.param('file'));
    const opened = file && (await services.images.open({ file }));
    if (!opened) throw new RequestProblem('not-found');
    return pictureResponse(c, opened, {
      'Cache-Control': FOR_A_DAY,
      'Timing-Allow-Origin': '*',
    });
  });
  return app;
}

/** GET `stories/{id}/uploads/{image}/{file}`: what staff see of a story that is not published. Of one that nobody handed in: nothing. */
export const storyPictureRoutes: AdminRoutes = (app, { db, images }) => {
  app.get(
    '/stories/:id/uploads/:image/:file',
    describeRoute(storyDocs.getStoryPicture),
    need('viewer'),
    async c => {
      const id = c.req.param('id');
      const file = readImagePath(c.req.param('image'), c.req.param('file'));
      const [story] = await db
        .select({ id: stories.id })
        .from(stories)
        .where(
          and(eq(stories.id, id), eq(stories.network, c.get('network').slug), isNotNull(stories.submittedAt)),
        );
      const opened = file && story ? await images.open({ file, story: story.id }) : undefined;
      if (!opened) throw new RequestProblem('not-found');
      return pictureResponse(c, opened, { 'Cache-Control': 'no-store' });
    },
  );
};
