import { randomUUID } from 'node:crypto';
import { StaffInputSchema, type StaffCreated, type StaffMember } from '@koinon/contract/admin';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { staff } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { recordAct } from './acts.ts';
import { readBody } from './body.ts';
import { docs } from './describe.ts';
import type { AdminRoutes } from './env.ts';
import { countAdministrators } from './first-administrator.ts';
import { forbidden, need } from './guard.ts';
import { newToken, tokenHash, type StaffRow } from './tokens.ts';

/** `/v1/admin/staff`: who may do what. An administrator of one network manages the staff of that network alone. */
export const staffRoutes: AdminRoutes = (app, { db, now }) => {
  app.get('/staff', describeRoute(docs.listStaff), need('admin'), async c => {
    refuseParameters(c.get('params'));
    const rows = await db
      .select()
      .from(staff)
      // Those of all networks too: they can act here.
      .where(or(eq(staff.network, c.get('network').slug), isNull(staff.network)))
      .orderBy(staff.createdAt, staff.id);
    return c.json({ items: rows.map(toWire) });
  });

  app.post('/staff', describeRoute(docs.addStaff), need('admin'), async c => {
    refuseParameters(c.get('params'));
    const me = c.get('staff');
    const input = await readBody(c, StaffInputSchema);
    const network = input.network === undefined ? c.get('network').slug : input.network;
    if (network !== null && network !== c.get('network').slug) {
      throw new RequestProblem('invalid', {
        errors: [{ pointer: '/network', code: 'not-allowed', params: { allowed: c.get('network').slug } }],
      });
    }
    assertMayManage(me, network);
    const token = newToken();
    const at = new Date(now());
    const row: StaffRow = {
      id: randomUUID(),
      name: input.name,
      role: input.role,
      network,
      tokenHash: tokenHash(token),
      createdAt: at,
      revokedAt: null,
    };
    await db.transaction(async tx => {
      await tx.insert(staff).values(row);
      await recordAct(tx, {
        staff: me.id,
        network: c.get('network').slug,
        act: 'staff.add',
        subject: row.id,
        at,
      });
    });
    const created: StaffCreated = { ...toWire(row), token };
    return c.json(created, 201);
  });

  app.delete('/staff/:id', describeRoute(docs.revokeStaff), need('admin'), async c => {
    refuseParameters(c.get('params'));
    const me = c.get('staff');
    const id = c.req.param('id');
    const at = new Date(now());
    await db.transaction(async tx => {
      // Two administrators who revoke each other at once must not both succeed.
      await tx.execute(sql`lock table ${staff} in share row exclusive mode`);
      const [row] = await tx.select().from(staff).where(eq(staff.id, id));
      const visible = row && (row.network === null || row.network === c.get('network').slug);
      if (!visible) throw new RequestProblem('not-found');
      assertMayManage(me, row.network);
      if (row.revokedAt !== null) return;
      if (row.role === 'admin' && row.network === null && (await countAdministrators(tx)) === 1) {
        throw new RequestProblem('conflict', {
          detail: 'This is the last administrator of all networks. Add another one first.',
        });
      }
      await tx
        .update(staff)
        .set({ revokedAt: at })
        .where(and(eq(staff.id, id), isNull(staff.revokedAt)));
      await recordAct(tx, {
        staff: me.id,
        network: c.get('network').slug,
        act: 'staff.revoke',
        subject: id,
        at,
      });
    });
    return c.body(null, 204);
  });
};

function assertMayManage(me: StaffRow, network: string | null): void {
  if (me.network !== null && network !== me.network) {
    throw forbidden(`An administrator of the network ${me.network} manages the staff of that network alone.`);
  }
}

function toWire({ id, name, role, network, createdAt, revokedAt }: StaffRow): StaffMember {
  return {
    id,
    name,
    role,
    network,
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
