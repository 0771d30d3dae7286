import { Hono, type MiddlewareHandler } from 'hono';
import type { Env, Services } from '../http/context.ts';
import { storyPictureRoutes } from '../images/routes.ts';
import { staffPages } from '../http/cors.ts';
import { RequestProblem } from '../http/problem.ts';
import { actRoutes } from './act-list.ts';
import { charterRoutes } from './charters.ts';
import type { AdminApp, AdminEnv } from './env.ts';
import { eventRoutes } from './events.ts';
import { authenticate, ofNetwork } from './guard.ts';
import { issueRoutes } from './issues.ts';
import { memberRoutes } from './members.ts';
import { networkRoutes, networkWriteRoute } from './network.ts';
import { originRoutes } from './origins.ts';
import { registrationRoutes } from './registrations.ts';
import { retentionRoutes } from './retention.ts';
import { staffRoutes } from './staff.ts';
import { storyRoutes } from './stories.ts';
import { subscriberRoutes } from './subscribers.ts';

const RESOURCES = [
  originRoutes,
  staffRoutes,
  networkRoutes,
  eventRoutes,
  registrationRoutes,
  memberRoutes,
  charterRoutes,
  issueRoutes,
  subscriberRoutes,
  storyRoutes,
  storyPictureRoutes,
  retentionRoutes,
  actRoutes,
];

/** `/v1/admin`: for the staff, by a token. Whatever is added below the guards is guarded. */
export function adminRoutes(services: Services, limited: MiddlewareHandler<Env>): AdminApp {
  const app: AdminApp = new Hono<AdminEnv>();
  app.use('*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.use('*', limited, staffPages(services), authenticate(services));
  networkWriteRoute(app, services);
  app.use('*', ofNetwork(services));
  for (const add of RESOURCES) add(app, services);
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue;
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  for (const [path, known] of methods) {
    app.all(path, () => {
      throw new RequestProblem('method-not-allowed', {
        headers: { Allow: [...known, 'OPTIONS'].join(', ') },
      });
    });
  }
  app.all('*', () => {
    throw new RequestProblem('not-found');
  });
  return app;
}
