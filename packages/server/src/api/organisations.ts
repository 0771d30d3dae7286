import { PAGE_LIMIT_MAX, type FieldError } from '@koinon/contract';
import { describeRoute } from 'hono-openapi';
import { searchOrganizations } from '../data/organizations.ts';
import { PUBLIC } from '../http/caching.ts';
import type { App, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { formDocs } from './describe-forms.ts';
import { networkOf, refuseParameters } from './network.ts';

const LIMIT = 20;
const MAX_WORDS = 200;

/** The register of bodies, for who looks for their own in a form. */
export function organisationRoutes(app: App, services: Services): void {
  app.get('/organisations', describeRoute(formDocs.organisations), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    const { q, limit } = readQuery(params);
    const items = await searchOrganizations(services.db, network, q, limit);
    return c.json({ items }, 200, { 'Cache-Control': PUBLIC });
  });
}

function readQuery(params: URLSearchParams): { readonly q: string; readonly limit: number } {
  const errors: FieldError[] = [];
  const once = (name: string) => {
    const [value = '', second] = params.getAll(name);
    params.delete(name);
    if (second !== undefined)
      errors.push({ pointer: `/${name}`, code: 'wrong-type', params: { expected: 'string' } });
    return value;
  };
  const q = once('q');
  const limit = once('limit');
  refuseParameters(params);
  if (q.length > MAX_WORDS) errors.push({ pointer: '/q', code: 'too-long', params: { maximum: MAX_WORDS } });
  const count = limit === '' ? LIMIT : /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
  if (count < 1 || count > PAGE_LIMIT_MAX) {
    errors.push({ pointer: '/limit', code: 'not-allowed', params: { allowed: `1…${PAGE_LIMIT_MAX}` } });
  }
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
  return { q, limit: count };
}
