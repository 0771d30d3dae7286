import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventOf, eventsOf } from '../testing/events.ts';
import { parsePreset } from './filters.ts';
import { Selectors } from './selectors.ts';
import { initialState, isNarrowed, isUnread, type CalendarAction, type CalendarState } from './state.ts';
import { reduceVisit as reduce } from './visit.ts';
import { nearest } from '../visit/nearest.ts';
import { ownWindow } from './views.ts';

const today = '2026-11-21';
const after = (...actions: CalendarAction[]): CalendarState => actions.reduce(reduce, initialState(today));
const asked = { query: '', filters: {} };
const arrived = (...inputs: Parameters<typeof eventsOf>): CalendarAction => {
  const events = eventsOf(...inputs);
  return { type: 'arrived', events, asked, base: events, more: false, dropped: 0, at: 1 };
};

describe('moving', () => {
  it('closes what was open: another month has another day and other events', () => {
    const state = after(
      { type: 'view', view: 'month' },
      { type: 'open-day', date: '2026-11-25' },
      { type: 'select', id: 'a' },
      { type: 'step', by: 1 },
    );
    assert.deepEqual([state.date, state.openDay, state.selected], ['2026-12-01', undefined, undefined]);
  });

  it('gives the tab stop to today, and in another month to its first day', () => {
    assert.equal(after({ type: 'view', view: 'month' }).focused, today);
    assert.equal(after({ type: 'view', view: 'month' }, { type: 'step', by: 1 }).focused, '2026-12-01');
  });

  it('turns the page when the focus leaves the month, and only then', () => {
    const month = after({ type: 'view', view: 'month' });
    assert.equal(reduce(month, { type: 'focus', date: '2026-11-30' }).date, month.date);
    const next = reduce(month, { type: 'focus', date: '2026-12-01' });
    assert.deepEqual([next.date, next.focused], ['2026-12-01', '2026-12-01']);
  });

  it('is no change, and the same object, where nothing changes', () => {
    const state = after({ type: 'search', query: 'α' });
    for (const action of [
      { type: 'search', query: 'α' },
      { type: 'view', view: 'agenda' },
      { type: 'narrow', narrow: false },
      { type: 'date', date: today },
    ] satisfies CalendarAction[]) {
      assert.equal(reduce(state, action), state, action.type);
    }
  });
});

describe('filters', () => {
  it('are switched on and off by value, and leave no empty facet behind', () => {
    const kind = { type: 'facet', facet: 'kind', value: 'lab' } as const;
    const available = { type: 'available' } as const;
    assert.deepEqual(after(kind).filters, { kind: ['lab'] });
    assert.deepEqual(after(kind, kind).filters, {});
    assert.deepEqual(after(kind, available, available).filters, { kind: ['lab'] });
  });
});

describe('clearing', () => {
  it('takes off what the visitor can see, and keeps the presets of hidden facets', () => {
    const preset = parsePreset('kind=lab; axis=data; -kind');
    const state = after({ type: 'preset', preset }, { type: 'search', query: 'α' }, { type: 'clear' });
    assert.deepEqual([state.filters, state.query, isNarrowed(state)], [{ kind: ['lab'] }, '', false]);
  });
});

describe('a deep link to an event', () => {
  const past = eventOf({ id: 'past', startDate: '2023-10-04T08:00' });
  const soon = eventOf({ id: 'soon', startDate: '2026-12-04T08:00' });

  it('turns the agenda to the month of a past event', () => {
    const state = after({ type: 'found', event: past });
    assert.deepEqual([state.date, state.selected], ['2023-10-01', 'past']);
  });

  it('stays with the upcoming ones for one of them', () => {
    assert.equal(after({ type: 'found', event: soon }).date, today);
  });

  it('opens the day under a month grid', () => {
    const state = after({ type: 'view', view: 'month' }, { type: 'found', event: soon });
    assert.deepEqual([state.date, state.openDay, state.selected], ['2026-12-04', '2026-12-04', 'soon']);
  });

  it('says that an event is nowhere, until something else is opened', () => {
    const state = after({ type: 'missing', id: 'x' });
    assert.equal(state.missing, 'x');
    assert.equal(reduce(state, { type: 'select', id: 'y' }).missing, undefined);
  });
});

