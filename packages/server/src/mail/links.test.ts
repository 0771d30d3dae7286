import assert from 'node:assert/strict';
import { test } from 'node:test';
import { links } from '../database/schema.ts';
import { NOW, SECRET, testDatabase } from '../testing/harness.ts';
import { createLink, findLink, knownNonce, tokenOf } from './links.ts';

const { db } = await testDatabase();
const deps = { secret: SECRET, now: () => NOW };
const about = (subject: string) => ({ purpose: 'registration', subject }) as const;

test('a token opens what it was made for, and says until when', async () => {
  const expiresAt = new Date(NOW + 60_000);
  const nonce = await createLink(db, deps, { ...about('one'), expiresAt });
  const token = tokenOf(SECRET, { ...about('one'), nonce });
  assert.match(token, /^[\w-]{43}$/);
  assert.deepEqual(await findLink(db, token), { ...about('one'), expiresAt });
});

test('the table holds no token, and another secret makes other ones', async () => {
  const nonce = await createLink(db, deps, { ...about('two'), expiresAt: new Date(NOW) });
  const token = tokenOf(SECRET, { ...about('two'), nonce });
  assert.ok(!JSON.stringify(await db.select().from(links)).includes(token));
  assert.notEqual(tokenOf(`${SECRET}!`, { ...about('two'), nonce }), token);
  assert.equal(await findLink(db, tokenOf(SECRET, { ...about('three'), nonce })), undefined);
});

test('what is no token is not looked for', async () => {
  for (const token of ['', 'x', 'ж'.repeat(43), "' or 1=1 --".padEnd(43, '-'), `${'a'.repeat(43)}\n`]) {
    assert.equal(await findLink(db, token), undefined);
  }
});

test('a mail without a link of its own uses one that is still good', async () => {
  const old = { ...about('four'), expiresAt: new Date(NOW - 1) };
  await createLink(db, deps, old);
  assert.equal(await knownNonce(db, about('four'), NOW), undefined);
  const nonce = await createLink(db, deps, { ...old, expiresAt: new Date(NOW + 1) });
  assert.equal(await knownNonce(db, about('four'), NOW), nonce);
});
