import { describeRoute } from 'hono-openapi';
import type { App, Services } from '../http/context.ts';
import { clientOf } from '../http/client.ts';
import { readJson } from '../http/json-body.ts';
import { RequestProblem } from '../http/problem.ts';
import { membershipDocs } from './describe-memberships.ts';
import { networkOf, refuseParameters } from './network.ts';

/** Joining, and what a member's mailed link opens. Nothing of it is kept by anybody on the way, and no page hands the address on. */
export function membershipRoutes(app: App, services: Services): void {
  const { memberships } = services;
  const client = clientOf(services);
  const answered = { 'Cache-Control': 'no-store' };

  app.use('/memberships/*', async (c, next) => {
    await next();
    c.header('Referrer-Policy', 'no-referrer');
  });

  app.post('/memberships', describeRoute(membershipDocs.join), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    refuseParameters(params);
    const input = await readJson(c.req.raw);
    const key = c.req.header('Idempotency-Key');
    if (key === undefined) throw new RequestProblem('idempotency-key-missing');
    const outcome = await services.forms.submit({
      form: 'membership',
      network,
      subject: '',
      transport: 'json',
      input,
      key,
      ...client(c),
    });
    if (outcome.kind === 'problem') throw outcome.problem;
    if (outcome.kind === 'unticketed') throw new Error('Only plain HTML is asked for a ticket.');
    return c.json(outcome.body, outcome.status, answered);
  });

  app.get('/memberships/:token', describeRoute(membershipDocs.membership), async c => {
    await onlyNetwork(c.req.url);
    return c.json(await memberships.read(c.req.param('token')), 200, answered);
  });
  app.patch('/memberships/:token', describeRoute(membershipDocs.changeMembership), async c => {
    await onlyNetwork(c.req.url);
    const changes = await readJson(c.req.raw);
    return c.json(await memberships.change(c.req.param('token'), changes), 200, answered);
  });
  app.post('/memberships/:token/confirm', describeRoute(membershipDocs.confirmMembership), async c => {
    await onlyNetwork(c.req.url);
    return c.json(await memberships.confirm(c.req.param('token')), 200, answered);
  });
  app.post('/memberships/:token/accept', describeRoute(membershipDocs.acceptCharter), async c => {
    await onlyNetwork(c.req.url);
    const acceptance = await readJson(c.req.raw);
    return c.json(await memberships.accept(c.req.param('token'), acceptance), 200, answered);
  });
  app.post('/memberships/:token/cancel', describeRoute(membershipDocs.cancelMembership), async c => {
    await onlyNetwork(c.req.url);
    return c.json(await memberships.cancel(c.req.param('token')), 200, answered);
  });
  app.get('/memberships/:token/export', describeRoute(membershipDocs.exportMembership), async c => {
    await onlyNetwork(c.req.url);
    const all = await memberships.export(c.req.param('token'));
    return c.json(all, 200, {
      ...answered,
      'Content-Disposition': `attachment; filename="${all.network}-my-data.json"`,
    });
  });
  app.post('/memberships/:token/erase', describeRoute(membershipDocs.eraseMembership), async c => {
    await onlyNetwork(c.req.url);
    await memberships.erase(c.req.param('token'));
    return c.body(null, 204, answered);
  });

  /** The token says what it is about; a network in the query is taken as everywhere, and has no other part in it. */
  async function onlyNetwork(url: string): Promise<void> {
    const { params } = await networkOf(services, new URL(url));
    refuseParameters(params);
  }
}
