import type { WireForm } from '@koinon/contract';
import type { App, Services } from '../http/context.ts';
import { clientOf } from '../http/client.ts';
import { readJson } from '../http/json-body.ts';
import { RequestProblem } from '../http/problem.ts';
import { describeRoute } from 'hono-openapi';
import { formDocs } from './describe-forms.ts';
import { networkOf, refuseParameters } from './network.ts';

/** Forms: what they ask, and what is sent through them. */
export function formRoutes(app: App, services: Services): void {
  const client = clientOf(services);

  app.get('/forms/:form', describeRoute(formDocs.form), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    if (c.req.param('form') !== 'registration') throw new RequestProblem('not-found');
    const given = params.getAll('event');
    params.delete('event');
    refuseParameters(params);
    const [event] = given;
    if (event === undefined || given.length > 1) {
      const code = event === undefined ? 'required' : 'wrong-type';
      throw new RequestProblem('invalid', { errors: [{ pointer: '/event', code, params: {} }] });
    }
    const form: WireForm = await services.registrations.form(network, event, client(c).origin);
    // A ticket is for one form start.
    return c.json(form, 200, { 'Cache-Control': 'no-store' });
  });

  app.post('/events/:id/registrations', describeRoute(formDocs.register), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    refuseParameters(params);
    const input = await readJson(c.req.raw);
    const key = c.req.header('Idempotency-Key');
    if (key === undefined) throw new RequestProblem('idempotency-key-missing');
    const outcome = await services.forms.submit({
      form: 'registration',
      network,
      subject: c.req.param('id'),
      transport: 'json',
      input,
      key,
      ...client(c),
    });
    if (outcome.kind === 'problem') throw outcome.problem;
    if (outcome.kind === 'unticketed') throw new Error('Only plain HTML is asked for a ticket.');
    return c.json(outcome.body, outcome.status, { 'Cache-Control': 'no-store' });
  });
}
