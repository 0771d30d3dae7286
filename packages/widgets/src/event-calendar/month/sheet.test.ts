import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '@koinon/i18n';
import { eventsOf, slots } from '../testing/events.ts';
import { DayIndex, monthSheet, type Cell, type MonthDay } from './sheet.ts';

const sheetOf = (...inputs: Parameters<typeof eventsOf>) =>
  monthSheet(new DayIndex(eventsOf(...inputs)), '2026-12-01', 1);
const dayOf = (sheet: ReturnType<typeof sheetOf>, date: string): MonthDay => {
  const day = sheet.weeks.flat().find(one => one.date === date);
  assert.ok(day);
  return day;
};
const drawn = (cell: Cell | undefined) =>
  cell === undefined || cell === null || cell === 'body' ? cell : cell.event.id;

describe('the month sheet', () => {
  it('has whole weeks and marks the neighbours', () => {
    const sheet = sheetOf();
    assert.equal(sheet.weeks.length, 5);
    assert.equal(dayOf(sheet, '2026-11-30').inMonth, false);
    assert.equal(dayOf(sheet, '2026-12-31').inMonth, true);
  });

  it('draws days in a row as one bar, at its first day, with the hours of the day', () => {
    const sheet = sheetOf({ id: 'lab', slots: slots('2026-12-04', '2026-12-05') });
    const [bar] = dayOf(sheet, '2026-12-04').lanes;
    assert.deepEqual(
      bar && bar !== 'body' && { span: bar.span, before: bar.before, after: bar.after, time: bar.time },
      { span: 2, before: false, after: false, time: '08:00' },
    );
    assert.equal(dayOf(sheet, '2026-12-05').lanes[0], 'body');
    assert.equal(dayOf(sheet, '2026-12-05').count, 1);
  });

  it('cuts a bar at the end of the week and goes on in the next', () => {
    const sheet = sheetOf({ id: 'beyond', startDate: '2026-12-05', endDate: '2026-12-08' });
    const first = dayOf(sheet, '2026-12-05').lanes[0];
    const second = dayOf(sheet, '2026-12-07').lanes[0];
    assert.ok(first && first !== 'body' && second && second !== 'body');
    assert.deepEqual([first.span, first.before, first.after], [2, false, true]);
    assert.deepEqual([second.span, second.before, second.after], [2, true, false]);
  });

  it('draws days that are apart as bars of their own', () => {
    const sheet = sheetOf({ id: 'circle', slots: slots('2026-12-01', '2026-12-03') });
    assert.equal(drawn(dayOf(sheet, '2026-12-01').lanes[0]), 'circle');
    assert.equal(dayOf(sheet, '2026-12-02').count, 0);
    assert.equal(drawn(dayOf(sheet, '2026-12-03').lanes[0]), 'circle');
  });

  it('lays longer bars first and lets short ones fill the gap above a later bar', () => {
    const sheet = sheetOf(
      { id: 'late', startDate: '2026-12-02T18:00' },
      { id: 'early', startDate: '2026-12-02T09:00' },
      { id: 'long', startDate: '2026-12-01', endDate: '2026-12-03' },
      { id: 'other', startDate: '2026-12-04T09:00' },
    );
    assert.deepEqual(dayOf(sheet, '2026-12-02').lanes.map(drawn), ['body', 'early', 'late']);
    assert.deepEqual(dayOf(sheet, '2026-12-04').lanes.map(drawn), ['other']);
  });

  it('shows four when four are all, and three and a rest when there are more', () => {
    const at = (hour: number) => ({ startDate: `2026-12-10T${String(hour).padStart(2, '0')}:00` });
    const four = dayOf(sheetOf(at(8), at(9), at(10), at(11)), '2026-12-10');
    assert.deepEqual([four.lanes.length, four.more], [4, 0]);
    const six = dayOf(sheetOf(at(8), at(9), at(10), at(11), at(12), at(13)), '2026-12-10');
    assert.deepEqual([six.lanes.length, six.more, six.count], [3, 3, 6]);
  });

  it('keeps events without an exact day out of the days', () => {
    const index = new DayIndex(
      eventsOf({ startDate: '2026-12' }, { precision: 'tba' }, { startDate: '2026-12-01' }),
    );
    assert.equal(index.undated.length, 2);
    assert.equal(dayOf(monthSheet(index, '2026-12-01', 1), '2026-12-01').count, 1);
  });

  it('never loses nor doubles an event, whatever the events', () => {
    const one = fc.record({
      start: fc.integer({ min: -10, max: 40 }),
      length: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), list => {
        const inputs = list.map(({ start, length }, index) => ({
          id: `e${index}`,
          startDate: addDays('2026-12-01', start),
          endDate: addDays('2026-12-01', start + length),
        }));
        const sheet = sheetOf(...inputs);
        for (const week of sheet.weeks) {
          for (const [column, day] of week.entries()) {
            const expected = inputs.filter(
              ({ startDate, endDate }) => startDate <= day.date && day.date <= endDate,
            );
            assert.equal(day.count, expected.length);
            assert.equal(day.lanes.filter(cell => cell !== null).length + day.more, day.count);
            // A bar never reaches under the one that begins beside it.
            for (const cell of day.lanes) if (cell && cell !== 'body') assert.ok(column + cell.span <= 7);
          }
        }
      }),
    );
  });
});
