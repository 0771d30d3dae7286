import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventOf, eventsOf } from '../testing/events.ts';
import {
  countOn,
  countValues,
  filterKey,
  matches,
  parsePreset,
  sameFilters,
  valuesOf,
  type Filters,
} from './filters.ts';

const NOW = Date.parse('2026-11-21T10:00:00Z');

describe('the filters attribute', () => {
  const cases: [string, Filters, string[]][] = [
    ['', {}, []],
    ['kind=lab,visit; -region', { kind: ['lab', 'visit'] }, ['region']],
    [' kind = lab , lab ;; available ', { kind: ['lab'], available: true }, []],
    ['-search;-kind;kind=lab', { kind: ['lab'] }, ['search', 'kind']],
    ['-available; attendance=online', { attendance: ['online'] }, ['available']],
  ];
  for (const [text, filters, hidden] of cases) {
    it(`reads "${text}"`, () => {
      const preset = parsePreset(text);
      assert.deepEqual(preset.filters, filters);
      assert.deepEqual([...preset.hidden], hidden);
    });
  }

  it('tells what it does not understand and keeps the rest', () => {
    const unknown: string[] = [];
    const { filters } = parsePreset('colour=red; -taste; kind; kind=; axis=skills', part =>
      unknown.push(part),
    );
    assert.deepEqual(unknown, ['colour=red', '-taste', 'kind', 'kind=']);
    assert.deepEqual(filters, { axis: ['skills'] });
  });
});

describe('filters', () => {
  it('are the same in any order', () => {
    assert.ok(sameFilters({ kind: ['a', 'b'] }, { kind: ['b', 'a'] }));
    assert.notEqual(filterKey({ kind: ['a'] }), filterKey({ axis: ['a'] }));
    assert.equal(countOn({ kind: ['a', 'b'], available: true }), 3);
  });

  const lab = eventOf({
    kind: 'lab',
    eventAttendanceMode: 'mixed',
    startDate: '2026-12-04T08:00',
    location: { name: 'Επιμελητήριο', region: 'crete' },
    axes: ['skills', 'data'],
    registration: { mode: 'internal' },
    remainingAttendeeCapacity: 0,
  });
  it('of attendance leave out an event that does not say', () => {
    const unsaid = eventOf({ startDate: '2026-12-04' });
    assert.deepEqual(valuesOf(unsaid, 'attendance'), []);
    assert.equal(matches(unsaid, { attendance: ['offline'] }, NOW), false);
    assert.equal(matches(unsaid, {}, NOW), true);
  });

  const rows: [string, Filters, boolean][] = [
    ['nothing', {}, true],
    ['its kind', { kind: ['visit', 'lab'] }, true],
    ['another kind', { kind: ['visit'] }, false],
    ['online, for a hybrid one', { attendance: ['online'] }, true],
    ['in person, for a hybrid one', { attendance: ['offline'] }, true],
    ['one of its axes', { axis: ['data'] }, true],
    ['its kind and another region', { kind: ['lab'], region: ['attica'] }, false],
    ['free places, when full', { available: true }, false],
  ];
  for (const [what, filters, expected] of rows) {
    it(`${expected ? 'let' : 'do not let'} an event through by ${what}`, () => {
      assert.equal(matches(lab, filters, NOW), expected);
    });
  }

  it('count what each value would show beside the other facets', () => {
    const events = eventsOf(
      { kind: 'lab', startDate: '2026-12-01', eventAttendanceMode: 'online' },
      { kind: 'visit', startDate: '2026-12-02', eventAttendanceMode: 'online' },
      { kind: 'visit', startDate: '2026-12-03', eventAttendanceMode: 'offline' },
    );
    const counts = countValues(events, { kind: ['lab'], attendance: ['online'] }, 'kind', NOW);
    assert.deepEqual([...counts], [['lab', 1], ['visit', 1]]); // prettier-ignore
  });
});

describe('a hybrid event', () => {
  it('counts for each way to attend, as each of them finds it', () => {
    const events = eventsOf(
      { startDate: '2026-12-01', eventAttendanceMode: 'mixed' },
      { startDate: '2026-12-02', eventAttendanceMode: 'online' },
    );
    const counts = countValues(events, {}, 'attendance', NOW);
    for (const value of ['mixed', 'online', 'offline']) {
      const found = events.filter(event => matches(event, { attendance: [value] }, NOW));
      assert.equal(counts.get(value), found.length, value);
    }
    assert.deepEqual(Object.fromEntries(counts), { mixed: 1, online: 2, offline: 1 });
  });
});
