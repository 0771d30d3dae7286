import { OriginInputSchema, readOrigin, type OriginEntry } from '@koinon/contract/admin';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { addOrigin, originsOf, removeOrigin } from '../data/origins.ts';
import { RequestProblem } from '../http/problem.ts';
import { recordAct } from './acts.ts';
import { readBody } from './body.ts';
import { docs } from './describe.ts';
import type { AdminContext, AdminRoutes } from './env.ts';
import { need } from './guard.ts';

/** `/v1/admin/origins`: sites whose pages may write to the network. */
export const originRoutes: AdminRoutes = (app, { db, now }) => {
  app.get('/origins', describeRoute(docs.listOrigins), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    const rows = await originsOf(db, c.get('network').slug);
    return c.json({ items: rows.map(toWire) });
  });

  app.post('/origins', describeRoute(docs.addOrigin), need('admin'), async c => {
    const { origin, network, staff, at } = await given(c);
    const added = await db.transaction(async tx => {
      const isNew = await addOrigin(tx, network, origin, at);
      if (isNew) {
        await recordAct(tx, { staff, network, act: 'origins.add', subject: `${network} ${origin}`, at });
      }
      return isNew;
    });
    const entry = (await originsOf(db, network)).find(row => row.origin === origin);
    return c.json(toWire(entry ?? { origin, createdAt: at }), added ? 201 : 200);
  });

  app.delete('/origins', describeRoute(docs.removeOrigin), need('admin'), async c => {
    const { origin, network, staff, at } = await given(c);
    const removed = await db.transaction(async tx => {
      const wasThere = await removeOrigin(tx, network, origin);
      if (wasThere) {
        await recordAct(tx, { staff, network, act: 'origins.remove', subject: `${network} ${origin}`, at });
      }
      return wasThere;
    });
    if (!removed) throw new RequestProblem('not-found', { detail: `${origin} is not on the list.` });
    return c.body(null, 204);
  });

  async function given(c: AdminContext) {
    refuseParameters(c.get('params'));
    const read = readOrigin((await readBody(c, OriginInputSchema)).origin);
    // The schema has refused it already.
    if (!read.ok) throw new RequestProblem('invalid');
    return {
      origin: read.origin,
      network: c.get('network').slug,
      staff: c.get('staff').id,
      at: new Date(now()),
    };
  }
};

function toWire({ origin, createdAt }: { origin: string; createdAt: Date }): OriginEntry {
  return { origin, createdAt: createdAt.toISOString() };
}
