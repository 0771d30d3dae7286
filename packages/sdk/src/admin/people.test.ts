import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AdminActPageSchema,
  AdminActSchema,
  AdminCharterSchema,
  AdminConsentSchema,
  AdminIssuePageSchema,
  AdminIssueSchema,
  AdminMemberDetailSchema,
  AdminMemberPageSchema,
  AdminMemberSchema,
  CharterPublishedSchema,
  IssueProgressSchema,
  RETENTION_COUNTS_FROM,
  RETENTION_FORMS,
  RetentionReportSchema,
  RetentionRuleSchema,
  SeatListSchema,
  SubscriberCountsSchema,
} from '@koinon/contract/admin';
import {
  CONSENT_ACTS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  DIRECTORY_FIELDS,
  ISSUE_STATUSES,
  MEMBERSHIP_MODES,
  MEMBERSHIP_REASONS,
  MEMBERSHIP_STATUSES,
} from '@koinon/contract/values';
import { KoinonAdmin } from '../admin.ts';
import { isProblem } from '../is-problem.ts';
import type { Transport, TransportRequest } from '../transport.ts';
import * as memberPlans from './member-plans.ts';
import * as newsletterPlans from './newsletter-plans.ts';

/** A client whose server answers the same to everything, and what it was asked. */
function answering(body: unknown, status = 200) {
  const asked: TransportRequest[] = [];
  const transport: Transport = {
    send(request) {
      asked.push(request);
      const headers = new Headers({ 'content-type': 'application/json' });
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return Promise.resolve({ status, headers, body: text });
    },
  };
  const admin = new KoinonAdmin({
    baseUrl: 'https://network.example',
    network: 'gr',
    token: 'koinon_staff-token',
    transport,
  });
  /** `POST members/m/approve {…}`, ` once` where it is never repeated, and what it was read as. */
  const calls = () =>
    asked.map(({ method, url, body: sent, maxRetries, headers }) => {
      const { pathname, searchParams } = new URL(url);
      searchParams.delete('network');
      const path = `${pathname.replace('/v1/admin/', '')}${searchParams.size > 0 ? `?${searchParams}` : ''}`;
      return [method, path, sent, maxRetries === 0 ? 'once' : undefined, headers['if-match']]
        .filter(Boolean)
        .join(' ');
    });
  return { admin, calls };
}

const member = {
  id: 'm',
  status: 'review',
  reason: 'sent-by-post',
  name: 'N',
  email: 'n@example.org',
  organisation: { name: 'Ministry' },
  body: null,
  unit: null,
  role: null,
  lang: 'el',
  directory: { fields: ['name', 'shoe-size'], about: null },
  charter: null,
  charterDue: null,
  confirmedAt: null,
  joinedAt: null,
  leftAt: null,
  createdAt: '2026-11-21T10:00:00Z',
  updatedAt: '2026-11-21T10:00:00Z',
};
const issue = {
  record: { id: '2026-12', newer: true },
  revision: 'r',
  status: 'draft',
  publishedAt: null,
  updatedAt: '2026-11-21T10:00:00Z',
  progress: { recipients: 3, sent: 0, waiting: 0, failed: 0, dropped: 0 },
};

describe('members, by the staff’s client', () => {
  it('are asked for by status and words, and read tolerantly', async () => {
    const { admin, calls } = answering({ items: [member, { id: 1 }], next: null });
    const page = await admin.members.list({ status: ['review', 'pending'], q: 'ministry' });
    assert.deepEqual(
      page.items.map(({ status, reason, directory }) => [status, reason, directory.fields]),
      [['review', 'other', ['name', 'other']]],
    );
    assert.equal(page.dropped, 1);
    assert.deepEqual(calls(), ['GET members?status=review&status=pending&q=ministry']);
  });

  it('are let in, asked, declined, suspended and let in again; a question is never asked twice', async () => {
    const { admin, calls } = answering(member);
    await admin.members.approve('m', { over: true, note: 'By telephone' });
    await admin.members.ask('m', { message: 'Where do you work?' });
    await admin.members.decline('m');
    await admin.members.suspend('m/1', { message: 'Until you are back' });
    await admin.members.reinstate('m');
    assert.deepEqual(calls(), [
      'POST members/m/approve {"over":true,"note":"By telephone"}',
      'POST members/m/ask {"message":"Where do you work?"} once',
      'POST members/m/decline {}',
      'POST members/m%2F1/suspend {"message":"Until you are back"}',
      'POST members/m/reinstate {}',
    ]);
  });

  it('are erased once, and exported with the mark that Excel reads Greek by', async () => {
    const gone = answering('', 204);
    assert.equal(await gone.admin.members.erase('m', { note: 'article 17' }), undefined);
    assert.deepEqual(gone.calls(), ['POST members/m/erase {"note":"article 17"} once']);
    const table = answering('name\r\n');
    assert.equal(
      await table.admin.members.export({ status: ['active'], separator: 'comma', lang: 'en' }),
      '\uFEFFname\r\n',
    );
    assert.deepEqual(table.calls(), ['GET members.csv?status=active&separator=comma&lang=en']);
  });

  it('a charter is written where its version says', async () => {
    const charter = { version: '2027', title: { en: 'Charter' }, principles: [] };
    const answer = { ...charter, publishedAt: '', current: true, sha256: {}, accepted: 0, due: 2, mails: 2 };
    const { admin, calls } = answering(answer);
    const published = await admin.charters.publish(charter);
    assert.deepEqual([published.mails, published.graceDays], [2, 60]);
    assert.deepEqual(calls(), [`PUT charters/2027 ${JSON.stringify(charter)}`]);
  });
});

