import { Hono, type Context } from 'hono';
import { hasTag } from '../http/caching.ts';
import type { App, Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { notBuiltPage } from '../pages/problem-pages.ts';
import { htmlResponse, localeOf } from '../pages/respond.ts';
import { wordsIn } from '../pages/words.ts';
import { cachingOf, embedFile } from './embed.ts';
import { readStatic, type StaticFile } from './files.ts';

const REVALIDATE = 'no-cache';

/** Files of any site may be used by any site: module scripts need it said (Fetch §3.2, `Cross-Origin-Resource-Policy`). */
const FOR_EVERYONE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
};

/** Storybook and TypeDoc: their scripts are files of their own, their frame is ours, nothing is loaded from elsewhere. */
const TOOL_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** `/embed/…`, `/storybook/…`, `/docs/…`: folders that the build fills. */
export function staticRoutes({ site }: Services): App {
  const app: App = new Hono<Env>();

  app.get('/embed/:version/:path{.+}', async c => {
    const { version, path } = c.req.param();
    const file = site.embed && (await embedFile(site.embed, version, path, c.req.header('Accept-Encoding')));
    if (!file) throw new RequestProblem('not-found');
    return send(c, file, { ...FOR_EVERYONE, 'Cache-Control': cachingOf(version, path) });
  });

  const folders = [
    { at: '/storybook', folder: site.storybook, command: 'npm run build-storybook' },
    { at: '/docs', folder: site.docs, command: 'npm run docs' },
  ] as const;
  for (const { at, folder, command } of folders) {
    app.get(at, c => c.redirect(`${at}/`, 301));
    app.get(`${at}/*`, async c => {
      const path = decodePath(new URL(c.req.url).pathname.slice(at.length + 1));
      const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const accept = c.req.header('Accept-Encoding');
      const file =
        folder === undefined
          ? undefined
          : ((await readStatic(folder, wanted, accept)) ??
            (await readStatic(folder, `${path}/index.html`, accept)));
      if (file) return send(c, file, { 'Content-Security-Policy': TOOL_CSP, 'Cache-Control': REVALIDATE });
      if (path !== '') throw new RequestProblem('not-found');
      return htmlResponse(c, notBuiltPage(command, wordsIn(localeOf(c))), 'no-store', 404);
    });
  }
  return app;
}

function send(c: Context<Env>, file: StaticFile, headers: Readonly<Record<string, string>>): Response {
  const all = {
    ...headers,
    // Weak as it is: it may still be compressed on its way.
    ETag: file.encoding === undefined ? `W/${file.etag}` : file.etag.replace(/"$/, `-${file.encoding}"`),
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  if (hasTag(c.req.header('If-None-Match'), all.ETag)) return c.body(null, 304, all);
  return c.body(file.body, 200, {
    ...all,
    'Content-Type': file.type,
    ...(file.encoding === undefined ? {} : { 'Content-Encoding': file.encoding }),
  });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new RequestProblem('not-found');
  }
}
