import { isDeepStrictEqual } from 'node:util';
import type { NetworkRecord } from '@koinon/contract';
import { NetworkRecordSchema } from '@koinon/contract/networks';
import { check } from '@koinon/contract/parse';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import type { Tx } from '../database/database.ts';
import { applyImport } from '../data/import.ts';
import { lockNetwork } from '../data/networks.ts';
import type { Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { recordAct } from './acts.ts';
import { readBody, readJson } from './body.ts';
import { docs } from './describe.ts';
import type { AdminApp, AdminRoutes } from './env.ts';
import { assertRole, forbidden, need } from './guard.ts';

/** PUT `/v1/admin/network`: the one route whose network need not be there yet. */
export function networkWriteRoute(app: AdminApp, { db, now }: Services): void {
  app.put('/network', describeRoute(docs.putNetwork), async c => {
    const me = c.get('staff');
    assertRole(me.role, 'admin');
    const { searchParams } = new URL(c.req.url);
    const slug = searchParams.get('network');
    searchParams.delete('network');
    refuseParameters(searchParams);
    const record = await readBody(c, NetworkRecordSchema);
    // The address says what is replaced: never another network than one meant.
    if (slug !== record.slug) throw slugRefused(slug ?? '');
    if (me.network !== null && me.network !== record.slug) {
      throw forbidden(`This token is of the network ${me.network}.`);
    }
    const created = await db.transaction(async tx => {
      const old = await lockNetwork(tx, record.slug);
      if (!old && me.network !== null)
        throw forbidden('A new network takes an administrator of all of them.');
      await writeNetworkRecord(tx, old, record, me.id, new Date(now()));
      return !old;
    });
    return c.json(record, created ? 201 : 200);
  });
}

/** `/v1/admin/network`: the network's own record, settings among it. */
export const networkRoutes: AdminRoutes = (app, { db, now }) => {
  app.get('/network', describeRoute(docs.getNetworkRecord), need('viewer'), c => {
    refuseParameters(c.get('params'));
    return c.json(c.get('network'));
  });

  app.patch('/network', describeRoute(docs.patchNetwork), need('admin'), async c => {
    refuseParameters(c.get('params'));
    const changes = await readJson(c);
    if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
      throw new RequestProblem('invalid', {
        errors: [{ pointer: '', code: 'wrong-type', params: { expected: 'object' } }],
      });
    }
    const { slug } = c.get('network');
    if ('slug' in changes && changes.slug !== slug) throw slugRefused(slug);
    const record = await db.transaction(async tx => {
      const old = await lockNetwork(tx, slug);
      if (!old) throw new RequestProblem('network-not-found');
      // Whole, as it would be: so a member that is left out stays, and is not read as its default.
      const checked = check(NetworkRecordSchema, { ...old, ...changes });
      if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
      await writeNetworkRecord(tx, old, checked.value, c.get('staff').id, new Date(now()));
      return checked.value;
    });
    return c.json(record);
  });
};

async function writeNetworkRecord(
  tx: Tx,
  old: NetworkRecord | undefined,
  record: NetworkRecord,
  staff: string,
  at: Date,
): Promise<void> {
  if (isDeepStrictEqual(old, record)) return;
  await applyImport(tx, { network: record, organizations: [], events: [] }, at);
  const network = record.slug;
  await recordAct(tx, {
    staff,
    network,
    act: old ? 'network.edit' : 'network.add',
    subject: record.slug,
    at,
  });
}

function slugRefused(allowed: string): RequestProblem {
  return new RequestProblem('invalid', {
    errors: [{ pointer: '/slug', code: 'not-allowed', params: { allowed } }],
  });
}
