import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondsLeft, WindowCounter } from './window-counter.ts';

const NOW = 1_000_000_000;

test('a window begins with the first and ends after its time', () => {
  const counter = new WindowCounter(10);
  assert.deepEqual(counter.add('a', 60, NOW), { count: 1, until: NOW + 60_000 });
  assert.deepEqual(counter.add('a', 60, NOW + 59_999), { count: 2, until: NOW + 60_000 });
  assert.equal(secondsLeft(counter.add('a', 60, NOW + 59_999), NOW + 59_999), 1);
  assert.equal(counter.add('a', 60, NOW + 60_000).count, 1);
});

test('beyond so many keys the longest unseen is forgotten', () => {
  const counter = new WindowCounter(2);
  for (const key of ['a', 'b', 'a', 'c']) counter.add(key, 60, NOW);
  assert.deepEqual(
    ['a', 'b', 'c'].map(key => counter.peek(key, 60, NOW)?.count),
    [2, undefined, 1],
  );
});

test('a clock that is set back by a day keeps nobody out for a day', () => {
  const counter = new WindowCounter(10);
  for (let count = 0; count < 5; count += 1) counter.add('a', 60, NOW);
  const yesterday = NOW - 86_400_000;
  assert.equal(counter.peek('a', 60, yesterday), undefined);
  assert.deepEqual(counter.add('a', 60, yesterday), { count: 1, until: yesterday + 60_000 });
});
