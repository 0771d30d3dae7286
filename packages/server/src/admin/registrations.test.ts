import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { QuestionInput } from '@koinon/contract';
import type { AdminRegistration, QuarantineEntry } from '@koinon/contract/admin';
import { asc, eq } from 'drizzle-orm';
import { acts, links } from '../database/schema.ts';
import { input, openEvent, openNetwork, registrationServer, said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const diet: QuestionInput = {
  type: 'choice',
  name: 'diet',
  label: { text: { el: 'Διατροφή' } },
  options: [{ value: 'vegan', label: { text: { el: 'Χορτοφαγική' } } }],
};

const server = await registrationServer([
  openEvent('small', { maximumAttendeeCapacity: 1 }),
  openEvent('asks', { form: { questions: [diet] } }),
  openEvent('members', { audience: 'members' }),
  openEvent('paged'),
  openEvent('erased', { maximumAttendeeCapacity: 1 }),
]);
const { db } = server.services;
let editor: StaffClient;

before(async () => {
  editor = await staffMember(server, 'editor', 'gr');
});

const list = async (event: string, query = '') =>
  (await editor.json('GET', `events/${event}/registrations${query}`)) as {
    items: AdminRegistration[];
    next: string | null;
  };

async function idOf(event: string, email: string): Promise<string> {
  const found = (await list(event)).items.find(row => row.email === email);
  assert.ok(found, `${email} is not registered`);
  return found.id;
}

const approve = async (id: string, body?: unknown) =>
  editor.request('POST', `registrations/${id}/approve`, body);

const actsOn = async (subject: string) =>
  (await db.select().from(acts).orderBy(asc(acts.identity)))
    .filter(row => row.subject === subject)
    .map(({ staff, act, note }) => [staff, act, note]);

test('staff confirm what waits where there is a place, and above the number only when they say so', async () => {
  await server.join('small', 'first@example.org');
  await server.register('small', input('second@example.org'));
  const id = await idOf('small', 'second@example.org');

  assert.equal(await said(await approve(id)), '409 no-places');
  assert.deepEqual(await server.states('small'), [
    'first@example.org confirmed',
    'second@example.org waiting',
  ]);
  assert.deepEqual(await actsOn(id), []);

  const over = await approve(id, { over: true, note: 'Υπουργός' });
  assert.equal(over.status, 200);
  assert.equal(((await over.json()) as AdminRegistration).status, 'confirmed');
  assert.deepEqual(await server.taken('small'), { event: 2, 'attendance offline': 2 });
  assert.deepEqual(await actsOn(id), [[editor.id, 'registrations.approve', 'Υπουργός']]);
  assert.equal((await server.mails('second@example.org')).at(-1), 'registration-confirmed');
});

test('staff cancel; the place is free again, and the same is no mistake twice', async () => {
  const id = await idOf('small', 'second@example.org');
  for (let count = 0; count < 2; count += 1) {
    const response = await editor.request('POST', `registrations/${id}/cancel`);
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as AdminRegistration).status, 'cancelled');
  }
  assert.deepEqual(await server.taken('small'), { event: 1, 'attendance offline': 1 });
  assert.equal(await said(await approve(id)), '409 conflict');
});

test('an administrator erases somebody: place, row, links and mail are gone, the next is offered the place, the act stays', async () => {
  const admin = await staffMember(server, 'admin', 'gr');
  await server.join('erased', 'forget@example.org');
  await server.join('erased', 'next@example.org');
  const id = await idOf('erased', 'forget@example.org');
  const path = `registrations/${id}/erase`;
  assert.equal((await editor.request('POST', path)).status, 403);
  const other = await staffMember(server, 'admin', null);
  await server.import({ network: { ...openNetwork, slug: 'pt' } });
  assert.equal((await other.request('POST', `${path}?network=pt`)).status, 404);
  assert.equal((await server.mails('forget@example.org')).length, 2);

  assert.equal((await admin.request('POST', path, { note: 'article 17' })).status, 204);
  assert.deepEqual(await server.states('erased'), ['next@example.org offered']);
  assert.deepEqual(await server.taken('erased'), { event: 1, 'attendance offline': 1 });
  assert.deepEqual(await server.mails('forget@example.org'), []);
  assert.equal(await db.$count(links, eq(links.subject, id)), 0);
  assert.deepEqual(await actsOn(id), [[admin.id, 'registrations.erase', 'article 17']]);
  assert.equal((await admin.request('POST', path)).status, 404);
});

