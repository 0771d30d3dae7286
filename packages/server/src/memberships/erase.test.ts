/** Leaving, taking one’s data along, being forgotten; and what stays of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MembershipExport } from '@koinon/contract';
import { eq, sql } from 'drizzle-orm';
import { countOverdueConsents, purgeConsents } from '../consents/ledger.ts';
import {
  acts,
  consents,
  membershipRequests,
  memberships,
  outbox,
  quarantine,
  stories,
  storySteps,
} from '../database/schema.ts';
import { findNetwork } from '../data/networks.ts';
import { NOW } from '../testing/harness.ts';
import { individual, joining, memberServer, standing } from '../testing/memberships.ts';
import { post } from './post.ts';
import { DAY, input, openEvent, said } from '../testing/registrations.ts';

const server = await memberServer({
  events: [openEvent('lab'), openEvent('members', { audience: 'members' })],
});
const { db } = server.database;
const { staff } = server.services.memberships;

test('who leaves is told so, is shown nowhere, and has taken back what was agreed to', async () => {
  const email = 'leaves@ypes.gov.gr';
  await server.join(email);
  await server.change(email, { directory: { fields: ['name'], about: null } });
  const left = await server.act(email, 'cancel');
  assert.deepEqual(
    [left.status, left.cancellable, left.changeable, left.confirmable, left.directory],
    ['left', false, false, false, { fields: [], about: null }],
  );
  assert.equal((await server.mails(email)).at(-1), 'membership-left');
  assert.deepEqual((await server.ledger(email)).slice(5), [
    'charter withdrawn link',
    'declaration withdrawn link',
    'directory withdrawn link',
  ]);
  assert.deepEqual(await server.act(email, 'cancel'), left, 'twice is once');
  assert.equal(standing(await server.act(email, 'confirm')), 'left');
  const path = `/v1/memberships/${await server.token(email)}`;
  assert.equal(await said(await server.send('PATCH', path, { name: 'A' })), '409 conflict');
  assert.equal(
    await said(await server.send('POST', `${path}/accept`, { charter: '2024', lang: 'el' })),
    '409 conflict',
  );
});

test('what a stranger asks for keeps nobody from taking back what they agreed to', async () => {
  const email = 'asked-for@ypes.gov.gr';
  await server.join(email);
  const token = await server.token(email);
  await server.ask(joining(email, { name: 'Somebody else' }));
  await server.send('POST', `/v1/memberships/${token}/cancel`);
  assert.deepEqual((await server.ledger(email)).slice(4), [
    'charter asked form',
    'declaration asked form',
    'charter withdrawn link',
    'declaration withdrawn link',
  ]);
});

test('who has left may come again, with the same row and a new proof', async () => {
  const email = 'leaves@ypes.gov.gr';
  const before = await server.row(email);
  assert.equal(await server.ask(joining(email, { name: 'Ελένη Νέα' })), '202');
  const asked = await server.read(email);
  assert.deepEqual([asked.status, asked.confirmed, asked.name], ['pending', false, 'Ελένη Νέα']);
  assert.equal(standing(await server.act(email, 'confirm')), 'active');
  assert.equal((await server.row(email))?.id, before?.id);
});

test('who never confirmed says no without another mail', async () => {
  await server.ask(joining('not-me@ypes.gov.gr'));
  assert.equal(standing(await server.act('not-me@ypes.gov.gr', 'cancel')), 'left');
  assert.deepEqual(await server.mails('not-me@ypes.gov.gr'), ['membership-confirm']);
  assert.deepEqual(await server.ledger('not-me@ypes.gov.gr'), [
    'charter asked form',
    'declaration asked form',
  ]);
});

test('the export has everything of the address in this network, and nothing that opens anything', async () => {
  const email = 'export@ypes.gov.gr';
  await server.join(email, { unit: 'Διεύθυνση' });
  await server.send('POST', '/v1/events/lab/registrations', input(email, { needs: 'ράμπα' }), {
    'Idempotency-Key': 'export-registration',
  });
  await db.insert(acts).values({
    staff: 'staff-member',
    act: 'members.note',
    subject: await server.id(email),
    note: 'Τηλεφώνησε',
    at: new Date(NOW),
  });
  const at = new Date(NOW);
  const story = { id: 'told', groupId: 'told', network: 'gr', lang: 'el', title: 'Μια ιστορία' };
  await db
    .insert(stories)
    .values({ ...story, status: 'submitted', email, emailKey: email, createdAt: at, updatedAt: at });
  await db.insert(storySteps).values({ story: 'told', status: 'submitted', by: 'author', at });
  const response = await server.send('GET', `/v1/memberships/${await memberToken(email)}/export`);
  assert.equal(response.headers.get('Content-Disposition'), 'attachment; filename="gr-my-data.json"');
  const all = (await response.json()) as MembershipExport;
  assert.equal(all.membership['email'], email);
  assert.equal(all.membership['unit'], 'Διεύθυνση');
  assert.deepEqual(
    all.consents.map(({ purpose, act, text }) => [purpose, act, typeof text]),
    [
      ['charter', 'asked', 'string'],
      ['declaration', 'asked', 'string'],
      ['charter', 'given', 'string'],
      ['declaration', 'given', 'string'],
    ],
  );
  assert.match(String(all.consents[0]?.['text']), /Συνεργασία/);
  assert.equal(all.registrations.length, 1);
  assert.match(JSON.stringify(all.registrations), /ράμπα/);
  assert.deepEqual(all.registrations[0]?.['eventName'], { el: 'Εκδήλωση lab' });
  assert.deepEqual(all.membership['acts'], [
    { act: 'members.note', note: 'Τηλεφώνησε', at: new Date(NOW).toISOString() },
  ]);
  assert.deepEqual(
    all.stories.map(({ title, history }) => [title, history]),
    [['Μια ιστορία', [{ status: 'submitted', by: 'author', message: null, at: at.toISOString() }]]],
  );
  const text = JSON.stringify(all);
  assert.match(text, /membership-active/);
  assert.ok(!text.includes('staff-member'));
  const { nonce } = (await db.select().from(outbox).where(eq(outbox.email, email))).at(-1)?.params ?? {};
  assert.ok(typeof nonce === 'string' && !text.includes(nonce));
  assert.ok(!text.includes('"person"'));
});

test('another network’s data of the same address is not in it', async () => {
  const network = { ...individual, slug: 'pt', name: { pt: 'Rede' } };
  await server.import({ network, members: [{ email: 'export@ypes.gov.gr', name: 'Outra' }] });
  const all = await server.services.memberships.export(await memberToken('export@ypes.gov.gr'));
  assert.ok(!JSON.stringify(all).includes('Outra'));
});

test('erasing deletes the membership, its mail and its links; the ledger says that there was somebody, and not who', async () => {
  const email = 'erase@ypes.gov.gr';
  await server.join(email);
  await server.change(email, { directory: { fields: ['name'], about: null } });
  const token = await server.token(email);
  const response = await server.send('POST', `/v1/memberships/${token}/erase`);
  assert.equal(response.status, 204);
  assert.equal(await server.row(email), undefined);
  assert.deepEqual(await server.mails(email), [], 'and nobody writes to say so');
  assert.equal(await said(await server.send('GET', `/v1/memberships/${token}`)), '410 link-expired');
  assert.equal(await said(await server.send('POST', `/v1/memberships/${token}/erase`)), '410 link-expired');
  assert.deepEqual((await server.ledger(email)).slice(5), [
    'charter erased link',
    'declaration erased link',
    'directory erased link',
  ]);
  const everything = JSON.stringify([await db.select().from(consents), await db.select().from(memberships)]);
  assert.ok(!everything.includes('erase@ypes'));
});

test('erasing leaves the address nowhere: not in mail about nobody, in quarantine, in what was asked', async () => {
  const email = 'trace@ypes.gov.gr';
  const network = await findNetwork(db, 'gr');
  assert.ok(network);
  await server.services.memberships.mailLink(network, { email, lang: 'el', address: '10.0.0.9' });
  await server.ask({ ...joining(' Trace@ypes.gov.gr '), leaveEmpty: 'autofilled' });
  await server.ask({ ...joining('other@ypes.gov.gr'), leaveEmpty: 'autofilled' });
  await server.join(email);
  await server.act(email, 'cancel');
  await server.ask(joining(email, { name: 'Asked once more' }));
  const asked = await server.token(email);
  const exported = await server.services.memberships.export(asked);
  assert.match(JSON.stringify(exported.membership['quarantined']), /Trace@ypes/);
  assert.match(JSON.stringify(exported.membership['requests']), /Asked once more/);
  assert.ok(!JSON.stringify(exported).includes('other@'));
  await server.services.memberships.erase(asked);
  const everything = [];
  for (const table of [memberships, membershipRequests, outbox, quarantine, consents]) {
    everything.push(await db.select().from(table));
  }
  assert.doesNotMatch(JSON.stringify(everything), /trace@ypes|asked once more/i);
  assert.match(JSON.stringify(everything), /other@ypes/, 'another’s entry stays');
  assert.equal(await said(await server.send('POST', `/v1/memberships/${asked}/confirm`)), '410 link-expired');
});

test('staff erase too, with their act in the same transaction or not at all', async () => {
  const email = 'forget@ypes.gov.gr';
  await server.join(email);
  const id = await server.id(email);
  await assert.rejects(
    staff.erase('gr', id, () => Promise.reject(new Error('The act cannot be written.'))),
    /cannot be written/,
  );
  assert.ok(await server.row(email));
  await staff.erase('gr', id);
  assert.equal(await server.row(email), undefined);
  assert.deepEqual((await server.ledger(email)).slice(4), [
    'charter erased staff',
    'declaration erased staff',
  ]);
});

test('who was erased may join anew', async () => {
  assert.equal(await server.join('erase@ypes.gov.gr'), 'active');
});

test('the ledger lets nobody change or delete what is in it', async () => {
  const before = await db.select().from(consents);
  for (const statement of [
    sql`update consents set act = 'given'`,
    sql`delete from consents`,
    sql`truncate consents`,
    sql`delete from consents where network = 'nowhere' or true`,
  ]) {
    await assert.rejects(Promise.resolve(db.execute(statement)));
  }
  // What lets the purge delete lets it only delete.
  await assert.rejects(
    db.transaction(async tx => {
      await tx.execute(sql`select set_config('koinon.purge', 'consents', true)`);
      await tx.execute(sql`update consents set act = 'given'`);
    }),
  );
  assert.deepEqual(await db.select().from(consents), before);
});

test('the ledger forgets who was forgotten after its own time, and never who is a member still', async () => {
  const time = (days: number) => new Date(NOW + days * DAY);
  assert.equal(await countOverdueConsents(db, 'gr', time(0)), 0);
  // The member is asked for by a stranger: the last word is no agreement, and takes none back.
  await server.ask(joining('export@ypes.gov.gr'));
  const due = await countOverdueConsents(db, 'gr', time(1));
  const before = (await db.select().from(consents)).length;
  assert.equal(await purgeConsents(db, 'gr', time(1)), due);
  assert.equal((await db.select().from(consents)).length, before - due);
  assert.equal(await countOverdueConsents(db, 'gr', time(1)), 0);
  assert.deepEqual(await server.ledger('forget@ypes.gov.gr'), []);
  assert.deepEqual(await server.ledger('not-me@ypes.gov.gr'), []);
  assert.ok((await server.ledger('export@ypes.gov.gr')).includes('charter given link'));
  assert.ok((await server.ledger('erase@ypes.gov.gr')).includes('charter given link'), 'who came again');
  await assert.rejects(Promise.resolve(db.execute(sql`delete from consents`)), 'and is locked again');
});

async function memberToken(email: string): Promise<string> {
  // The last mail may be about something else: a new link.
  const row = await server.row(email);
  assert.ok(row);
  await db.transaction(tx => post(tx, server.services, 'membership-known', row));
  return server.token(email);
}
