import { describeRoute } from 'hono-openapi';
import type { App, Services } from '../http/context.ts';
import { readJson } from '../http/json-body.ts';
import { membershipDocs } from './describe-memberships.ts';
import { onlyNetwork } from './network.ts';
import { submitter } from './submit.ts';

/** Joining, and what a member's mailed link opens. Nothing of it is kept by anybody on the way, and no page hands the address on. */
export function membershipRoutes(app: App, services: Services): void {
  const { memberships } = services;
  const submit = submitter(services);
  const answered = { 'Cache-Control': 'no-store' };

  app.post('/memberships', describeRoute(membershipDocs.join), async c => {
    const network = await onlyNetwork(services, c.req.url);
    return submit(c, 'membership', network);
  });

  app.get('/memberships/:token', describeRoute(membershipDocs.membership), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await memberships.read(c.req.param('token')), 200, answered);
  });
  app.patch('/memberships/:token', describeRoute(membershipDocs.changeMembership), async c => {
    await onlyNetwork(services, c.req.url);
    const changes = await readJson(c.req.raw);
    return c.json(await memberships.change(c.req.param('token'), changes), 200, answered);
  });
  app.post('/memberships/:token/confirm', describeRoute(membershipDocs.confirmMembership), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await memberships.confirm(c.req.param('token')), 200, answered);
  });
  app.post('/memberships/:token/accept', describeRoute(membershipDocs.acceptCharter), async c => {
    await onlyNetwork(services, c.req.url);
    const acceptance = await readJson(c.req.raw);
    return c.json(await memberships.accept(c.req.param('token'), acceptance), 200, answered);
  });
  app.post('/memberships/:token/cancel', describeRoute(membershipDocs.cancelMembership), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await memberships.cancel(c.req.param('token')), 200, answered);
  });
  app.get('/memberships/:token/export', describeRoute(membershipDocs.exportMembership), async c => {
    await onlyNetwork(services, c.req.url);
    const all = await memberships.export(c.req.param('token'));
    return c.json(all, 200, {
      ...answered,
      'Content-Disposition': `attachment; filename="${all.network}-my-data.json"`,
    });
  });
  app.post('/memberships/:token/erase', describeRoute(membershipDocs.eraseMembership), async c => {
    await onlyNetwork(services, c.req.url);
    await memberships.erase(c.req.param('token'));
    return c.body(null, 204, answered);
  });
}
