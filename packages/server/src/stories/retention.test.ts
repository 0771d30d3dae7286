import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { purgeConsents } from '../consents/ledger.ts';
import {
  consents,
  consentTexts,
  idempotencyKeys,
  links,
  outbox,
  stories,
  storyImages,
  storySteps,
} from '../database/schema.ts';
import { purge, report } from '../retention/retention.ts';
import { findNetwork } from '../data/networks.ts';
import { personOf } from '../consents/ledger.ts';
import { draftServer, told } from '../testing/drafts.ts';
import { NOW, SECRET } from '../testing/harness.ts';
import { DAY, said } from '../testing/registrations.ts';

const server = await draftServer();
const { db } = server.database;
const { jobs, staff } = server.services.stories;
const EMAIL = 'eleni@ypes.gov.gr';

beforeEach(async () => {
  server.clock = NOW;
  for (const table of [stories, outbox, links, idempotencyKeys]) await db.delete(table);
});

const ledgerOf = async (email: string) => {
  const rows = await db
    .select()
    .from(consents)
    .where(eq(consents.person, personOf(SECRET, 'gr', email)));
  return rows.map(({ act, method }) => `${act} ${method}`);
};

test('a draft that nobody went on with goes, with its pictures, its links and its mail', async () => {
  const { token } = await server.begin({ title: 'A' });
  const { id } = await server.row(token);
  await server.picture(id);
  assert.equal(await server.act(token, 'link', { email: EMAIL }), '202');
  server.clock += 60 * DAY - 1;
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 0, ended: 0 });
  server.clock += 1;
  assert.deepEqual(await jobs.retention('gr'), { drafts: 1, unproved: 0, ended: 0 });
  assert.equal((await server.rows()).length, 1, 'looking deletes nothing');
  assert.deepEqual(await jobs.retain('pt'), { drafts: 0, unproved: 0, ended: 0 });
  assert.deepEqual(await jobs.retain(), { drafts: 1, unproved: 0, ended: 0 });
  for (const table of [stories, storyImages, outbox]) assert.equal(await db.$count(table), 0);
  assert.equal(await said(await server.get(`/v1/stories/${token}`)), '410 link-expired');
  assert.equal(await server.change(token, 0, {}), '410 link-expired');
});

test('saving, and asking for the link, gives a draft its whole time again', async () => {
  const { token } = await server.begin({ title: 'A' });
  server.clock += 29 * DAY;
  assert.equal(await server.change(token, 0, { title: 'B' }), '200');
  assert.equal(Date.parse((await server.read(token)).expiresAt ?? '') - server.clock, 60 * DAY);
  server.clock += 20 * DAY;
  assert.equal(await server.act(token, 'link', { email: EMAIL }), '202');
  server.clock += 59 * DAY;
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 0, ended: 0 });
});

test('what waits for staff, or for its author, never goes by itself', async () => {
  const { token } = await server.handIn(EMAIL);
  const { id } = await server.row(token);
  assert.equal(await server.act(await server.mailed(EMAIL), 'confirm'), '200');
  server.clock += 2000 * DAY;
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 0, ended: 0 });
  await staff.requestChanges('gr', id, { staff: 'x', message: 'Λόγια' });
  server.clock += 2000 * DAY;
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 0, ended: 0 });
});

test('what was handed in with an address that nobody proves goes after the time of drafts, with its pictures', async () => {
  const email = 'unproved@ypes.gov.gr';
  const { token } = await server.begin(told(email));
  const { id } = await server.row(token);
  await server.picture(id);
  assert.equal(await server.act(token, 'submit', { revision: 0 }), '200');
  server.clock += 29 * DAY;
  // Staff's word is the last change, and so is asking for the link: whoever gets that mail has time to open it.
  await staff.review('gr', id, { staff: 'x' });
  server.clock += 29 * DAY;
  await staff.requestChanges('gr', id, { staff: 'x', message: 'Λόγια' });
  server.clock += 20 * DAY;
  assert.equal(await server.act(token, 'link', { email }), '202');
  const mailed = await server.mailed(email);
  server.clock += 31 * DAY;
  await server.services.stories.renew(mailed, '203.0.113.1');
  server.clock += 60 * DAY - 1;
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 0, ended: 0 });
  server.clock += 1;
  assert.deepEqual(await jobs.retention('gr'), { drafts: 0, unproved: 1, ended: 0 });
  assert.equal((await server.rows()).length, 1, 'looking deletes nothing');
  assert.deepEqual(await jobs.retain('pt'), { drafts: 0, unproved: 0, ended: 0 });
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 1, ended: 0 });
  for (const table of [stories, storyImages, storySteps, outbox]) assert.equal(await db.$count(table), 0);
  assert.deepEqual(await ledgerOf(email), ['asked form', 'erased retention']);
});