describe('the newsletter, by the staff’s client', () => {
  it('has issues whose records are handed through whole', async () => {
    const { admin, calls } = answering(issue);
    assert.deepEqual((await admin.newsletter.issues.get('2026-12')).record, issue.record);
    await admin.newsletter.issues.put({ id: '2026-12', list: 'news', title: { en: 'T' }, body: {} });
    assert.equal((await admin.newsletter.issues.send('2026-12')).progress.recipients, 3);
    await admin.newsletter.issues.stop('2026-12', { note: 'A wrong date' });
    assert.deepEqual(calls(), [
      'GET newsletter/issues/2026-12',
      'PUT newsletter/issues/2026-12 {"id":"2026-12","list":"news","title":{"en":"T"},"body":{}}',
      'POST newsletter/issues/2026-12/send {}',
      'POST newsletter/issues/2026-12/stop {"note":"A wrong date"}',
    ]);
  });

  it('overwrites an issue only as it was read, where that is said', async () => {
    const { admin, calls } = answering(issue);
    const { revision } = await admin.newsletter.issues.get('2026-12');
    await admin.newsletter.issues.put({ id: '2026-12', list: 'news', title: {}, body: {} }, { revision });
    assert.deepEqual(calls(), [
      'GET newsletter/issues/2026-12',
      'PUT newsletter/issues/2026-12 {"id":"2026-12","list":"news","title":{},"body":{}} "r"',
    ]);
  });

  it('never mails a test twice, nor deletes or erases twice', async () => {
    const { admin, calls } = answering('', 204);
    await admin.newsletter.issues.test('2026-12', { to: 'eleni@example.org', lang: 'en' });
    await admin.newsletter.issues.remove('2026-12');
    await admin.newsletter.subscribers.erase('s');
    await admin.newsletter.subscribers.eraseAddress({ email: 'maria@example.org' });
    assert.deepEqual(calls(), [
      'POST newsletter/issues/2026-12/test {"to":"eleni@example.org","lang":"en"} once',
      'DELETE newsletter/issues/2026-12 once',
      'POST newsletter/subscribers/s/erase {} once',
      'POST newsletter/subscribers/erase {"email":"maria@example.org"} once',
    ]);
  });

  it('lists issues by status and list, and exports one list', async () => {
    const { admin, calls } = answering({ items: [issue], next: null });
    const { items } = await admin.newsletter.issues.list({ status: ['draft', 'stopped'], list: 'news' });
    assert.equal(items[0]?.status, 'draft');
    await admin.newsletter.subscribers.export('news');
    assert.deepEqual(calls(), [
      'GET newsletter/issues?status=draft&status=stopped&list=news',
      'GET newsletter/subscribers.csv?list=news',
    ]);
  });
});

describe('retention and acts, by the staff’s client', () => {
  it('are asked for as the API calls them; a purge is never repeated', async () => {
    const report = answering({ at: '', rules: [] });
    await report.admin.retention.get();
    await report.admin.retention.purge({ dryRun: true });
    assert.deepEqual(report.calls(), ['GET retention', 'POST retention/purge {"dryRun":true} once']);
    const acts = answering({ items: [], next: null });
    await acts.admin.acts.list({ act: 'members', subject: 'm', limit: 10 });
    assert.deepEqual(acts.calls(), ['GET acts?act=members&subject=m&limit=10']);
  });

  it('what is in quarantine is let in once', async () => {
    const { admin, calls } = answering('', 204);
    await admin.quarantine.release('q', { note: 'Called us' });
    assert.deepEqual(calls(), ['POST quarantine/q/release {"note":"Called us"} once']);
    const kept = answering({ items: [] });
    assert.deepEqual(await kept.admin.quarantine.list(), { items: [] });
  });

  it('tells a refusal, of each sort of call', async () => {
    const problem = { type: 'https://network.example/problems/conflict', title: 'No', status: 409 };
    const { admin } = answering(problem, 409);
    for (const call of [
      () => admin.members.approve('m'),
      () => admin.members.ask('m', { message: 'x' }),
      () => admin.newsletter.issues.remove('i'),
      () => admin.newsletter.subscribers.export('news'),
      () => admin.retention.purge(),
    ]) {
      await assert.rejects(
        async () => call(),
        error => isProblem(error, 'conflict'),
      );
    }
  });
});

