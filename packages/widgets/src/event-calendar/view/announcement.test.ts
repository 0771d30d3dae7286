import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTranslator } from '@koinon/i18n';
import { en } from '@koinon/i18n/en';
import { Selectors } from '../model/selectors.ts';
import { initialState, type CalendarAction } from '../model/state.ts';
import { reduceVisit } from '../model/visit.ts';
import { eventsOf } from '../testing/events.ts';
import { announcementOf } from './announcement.ts';

const arrived = (dropped = 0): CalendarAction => ({
  type: 'arrived',
  events: eventsOf({ startDate: '2026-12-01' }),
  asked: { query: '', filters: {} },
  base: undefined,
  more: false,
  dropped,
  at: Date.parse('2026-11-21T10:00:00Z'),
});
const failed = (offline: boolean): CalendarAction => ({ type: 'failed', offline });

function said(...actions: CalendarAction[]) {
  const state = actions.reduce(reduceVisit, initialState('2026-11-21'));
  const t = createTranslator('en', en);
  return announcementOf({ t, state, select: new Selectors(), zone: 'Europe/Athens' });
}

describe('what the live region says', () => {
  const rows: [string, CalendarAction[], string][] = [
    ['offline', [arrived(), failed(true)], 'You are offline'],
    ['old events', [arrived(), failed(false)], 'Last updated: 21 November 2026, 12:00'],
    ['some events', [arrived(2)], 'Some events could not be shown'],
    ['an event that did not come', [arrived(), { type: 'select', id: 'x' }, { type: 'unread', id: 'x' }], 'This event could not be loaded'],
    ['what could not be done', [arrived(), { type: 'stuck', stuck: true }], 'That could not be done'],
    ['an event that is nowhere', [arrived(), { type: 'missing', id: 'x' }], 'This event was not found'],
  ]; // prettier-ignore
  for (const [what, actions, words] of rows) {
    it(`tells of ${what}, after how many there are`, () => {
      const { key, text, trouble } = said(...actions) ?? assert.fail('nothing is said');
      assert.ok(text.startsWith('Upcoming: 1 event. '), text);
      assert.ok(text.includes(words) && trouble.startsWith(words), text);
      assert.notEqual(key, said(arrived())?.key);
    });
  }

  it('is the trouble alone where there are no events', () => {
    assert.equal(said(failed(false))?.text, 'The events could not be loaded');
    assert.equal(said(failed(true))?.text, 'You are offline');
  });

  it('has no trouble to tell when all is well, and says nothing while events come', () => {
    assert.equal(said(arrived())?.trouble, '');
    assert.equal(said(), undefined);
  });
});