test('a rejected story goes after the network’s time, with its history; the ledger says so and names nobody', async () => {
  const email = 'rejected@ypes.gov.gr';
  const { token } = await server.handIn(email);
  const { id } = await server.row(token);
  assert.equal(await server.act(await server.mailed(email), 'confirm'), '200');
  await staff.reject('gr', id, { staff: 'x', message: 'Λόγια' });
  server.clock += 365 * DAY - 1;
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 0, ended: 0 });
  server.clock += 1;
  assert.deepEqual(await jobs.retain(), { drafts: 0, unproved: 0, ended: 1 });
  assert.equal(await db.$count(storySteps), 0);
  assert.deepEqual(await ledgerOf(email), ['asked form', 'given link', 'erased retention']);
});

test('a draft that is given up goes at the next round', async () => {
  const { token } = await server.begin({ title: 'A' });
  assert.equal(await server.act(token, 'take-back', { revision: 0 }), '200');
  assert.deepEqual((await server.read(token)).answers, {});
  assert.deepEqual(await jobs.retain(), { drafts: 1, unproved: 0, ended: 0 });
  assert.equal((await server.rows()).length, 0);
});

test('of two stories of one author, the one that holds keeps what shows its consent', async () => {
  const email = 'two@ypes.gov.gr';
  const [kept, gone] = [await server.handIn(email), await server.handIn(email)];
  const { id } = await server.row(kept.token);
  assert.equal(await server.act(await server.mailed(email), 'confirm'), '200');
  // The mail was about the second; the first is proved by its own.
  const { revision } = await server.read(gone.token);
  assert.equal(await server.act(gone.token, 'take-back', { revision }), '200');
  await db
    .update(stories)
    .set({ confirmedAt: new Date(NOW) })
    .where(eq(stories.id, id));
  const network = await findNetwork(db, 'gr');
  assert.ok(network);
  const before = await ledgerOf(email);
  assert.deepEqual(before, ['asked form', 'asked form', 'given link', 'withdrawn form']);
  await purgeConsents(db, 'gr', new Date(NOW + DAY));
  // The first is only asked for, the second ended: both are over. Neither stands in the other's way.
  assert.deepEqual(await ledgerOf(email), []);
  // Its words stay as long as the story speaks of them.
  const { said: words } = await server.row(kept.token);
  const texts = await db.select().from(consentTexts);
  assert.ok(texts.some(({ sha256 }) => sha256 === words?.rights));
});

test('staff see each rule, with how many are due, and purge by them', async () => {
  await server.begin({ title: 'A' });
  const network = await findNetwork(db, 'gr');
  assert.ok(network);
  server.clock += 60 * DAY;
  const rules = async (work: typeof report) =>
    (await work(server.services, network)).rules
      .filter(({ form }) => form === 'story')
      .map(({ rule, days, due }) => [rule, days, due]);
  const expected = [
    ['story-drafts', 60, 1],
    ['stories-unproved', 60, 0],
    ['stories-ended', 365, 0],
  ];
  assert.deepEqual(await rules(report), expected);
  assert.deepEqual(await rules(purge), expected);
  assert.deepEqual(await rules(report), [
    ['story-drafts', 60, 0],
    ['stories-unproved', 60, 0],
    ['stories-ended', 365, 0],
  ]);
});
