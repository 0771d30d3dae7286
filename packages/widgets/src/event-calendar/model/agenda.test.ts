import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventsOf, slots } from '../testing/events.ts';
import { agendaOf } from './agenda.ts';

const today = '2026-11-21';
const ids = (rows: readonly { readonly event: { readonly id: string } }[]) => rows.map(row => row.event.id);

describe('the agenda', () => {
  it('groups by month and sorts by day, then by hour, whole days first', () => {
    const events = eventsOf(
      { id: 'january', startDate: '2027-01-10' },
      { id: 'evening', startDate: '2026-12-04T18:00' },
      { id: 'morning', startDate: '2026-12-04T08:00' },
      { id: 'whole', startDate: '2026-12-04' },
    );
    const { months, count } = agendaOf(events, { from: today }, today);
    assert.deepEqual(
      months.map(({ month, rows }) => [month, ids(rows)]),
      [
        ['2026-12', ['whole', 'morning', 'evening']],
        ['2027-01', ['january']],
      ],
    );
    assert.equal(count, 4);
  });

  it('lists an event of several days once, at its first visible day', () => {
    const [lab] = eventsOf({ id: 'lab', slots: slots('2026-12-04', '2026-12-05') });
    assert.ok(lab);
    const rows = (from: string) => agendaOf([lab], { from }, today).months.flatMap(month => month.rows);
    assert.deepEqual(
      rows('2026-12-01').map(row => row.day),
      ['2026-12-04'],
    );
    assert.deepEqual(
      rows('2026-12-05').map(row => row.day),
      ['2026-12-05'],
    );
    assert.deepEqual(rows('2026-12-06'), []);
  });

  it('lists an exhibition that is on since last month under this one', () => {
    const events = eventsOf({ startDate: '2026-10-01', endDate: '2026-12-31' });
    assert.deepEqual(
      agendaOf(events, { from: today }, today).months.map(({ month }) => month),
      ['2026-11'],
    );
  });

  it('puts what has no exact day into a group of its own: by month, then by year, then without anything', () => {
    const events = eventsOf(
      { id: 'tba', precision: 'tba' },
      { id: 'year', startDate: '2027' },
      { id: 'month', startDate: '2026-12' },
    );
    const { months, undated } = agendaOf(events, { from: today }, today);
    assert.deepEqual(months, []);
    assert.deepEqual(ids(undated), ['month', 'year', 'tba']);
  });

  it('keeps a month of the past out of today’s list, and what has no date out of the past', () => {
    const events = eventsOf({ id: 'may', startDate: '2019-05' }, { id: 'tba', precision: 'tba' });
    assert.deepEqual(ids(agendaOf(events, { from: today }, today).undated), ['tba']);
    assert.deepEqual(ids(agendaOf(events, { from: '2019-01-01', to: '2019-12-31' }, today).undated), ['may']);
  });
});
