/** Newsletters as their staff write, try, send and stop them, and who reads them. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { AdminIssue, QuarantineEntry, SubscriberCounts } from '@koinon/contract/admin';
import type { WireIssue } from '@koinon/contract';
import { asc, eq, sql } from 'drizzle-orm';
import { acts, issues, outbox } from '../database/schema.ts';
import { mailGoesOut } from '../testing/issues.ts';
import { issue, newsletterServer, newsNetwork, wish } from '../testing/newsletters.ts';
import { said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await newsletterServer({ newsletterPerMinute: 1000 });
const { db, newsletter } = server.services;
let viewer: StaffClient;
let editor: StaffClient;
let admin: StaffClient;
let ofPt: StaffClient;
let labsOnly = '';

before(async () => {
  await server.import({ network: { ...newsNetwork, slug: 'pt', name: { pt: 'Rede' } } });
  viewer = await staffMember(server, 'viewer', 'gr');
  editor = await staffMember(server, 'editor', 'gr');
  admin = await staffMember(server, 'admin', 'gr');
  ofPt = await staffMember(server, 'admin', 'pt');
  await server.join('all@example.gr');
  labsOnly = await server.join('labs@example.gr', {
    topics: ['labs'],
    organisation: { name: "=cmd|'/C calc'!A0" },
  });
  await server.join('calls@example.gr', { lists: ['calls'] });
});

const put = (id: string, body: unknown = issue(id), client = editor) =>
  client.request('PUT', `newsletter/issues/${id}`, body);
const act = (id: string, verb: string, body?: unknown, client = editor) =>
  client.request('POST', `newsletter/issues/${id}/${verb}`, body);
const read = async (id: string) => (await viewer.json('GET', `newsletter/issues/${id}`)) as AdminIssue;
const stands = ({ status, progress }: AdminIssue) =>
  `${status}: ${progress.sent} sent, ${progress.waiting} waiting of ${progress.recipients}`;
const written = async (subject: string) =>
  (await db.select().from(acts).where(eq(acts.subject, subject)).orderBy(asc(acts.identity))).map(
    ({ staff, act: what, note }) => [staff, what, note],
  );

test('an issue is a draft until it is sent: written as often as one likes, tried, and in no archive', async () => {
  const made = await put('first');
  assert.equal(made.status, 201);
  assert.equal(stands((await made.json()) as AdminIssue), 'draft: 0 sent, 0 waiting of 2');
  assert.equal((await put('first')).status, 200, 'the same again');
  const narrowed = (await (await put('first', issue('first', { topics: ['digital'] }))).json()) as AdminIssue;
  assert.equal(stands(narrowed), 'draft: 0 sent, 0 waiting of 1', 'who asked for other topics is left out');
  assert.equal((await put('first')).status, 200);
  assert.equal(await said(await server.get('/v1/newsletter/issues/first')), '404 not-found');

  assert.equal((await act('first', 'test', { to: 'editor@example.gr', lang: 'el' })).status, 204);
  const [copy] = await db.select().from(outbox).where(eq(outbox.email, 'editor@example.gr'));
  assert.deepEqual(
    [copy?.template, copy?.params, copy?.lang],
    ['newsletter-issue', { issue: 'first', test: true }, 'el'],
  );
  assert.deepEqual(
    (await written('first')).map(([, what]) => what),
    ['issues.write', 'issues.edit', 'issues.edit', 'issues.test'],
    'what changed nothing is not written down',
  );
  assert.ok(!JSON.stringify(await db.select().from(acts)).includes('editor@example.gr'));
});

test('what the network does not have, and an id that is not the address, are refused', async () => {
  const wrong: [string, unknown][] = [
    ['other', issue('first')],
    ['other', issue('other', { list: 'none' })],
    ['other', issue('other', { topics: ['labs', 'none'] })],
    ['other', { ...issue('other'), colour: 'red' }],
    ['other', {}],
  ];
  for (const [id, body] of wrong) assert.equal(await said(await put(id, body)), '422 invalid');
  const { errors } = (await (await put('other', issue('other', { topics: ['labs', 'none'] }))).json()) as {
    errors: { pointer: string }[];
  };
  assert.deepEqual(
    errors.map(({ pointer }) => pointer),
    ['/topics/1'],
  );
  assert.equal(await said(await act('first', 'test', { to: 'nobody' })), '422 invalid');
  for (const verb of ['send', 'stop', 'test']) {
    const body = verb === 'test' ? { to: 'a@example.gr' } : undefined;
    assert.equal(await said(await act('other', verb, body)), '404 not-found', verb);
  }
});

test('an issue is sent, stopped and sent on: nobody twice, and its progress is told', async () => {
  assert.equal(await said(await act('first', 'stop')), '409 conflict', 'a draft');
  const sent = (await (await act('first', 'send', { note: 'after the board' })).json()) as AdminIssue;
  assert.equal(stands(sent), 'sending: 0 sent, 2 waiting of 2');
  assert.equal(await said(await put('first', issue('first', { number: 7 }))), '409 conflict', 'under way');
  await newsletter.jobs.deliver();
  assert.equal(
    stands((await (await act('first', 'stop')).json()) as AdminIssue),
    'stopped: 0 sent, 2 waiting of 2',
  );
  assert.equal(
    stands((await (await act('first', 'send')).json()) as AdminIssue),
    'sending: 0 sent, 2 waiting of 2',
  );
  await newsletter.jobs.deliver();
  await mailGoesOut(server);
  await db.execute(sql`update deliveries set status = 'sent' where issue = 'first'`);
  await newsletter.jobs.deliver();
  assert.equal(stands(await read('first')), 'sent: 2 sent, 0 waiting of 2');
  const again = (await (await act('first', 'send')).json()) as AdminIssue;
  assert.equal(stands(again), 'sent: 2 sent, 0 waiting of 2', 'the same again changes nothing');
  await newsletter.jobs.deliver();
  const mails = await db.select().from(outbox).where(eq(outbox.bulk, true)).orderBy(asc(outbox.email));
  assert.deepEqual(
    mails.map(({ email }) => email),
    ['all@example.gr', 'labs@example.gr'],
  );
  assert.deepEqual(
    (await written('first'))
      .filter(([, what]) => what === 'issues.send' || what === 'issues.stop')
      .slice(0, 2),
    [
      [editor.id, 'issues.send', 'after the board'],
      [editor.id, 'issues.stop', null],
    ],
  );
});

test('the words of an issue that was sent are corrected in the archive; list and topics stay', async () => {
  const corrected = issue('first', { title: { el: 'Διορθωμένο' } });
  assert.equal((await put('first', corrected)).status, 200);
  const archived = (await server.json('/v1/newsletter/issues/first')) as WireIssue;
  assert.deepEqual(archived.title, { el: 'Διορθωμένο' });
  assert.equal(await said(await put('first', { ...corrected, list: 'calls' })), '409 conflict');
  assert.equal(await said(await put('first', { ...corrected, topics: ['labs'] })), '409 conflict');
  assert.equal(stands(await read('first')), 'sent: 2 sent, 0 waiting of 2');
});

test('only a draft is deleted', async () => {
  const remove = (id: string, client = editor) => client.request('DELETE', `newsletter/issues/${id}`);
  assert.equal((await put('draft')).status, 201);
  assert.equal(await said(await remove('draft', viewer)), '403 forbidden');
  assert.equal((await remove('draft')).status, 204);
  assert.equal(await said(await remove('draft')), '404 not-found');
  assert.equal(await said(await remove('first')), '409 conflict');
  assert.deepEqual((await written('draft')).at(-1), [editor.id, 'issues.delete', null]);
  assert.equal((await read('first')).status, 'sent');
});

test('issues come in pages, the youngest first, and can be narrowed by status and list', async () => {
  await put('second', issue('second', { list: 'calls' }));
  await put('third');
  const list = async (query: string) => {
    const page = (await viewer.json('GET', `newsletter/issues${query}`)) as {
      items: AdminIssue[];
      next: string | null;
    };
    return { ids: page.items.map(({ record }) => record.id), next: page.next };
  };
  const page = await list('?limit=2');
  assert.deepEqual(page.ids, ['third', 'second']);
  assert.deepEqual(await list(`?limit=2&cursor=${page.next ?? ''}`), { ids: ['first'], next: null });
  assert.deepEqual((await list('?status=sent')).ids, ['first']);
  assert.deepEqual((await list('?status=draft&status=sent')).ids, ['third', 'second', 'first']);
  assert.deepEqual((await list('?list=calls')).ids, ['second']);
  for (const query of ['?status=gone', '?cursor=x', '?list=', '?topic=labs']) {
    assert.equal(await said(await viewer.request('GET', `newsletter/issues${query}`)), '422 invalid', query);
  }
});

test('another network’s issues and readers are not there', async () => {
  for (const [method, path, body] of [
    ['GET', 'first', undefined],
    ['DELETE', 'third', undefined],
    ['POST', 'third/send', undefined],
    ['POST', 'first/stop', undefined],
    ['POST', 'third/test', { to: 'a@example.gr' }],
  ] as const) {
    const answer = await ofPt.request(method, `newsletter/issues/${path}?network=pt`, body);
    assert.equal(await said(answer), '404 not-found', path);
  }
  const made = await ofPt.request('PUT', 'newsletter/issues/third?network=pt', issue('third', { number: 9 }));
  assert.equal(made.status, 201, 'an id is of its network');
  assert.equal((await read('third')).record.number, null);
  const erased = await ofPt.request('POST', `newsletter/subscribers/${labsOnly}/erase?network=pt`);
  assert.equal(await said(erased), '404 not-found');
  const byAddress = await ofPt.request('POST', 'newsletter/subscribers/erase?network=pt', {
    email: 'all@example.gr',
  });
  assert.equal(await said(byAddress), '404 not-found');
  assert.equal(await server.state('all@example.gr'), 'news / all');
  assert.equal((await db.select().from(issues).where(eq(issues.network, 'gr'))).length, 3);
});

test('readers are numbers; their addresses are in a table, which is no formula and is written down', async () => {
  await server.ask(wish('silent@example.gr'));
  const counted = (await viewer.json('GET', 'newsletter/subscribers')) as SubscriberCounts;
  assert.deepEqual(
    {
      ...counted,
      lists: counted.lists.map(one => [one.id, one.subscribers]),
      topics: counted.topics.map(one => [one.id, one.subscribers]),
    },
    {
      subscribers: 3,
      unconfirmed: 1,
      left: 0,
      lists: [
        ['news', 2],
        ['calls', 1],
      ],
      topics: [
        ['labs', 1],
        ['digital', 0],
      ],
    },
  );
  assert.ok(!JSON.stringify(counted).includes('@'));

  const response = await viewer.request('GET', 'newsletter/subscribers.csv?list=news');
  assert.match(response.headers.get('Content-Disposition') ?? '', /filename="subscribers-news\.csv"/);
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  assert.equal(lines.length, 4, lines.join('\n'));
  assert.match(lines[2] ?? '', /"labs@example\.gr";"el";"news";"labs";"'=cmd\|'\/C calc'!A0";/);
  assert.deepEqual(await written('news'), [[viewer.id, 'subscribers.export', null]]);
  assert.equal(
    await said(await viewer.request('GET', 'newsletter/subscribers.csv?list=none')),
    '404 not-found',
  );
  assert.equal(await said(await viewer.request('GET', 'newsletter/subscribers.csv')), '422 invalid');
});

test('an administrator erases a reader by id or address; nothing that is written down has the address', async () => {
  const path = `newsletter/subscribers/${labsOnly}/erase`;
  assert.equal(await said(await editor.request('POST', path)), '403 forbidden');
  assert.equal((await admin.request('POST', path, { note: 'article 17' })).status, 204);
  assert.equal(await server.state('labs@example.gr'), undefined);
  assert.deepEqual(await server.mails('labs@example.gr'), []);
  assert.deepEqual(await written(labsOnly), [[admin.id, 'subscribers.erase', 'article 17']]);
  assert.equal(await said(await admin.request('POST', path)), '404 not-found');

  const erase = (email: string) => admin.request('POST', 'newsletter/subscribers/erase', { email });
  assert.equal((await erase('Silent@Example.gr')).status, 204, 'who only asked, too');
  assert.equal(await said(await erase('silent@example.gr')), '404 not-found');
  const { unconfirmed } = (await viewer.json('GET', 'newsletter/subscribers')) as SubscriberCounts;
  assert.equal(unconfirmed, 0);
  assert.ok(!/silent@|labs@/i.test(JSON.stringify(await db.select().from(acts))));
});

test('a reader whom the form took for a machine is let in, and still has to prove the address', async () => {
  assert.equal(await server.ask({ ...wish('person@example.gr'), leaveEmpty: 'autofilled' }), '202');
  const { items } = (await viewer.json('GET', 'quarantine')) as { items: QuarantineEntry[] };
  const id = items[0]?.id ?? '';
  assert.equal(items[0]?.form, 'newsletter');
  assert.equal((await editor.request('POST', `registrations/${id}/approve`)).status, 204);
  assert.equal(await server.state('person@example.gr'), undefined);
  assert.deepEqual(await server.mails('person@example.gr'), ['newsletter-confirm']);
  assert.deepEqual(await written(id), [[editor.id, 'quarantine.release', null]]);
});

test('a network without a newsletter has no issue to write', async () => {
  await server.import({ network: { ...newsNetwork, newsletter: null } });
  assert.equal(await said(await put('late')), '409 conflict');
  assert.equal(await said(await act('third', 'send')), '409 conflict', 'its list is gone');
  const counted = (await viewer.json('GET', 'newsletter/subscribers')) as SubscriberCounts;
  assert.deepEqual(counted.lists, []);
});
