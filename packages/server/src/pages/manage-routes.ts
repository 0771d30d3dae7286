import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { App, Env, Services } from '../http/context.ts';
import { findLink, type LinkPurpose } from '../mail/links.ts';
import { formDataOf } from './form-data.ts';
import type { Manager } from './manage-frame.ts';
import { memberRoutes } from './member-routes.ts';
import { membershipManager } from './manage-membership.ts';
import { registrationManager } from './manage-registration.ts';
import { subscriptionManager } from './manage-subscription.ts';

/**
 * What is one's own, by a mailed link. GET never changes anything: scanners of mail follow every link, some of them with a
 * browser. What changes something is sent by a button.
 */
export function manageRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const subscription = subscriptionManager(services);
  const managers: Readonly<Record<LinkPurpose, Manager>> = {
    registration: registrationManager(services),
    membership: membershipManager(services),
    'subscription-request': subscription,
    preferences: subscription,
    unsubscribe: subscription,
  };
  const app: App = new Hono<Env>();

  // Whoever has the address has what it opens: no other site hears of it, no cache keeps it, no index has it.
  app.use('/m/*', async (c, next) => {
    await next();
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex');
  });

  app.get('/m/:token', limited, async c => {
    const [token, manager] = await opened(c);
    return manager.get(c, token);
  });

  app.post('/m/:token', limited, async c => {
    const data = await formDataOf(c);
    const [token, manager] = await opened(c);
    return manager.post(c, token, data);
  });

  app.route('/', memberRoutes(services, limited));
  return app;

  /** Who knows what the link is for; whoever reads a link that was never mailed says so. */
  async function opened(c: Context<Env>): Promise<[string, Manager]> {
    const token = c.req.param('token') ?? '';
    const link = await findLink(services.db, token);
    return [token, managers[link?.purpose ?? 'registration']];
  }
}
