import type { AdminCharter, CharterPublished } from '@koinon/contract/admin';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { and, desc, eq, sql } from 'drizzle-orm';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import type { Queryable } from '../database/database.ts';
import { charters, memberships } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { wireCharter } from '../memberships/charters.ts';
import { acting } from './acts.ts';
import { readBody } from './body.ts';
import { memberDocs } from './describe-members.ts';
import type { AdminRoutes } from './env.ts';
import { need } from './guard.ts';

/** `/v1/admin/charters`: what members accept, in versions. */
export const charterRoutes: AdminRoutes = (app, { db, now, memberships: members }) => {
  app.get('/charters', describeRoute(memberDocs.listCharters), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    return c.json({ items: await listCharters(db, c.get('network').slug) });
  });

  app.put('/charters/:version', describeRoute(memberDocs.publishCharter), need('admin'), async c => {
    refuseParameters(c.get('params'));
    const record = await readBody(c, CharterRecordSchema);
    const version = c.req.param('version');
    if (record.version !== version) {
      throw new RequestProblem('invalid', {
        errors: [{ pointer: '/version', code: 'not-allowed', params: { allowed: version } }],
      });
    }
    const { slug } = c.get('network');
    const within = acting(c, now, 'charters.publish', version);
    const mails = await members.staff.publishCharter(slug, record, within);
    const published = (await listCharters(db, slug)).find(one => one.version === version);
    if (!published) throw new RequestProblem('not-found');
    const answer: CharterPublished = { ...published, mails };
    return c.json(answer);
  });
};

/** The youngest first: that is the current one. */
async function listCharters(db: Queryable, network: string): Promise<AdminCharter[]> {
  const rows = await db
    .select({ record: charters.record, publishedAt: charters.publishedAt })
    .from(charters)
    .where(eq(charters.network, network))
    .orderBy(desc(charters.identity));
  const accepted = sql<string | null>`${memberships.charter} ->> 'version'`;
  const due = sql<string | null>`${memberships.charterDue} ->> 'version'`;
  const counts = await db
    .select({ accepted, due, count: sql<number>`count(*)::int` })
    .from(memberships)
    .where(and(eq(memberships.network, network), eq(memberships.status, 'active')))
    .groupBy(sql`1`, sql`2`);
  const sum = (of: 'accepted' | 'due', version: string) =>
    counts.filter(row => row[of] === version).reduce((total, row) => total + row.count, 0);
  return rows.map((row, index) => ({
    ...wireCharter(row, index === 0),
    accepted: sum('accepted', row.record.version),
    due: sum('due', row.record.version),
  }));
}
