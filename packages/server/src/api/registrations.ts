import { describeRoute } from 'hono-openapi';
import type { App, Services } from '../http/context.ts';
import { readJson } from '../http/json-body.ts';
import { formDocs } from './describe-forms.ts';
import { onlyNetwork } from './network.ts';

/** What a mailed link opens. Nothing of it is kept by anybody on the way, and no page hands the address on. */
export function registrationRoutes(app: App, services: Services): void {
  const { registrations } = services;
  const answered = { 'Cache-Control': 'no-store' };

  app.get('/registrations/:token', describeRoute(formDocs.registration), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await registrations.read(c.req.param('token')), 200, answered);
  });
  app.patch('/registrations/:token', describeRoute(formDocs.changeRegistration), async c => {
    await onlyNetwork(services, c.req.url);
    const changes = await readJson(c.req.raw);
    return c.json(await registrations.change(c.req.param('token'), changes), 200, answered);
  });
  app.post('/registrations/:token/confirm', describeRoute(formDocs.confirmRegistration), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await registrations.confirm(c.req.param('token')), 200, answered);
  });
  app.post('/registrations/:token/cancel', describeRoute(formDocs.cancelRegistration), async c => {
    await onlyNetwork(services, c.req.url);
    return c.json(await registrations.cancel(c.req.param('token')), 200, answered);
  });
}