test('nothing of another network is seen or touched', async () => {
  await server.import({ network: { ...openNetwork, slug: 'pt' } });
  const other = await staffMember(server, 'admin', 'pt');
  const id = await idOf('small', 'first@example.org');
  assert.equal((await other.request('POST', `registrations/${id}/cancel?network=pt`)).status, 404);
  assert.equal((await other.request('POST', `registrations/${id}/approve?network=pt`)).status, 404);
  assert.equal((await other.request('GET', 'events/small/registrations?network=pt')).status, 404);
  assert.equal((await other.request('GET', 'events/small/registrations.csv?network=pt')).status, 404);
  assert.ok((await server.states('small')).includes('first@example.org confirmed'));
});

test('a list comes in pages, in the order in which people came, and can be narrowed', async () => {
  for (const name of ['a', 'b', 'c']) await server.register('paged', input(`${name}@example.org`));
  await server.act('b@example.org', 'confirm');
  const first = await list('paged', '?limit=2');
  assert.deepEqual(
    first.items.map(({ email }) => email),
    ['a@example.org', 'b@example.org'],
  );
  const second = await list('paged', `?limit=2&cursor=${first.next ?? ''}`);
  assert.deepEqual(
    second.items.map(({ email }) => email),
    ['c@example.org'],
  );
  assert.equal(second.next, null);
  const confirmed = await list('paged', '?status=confirmed&status=waiting');
  assert.deepEqual(
    confirmed.items.map(({ email }) => email),
    ['b@example.org'],
  );
  for (const query of ['?status=none', '?limit=0', '?cursor=x', '?order=name']) {
    assert.equal((await editor.request('GET', `events/paged/registrations${query}`)).status, 422, query);
  }
});

test('what a machine is thought to have sent can be let in, once', async () => {
  const answer = await server.register('asks', input('person@example.org', { leaveEmpty: 'autofilled' }));
  assert.equal(answer, '202');
  const { items } = (await editor.json('GET', 'quarantine')) as { items: QuarantineEntry[] };
  const [entry] = items;
  assert.ok(entry);
  assert.equal(entry.reason, 'honeypot');
  assert.deepEqual(await server.states('asks'), []);

  const released = (await editor.json('POST', `registrations/${entry.id}/approve`)) as AdminRegistration;
  assert.equal(released.status, 'held');
  assert.deepEqual(await server.states('asks'), ['person@example.org held']);
  assert.deepEqual(await server.mails('person@example.org'), ['registration-confirm']);
  assert.deepEqual(await actsOn(entry.id), [[editor.id, 'quarantine.release', null]]);
  assert.equal((await approve(entry.id)).status, 404);
  assert.deepEqual(await editor.json('GET', 'quarantine'), { items: [] });
});

test('a stranger to an event of members who is let in has a mail, and no registration', async () => {
  await server.register('members', input('stranger@example.org', { leaveEmpty: 'x' }));
  const { items } = (await editor.json('GET', 'quarantine')) as { items: QuarantineEntry[] };
  assert.equal((await approve(items[0]?.id ?? '')).status, 204);
  assert.deepEqual(await server.states('members'), []);
  assert.deepEqual(await server.mails('stranger@example.org'), ['registration-members-only']);
});

test('an export has the people, their answers in words, and is written down', async () => {
  await server.join('asks', 'formula@example.org', {
    name: '=HYPERLINK("https://evil.example";"Ελένη")',
    organisation: { name: 'Δήμος "Χ"; Τμήμα, Α' },
    answers: { diet: 'vegan' },
  });
  const response = await editor.request('GET', 'events/asks/registrations.csv?status=confirmed');
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/csv; charset=utf-8/);
  assert.match(
    response.headers.get('Content-Disposition') ?? '',
    /attachment; filename="registrations-asks\.csv"/,
  );
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  assert.equal(lines.length, 3);
  assert.match(lines[0] ?? '', /^"id";"status";.*"createdAt \(Europe\/Athens\)";"Διατροφή"$/);
  assert.match(
    lines[1] ?? '',
    /;"'=HYPERLINK\(""https:\/\/evil\.example"";""Ελένη""\)";"formula@example\.org";"Δήμος ""Χ""; Τμήμα, Α";.*;1;.*;"2026-11-21 12:00";"Χορτοφαγική"$/,
  );
  assert.deepEqual(await actsOn('asks'), [[editor.id, 'registrations.export', null]]);
  const english = await editor.request('GET', 'events/asks/registrations.csv?separator=comma');
  assert.match(await english.text(), /^\u{FEFF}?"id","status",/u);
});
