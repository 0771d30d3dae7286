import { AdminActQuerySchema } from '@koinon/contract/admin';
import { describeRoute } from 'hono-openapi';
import { listActs } from './act-data.ts';
import { placeOf, readQuery } from './body.ts';
import { memberDocs } from './describe-members.ts';
import type { AdminRoutes } from './env.ts';
import { need } from './guard.ts';

/** `/v1/admin/acts`: who of the staff did what, when. */
export const actRoutes: AdminRoutes = (app, { db }) => {
  app.get('/acts', describeRoute(memberDocs.listActs), need('viewer'), async c => {
    const { cursor, limit, ...which } = readQuery(c.get('params'), AdminActQuerySchema);
    const before = placeOf(cursor);
    const ofServer = c.get('staff').network === null;
    const selection = { network: c.get('network').slug, ofServer, ...which };
    const { items, next } = await listActs(db, selection, { before, limit });
    return c.json({ items, next: next === undefined ? null : String(next) });
  });
};