describe('an event that could not be looked for', () => {
  const lost = after(arrived(), { type: 'select', id: 'x' }, { type: 'unread', id: 'x' });

  it('stays asked for, and is said not to have come', () => {
    assert.deepEqual([lost.selected, lost.missing, isUnread(lost)], ['x', undefined, true]);
  });

  it('is over with another choice, and with what is found after all', () => {
    assert.equal(isUnread(reduce(lost, { type: 'select', id: 'y' })), false);
    const found = reduce(lost, { type: 'found', event: eventOf({ id: 'x', startDate: '2026-12-04' }) });
    assert.deepEqual([found.selected, isUnread(found)], ['x', false]);
  });
});

describe('the data', () => {
  it('is nothing but an error when the first answer fails', () => {
    const { data } = after({ type: 'failed', offline: false });
    assert.deepEqual([data.status, data.stale], ['failed', false]);
  });

  it('is stale when a later answer fails: what was there stays', () => {
    const { data } = after(arrived({ startDate: '2026-12-01' }), { type: 'failed', offline: true });
    assert.deepEqual([data.status, data.stale, data.offline, data.events.length], ['ready', true, true, 1]);
  });

  it('is fresh again with the next answer', () => {
    const { data } = after(arrived(), { type: 'failed', offline: true }, arrived());
    assert.deepEqual([data.stale, data.offline], [false, false]);
  });

  it('remembers every value of a facet that it has seen', () => {
    const { data } = after(
      arrived({ kind: 'lab', startDate: '2026-12-01' }),
      arrived({ kind: 'visit', startDate: '2026-12-01' }),
    );
    assert.deepEqual([...(data.seen.get('kind') ?? [])], ['lab', 'visit']);
  });
});

describe('what is drawn', () => {
  it('counts the events of a month by its days, and what is listed under it only where there is no grid', () => {
    const select = new Selectors();
    const state = after({ type: 'view', view: 'month' }, { type: 'date', date: '2026-12-01' },
      arrived({ startDate: '2026-11-30' }, { startDate: '2026-12-01' }, { startDate: '2026-12' })); // prettier-ignore
    assert.equal(select.count(state), 1);
    assert.equal(select.count({ ...state, narrow: true }), 2);
  });

  it('narrows on the spot what was asked without filters, and trusts an answer to the same question', () => {
    const select = new Selectors();
    const state = after(
      arrived({ kind: 'lab', startDate: '2026-12-01' }, { kind: 'visit', startDate: '2026-12-01' }),
    );
    const filtered = reduce(state, { type: 'facet', facet: 'kind', value: 'lab' });
    assert.equal(select.visible(filtered).length, 1);
    const answered = {
      ...filtered,
      data: { ...filtered.data, asked: { query: '', filters: { kind: ['lab'] } } },
    };
    assert.equal(select.visible(answered).length, 2);
  });

  it('lists a month without its neighbours where the grid does not fit', () => {
    const select = new Selectors();
    const state = after({ type: 'view', view: 'month' }, { type: 'narrow', narrow: true }, { type: 'date', date: '2026-12-01' },
      arrived({ startDate: '2026-11-30' }, { startDate: '2026-12-01' })); // prettier-ignore
    assert.equal(state.view, 'month');
    assert.equal(select.agenda(state).count, 1);
  });

  it('knows the nearest days with events around an empty period', () => {
    const select = new Selectors();
    const state = after({ type: 'view', view: 'month' }, { type: 'date', date: '2026-12-01' },
      arrived({ startDate: '2026-10-05' }, { startDate: '2027-02-03' }, { startDate: '2027-01-09' })); // prettier-ignore
    assert.deepEqual(nearest(select.visible(state), ownWindow(state)), {
      next: '2027-01-09',
      previous: '2026-10-05',
    });
  });
});
