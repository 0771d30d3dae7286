import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { App, Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { findLink } from '../mail/links.ts';
import { deadLink } from './dead-link.ts';
import { directoryPage, membersOnlyPage } from './directory-page.ts';
import { sendPrivate as send } from './manage-frame.ts';
import { readMembership } from './manage-membership.ts';
import type { MembershipPage } from './membership-page.ts';

/** What a member's link opens beside the membership: the directory, and all that is kept. */
export function memberRoutes(services: Services, limited: MiddlewareHandler<Env>): App {
  const { memberships } = services;
  const app: App = new Hono<Env>();

  app.get('/m/:token/directory', limited, async c => {
    const view = await opened(c);
    if (view instanceof Response) return view;
    const q = (c.req.query('q') ?? '').slice(0, 200);
    try {
      const members = await memberships.directory(view.token, { q });
      return send(c, directoryPage({ ...view, members, q }));
    } catch (error) {
      if (!(error instanceof RequestProblem) || error.slug !== 'conflict') throw error;
      return send(c, membersOnlyPage(view), 409);
    }
  });

  app.get('/m/:token/export', limited, async c => {
    const view = await opened(c);
    if (view instanceof Response) return view;
    const file = `${view.network.slug}-membership.json`;
    return c.body(JSON.stringify(await memberships.export(view.token), null, 2), 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'X-Content-Type-Options': 'nosniff',
    });
  });
  return app;

  /** The member's own pages are behind a member's link only. */
  async function opened(c: Context<Env>): Promise<MembershipPage | Response> {
    const token = c.req.param('token') ?? '';
    const link = await findLink(services.db, token);
    if (link?.purpose !== 'membership') {
      return deadLink(services, c, token, new RequestProblem('not-found'), 'membership');
    }
    return readMembership(services, c, token);
  }
}
