/** Members as their staff see them: the queue, the table for spreadsheets, seats, and staff's word on each. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { AdminMember, AdminMemberDetail, QuarantineEntry, SeatList } from '@koinon/contract/admin';
import { and, asc, eq } from 'drizzle-orm';
import { acts, outbox } from '../database/schema.ts';
import { institutional, joining, memberServer } from '../testing/memberships.ts';
import { said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const server = await memberServer({ network: institutional });
const { db } = server.services;
let viewer: StaffClient;
let editor: StaffClient;
let admin: StaffClient;
let ofPt: StaffClient;

before(async () => {
  await server.import({ network: { ...institutional, slug: 'pt', name: { pt: 'Rede' } } });
  viewer = await staffMember(server, 'viewer', 'gr');
  editor = await staffMember(server, 'editor', 'gr');
  admin = await staffMember(server, 'admin', 'gr');
  ofPt = await staffMember(server, 'admin', 'pt');
  await server.join('first@ypes.gov.gr', { name: 'Ελένη Παππάς', role: 'Προϊσταμένη' });
  await server.join('second@ypes.gov.gr', { name: 'Νίκος Οικονόμου' });
  await server.join('third@ypes.gov.gr', { name: 'Μαρία Δήμου' });
  await server.join('private@company.gr', { name: 'Áurea', organisation: { name: 'Δήμος Χ' } });
  await server.ask(joining('pending@ypes.gov.gr', { name: 'Κώστας' }));
});

const list = async (query = '', client = viewer) =>
  (await client.json('GET', `members${query}`)) as { items: AdminMember[]; next: string | null };
const names = async (query: string) => (await list(query)).items.map(({ email }) => email.split('@')[0]);
const act = async (client: StaffClient, email: string, verb: string, body?: unknown) =>
  client.request('POST', `members/${await server.id(email)}/${verb}`, body);
const actsOn = async (subject: string) =>
  (await db.select().from(acts).where(eq(acts.subject, subject)).orderBy(asc(acts.identity))).map(
    ({ staff, act: what, note }) => [staff, what, note],
  );

test('members come in pages, in the order in which they came, and can be narrowed by status and words', async () => {
  const first = await list('?limit=3');
  assert.equal(first.items.length, 3);
  const second = await list(`?limit=3&cursor=${first.next ?? ''}`);
  assert.equal(second.next, null);
  const all = [...first.items, ...second.items].map(({ email }) => email.split('@')[0]);
  assert.deepEqual(all, ['first', 'second', 'third', 'private', 'pending']);

  assert.deepEqual(await names('?status=review'), ['third', 'private']);
  assert.deepEqual(await names('?status=pending&status=active'), ['first', 'second', 'pending']);
  assert.deepEqual(await names('?status=suspended'), []);
  // Accents, case and final sigmas make no difference; the body's name in the register counts.
  assert.deepEqual(await names('?q=ΠΑΠΠΑΣ%20ελενη'), ['first']);
  assert.deepEqual(await names('?q=aurea'), ['private']);
  assert.deepEqual(await names('?q=υπουργειο&status=active'), ['first', 'second']);
  assert.deepEqual(await names('?q=company.gr'), ['private']);
  assert.deepEqual(await names('?q=nobody'), []);
  const found = await list('?q=gov.gr&limit=2');
  assert.deepEqual(await names(`?q=gov.gr&limit=2&cursor=${found.next ?? ''}`), ['third', 'pending']);
  for (const query of ['?status=none', '?limit=0', '?limit=101', '?cursor=x', '?order=name', '?q=a&q=b']) {
    assert.equal(await said(await viewer.request('GET', `members${query}`)), '422 invalid', query);
  }
});

test('seats say what is taken and who waits', async () => {
  const seats = (await viewer.json('GET', 'members/seats')) as SeatList;
  assert.deepEqual(seats, {
    mode: 'institutional',
    items: [{ body: 'ministry', name: { el: 'Υπουργείο Εσωτερικών' }, seats: 2, taken: 2, waiting: 1 }],
  });
});

test('a question is mailed and the note is not; above the seats one comes in only when staff say so', async () => {
  const email = 'third@ypes.gov.gr';
  const id = await server.id(email);
  const asked = await act(editor, email, 'ask', { message: 'Ποια υπηρεσία;', note: 'by telephone' });
  assert.equal(((await asked.json()) as AdminMember).status, 'review');
  assert.equal(await said(await act(editor, email, 'approve', { message: 'Ναι' })), '409 conflict');
  assert.deepEqual(await actsOn(id), [[editor.id, 'members.ask', 'by telephone']]);

  const over = await act(editor, email, 'approve', {
    over: true,
    message: 'Καλώς ήρθατε',
    note: 'a third seat',
  });
  assert.equal(((await over.json()) as AdminMember).status, 'active');
  const mails = await db.select().from(outbox).where(eq(outbox.email, email)).orderBy(asc(outbox.identity));
  assert.deepEqual(
    mails.slice(2).map(({ template, params }) => [template, params['message'] ?? null]),
    [
      ['membership-question', 'Ποια υπηρεσία;'],
      ['membership-active', 'Καλώς ήρθατε'],
    ],
  );
  assert.ok(!JSON.stringify(mails).includes('third seat'));

  const member = (await viewer.json('GET', `members/${id}`)) as AdminMemberDetail;
  assert.deepEqual(
    member.acts.map(({ act: what, note }) => [what, note]),
    [
      ['members.approve', 'a third seat'],
      ['members.ask', 'by telephone'],
    ],
  );
  assert.deepEqual(
    member.consents.map(({ purpose, act: what }) => `${purpose} ${what}`),
    ['charter asked', 'declaration asked', 'charter given', 'declaration given'],
  );
  assert.ok(!JSON.stringify(member.consents).includes(email));
});

test('staff suspend, reinstate and decline; each answer is the member as it is now', async () => {
  const status = async (email: string, verb: string, body?: unknown) => {
    const answer = await act(editor, email, verb, body);
    assert.equal(answer.status, 200, `${verb} ${email}`);
    const { status: state, reason } = (await answer.json()) as AdminMember;
    return [state, reason];
  };
  assert.deepEqual(await status('second@ypes.gov.gr', 'suspend'), ['suspended', 'staff']);
  // The third took the second's seat.
  assert.equal(await said(await act(editor, 'second@ypes.gov.gr', 'reinstate')), '409 conflict');
  assert.deepEqual(await status('second@ypes.gov.gr', 'reinstate', { over: true }), ['active', null]);
  assert.deepEqual(await status('private@company.gr', 'decline', { message: 'Λυπούμαστε' }), [
    'left',
    'declined',
  ]);
  assert.equal(
    await said(await act(editor, 'private@company.gr', 'ask', { message: 'Τι;' })),
    '409 conflict',
  );
  assert.equal(await said(await act(editor, 'first@ypes.gov.gr', 'decline')), '409 conflict');
});

test('what is not said, or said wrong, is refused and not written down', async () => {
  const id = await server.id('first@ypes.gov.gr');
  const wrong: [string, unknown][] = [
    ['ask', undefined],
    ['ask', { message: '  ' }],
    ['suspend', { message: 'a\u0007b' }],
    ['suspend', { reason: 'none' }],
    ['approve', { over: 'yes' }],
    ['decline', { note: 'x'.repeat(1001) }],
  ];
  for (const [verb, body] of wrong) {
    assert.equal(await said(await act(editor, 'first@ypes.gov.gr', verb, body)), '422 invalid', verb);
  }
  assert.equal(await said(await editor.request('POST', `members/${id}/suspend?over=true`)), '422 invalid');
  assert.deepEqual(await actsOn(id), []);
});

test('who may only read changes nothing, who reviews erases nobody, and another network’s members are not there', async () => {
  const id = await server.id('first@ypes.gov.gr');
  for (const verb of ['approve', 'ask', 'decline', 'suspend', 'reinstate', 'erase']) {
    const body = verb === 'ask' ? { message: 'Τι;' } : undefined;
    assert.equal(await said(await viewer.request('POST', `members/${id}/${verb}`, body)), '403 forbidden');
    const foreign = await ofPt.request('POST', `members/${id}/${verb}?network=pt`, body);
    assert.equal(await said(foreign), '404 not-found', verb);
    assert.equal(
      await said(await ofPt.request('POST', `members/${id}/${verb}?network=gr`, body)),
      '403 forbidden',
    );
  }
  assert.equal(await said(await editor.request('POST', `members/${id}/erase`)), '403 forbidden');
  assert.equal(await said(await ofPt.request('GET', `members/${id}?network=pt`)), '404 not-found');
  assert.deepEqual(await list('?network=pt', ofPt), { items: [], next: null });
  assert.equal((await server.row('first@ypes.gov.gr'))?.status, 'active');
  assert.deepEqual(await actsOn(id), []);
});

test('the table is for spreadsheets: no cell is a formula, and the export is written down', async () => {
  await server.join('formula@ypes.gov.gr', {
    name: "=cmd|'/C calc'!A0",
    organisation: { name: '@SUM(1+1)' },
    unit: '+30 210',
    role: '-1;"x"',
  });
  const response = await viewer.request('GET', 'members.csv?q=formula');
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/csv; charset=utf-8/);
  assert.match(response.headers.get('Content-Disposition') ?? '', /filename="members-gr\.csv"/);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const [head = '', line = '', rest] = bytes.toString('utf8').slice(1).split('\r\n');
  assert.match(
    head,
    /^"id";"status";"reason";"name";"email";"organisation";"unit";"role";.*"joinedAt \(Europe\/Athens\)"/,
  );
  const cells = `"'=cmd|'/C calc'!A0";"formula@ypes.gov.gr";"'@SUM(1+1)";"'+30 210";"'-1;""x""";"el"`;
  assert.ok(line.includes(`;${cells};`), line);
  assert.equal(rest, '');

  const english = await (await viewer.request('GET', 'members.csv?separator=comma&status=active')).text();
  const lines = english.split('\r\n').slice(1, -1);
  assert.ok(lines.length > 0 && lines.every(one => /^"[^"]+","active",/.test(one)), english);
  assert.match(english, /"Υπουργείο Εσωτερικών"/);
  assert.deepEqual(await actsOn('gr'), [
    [viewer.id, 'members.export', null],
    [viewer.id, 'members.export', null],
  ]);
  assert.equal(await said(await viewer.request('GET', 'members.csv?separator=tab')), '422 invalid');
});

test('an administrator erases somebody: the row and its mail are gone, the act stays and names nobody', async () => {
  const email = 'second@ypes.gov.gr';
  const id = await server.id(email);
  const path = `members/${id}/erase`;
  assert.equal((await admin.request('POST', path, { note: 'article 17' })).status, 204);
  assert.equal(await server.row(email), undefined);
  assert.deepEqual(await server.mails(email), []);
  assert.deepEqual((await actsOn(id)).at(-1), [admin.id, 'members.erase', 'article 17']);
  assert.equal(await said(await admin.request('POST', path)), '404 not-found');
  assert.equal((await server.ledger(email)).at(-1), 'declaration erased staff');
});

test('a person whom a form took for a machine is let in by either address, once', async () => {
  const entry = async (email: string) => {
    assert.equal(await server.ask(joining(email, { leaveEmpty: 'autofilled' })), '202');
    const { items } = (await viewer.json('GET', 'quarantine')) as { items: QuarantineEntry[] };
    const id = items.at(-1)?.id ?? '';
    assert.equal(items.at(-1)?.form, 'membership');
    assert.equal(await server.row(email), undefined);
    return id;
  };
  for (const [email, path] of [
    ['approved@ypes.gov.gr', (id: string) => `registrations/${id}/approve`],
    ['released@ypes.gov.gr', (id: string) => `quarantine/${id}/release`],
  ] as const) {
    const id = await entry(email);
    assert.equal(await said(await viewer.request('POST', path(id))), '403 forbidden');
    assert.equal(await said(await ofPt.request('POST', `${path(id)}?network=pt`)), '404 not-found');
    assert.equal((await editor.request('POST', path(id), { note: 'a person' })).status, 204);
    assert.equal((await server.row(email))?.status, 'pending');
    assert.deepEqual(await server.mails(email), ['membership-confirm']);
    assert.deepEqual(await actsOn(id), [[editor.id, 'quarantine.release', 'a person']]);
    assert.equal(await said(await editor.request('POST', path(id))), '404 not-found');
  }
  const written = await db
    .select()
    .from(acts)
    .where(and(eq(acts.act, 'quarantine.release'), eq(acts.staff, editor.id)));
  assert.equal(written.length, 2);
});
