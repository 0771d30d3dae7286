import { describeRoute } from 'hono-openapi';
import { PUBLIC } from '../http/caching.ts';
import type { App, Services } from '../http/context.ts';
import { isId } from '../http/ids.ts';
import { RequestProblem } from '../http/problem.ts';
import { membershipDocs } from './describe-memberships.ts';
import { networkOf, refuseParameters } from './network.ts';

/** What one accepts on joining, in every version that there ever was. */
export function charterRoutes(app: App, services: Services): void {
  app.get('/charters/:version', describeRoute(membershipDocs.charter), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    refuseParameters(params);
    const version = c.req.param('version');
    const charter = isId(version) ? await services.memberships.charter(network.slug, version) : undefined;
    if (!charter) throw new RequestProblem('not-found');
    return c.json(charter, 200, { 'Cache-Control': PUBLIC });
  });
}
