import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockingTime, layoutShift, median } from './numbers.ts';

describe('layout shift', () => {
  it('is the worst window, not the sum of all', () => {
    const shifts = [
      { at: 100, value: 0.1 },
      { at: 900, value: 0.2 },
      { at: 3000, value: 0.25 },
    ];
    assert.equal(layoutShift(shifts).toFixed(3), '0.300');
  });

  it('ends a window after five seconds though the shifts go on', () => {
    const shifts = Array.from({ length: 14 }, (_, index) => ({ at: index * 500, value: 0.01 }));
    assert.equal(layoutShift(shifts).toFixed(3), '0.100');
  });

  it('does not mind the order in which shifts are told', () => {
    const shifts = [
      { at: 3000, value: 0.25 },
      { at: 900, value: 0.2 },
      { at: 100, value: 0.1 },
    ];
    assert.equal(layoutShift(shifts).toFixed(3), '0.300');
  });

  it('is nothing where nothing moved', () => {
    assert.equal(layoutShift([]), 0);
  });
});

describe('blocking time', () => {
  it('is what tasks take above 50 ms', () => {
    assert.equal(
      blockingTime(
        [
          { at: 200, duration: 80 },
          { at: 400, duration: 50 },
          { at: 600, duration: 250 },
        ],
        100,
      ),
      230,
    );
  });

  it('counts of a task only what comes after the first paint', () => {
    assert.equal(blockingTime([{ at: 0, duration: 300 }], 200), 50);
    assert.equal(blockingTime([{ at: 0, duration: 300 }], 400), 0);
  });
});

describe('the median', () => {
  it('is the one in the middle, or between the two', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 2, 10]), 3);
    assert.equal(median([7]), 7);
  });

  it('of nothing is no number', () => {
    assert.ok(Number.isNaN(median([])));
  });
});
