import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { importNetwork } from '../data/import.ts';
import { BASE, testDatabase, testServer } from '../testing/harness.ts';
import { newsNetwork, wish } from '../testing/newsletters.ts';
import { said } from '../testing/registrations.ts';
import { guardTransactions } from './guard.ts';
import { LEAST_ROOM, NoRoomError, roomIn } from './room.ts';
import { origins } from './schema.ts';
import { isUnavailable } from './unavailable.ts';

test('without room nothing is written, and it is looked for once a second at most', () => {
  let free = LEAST_ROOM;
  let looks = 0;
  let clock = 0;
  const assertRoom = roomIn(
    '/data',
    () => {
      looks += 1;
      return free;
    },
    () => clock,
  );
  assertRoom();
  free -= 1;
  assertRoom();
  assert.equal(looks, 1);
  clock += 1000;
  assert.throws(assertRoom, NoRoomError);
  assert.throws(assertRoom, /disk of \/data has less than 64 MB left/);
  free = LEAST_ROOM;
  clock += 1000;
  assertRoom();
  assert.equal(looks, 3);
});

test('what has no room can still be read; whoever writes is told to come again', async () => {
  let room = true;
  const { db } = await testDatabase();
  const guarded = guardTransactions(db, () => {
    if (!room) throw new NoRoomError('/data');
  });
  const server = await testServer({ db: guarded });
  await importNetwork(guarded, { network: newsNetwork }, server.clock);
  room = false;
  const insert = () =>
    guarded.insert(origins).values({ network: 'gr', origin: 'https://a.example', createdAt: new Date() });
  await assert.rejects(async () => insert(), NoRoomError);
  await assert.rejects(async () => guarded.delete(origins), NoRoomError);
  await assert.rejects(async () => guarded.transaction(tx => tx.select().from(origins)), NoRoomError);
  const erase = sql`  WITH x AS (SELECT 1) DELETE FROM origins`;
  await assert.rejects(async () => guarded.execute(erase), NoRoomError);

  assert.equal((await server.get('/v1/network')).status, 200);
  const answer = await server.app.request(`${BASE}/v1/newsletter/subscriptions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'no-room-for-it' },
    body: JSON.stringify(wish('eleni@example.gr')),
  });
  assert.equal(await said(answer), '503 unavailable');
  assert.equal(answer.headers.get('Retry-After'), '10');
  assert.match(String(server.lines.find(({ level }) => level === 'error')?.['error']), /less than 64 MB/);
});

test('what is over by itself is told from what is wrong', () => {
  const failure = (code: string, message = 'x') =>
    new Error('Failed query', { cause: Object.assign(new Error(message), { code }) });
  for (const code of ['53100', '08006', '57P01', '57P03', '25006', 'ECONNREFUSED', 'ENOSPC']) {
    assert.equal(isUnavailable(failure(code)), true, code);
  }
  assert.equal(isUnavailable(failure('', 'Connection terminated unexpectedly')), true);
  for (const code of ['23505', '22P02', '57014', 'ENOENT']) {
    assert.equal(isUnavailable(failure(code)), false, code);
  }
  assert.equal(isUnavailable('53100'), false);
});
