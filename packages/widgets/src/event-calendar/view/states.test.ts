import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslator } from '@koinon/i18n';
import { en } from '@koinon/i18n/en';
import { initialState, type CalendarAction } from '../model/state.ts';
import { reduceVisit } from '../model/visit.ts';
import { eventsOf } from '../testing/events.ts';
import { notesOf } from './states.ts';

const arrived: CalendarAction = {
  type: 'arrived',
  events: eventsOf({ startDate: '2026-12-01' }),
  asked: { query: '', filters: {} },
  base: undefined,
  more: false,
  dropped: 0,
  at: Date.parse('2026-11-21T10:00:00Z'),
};

const hints = (...actions: CalendarAction[]) => {
  const state = actions.reduce(reduceVisit, initialState('2026-11-21'));
  return notesOf({ t: createTranslator('en', en), zone: 'Europe/Athens', state }).map(({ hint }) => hint);
};

test('what to do about the connection is said once, whatever could not be done without it', () => {
  const stuck: CalendarAction = { type: 'stuck', stuck: true };
  assert.deepEqual(hints(arrived, stuck), [en['calendar.errorHint']]);
  assert.deepEqual(hints(arrived, stuck, { type: 'failed', offline: true }), [
    '',
    en['calendar.offlineHint'],
  ]);
});
