import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isPlainDate,
  isoWeek,
  monthGrid,
  startOfMonth,
  startOfWeek,
} from './dates.ts';

/** The oracle: `Date` on UTC, which knows nothing of our strings. */
const utc = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
};
const text = (date: Date) =>
  `${String(date.getUTCFullYear()).padStart(4, '0')}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
const anyDate = fc
  .record({
    year: fc.integer({ min: 100, max: 9800 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => utc(year, month, day));

describe('plain dates', () => {
  it('knows which dates exist', () => {
    for (const yes of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      assert.ok(isPlainDate(yes), yes);
    for (const no of [
      '2023-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-13-01',
      '2023-00-10',
      '2023-1-1',
      '2023-10-04T08:00',
      '',
      ' 2023-10-04',
      '+02023-10-04',
      null,
      20231004,
    ]) {
      assert.ok(!isPlainDate(no), String(no));
    }
  });

  it('refuses to calculate with what is not a date', () => {
    for (const call of [
      () => addDays('2023-02-30', 1),
      () => addMonths('x', 1),
      () => dayOfWeek(''),
      () => daysBetween('2023-10-04', 'soon'),
    ]) {
      assert.throws(call, RangeError);
    }
    assert.throws(() => addDays('9999-12-31', 1), RangeError);
    assert.throws(() => addMonths('9999-12-31', 1), RangeError);
    assert.throws(() => addDays('0000-01-01', -1), RangeError);
    assert.throws(() => addDays('2023-01-01', Infinity), RangeError);
  });

  it('adds days and counts them back, as UTC does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30_000, max: 30_000 }), (date, days) => {
        const expected = utc(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate() + days);
        assert.equal(addDays(text(date), days), text(expected));
        assert.equal(daysBetween(text(date), text(expected)), days);
        assert.equal(Math.sign(compareDates(text(date), text(expected))), -Math.sign(days) + 0);
      }),
    );
  });

  it('adds months and keeps the day, or the last one that the month has', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -900, max: 900 }), (date, months) => {
        const first = utc(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, 1);
        const last = utc(first.getUTCFullYear(), first.getUTCMonth() + 2, 0).getUTCDate();
        first.setUTCDate(Math.min(last, date.getUTCDate()));
        assert.equal(addMonths(text(date), months), text(first));
      }),
    );
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2023-03-31', -1), '2023-02-28');
    assert.equal(addYears('2024-02-29', 1), '2025-02-28');
    assert.equal(addMonths('2023-12-15', 1), '2024-01-15');
  });

  it('knows weekdays and the first day of a week, whichever it is', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 7 }), (date, firstDay) => {
        assert.equal(dayOfWeek(text(date)), date.getUTCDay() || 7);
        const start = startOfWeek(text(date), firstDay);
        assert.equal(dayOfWeek(start), firstDay);
        const since = daysBetween(start, text(date));
        assert.ok(since >= 0 && since < 7);
      }),
    );
  });

  it('covers a month with whole weeks and no more', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 7 }), (date, firstDay) => {
        const days = monthGrid(text(date), firstDay);
        const flat = days.flat();
        assert.ok(days.every(week => week.length === 7 && dayOfWeek(week[0] ?? '') === firstDay));
        assert.ok(flat.every((day, index) => index === 0 || daysBetween(flat[index - 1] ?? '', day) === 1));
        const month = text(date).slice(0, 7);
        assert.equal(flat.filter(day => day.startsWith(month)).length, daysInMonth(text(date)));
        assert.ok(days.every(week => week.some(day => day.startsWith(month))));
      }),
    );
    assert.equal(monthGrid('2026-12-10').length, 5);
    assert.equal(monthGrid('2027-02-10').length, 4);
    assert.equal(monthGrid('2026-08-10').length, 6);
    assert.equal(monthGrid('2026-03-29')[0]?.[0], '2026-02-23');
  });

  it('finds the ends of a month', () => {
    assert.equal(startOfMonth('2024-02-17'), '2024-02-01');
    assert.equal(endOfMonth('2024-02-17'), '2024-02-29');
    assert.equal(endOfMonth('2100-02-01'), '2100-02-28');
  });

  it('numbers weeks as ISO 8601 does', () => {
    for (const [date, year, week] of [
      ['2021-01-03', 2020, 53],
      ['2021-01-04', 2021, 1],
      ['2024-12-30', 2025, 1],
      ['2026-12-31', 2026, 53],
      ['2027-01-01', 2026, 53],
      ['2023-10-04', 2023, 40],
    ] as const) {
      assert.deepEqual(isoWeek(date), { year, week }, date);
    }
  });
});
