import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kB, overBudget, overRatchet } from './report.ts';
import type { Measured } from './measure.ts';

const bytes = (brotli: number) => ({ min: 0, gzip: 0, brotli });
const measured = (first: number, all: number): Measured => ({
  first: bytes(first),
  all: bytes(all),
  files: { first: [], all: [] },
});
const scenario = { name: 'x', tag: 'x', body: '', budget: { first: 22, all: 40 }, task: [] };

test('a size is rounded up, so that it never reads as smaller than it is', () => {
  assert.equal(kB(22_000), '22.0');
  assert.equal(kB(22_001), '22.1');
});

test('one byte over a budget is said, the budget itself is not', () => {
  assert.deepEqual(overBudget(scenario, measured(22_000, 40_000)), []);
  assert.match(
    overBudget(scenario, measured(22_001, 40_000)).join(),
    /x: first is 22\.1 kB, the budget is 22 kB/,
  );
  assert.equal(overBudget(scenario, measured(22_001, 40_001)).length, 2);
});

test('a tag without a budget is never over it', () => {
  const { budget: _, ...free } = scenario;
  assert.deepEqual(overBudget(free, measured(1e9, 1e9)), []);
});

test('the gate is the ratchet while there is one, and the budget otherwise', () => {
  const ratchet = { first: 30, all: 50 };
  assert.deepEqual(overRatchet({ ...scenario, ratchet }, measured(30_000, 50_000)), []);
  assert.match(
    overRatchet({ ...scenario, ratchet }, measured(30_001, 50_000)).join(),
    /x: first is 30\.1 kB, the gate is at 30 kB/,
  );
  assert.match(overRatchet(scenario, measured(22_001, 40_000)).join(), /the gate is at 22 kB/);
});