describe('the plans for members, newsletters and retention', () => {
  const keys = (shape: object) => Object.keys(shape).sort();
  const at = (value: unknown, ...path: (string | number)[]): unknown =>
    path.reduce<unknown>((one, name) => Reflect.get(Object(one), name), value);
  const data = (plan: { readonly data: unknown }, ...path: (string | number)[]) => at(plan.data, ...path);
  const dataOf = (plan: { readonly data: unknown }, ...path: (string | number)[]) =>
    keys(Object(data(plan, ...path)));

  it('have the members of the schemas, no more and no less', () => {
    const { memberPlan, memberPagePlan, memberDetailPlan, seatsPlan, charterListPlan } = memberPlans;
    assert.deepEqual(dataOf(memberPlan), keys(AdminMemberSchema.shape));
    assert.deepEqual(dataOf(memberPagePlan), keys(AdminMemberPageSchema.shape));
    assert.deepEqual(dataOf(memberPagePlan, 'items', 1), keys(AdminMemberSchema.shape));
    assert.deepEqual(dataOf(memberDetailPlan), keys(AdminMemberDetailSchema.shape));
    assert.deepEqual(dataOf(memberDetailPlan, 'consents', 1), keys(AdminConsentSchema.shape));
    assert.deepEqual(dataOf(memberDetailPlan, 'acts', 1), keys(AdminActSchema.shape));
    assert.deepEqual(dataOf(seatsPlan), keys(SeatListSchema.shape));
    assert.deepEqual(dataOf(seatsPlan, 'items', 1), keys(SeatListSchema.shape.items._zod.def.element.shape));
    assert.deepEqual(dataOf(charterListPlan, 'items', 1), keys(AdminCharterSchema.shape));
    assert.deepEqual(dataOf(memberPlans.charterPublishedPlan), keys(CharterPublishedSchema.shape));
    assert.deepEqual(dataOf(memberPlans.actPagePlan), keys(AdminActPageSchema.shape));
    const { staffIssuePlan, staffIssuePagePlan, readersPlan, retentionPlan } = newsletterPlans;
    assert.deepEqual(dataOf(staffIssuePlan), keys(AdminIssueSchema.shape));
    assert.deepEqual(dataOf(staffIssuePlan, 'progress'), keys(IssueProgressSchema.shape));
    assert.deepEqual(dataOf(staffIssuePagePlan), keys(AdminIssuePageSchema.shape));
    assert.deepEqual(dataOf(readersPlan), keys(SubscriberCountsSchema.shape));
    assert.deepEqual(dataOf(retentionPlan), keys(RetentionReportSchema.shape));
    assert.deepEqual(dataOf(retentionPlan, 'rules', 1), keys(RetentionRuleSchema.shape));
  });

  it('know every value of the closed lists', () => {
    const { memberPlan, memberDetailPlan, seatsPlan } = memberPlans;
    const consent = data(memberDetailPlan, 'consents', 1);
    const rule = data(newsletterPlans.retentionPlan, 'rules', 1);
    for (const [plan, values] of [
      [data(memberPlan, 'status'), MEMBERSHIP_STATUSES],
      [data(memberPlan, 'reason', 1), MEMBERSHIP_REASONS],
      [data(memberPlan, 'directory', 'fields', 1), DIRECTORY_FIELDS],
      [at(consent, 'purpose'), CONSENT_PURPOSES],
      [at(consent, 'act'), CONSENT_ACTS],
      [at(consent, 'method'), CONSENT_METHODS],
      [data(seatsPlan, 'mode'), MEMBERSHIP_MODES],
      [data(newsletterPlans.staffIssuePlan, 'status'), ISSUE_STATUSES],
      [at(rule, 'form'), RETENTION_FORMS],
      [at(rule, 'from'), RETENTION_COUNTS_FROM],
    ] as const) {
      assert.deepEqual(plan, ['e', ...values]);
    }
  });
});
