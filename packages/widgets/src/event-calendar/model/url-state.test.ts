import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPrefix } from './prefix.ts';
import { initialState, type CalendarAction } from './state.ts';
import { readUrl, writeUrl, type UrlDefaults } from './url-state.ts';
import { reduceVisit } from './visit.ts';

const today = '2026-11-21';
const defaults: UrlDefaults = { view: 'agenda', date: today, filters: {} };
const after = (...actions: CalendarAction[]) => actions.reduce(reduceVisit, initialState(today));
const write = (href: string, ...actions: CalendarAction[]) =>
  writeUrl(new URL(href), 'koinon', after(...actions), defaults).href;

describe('the state in the address', () => {
  const rows: [string, CalendarAction[], string][] = [
    ['nothing at the start', [], ''],
    ['the month', [{ type: 'view', view: 'month' }, { type: 'date', date: '2026-12-15' }], 'koinon-view=month&koinon-date=2026-12'],
    ['the month of today without its date', [{ type: 'view', view: 'month' }], 'koinon-view=month'],
    ['the event', [{ type: 'select', id: 'lab~2026-12-04' }], 'koinon-event=lab%7E2026-12-04'],
    ['the search', [{ type: 'search', query: 'δεδομένα' }], `koinon-q=${encodeURIComponent('δεδομένα')}`],
    ['filters', [{ type: 'facet', facet: 'kind', value: 'visit' }, { type: 'facet', facet: 'kind', value: 'lab' }], 'koinon-kind=lab%2Cvisit'],
    ['free places', [{ type: 'available' }], 'koinon-available=1'],
  ]; // prettier-ignore
  for (const [what, actions, expected] of rows) {
    it(`holds ${what}`, () =>
      assert.equal(new URL(write('https://a.gr/', ...actions)).search.slice(1), expected));
  }

  it('leaves other parameters, other prefixes and the hash as they are', () => {
    const href = write('https://a.gr/p?lang=el&other-view=month&koinon-q=x#top', {
      type: 'view',
      view: 'month',
    });
    assert.equal(href, 'https://a.gr/p?lang=el&other-view=month&koinon-view=month#top');
  });

  it('comes back the same', () => {
    const state = after(
      { type: 'view', view: 'month' },
      { type: 'date', date: '2027-03-01' },
      { type: 'facet', facet: 'region', value: 'crete' },
      { type: 'search', query: 'α β' },
      { type: 'select', id: 'lab' },
      { type: 'available' },
    );
    const url = writeUrl(new URL('https://a.gr/'), 'koinon', state, defaults);
    const place = readUrl(url.searchParams, 'koinon', defaults);
    const restored = reduceVisit(initialState(today), { type: 'restore', place });
    assert.deepEqual(
      [restored.view, restored.date, restored.filters, restored.query, restored.selected],
      ['month', '2027-03-01', { region: ['crete'], available: true }, 'α β', 'lab'],
    );
  });

  it('passes over what it cannot read', () => {
    const params = new URLSearchParams('koinon-view=decade&koinon-date=2026-02-31&koinon-event=');
    assert.deepEqual(readUrl(params, 'koinon', defaults), {
      view: 'agenda',
      date: today,
      selected: undefined,
      query: '',
      filters: {},
    });
  });

  it('reads a year and a month as their first day', () => {
    assert.equal(readUrl(new URLSearchParams('koinon-date=2027'), 'koinon', defaults).date, '2027-01-01');
    assert.equal(readUrl(new URLSearchParams('koinon-date=2027-05'), 'koinon', defaults).date, '2027-05-01');
  });

  it('says that a preset was switched off', () => {
    const preset = { ...defaults, filters: { kind: ['lab'] } };
    const url = writeUrl(new URL('https://a.gr/'), 'koinon', after(), preset);
    assert.equal(url.search, '?koinon-kind=');
    assert.deepEqual(readUrl(url.searchParams, 'koinon', preset).filters, {});
  });

  it('takes prefixes that can be read and sent', () => {
    assert.deepEqual(['koinon', 'lab-2', 'A', '2', 'a b', ''].map(isPrefix), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
