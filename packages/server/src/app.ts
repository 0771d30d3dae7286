import { Hono } from 'hono';
import { openApiDocument } from './api/openapi.ts';
import { apiRoutes } from './api/routes.ts';
import { etag, PUBLIC } from './http/caching.ts';
import type { App, Env, Services } from './http/context.ts';
import { publicReads } from './http/cors.ts';
import { requestLog } from './http/log.ts';
import { problemResponse, RequestProblem } from './http/problem.ts';

/** The whole application over its services; it listens nowhere and may be called by `request()`. */
export function createApp(services: Services): App {
  const { baseUrl, log, now } = services;
  const app: App = new Hono<Env>();
  app.use('*', requestLog(log, now));
  app.route('/v1', apiRoutes(services));

  app.get('/openapi.json', publicReads, etag, async c =>
    c.json(await openApiDocument(app, baseUrl), 200, { 'Cache-Control': PUBLIC }),
  );

  app.notFound(c => problemResponse(new RequestProblem('not-found'), baseUrl, c.get('requestId')));
  app.onError((error, c) => {
    if (error instanceof RequestProblem) return problemResponse(error, baseUrl, c.get('requestId'));
    log({ level: 'error', message: 'uncaught', id: c.get('requestId'), error: error.stack ?? String(error) });
    return problemResponse(new RequestProblem('internal-error'), baseUrl, c.get('requestId'));
  });
  return app;
}
