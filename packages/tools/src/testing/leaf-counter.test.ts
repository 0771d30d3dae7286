import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeafCounter } from './leaf-counter.ts';

test('a suite is not counted, its tests are', () => {
  const counter = new LeafCounter();
  counter.end({ name: 'one', nesting: 1 }, true);
  counter.end({ name: 'two', nesting: 1, skip: true }, true);
  counter.end({ name: 'suite', nesting: 0, details: { type: 'suite' } }, true);
  assert.deepEqual(counter.counts, { passed: 1, failed: 0, skipped: 1 });
});

test('a test with subtests counts as its subtests', () => {
  const counter = new LeafCounter();
  counter.end({ name: 'child', nesting: 1 }, false);
  const own = counter.end(
    { name: 'parent', nesting: 0, details: { error: { failureType: 'subtestsFailed' } } },
    false,
  );
  assert.equal(own, false);
  assert.deepEqual(counter.counts, { passed: 0, failed: 1, skipped: 0 });
});

test('a suite whose hook throws is a failure of its own', () => {
  const counter = new LeafCounter();
  const own = counter.end(
    { name: 's', nesting: 0, details: { type: 'suite', error: { failureType: 'hookFailed' } } },
    false,
  );
  assert.equal(own, true);
  assert.equal(counter.counts.failed, 1);
});

test('files that end in turns do not take each other’s children', () => {
  const counter = new LeafCounter();
  counter.end({ name: 'child', nesting: 1, file: 'a' }, true);
  counter.end({ name: 'plain', nesting: 0, file: 'b' }, true);
  counter.end({ name: 'parent', nesting: 0, file: 'a' }, true);
  assert.equal(counter.counts.passed, 2);
});
