import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { App, Env, Services } from '../http/context.ts';
import { findLink, type LinkPurpose } from '../mail/links.ts';
import { formDataOf, SMALL_BYTES } from './form-data.ts';
import type { Manager, ReceivingManager } from './manage-frame.ts';
import { memberRoutes } from './member-routes.ts';
import { membershipManager } from './manage-membership.ts';
import { registrationManager } from './manage-registration.ts';
import { storyManager } from './manage-story.ts';
import { subscriptionManager } from './manage-subscription.ts';

/** Name, body, unit and role in percent-encoded Greek, and what is in their places. */
const MEMBERSHIP_BYTES = 64_000;

/**
 * What is one's own, by a mailed link. GET never changes anything: scanners of mail follow every link, some of them with a
 * browser. What changes something is sent by a button.
 */
export function manageRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const subscription = subscriptionManager(services);
  const story = storyManager(services);
  const managers: Readonly<Record<LinkPurpose, Manager | ReceivingManager>> = {
    registration: registrationManager(services),
    membership: membershipManager(services),
    'subscription-request': subscription,
    preferences: subscription,
    unsubscribe: subscription,
    story,
    'story-mail': story,
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
    const { token, manager } = await opened(c);
    return manager.get(c, token);
  });

  app.post('/m/:token', limited, async c => {
    const { token, manager, bytes } = await opened(c);
    if ('receive' in manager) return manager.receive(c, token);
    return manager.post(c, token, await formDataOf(c, bytes));
  });

  app.route('/', memberRoutes(services, limited));
  return app;

  /** Who knows what the link is for; whoever reads a link that was never mailed says so. */
  async function opened(c: Context<Env>): Promise<{
    readonly token: string;
    readonly manager: Manager | ReceivingManager;
    readonly bytes: number | undefined;
  }> {
    const token = c.req.param('token') ?? '';
    const purpose = (await findLink(services.db, token))?.purpose;
    return { token, manager: managers[purpose ?? 'registration'], bytes: bytesOf(purpose) };
  }
}

/** How much may be posted to a link; undefined: as much as to any form, since what a registration asked is there to be changed. */
function bytesOf(purpose: LinkPurpose | undefined): number | undefined {
  if (purpose === 'registration') return undefined;
  return purpose === 'membership' ? MEMBERSHIP_BYTES : SMALL_BYTES;
}
