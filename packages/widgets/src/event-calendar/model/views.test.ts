import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateForView, isCurrent, ownWindow, windowOf, type CalendarView } from './views.ts';
import { step } from './step.ts';

const today = '2026-11-21';
const period = (view: CalendarView, date: string, firstDay = 1) => ({ view, date, today, firstDay });

describe('what a view shows', () => {
  const rows: [CalendarView, string, object][] = [
    ['agenda', '2026-11-21', { from: '2026-11-21' }],
    ['agenda', '2027-02-01', { from: '2027-02-01' }],
    ['agenda', '2025-11-21', { from: '2025-11-21', to: '2026-11-20' }],
    ['agenda', '2026-06-01', { from: '2026-06-01', to: '2026-11-20' }],
    ['agenda', '2019-01-01', { from: '2019-01-01', to: '2019-12-31' }],
    ['month', '2026-12-15', { from: '2026-11-30', to: '2027-01-03' }],
    ['week', '2026-11-21', { from: '2026-11-16', to: '2026-11-22' }],
    ['day', '2026-11-21', { from: '2026-11-21', to: '2026-11-21' }],
    ['year', '2024-02-29', { from: '2024-01-01', to: '2024-12-31' }],
  ];
  for (const [view, date, expected] of rows) {
    it(`${view} of ${date}`, () => assert.deepEqual(windowOf(period(view, date)), expected));
  }

  it('counts only the days of the month itself', () => {
    assert.deepEqual(ownWindow(period('month', '2026-02-10')), { from: '2026-02-01', to: '2026-02-28' });
  });

  it('begins the week where it is told to', () => {
    assert.deepEqual(windowOf(period('week', today, 7)), { from: '2026-11-15', to: '2026-11-21' });
  });
});

describe('previous and next', () => {
  const rows: [CalendarView, string, -1 | 1, string][] = [
    ['agenda', '2026-11-21', -1, '2025-11-21'],
    ['agenda', '2026-06-01', 1, '2026-11-21'],
    ['agenda', '2026-11-21', 1, '2027-11-21'],
    ['month', '2026-01-31', 1, '2026-02-01'],
    ['month', '2026-01-31', -1, '2025-12-01'],
    ['week', '2026-12-30', 1, '2027-01-06'],
    ['day', '2026-03-01', -1, '2026-02-28'],
    ['year', '2024-02-29', 1, '2025-02-28'],
  ];
  for (const [view, date, by, expected] of rows) {
    it(`${by < 0 ? 'previous' : 'next'} from ${date} in ${view} is ${expected}`, () => {
      assert.equal(step(period(view, date), by), expected);
    });
  }
});

describe('changing the view', () => {
  it('lists from today when the month holds today, else from its first day', () => {
    assert.equal(dateForView(period('month', '2026-11-01'), 'agenda'), today);
    assert.equal(dateForView(period('month', '2026-12-15'), 'agenda'), '2026-12-01');
    assert.equal(dateForView(period('agenda', '2026-12-15'), 'month'), '2026-12-15');
  });

  it('knows the period of today', () => {
    assert.ok(isCurrent(period('month', '2026-11-01')));
    assert.ok(!isCurrent(period('month', '2026-12-01')));
    assert.ok(isCurrent(period('agenda', today)));
  });
});
