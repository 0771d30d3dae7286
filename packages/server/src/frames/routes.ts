import { findEmbed } from '@koinon/contract/embeds';
import type { Locale } from '@koinon/i18n/text';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { originsOf } from '../data/origins.ts';
import { etag } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { networkOfPath } from '../pages/find-network.ts';
import type { Html } from '../pages/html.ts';
import { isAskedFor, localeOfNetwork } from '../pages/respond.ts';
import { wordsIn } from '../pages/words.ts';
import { FRAME_CACHING, frameHeaders } from './headers.ts';
import { optionReasons, refusedFrame, unknownReason, widgetFrame } from './page.ts';
import { frameStylesheet, frameStylesheetPath } from './styles.ts';
import { optionsInQuery } from './targets.ts';

/** `/w/{network}/{name}?<options>`: a widget in a page of its own, for pages that may hold frames only. */
export function frameRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { db, baseUrl, site } = services;
  const app: App = new Hono<Env>();

  app.get(frameStylesheetPath, etag, c =>
    c.body(frameStylesheet, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      // The name changes with what is in it.
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );

  app.get('/w/:network/:name', limited, etag, async c => {
    const network = await networkOfPath(db, c);
    const t = wordsIn(localeOfNetwork(c, network.languages));
    const origins = (await originsOf(db, network.slug)).map(({ origin }) => origin);
    const name = c.req.param('name');
    const embed = findEmbed(name);
    const { searchParams } = new URL(c.req.url);
    const scripts = site.embed !== undefined;
    const refusal = { t, locale: t.locale, origins, scripts };
    if (!embed) {
      const reasons = [unknownReason(name, t.locale)];
      return send(c, t.locale, refusedFrame({ ...refusal, reasons }), origins, 404);
    }
    const read = optionsInQuery(embed, searchParams);
    if (read.refused.length > 0 || read.missing.length > 0) {
      const reasons = optionReasons(embed, read, t.locale);
      return send(c, t.locale, refusedFrame({ ...refusal, reasons }), origins, 400);
    }
    const { options } = read;
    return send(
      c,
      t.locale,
      widgetFrame({ t, network, embed, options, origins, baseUrl, url: c.req.url, scripts }),
      origins,
      200,
    );
  });
  return app;
}

function send(
  c: Context<Env>,
  locale: Locale,
  page: Html,
  origins: readonly string[],
  status: 200 | 400 | 404,
): Response {
  return c.body(page.text, status, {
    ...frameHeaders(origins),
    'Cache-Control': status === 200 ? FRAME_CACHING : 'no-store',
    ...(isAskedFor(c, locale) ? {} : { Vary: 'Accept-Language' }),
  });
}
