import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AdminEventPageSchema,
  AdminEventSchema,
  AdminRegistrationPageSchema,
  AdminRegistrationSchema,
  EventActedSchema,
  ImportSummarySchema,
  OriginEntrySchema,
  OriginListSchema,
  QuarantineEntrySchema,
  StaffCreatedSchema,
  StaffMemberSchema,
} from '@koinon/contract/admin';
import { KoinonAdmin } from './admin.ts';
import * as plans from './admin/plans.ts';
import { isProblem } from './is-problem.ts';
import type { Transport, TransportRequest } from './transport.ts';

const token = 'koinon_staff-token';

/** A client whose server answers the same to everything, and what it was asked. */
function answering(body: unknown, status = 200) {
  const asked: TransportRequest[] = [];
  const transport: Transport = {
    send(request) {
      asked.push(request);
      const headers = new Headers({ 'content-type': 'application/json' });
      return Promise.resolve({
        status,
        headers,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    },
  };
  const admin = new KoinonAdmin({ baseUrl: 'https://network.example/k', network: 'gr', token, transport });
  return { admin, asked };
}

const event = {
  record: { id: 'lab', newer: true },
  revision: 'a',
  sequence: 1,
  updatedAt: '',
  registrations: { held: 2 },
};
const registration = {
  id: 'r',
  event: 'lab',
  occurrence: null,
  status: 'on-the-moon',
  name: 'N',
  email: 'n@example.org',
  organisation: null,
  lang: 'el',
  tracks: [],
  attendance: null,
  role: null,
  needs: null,
  party: 1,
  answers: {},
  confirmedAt: null,
  holdsUntil: null,
  createdAt: '',
  updatedAt: '',
};

describe('the staff’s client', () => {
  it('asks under /v1/admin for its network, by bearer token', async () => {
    const { admin, asked } = answering({ items: [event], next: null });
    const page = await admin.events.list({ published: false, from: '2026-12-01' });
    assert.deepEqual(page, { items: [event], next: null, dropped: 0 });
    assert.equal(
      asked[0]?.url,
      'https://network.example/k/v1/admin/events?network=gr&published=false&from=2026-12-01',
    );
    assert.equal(asked[0]?.headers['authorization'], `Bearer ${token}`);
  });

  it('writes where the path says, with the body that it is given', async () => {
    const { admin, asked } = answering({ ...event, mails: 3 });
    const note = { el: 'Ασθένεια' };
    assert.equal((await admin.events.cancel('lab/1', { note })).mails, 3);
    await admin.events.postpone('lab');
    await admin.events.publish('lab');
    assert.deepEqual(
      asked.map(({ method, url, body }) => [method, new URL(url).pathname, body]),
      [
        ['POST', '/k/v1/admin/events/lab%2F1/cancel', JSON.stringify({ note })],
        ['POST', '/k/v1/admin/events/lab/postpone', '{}'],
        ['POST', '/k/v1/admin/events/lab/publish', '{}'],
      ],
    );
    assert.ok(asked.every(({ headers }) => headers['idempotency-key'] && headers['authorization']));
  });

  it('overwrites an event only as it was read, where that is said', async () => {
    const { admin, asked } = answering({ ...event, mails: 0 });
    const record = {
      id: 'lab',
      slug: 'lab',
      name: { el: 'Εργαστήριο' },
      kind: 'lab',
      precision: 'year' as const,
      timeZone: 'Europe/Athens',
      period: '2026',
    };
    await admin.events.put(record, { revision: 'a-b' });
    await admin.events.put(record, { headers: { 'x-mine': '1' } });
    assert.deepEqual(
      asked.map(({ method, body, headers }) => [method, body, headers['if-match'], headers['x-mine']]),
      [
        ['PUT', JSON.stringify(record), '"a-b"', undefined],
        ['PUT', JSON.stringify(record), undefined, '1'],
      ],
    );
    const type = 'https://network.example/problems/changed-meanwhile';
    const late = answering({ type, title: 'No', status: 412 }, 412);
    await assert.rejects(late.admin.events.put(record, { revision: 'a' }), error =>
      isProblem(error, 'changed-meanwhile'),
    );
  });

  it('never repeats what makes a token or lets somebody in, nor a removal', async () => {
    const made = answering({
      id: 's',
      name: 'N',
      role: 'editor',
      network: null,
      createdAt: '',
      revokedAt: null,
      token,
    });
    assert.equal((await made.admin.staff.add({ name: 'N', role: 'editor' })).token, token);
    const approved = answering(registration);
    await approved.admin.registrations.approve('r', { over: true });
    const gone = answering('', 204);
    assert.equal(await gone.admin.staff.revoke('s'), undefined);
    assert.equal(await gone.admin.origins.remove('https://agency.example'), undefined);
    assert.equal(gone.asked[1]?.body, '{"origin":"https://agency.example"}');
    assert.equal(await gone.admin.registrations.erase('r', { note: 'article 17' }), undefined);
    assert.match(gone.asked[2]?.url ?? '', /\/v1\/admin\/registrations\/r\/erase\?network=gr$/);
    assert.deepEqual([gone.asked[2]?.method, gone.asked[2]?.body], ['POST', '{"note":"article 17"}']);
    for (const { headers, maxRetries } of [...made.asked, ...approved.asked, ...gone.asked]) {
      assert.deepEqual([headers['idempotency-key'], maxRetries], [undefined, 0]);
    }
  });

  it('reads tolerantly, and hands records through whole', async () => {
    const { admin } = answering({ items: [registration, { id: 1 }], next: null, more: 1 });
    const page = await admin.registrations.list('lab', { status: ['held', 'waiting'] });
    assert.deepEqual([page.items[0]?.status, page.items.length, page.dropped], ['other', 1, 1]);
    const { record } = await answering(event).admin.events.get('lab');
    assert.deepEqual(record, event.record);
  });

  it('repeats the parameter for each status', async () => {
    const { admin, asked } = answering('name\r\n');
    const table = await admin.registrations.export('lab', {
      status: ['held', 'waiting'],
      separator: 'comma',
    });
    assert.equal(table, '\uFEFFname\r\n', 'with the mark that Excel reads Greek by');
    assert.equal(
      asked[0]?.url,
      'https://network.example/k/v1/admin/events/lab/registrations.csv?network=gr&status=held&status=waiting&separator=comma',
    );
  });

  it('tells a refusal, of each sort of call', async () => {
    const problem = { type: 'https://network.example/problems/forbidden', title: 'No', status: 403 };
    const { admin } = answering(problem, 403);
    for (const call of [
      () => admin.origins.list(),
      () => admin.origins.add('https://a.example'),
      () => admin.staff.revoke('s'),
      () => admin.registrations.export('lab'),
      () => admin.registrations.approve('r'),
    ]) {
      await assert.rejects(
        async () => call(),
        error => isProblem(error, 'forbidden'),
      );
    }
  });

  it('refuses a token that cannot be one before anything is sent', () => {
    for (const wrong of ['', 'two words', 'line\nbreak']) {
      assert.throws(() => new KoinonAdmin({ baseUrl: 'https://a.example', token: wrong }), TypeError);
    }
  });
});

describe('the plans for staff', () => {
  const keys = (shape: object) => Object.keys(shape).sort();
  const dataOf = (plan: { readonly data: unknown }) => keys(Object(plan.data));
  const itemOf = (plan: { readonly data: unknown }) => {
    const [, item] = Reflect.get(Object(plan.data), 'items') as [string, object];
    return keys(item);
  };

  it('have the members of the schemas, no more and no less', () => {
    assert.deepEqual(dataOf(plans.originPlan), keys(OriginEntrySchema.shape));
    assert.deepEqual(dataOf(plans.originListPlan), keys(OriginListSchema.shape));
    assert.deepEqual(itemOf(plans.staffListPlan), keys(StaffMemberSchema.shape));
    assert.deepEqual(dataOf(plans.staffCreatedPlan), keys(StaffCreatedSchema.shape));
    assert.deepEqual(dataOf(plans.importPlan), keys(ImportSummarySchema.shape));
    assert.deepEqual(dataOf(plans.adminEventPlan), keys(AdminEventSchema.shape));
    assert.deepEqual(dataOf(plans.adminEventPagePlan), keys(AdminEventPageSchema.shape));
    assert.deepEqual(dataOf(plans.eventActedPlan), keys(EventActedSchema.shape));
    assert.deepEqual(dataOf(plans.registrationPlan), keys(AdminRegistrationSchema.shape));
    assert.deepEqual(dataOf(plans.registrationPagePlan), keys(AdminRegistrationPageSchema.shape));
    assert.deepEqual(itemOf(plans.quarantinePlan), keys(QuarantineEntrySchema.shape));
  });
});
