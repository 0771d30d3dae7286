/** A charter that changes: who is asked again, when they are reminded, and what becomes of who does not answer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charterText, type CharterRecord, type WireCharter } from '@koinon/contract';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { and, eq } from 'drizzle-orm';
import { sha256Of } from '../consents/ledger.ts';
import { charters, outbox } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { NOW } from '../testing/harness.ts';
import {
  charter,
  individual,
  institutional,
  joining,
  memberServer,
  newCharter,
  standing,
} from '../testing/memberships.ts';
import { DAY, said } from '../testing/registrations.ts';

const server = await memberServer();
const { staff, jobs } = server.services.memberships;
const { db } = server.database;
const old: CharterRecord = CharterRecordSchema.parse(charter);
const next: CharterRecord = CharterRecordSchema.parse(newCharter);
const stands = async (email: string) =>
  standing((await server.row(email)) ?? { status: 'left', reason: null });
const told = async (email: string) => (await server.mails(email)).slice(2);

const [prompt, late, review, gone, imported] = [
  'prompt@ypes.gov.gr',
  'late@ypes.gov.gr',
  'review@company.gr',
  'gone@ypes.gov.gr',
  'imported@ypes.gov.gr',
];

test('a charter can be read by its version and as the current one, with the hash of every language', async () => {
  const current = (await server.json('/v1/charters/current')) as WireCharter;
  assert.deepEqual(current, await server.json('/v1/charters/2024'));
  assert.equal(current.current, true);
  assert.deepEqual(current.sha256, {
    el: sha256Of(charterText(old, 'el')),
    en: sha256Of(charterText(old, 'en')),
  });
  assert.equal(await said(await server.get('/v1/charters/2023')), '404 not-found');
  assert.equal(await said(await server.get('/v1/charters/..%2F')), '404 not-found');
});

test('a new version is mailed to every active member, and to nobody else; publishing it twice is once', async () => {
  for (const email of [prompt, late, review, gone]) await server.join(email);
  await server.act(gone, 'cancel');
  await server.import({ network: individual, members: [imported] });
  let written = 0;
  const within = async () => void (written += 1);
  assert.equal(await staff.publishCharter('gr', next, within), 3);
  assert.equal(await staff.publishCharter('gr', next, within), 0);
  assert.equal(written, 1);
  assert.deepEqual(await told(prompt), ['membership-charter']);
  assert.deepEqual(await server.mails(imported), ['membership-charter']);
  assert.deepEqual(await told(review), []);
  const mails = await db.select().from(outbox).where(eq(outbox.template, 'membership-charter'));
  assert.ok(mails.every(({ bulk, budgeted }) => bulk && !budgeted));
  await assert.rejects(
    staff.publishCharter('gr', { ...next, sample: true }),
    error => error instanceof RequestProblem && error.slug === 'conflict',
  );
  assert.equal((await db.select().from(charters)).length, 2);
});

test('old and new versions stay to be read', async () => {
  const current = (await server.json('/v1/charters/current')) as WireCharter;
  assert.deepEqual([current.version, current.current], ['2027', true]);
  const before = (await server.json('/v1/charters/2024')) as WireCharter;
  assert.deepEqual([before.version, before.current], ['2024', false]);
});

test('a member sees what is to be accepted, until when, and accepts exactly that', async () => {
  const { charterDue, status } = await server.read(prompt);
  assert.equal(status, 'active');
  assert.equal(charterDue?.version, '2027');
  assert.equal(charterDue.until, new Date(NOW + 60 * DAY).toISOString());
  assert.match(JSON.stringify(charterDue.definition), /Τόλμη/);
  const path = `/v1/memberships/${await server.token(prompt)}/accept`;
  const accept = async (body: unknown) => said(await server.send('POST', path, body));
  assert.equal(await accept({ charter: '2024', lang: 'el' }), '409 charter-changed');
  assert.equal(await accept({ charter: true, lang: 'el' }), '422 invalid');
  assert.equal((await server.row(prompt))?.charter?.version, '2024');
  server.clock = NOW + DAY;
  const after = await server.act(prompt, 'accept', { charter: '2027', lang: 'en-GB' });
  assert.deepEqual(after.charter, {
    version: '2027',
    lang: 'en',
    sha256: sha256Of(charterText(next, 'en')),
    acceptedAt: new Date(NOW + DAY).toISOString(),
  });
  assert.equal(after.charterDue, null);
  assert.deepEqual(
    await server.act(prompt, 'accept', { charter: '2027', lang: 'el' }),
    after,
    'twice is once',
  );
  assert.deepEqual((await server.ledger(prompt)).slice(4), ['charter given link']);
});

test('who was not told owes nothing yet, and is told on becoming a member', async () => {
  assert.equal((await server.read(review)).charterDue, null);
  await staff.approve('gr', await server.id(review));
  assert.deepEqual(await told(review), ['membership-active', 'membership-charter']);
  assert.equal((await server.read(review)).charterDue?.until, new Date(NOW + 61 * DAY).toISOString());
});

test('a form that still has the old version says so', async () => {
  assert.equal(await server.ask(joining('new@ypes.gov.gr')), '409 charter-changed');
  assert.equal(await server.join('new@ypes.gov.gr', { charter: '2027' }), 'active');
  assert.equal((await server.read('new@ypes.gov.gr')).charterDue, null);
});

test('a week before the end there is one reminder, for who has not accepted', async () => {
  server.clock = NOW + 53 * DAY - 1;
  assert.equal(await jobs.remind(), 0);
  server.clock += 1;
  assert.equal(await jobs.remind(), 2);
  assert.equal(await jobs.remind(), 0, 'once');
  assert.deepEqual(await told(late), ['membership-charter', 'membership-charter-reminder']);
  assert.deepEqual(await server.mails(imported), ['membership-charter', 'membership-charter-reminder']);
  assert.deepEqual(await told(prompt), ['membership-charter']);
  assert.equal((await server.read(late)).charterDue?.until, new Date(NOW + 60 * DAY).toISOString());
});

test('after its time who has not accepted is suspended and told so, and is active again on accepting', async () => {
  server.clock = NOW + 60 * DAY - 1;
  assert.equal(await jobs.remind(), 1, 'the one who was let in a day later is reminded');
  assert.equal(await stands(late), 'active');
  server.clock += 1;
  assert.equal(await jobs.remind(), 2);
  assert.deepEqual(
    [await stands(late), await stands(imported), await stands(prompt), await stands(review)],
    ['suspended charter', 'suspended charter', 'active', 'active'],
  );
  assert.equal((await server.mails(late)).at(-1), 'membership-suspended');
  assert.equal((await server.read(late)).charterDue?.version, '2027', 'it can be accepted late');
  server.clock += 30 * DAY;
  const after = await server.act(late, 'accept', { charter: '2027', lang: 'el' });
  assert.deepEqual([standing(after), after.charterDue], ['active', null]);
  assert.equal(after.joinedAt, new Date(NOW).toISOString(), 'a member since the first time');
  assert.equal((await server.mails(late)).at(-1), 'membership-active');
  server.clock += 365 * DAY;
  await jobs.remind();
  assert.equal(await stands(late), 'active');
  server.clock = NOW + 61 * DAY;
});

test('who was suspended by staff accepts and stays suspended; staff’s word gives new time', async () => {
  assert.equal(await stands(imported), 'suspended charter');
  await staff.suspend('gr', await server.id(imported));
  assert.equal(await stands(imported), 'suspended staff');
  assert.equal(
    standing(await server.act(imported, 'accept', { charter: '2027', lang: 'el' })),
    'suspended staff',
  );

  server.clock = NOW + 122 * DAY;
  await jobs.remind();
  assert.equal(await stands(review), 'suspended charter');
  await staff.reinstate('gr', await server.id(review));
  assert.equal((await server.mails(review)).at(-1), 'membership-charter');
  assert.equal(await jobs.remind(), 0, 'not suspended in the same minute');
  assert.equal((await server.read(review)).charterDue?.until, new Date(NOW + 182 * DAY).toISOString());
});

test('a charter that changed between asking and confirming is asked for once more', async () => {
  server.clock = NOW;
  const other = await memberServer();
  assert.equal(await other.ask(joining('between@ypes.gov.gr')), '202');
  await other.services.memberships.staff.publishCharter('gr', next);
  const member = await other.act('between@ypes.gov.gr', 'confirm');
  assert.deepEqual(
    [member.status, member.charter?.version, member.charterDue?.version],
    ['active', '2024', '2027'],
  );
  assert.deepEqual(await other.mails('between@ypes.gov.gr'), [
    'membership-confirm',
    'membership-active',
    'membership-charter',
  ]);
});

test('a seat that was given to another meanwhile is not there on accepting late', async () => {
  const bodies = await memberServer({ network: institutional });
  const one = bodies.services.memberships;
  await bodies.join('one@ypes.gov.gr');
  await bodies.join('two@ypes.gov.gr');
  await one.staff.publishCharter('gr', { ...next, graceDays: 1 });
  await bodies.act('one@ypes.gov.gr', 'accept', { charter: '2027', lang: 'el' });
  bodies.clock = NOW + DAY;
  assert.equal(await one.jobs.remind(), 1);
  assert.equal(await bodies.join('three@ypes.gov.gr', { charter: '2027' }), 'active');
  const back = await bodies.act('two@ypes.gov.gr', 'accept', { charter: '2027', lang: 'el' });
  assert.equal(standing(back), 'review seats-full');
  const [mail] = await bodies.services.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.email, 'two@ypes.gov.gr'), eq(outbox.template, 'membership-review')));
  assert.ok(mail);
});
