import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPace, createTurns } from './turns.ts';

const turn = () => new Promise(resolve => setImmediate(resolve));

test('a pace lets so many go on in each turn of the event loop, in the order in which they ask', async () => {
  const pace = createPace(2);
  const gone: string[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) void pace().then(() => gone.push(name));
  await Promise.resolve();
  assert.deepEqual(gone, ['a', 'b']);
  await turn();
  assert.deepEqual(gone, ['a', 'b', 'c', 'd']);
  await turn();
  assert.deepEqual(gone, ['a', 'b', 'c', 'd', 'e']);
});

test('a pace that nobody waited for is as it was', async () => {
  const pace = createPace(1);
  await pace();
  await turn();
  await turn();
  let gone = 0;
  void pace().then(() => (gone += 1));
  void pace().then(() => (gone += 1));
  await Promise.resolve();
  assert.equal(gone, 1);
  await turn();
  assert.equal(gone, 2);
});

test('turns are one after the other, and one that fails ends nobody else’s', async () => {
  const inTurn = createTurns();
  const done: string[] = [];
  const first = inTurn(async () => {
    await turn();
    done.push('first');
  });
  const second = inTurn(() => Promise.reject(new Error('no')));
  const third = inTurn(() => Promise.resolve(done.push('third')));
  await first;
  await assert.rejects(second, /no/);
  await third;
  assert.deepEqual(done, ['first', 'third']);
});
