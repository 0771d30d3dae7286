/** Events for members, and who is one at that moment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { and, eq, like } from 'drizzle-orm';
import { outbox } from '../database/schema.ts';
import { joining, memberServer } from '../testing/memberships.ts';
import { input, openEvent, said } from '../testing/registrations.ts';

const server = await memberServer({ events: [openEvent('members', { audience: 'members' })] });
const { staff } = server.services.memberships;
const { db } = server.database;
let keys = 0;

/** What registering brings an address: always the same answer, and the mail that tells. */
async function registers(email: string): Promise<string | undefined> {
  const answer = await server.send('POST', '/v1/events/members/registrations', input(email), {
    'Idempotency-Key': `for-members-${(keys += 1)}`,
  });
  assert.equal(await said(answer), '202', 'the answer tells a stranger nothing');
  const mails = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.email, email), like(outbox.template, 'registration-%')))
    .orderBy(outbox.identity);
  return mails.at(-1)?.template;
}

test('a stranger and who is not a member yet hear by mail that it is for members', async () => {
  assert.equal(await registers('stranger@ypes.gov.gr'), 'registration-members-only');
  await server.ask(joining('new@ypes.gov.gr'));
  assert.equal(await registers('new@ypes.gov.gr'), 'registration-members-only');
  await server.join('review@company.gr');
  assert.equal(await registers('review@company.gr'), 'registration-members-only');
});

test('a new member registers in the same minute', async () => {
  await server.act('new@ypes.gov.gr', 'confirm');
  assert.equal(await registers('new@ypes.gov.gr'), 'registration-confirm');
});

test('whom staff let in registers at once', async () => {
  await staff.approve('gr', await server.id('review@company.gr'));
  assert.equal(await registers('review@company.gr'), 'registration-confirm');
});

test('who is suspended or has left cannot, and can again', async () => {
  await server.join('off@ypes.gov.gr');
  await staff.suspend('gr', await server.id('off@ypes.gov.gr'));
  assert.equal(await registers('off@ypes.gov.gr'), 'registration-members-only');
  await staff.reinstate('gr', await server.id('off@ypes.gov.gr'));
  assert.equal(await registers('off@ypes.gov.gr'), 'registration-confirm');
  await server.join('gone@ypes.gov.gr');
  await server.act('gone@ypes.gov.gr', 'cancel');
  assert.equal(await registers('gone@ypes.gov.gr'), 'registration-members-only');
});
