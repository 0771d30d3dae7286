import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waysToAttend } from './attendance.ts';

test('a hybrid event is found by every way to attend, another by its own, and by none where it does not say', () => {
  assert.deepEqual([...waysToAttend('mixed')].sort(), ['mixed', 'offline', 'online']);
  assert.deepEqual(waysToAttend('online'), ['online']);
  assert.deepEqual(waysToAttend(null), []);
});
