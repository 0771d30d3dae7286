import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asc, eq, sql } from 'drizzle-orm';
import { consents, consentTexts, links, subscribers, subscriptionRequests } from '../database/schema.ts';
import { joining, memberServer } from '../testing/memberships.ts';
import { NOW } from '../testing/harness.ts';
import { newsletterServer, wish } from '../testing/newsletters.ts';
import { DAY } from '../testing/registrations.ts';
import { addConsent, keepText, purgeConsents, sha256Of } from './ledger.ts';

const at = (days: number) => new Date(NOW + days * DAY);
const server = await newsletterServer();
const { db } = server.database;
const texts = async (of = db) =>
  (await of.select({ sha256: consentTexts.sha256 }).from(consentTexts).orderBy(asc(consentTexts.sha256))).map(
    ({ sha256 }) => sha256,
  );

test('nobody can change or delete a text that was agreed to, nor keep another one under its hash', async () => {
  await db.transaction(tx => keepText(tx, 'The words', 'en', at(0)));
  for (const statement of [
    sql`update consent_texts set text = 'Other words'`,
    sql`delete from consent_texts`,
    sql`truncate consent_texts`,
  ]) {
    await assert.rejects(Promise.resolve(db.execute(statement)));
  }
  assert.equal(await db.transaction(tx => keepText(tx, 'The words', 'en', at(9))), sha256Of('The words'));
  const [kept] = await db
    .select()
    .from(consentTexts)
    .where(eq(consentTexts.sha256, sha256Of('The words')));
  assert.deepEqual(kept?.createdAt, at(0));
});

test('a text stays while the ledger or a request refers to it, and goes with the last of them', async () => {
  await server.ask(wish('one@example.gr'));
  const said = await texts();
  await purgeConsents(db, 'gr', at(-1));
  const [used] = await texts();
  assert.deepEqual([said.length, (await texts()).length], [2, 1], 'nothing refers to the words of before');
  await purgeConsents(db, 'gr', at(1));
  assert.deepEqual(await db.select().from(consents), []);
  assert.deepEqual(await texts(), [used], 'it may be confirmed still');
  await server.act(await server.token('one@example.gr'), 'confirm');
  await purgeConsents(db, 'gr', at(1));
  assert.deepEqual(await texts(), [used]);
  await db.delete(subscribers);
  await db.delete(subscriptionRequests);
  await db.delete(links);
  const [row] = await db.select().from(consents);
  assert.ok(row);
  const { identity: _identity, ...rest } = row;
  await addConsent(db, { ...rest, act: 'withdrawn', textHash: null });
  await purgeConsents(db, 'gr', at(1));
  assert.deepEqual(await texts(), []);
});

test('what a member said stays as long as the member, also where the ledger does not name it', async () => {
  const members = await memberServer();
  const memberDb = members.database.db;
  await members.join('maria@ypes.gov.gr');
  await members.ask(joining('pending@ypes.gov.gr'));
  const before = await texts(memberDb);
  assert.ok(before.length >= 3, `${before.length}`);
  await purgeConsents(memberDb, 'gr', at(1));
  assert.deepEqual(await texts(memberDb), before);
});
