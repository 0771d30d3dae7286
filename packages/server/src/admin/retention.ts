import { PurgeSchema } from '@koinon/contract/admin';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { purge, report } from '../retention/retention.ts';
import { acting } from './acts.ts';
import { readBody } from './body.ts';
import { newsletterDocs } from './describe-newsletter.ts';
import type { AdminRoutes } from './env.ts';
import { need } from './guard.ts';

/** `/v1/admin/retention`: what is kept how long, and what of it is over. */
export const retentionRoutes: AdminRoutes = (app, services) => {
  app.get('/retention', describeRoute(newsletterDocs.getRetention), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    return c.json(await report(services, c.get('network')));
  });

  app.post('/retention/purge', describeRoute(newsletterDocs.purge), need('admin'), async c => {
    refuseParameters(c.get('params'));
    const { dryRun } = await readBody(c, PurgeSchema);
    const network = c.get('network');
    if (dryRun) return c.json(await report(services, network));
    // A purge is many transactions: it is written down before the first, so that none is without it.
    await services.db.transaction(acting(c, services.now, 'retention.purge', network.slug));
    return c.json(await purge(services, network));
  });
};
