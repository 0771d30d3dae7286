import { Hono, type MiddlewareHandler } from 'hono';
import { etag, PUBLIC } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { publicReads } from '../http/cors.ts';
import { RequestProblem } from '../http/problem.ts';
import { oembedOf, toXml } from './answer.ts';
import { oembedOfStory } from './story.ts';
import { findEmbedOf } from './find.ts';

/** `/oembed?url=…&format=json|xml&maxwidth=…&maxheight=…`: oEmbed 1.0 (oembed.com), for addresses of this server. */
export function oembedRoutes({ db, baseUrl, stories }: Services, limited: MiddlewareHandler<Env>): App {
  const app: App = new Hono<Env>();
  app.on(['GET', 'OPTIONS'], '/oembed', publicReads, limited, etag, async c => {
    const { url, format = 'json', maxwidth, maxheight } = c.req.query();
    if (url === undefined || url === '')
      throw new RequestProblem('bad-request', {
        detail: 'The parameter “url” is missing: the address of a page of this server.',
      });
    if (format !== 'json' && format !== 'xml')
      return c.text('The formats are json and xml.\n', 501, { 'Cache-Control': 'no-store' });
    const limits = { maxwidth: pixels(maxwidth), maxheight: pixels(maxheight) };
    const found = await findEmbedOf(db, baseUrl, url);
    const answer = found
      ? oembedOf(found, baseUrl, limits)
      : await oembedOfStory({ db, baseUrl, gallery: stories.gallery }, url, limits);
    if (!answer)
      throw new RequestProblem('not-found', { detail: 'Nothing at this address can be embedded.' });
    return format === 'json'
      ? c.json(answer, 200, { 'Cache-Control': PUBLIC })
      : c.body(toXml(answer), 200, {
          'Content-Type': 'text/xml; charset=utf-8',
          'Cache-Control': PUBLIC,
        });
  });
  return app;
}

/** A limit that cannot be read is none. */
const pixels = (text: string | undefined) =>
  text !== undefined && /^\d{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
