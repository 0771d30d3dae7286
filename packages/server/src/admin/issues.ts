import { isDeepStrictEqual } from 'node:util';
import type { FieldError, IssueRecord, NetworkRecord } from '@koinon/contract';
import { AdminIssueQuerySchema, IssueActSchema, IssueTestSchema } from '@koinon/contract/admin';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import { and, eq } from 'drizzle-orm';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { lockNetwork } from '../data/networks.ts';
import { transact } from '../database/retry.ts';
import { issues } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { acting } from './acts.ts';
import { placeOf, readBody, readQuery } from './body.ts';
import { newsletterDocs } from './describe-newsletter.ts';
import type { AdminContext, AdminRoutes } from './env.ts';
import { need } from './guard.ts';
import { findIssue, issueRevision, listIssues, lockIssue, type IssueRow } from './issue-data.ts';
import { assertAsRead, tagged } from './revision.ts';

/** `/v1/admin/newsletter/issues`: written as drafts, tried, sent. */
export const issueRoutes: AdminRoutes = (app, { db, now, nudge, newsletter }) => {
  app.get('/newsletter/issues', describeRoute(newsletterDocs.listIssues), need('viewer'), async c => {
    const { status, list, cursor, limit } = readQuery(c.get('params'), AdminIssueQuerySchema, ['status']);
    const before = placeOf(cursor);
    const network = c.get('network').slug;
    const { items, next } = await listIssues(db, { network, status, list }, { before, limit });
    return c.json({ items, next: next === undefined ? null : String(next) });
  });

  app.get('/newsletter/issues/:id', describeRoute(newsletterDocs.getIssue), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    return answered(c);
  });

  app.put('/newsletter/issues/:id', describeRoute(newsletterDocs.putIssue), need('editor'), async c => {
    refuseParameters(c.get('params'));
    const record = await readBody(c, IssueRecordSchema);
    const id = c.req.param('id');
    const { slug } = c.get('network');
    if (record.id !== id) throw refused([{ pointer: '/id', code: 'not-allowed', params: { allowed: id } }]);
    const made = await transact(db, async tx => {
      const network = (await lockNetwork(tx, slug)) ?? c.get('network');
      const old = await lockIssue(tx, slug, id);
      if (old && isDeepStrictEqual(old.record, record)) return false;
      assertWritable(network, record, old);
      assertAsRead(c, old && keptOf(old), record);
      const at = new Date(now());
      if (old) {
        await tx
          .update(issues)
          .set({ record, updatedAt: at })
          .where(and(eq(issues.network, slug), eq(issues.id, id)));
      } else {
        await tx.insert(issues).values({ network: slug, id, record, status: 'draft', updatedAt: at });
      }
      await acting(c, now, old ? 'issues.edit' : 'issues.write', id)(tx);
      return !old;
    });
    return answered(c, made ? 201 : 200);
  });

  app.delete('/newsletter/issues/:id', describeRoute(newsletterDocs.deleteIssue), need('editor'), async c => {
    refuseParameters(c.get('params'));
    const { slug } = c.get('network');
    const id = c.req.param('id');
    await transact(db, async tx => {
      const issue = await lockIssue(tx, slug, id);
      if (!issue) throw new RequestProblem('not-found');
      if (issue.status !== 'draft') {
        throw new RequestProblem('conflict', {
          detail: 'Only a draft is deleted: who got it may look for it in the archive.',
        });
      }
      await tx.delete(issues).where(and(eq(issues.network, slug), eq(issues.id, id)));
      await acting(c, now, 'issues.delete', id)(tx);
    });
    return c.body(null, 204);
  });

  for (const verb of ['send', 'stop'] as const) {
    app.post(
      `/newsletter/issues/:id/${verb}`,
      describeRoute(newsletterDocs[`${verb}Issue`]),
      need('editor'),
      async c => {
        refuseParameters(c.get('params'));
        const { note } = await readBody(c, IssueActSchema);
        const id = c.req.param('id');
        const within = acting(c, now, `issues.${verb}`, id, note);
        const { slug } = c.get('network');
        // What has gone out cannot be called back: it goes out as it was read.
        if (verb === 'send')
          await newsletter.staff.send(slug, id, within, issue => assertAsRead(c, keptOf(issue)));
        else await newsletter.staff.stop(slug, id, within);
        nudge();
        return answered(c);
      },
    );
  }

  app.post(
    '/newsletter/issues/:id/test',
    describeRoute(newsletterDocs.testIssue),
    need('editor'),
    async c => {
      refuseParameters(c.get('params'));
      const { to, lang } = await readBody(c, IssueTestSchema);
      const network = c.get('network');
      const id = c.req.param('id');
      // The address is in the outbox for a while, and not in what is kept for years.
      const within = acting(c, now, 'issues.test', id);
      const target = { email: to, lang: lang ?? network.languages[0] ?? 'en' };
      await newsletter.staff.test(network.slug, id, target, within);
      nudge();
      return c.body(null, 204);
    },
  );

  async function answered(c: AdminContext, status: 200 | 201 = 200): Promise<Response> {
    const issue = await findIssue(db, c.get('network').slug, c.req.param('id') ?? '');
    if (!issue) throw new RequestProblem('not-found');
    return tagged(c, issue, status);
  }
};

const keptOf = (issue: IssueRow) => ({ record: issue.record, revision: issueRevision(issue) });

/** Throws `invalid` for a list or a topic that the network does not have, `conflict` for what was or is being sent. */
function assertWritable({ newsletter }: NetworkRecord, record: IssueRecord, old: IssueRow | undefined): void {
  if (old?.status === 'sending') {
    throw new RequestProblem('conflict', { detail: 'It is being sent: stop it first, then correct it.' });
  }
  if (old && old.status !== 'draft') {
    const { list, topics } = old.record;
    if (list !== record.list || !isDeepStrictEqual(topics, record.topics)) {
      throw new RequestProblem('conflict', {
        detail: 'Its words can still be corrected; whom it goes to was settled when it was first sent.',
      });
    }
    return;
  }
  if (!newsletter) {
    throw new RequestProblem('conflict', { detail: 'The network has no newsletter (setting `newsletter`).' });
  }
  const errors: FieldError[] = [];
  const lists = newsletter.lists.map(({ id }) => id);
  if (!lists.includes(record.list)) {
    errors.push({ pointer: '/list', code: 'not-allowed', params: { allowed: lists.join(', ') } });
  }
  const topics = newsletter.topics.map(({ id }) => id);
  for (const [index, topic] of record.topics.entries()) {
    if (topics.includes(topic)) continue;
    errors.push({ pointer: `/topics/${index}`, code: 'not-allowed', params: { allowed: topics.join(', ') } });
  }
  if (errors.length > 0) throw refused(errors);
}

function refused(errors: readonly FieldError[]): RequestProblem {
  return new RequestProblem('invalid', { errors });
}
