import { PROBLEM_TYPES } from '@koinon/contract';
import { Hono, type Context } from 'hono';
import { adminRoutes } from './admin/routes.ts';
import { openApiDocument } from './api/openapi.ts';
import { apiRoutes } from './api/routes.ts';
import { isUnavailable } from './database/unavailable.ts';
import { frameRoutes } from './frames/routes.ts';
import { etag, PUBLIC } from './http/caching.ts';
import { compress } from './http/compress.ts';
import type { App, Env, Services } from './http/context.ts';
import { publicReads } from './http/cors.ts';
import { healthRoutes } from './http/health.ts';
import { describeError, requestLog } from './http/log.ts';
import { problemResponse, RequestProblem } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import { mediaRoutes } from './images/routes.ts';
import { mailboxRoutes } from './mailbox/routes.ts';
import { failurePage } from './pages/problem-pages.ts';
import { localeOf, PAGE_HEADERS } from './pages/respond.ts';
import { oembedRoutes } from './oembed/routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { wordsIn } from './pages/words.ts';
import { staticRoutes } from './static/routes.ts';

/** The whole application over its services; it listens nowhere and may be called by `request()`. */
export function createApp(services: Services): App {
  const { baseUrl, log, now } = services;
  const app: App = new Hono<Env>();
  // One count for all that asks the database, by programs or by people.
  const limited = rateLimit(services);
  const api = new Hono<Env>()
    .route('/v1/admin', adminRoutes(services, limited))
    .route('/v1', apiRoutes(services, limited));
  // The same until the server ends.
  let made: ReturnType<typeof openApiDocument> | undefined;
  const openApi = () => (made ??= openApiDocument(api, baseUrl));

  app.route('/', healthRoutes(services));
  app.use('*', requestLog(log, now), compress);
  app.use('*', async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  app.route('/', api);
  app.on(['GET', 'OPTIONS'], '/openapi.json', publicReads, limited, etag, async c =>
    c.json(await openApi(), 200, { 'Cache-Control': PUBLIC }),
  );
  app.route('/', pageRoutes(services, limited, openApi));
  app.route('/', frameRoutes(services, limited));
  app.route('/', mediaRoutes(services));
  app.route('/', oembedRoutes(services, limited));
  if (services.site.mailbox) app.route('/', mailboxRoutes(services.site.mailbox));
  app.route('/', staticRoutes(services));
  app.all('*', c => {
    const here = app.routes.filter(({ path }) => !path.endsWith('*') && matches(path, c.req.path));
    const known = ['GET', 'POST'].filter(method => here.some(route => route.method === method));
    const allowed = known.flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    throw known.length > 0 && !allowed.includes(c.req.method)
      ? new RequestProblem('method-not-allowed', { headers: { Allow: allowed.join(', ') } })
      : new RequestProblem('not-found');
  });

  app.onError((error, c) => {
    if (error instanceof RequestProblem) return failed(c, error);
    log({ level: 'error', message: 'uncaught', id: c.get('requestId'), error: describeError(error) });
    return failed(
      c,
      isUnavailable(error)
        ? new RequestProblem('unavailable', { headers: { 'Retry-After': '10' } })
        : new RequestProblem('internal-error'),
    );
  });
  return app;

  /** A page for those who read pages, problem details for programs; the API never answers with a page. */
  function failed(c: Context<Env>, problem: RequestProblem): Response {
    const requestId = c.get('requestId');
    const wantsPage =
      !/^\/(v1|embed|openapi\.json)(\/|$)/.test(c.req.path) &&
      /\btext\/html\b/.test(c.req.header('Accept') ?? '');
    if (!wantsPage) return problemResponse(problem, baseUrl, requestId);
    const page = failurePage(problem.slug, requestId, wordsIn(localeOf(c)));
    return new Response(page.text, {
      status: PROBLEM_TYPES[problem.slug].status,
      headers: { ...PAGE_HEADERS, 'Cache-Control': 'no-store', ...problem.headers },
    });
  }
}

/** Whether a route's pattern, as `/e/:network/:slug`, is that of a path. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const given = path.split('/');
  const rest = parts.findIndex(part => part.includes('{'));
  if (rest < 0 && parts.length !== given.length) return false;
  return parts.every((part, index) => part.startsWith(':') || part === given[index]);
}
