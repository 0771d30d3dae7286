/** Retention as staff see it: what the dry run says is what the purge does, and both are the one list of rules. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { AdminRetentionReport } from '@koinon/contract/admin';
import { eq } from 'drizzle-orm';
import {
  acts,
  consents,
  memberships,
  outbox,
  quarantine,
  registrations,
  subscribers,
} from '../database/schema.ts';
import { purgeAll } from '../retention/retention.ts';
import { NOW } from '../testing/harness.ts';
import { individual, joining, memberServer } from '../testing/memberships.ts';
import { newsNetwork, wish } from '../testing/newsletters.ts';
import { DAY, input, openEvent, said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';

const retention = {
  registrationAnswers: 30,
  unconfirmedSubscriptions: 7,
  formerSubscribers: 30,
  unconfirmedMemberships: 10,
  reviews: 20,
  formerMembers: 40,
  consents: 60,
  acts: 90,
};
const both = { ...individual, newsletter: newsNetwork.newsletter, retention };
const server = await memberServer({ network: both, events: [openEvent('lab')] });
const { db } = server.services;
let viewer: StaffClient;
let admin: StaffClient;

before(async () => {
  viewer = await staffMember(server, 'viewer', 'gr');
  admin = await staffMember(server, 'admin', 'gr');
  const post = (path: string, body: unknown) =>
    server.send('POST', path, body, {
      'Idempotency-Key': `key-of-retention-${path}-${JSON.stringify(body).length}`,
    });
  assert.equal(await server.ask(joining('pending@ypes.gov.gr')), '202');
  await server.join('left@ypes.gov.gr');
  await server.act('left@ypes.gov.gr', 'cancel');
  await server.join('review@company.gr');
  await server.join('stays@ypes.gov.gr');
  assert.equal(await server.ask(joining('machine@ypes.gov.gr', { leaveEmpty: 'x' })), '202');
  assert.equal((await post('/v1/newsletter/subscriptions', wish('reader@example.gr'))).status, 202);
  assert.equal(
    (await post('/v1/events/lab/registrations', input('comes@example.gr', { needs: 'Ράμπα' }))).status,
    202,
  );
  await db.update(registrations).set({ status: 'confirmed', confirmedAt: new Date(NOW) });
  assert.equal((await post('/v1/events/lab/registrations', input('silent@example.gr'))).status, 202);
  await db.update(outbox).set({ status: 'sent' });
  await db
    .insert(acts)
    .values({ staff: 'anna', network: 'gr', act: 'members.ask', subject: 'old', at: new Date(NOW) });
  // As many of everything, and longer, in a network that another purge is for.
  await server.import({ network: { ...both, slug: 'pt', name: { pt: 'Rede' } } });
  await db
    .insert(acts)
    .values({ staff: 'rui', network: 'pt', act: 'members.ask', subject: 'other', at: new Date(NOW) });
});

const shown = async () => (await viewer.json('GET', 'retention')) as AdminRetentionReport;
const due = ({ rules }: AdminRetentionReport) =>
  Object.fromEntries(rules.filter(one => one.due > 0).map(one => [one.rule, one.due]));

/** The report, the purge, and the report after it. */
async function purge() {
  const told = await shown();
  const dry = (await admin.json('POST', 'retention/purge', { dryRun: true })) as AdminRetentionReport;
  assert.deepEqual(dry, told);
  assert.deepEqual(await shown(), told, 'looking changes nothing');
  assert.deepEqual(await admin.json('POST', 'retention/purge'), told);
  assert.deepEqual(due(await shown()), {}, 'nothing is left to do');
  return due(told);
}

test('every rule says of which form, which fields, how many days and from when', async () => {
  const { rules, at } = await shown();
  assert.equal(at, new Date(NOW).toISOString());
  const lines = rules.map(({ rule, form, days, from }) => `${rule}: ${form}, ${days} days from ${from}`);
  for (const line of [
    'registration-answers: registration, 30 days from event-end',
    'newsletter-requests: newsletter, 7 days from received',
    'newsletter-former: newsletter, 30 days from unsubscribed',
    'members-unconfirmed: membership, 10 days from last-word',
    'members-reviews: membership, 20 days from last-word',
    'members-former: membership, 40 days from left',
    'story-drafts: story, 60 days from changed',
    'stories-unproved: story, 60 days from changed',
    'stories-ended: story, 365 days from ended',
    'consents: any, 60 days from agreement-end',
    'acts: staff, 90 days from done',
  ]) {
    assert.ok(lines.includes(line), `${line}\n${lines.join('\n')}`);
  }
  assert.equal(new Set(rules.map(({ rule }) => rule)).size, rules.length);
  assert.ok(rules.every(({ fields }) => fields.length > 0));
  assert.deepEqual(due({ rules, at }), {});
});

test('who may only read, and who edits, purge nothing', async () => {
  const editor = await staffMember(server, 'editor', 'gr');
  for (const client of [viewer, editor]) {
    assert.equal(await said(await client.request('POST', 'retention/purge')), '403 forbidden');
  }
  assert.equal(await said(await admin.request('POST', 'retention/purge', { days: 1 })), '422 invalid');
  assert.equal(await said(await admin.request('POST', 'retention/purge?dryRun=true')), '422 invalid');
});

test('a purge does what its dry run says, rule by rule, as time goes by', async () => {
  const before = await db.select().from(memberships);
  assert.equal(before.length, 4);
  server.clock = NOW + 8 * DAY;
  await server.services.registrations.jobs.expire();
  assert.deepEqual(await purge(), { 'newsletter-requests': 1, quarantine: 1, 'request-keys': 7 });
  server.clock = NOW + 15 * DAY;
  assert.deepEqual(await purge(), { 'members-unconfirmed': 1 });
  server.clock = NOW + 45 * DAY;
  const third = await purge();
  assert.deepEqual([third['members-reviews'], third['members-former']], [1, 1]);
  assert.deepEqual([third['registration-answers'], third['registrations-unproved']], [1, 1]);
  assert.ok((third['mails'] ?? 0) > 0);
  assert.deepEqual(
    (await db.select().from(memberships)).map(({ email }) => email),
    ['stays@ypes.gov.gr'],
  );
  server.clock = NOW + 120 * DAY;
  const last = await purge();
  assert.equal(last['registrations'], 1);
  assert.equal(last['acts'], 3, 'one that was there, and the first two purges');
  assert.ok((last['consents'] ?? 0) > 0);
  const kept = await db.select().from(consents);
  assert.deepEqual([...new Set(kept.map(({ purpose, act }) => `${purpose} ${act}`))].sort(), [
    'charter asked',
    'charter given',
    'declaration asked',
    'declaration given',
  ]);
});

test('a purge is written down, a dry run is not; another network’s rows stay', async () => {
  const written = await db.select().from(acts).where(eq(acts.act, 'retention.purge'));
  assert.ok(
    written.length > 0 && written.every(({ staff, subject }) => staff === admin.id && subject === 'gr'),
  );
  const count = written.length;
  await admin.json('POST', 'retention/purge', { dryRun: true });
  assert.equal(await db.$count(acts, eq(acts.act, 'retention.purge')), count);
  assert.equal(await db.$count(acts, eq(acts.network, 'pt')), 1);
});

test('the job does the same for every network, and once is enough', async () => {
  await purgeAll(server.services);
  assert.equal(await db.$count(acts, eq(acts.network, 'pt')), 0);
  for (const table of [outbox, quarantine, subscribers]) assert.equal(await db.$count(table), 0);
  assert.deepEqual(due(await shown()), {});
  assert.equal((await server.row('stays@ypes.gov.gr'))?.status, 'active');
});
