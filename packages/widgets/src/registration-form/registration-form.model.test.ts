import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent, Form } from '@koinon/contract';
import { normalizeEvents } from '@koinon/sdk/event-input';
import {
  initialState,
  isLimited,
  reduce,
  screenOf,
  untilOpen,
  type RegistrationAction,
  type RegistrationState,
} from './registration-form.model.ts';

const NOW = Date.parse('2026-12-01T09:00:00Z');

function eventWith(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  const [event] = normalizeEvents(
    [{ id: 'lab', name: 'Lab', startDate: '2026-12-10T10:00', timeZone: 'Europe/Athens' }],
    { timeZone: 'Europe/Athens', lang: 'el' },
  ).events;
  if (!event) throw new TypeError('No event was made.');
  return { ...event, ...changes };
}

const definition: Form['definition'] = {
  form: 'registration',
  steps: [],
  review: false,
  submit: { key: 'form.register' },
};

const formWith = (changes: Partial<Form> = {}): Form => ({
  ticket: 't',
  definition: null,
  notice: null,
  lists: [],
  domains: null,
  state: 'closed',
  event: eventWith(),
  ...changes,
});

const after = (...actions: RegistrationAction[]): RegistrationState => actions.reduce(reduce, initialState);
const shown = (form: Form, now = NOW) => screenOf(after({ type: 'loaded', form }), now);

describe('what a registration form shows', () => {
  it('is the form where there is one, into the line where the event is full', () => {
    assert.equal(shown(formWith({ definition, state: 'open' })), 'form');
    assert.equal(shown(formWith({ definition, state: 'waiting-list' })), 'line');
  });

  it('is the reason where there is none', () => {
    for (const state of ['not-open', 'full', 'external', 'invitation', 'none', 'unannounced'] as const)
      assert.equal(shown(formWith({ state })), state);
  });

  it('says why registration is closed: cancelled, postponed, over, or simply closed', () => {
    assert.equal(shown(formWith({ event: eventWith({ eventStatus: 'cancelled' }) })), 'cancelled');
    assert.equal(shown(formWith({ event: eventWith({ eventStatus: 'postponed' }) })), 'postponed');
    assert.equal(shown(formWith(), Date.parse('2026-12-12T00:00:00Z')), 'over');
    assert.equal(shown(formWith()), 'closed');
    assert.equal(shown(formWith({ event: null })), 'closed');
  });

  it('is never an empty form: open without a definition, or a state of tomorrow', () => {
    assert.equal(shown(formWith({ state: 'open' })), 'not-published');
    assert.equal(shown(formWith({ state: 'other' })), 'unannounced');
    assert.equal(shown(formWith({ state: null })), 'unannounced');
  });

  it('is what went wrong, until it is asked again', () => {
    const failed = after({ type: 'load' }, { type: 'failed', trouble: 'offline' });
    assert.equal(screenOf(failed, NOW), 'offline');
    assert.equal(screenOf(reduce(failed, { type: 'load' }), NOW), 'loading');
  });

  it('keeps a form in hand when asking again fails, but not when the event is gone', () => {
    const open = after({ type: 'loaded', form: formWith({ definition, state: 'open' }) });
    assert.equal(
      screenOf(reduce(reduce(open, { type: 'load' }), { type: 'failed', trouble: 'error' }), NOW),
      'form',
    );
    assert.equal(screenOf(reduce(open, { type: 'failed', trouble: 'not-found' }), NOW), 'not-found');
  });

  it('stays "check your mail" after sending, whatever a late answer says, and goes back to correct the address', () => {
    const form = formWith({ definition, state: 'open' });
    const sent = after({ type: 'loaded', form }, { type: 'sent', email: 'a@b.gr' });
    assert.equal(screenOf(sent, NOW), 'done');
    assert.equal(screenOf(reduce(sent, { type: 'loaded', form: formWith({ state: 'full' }) }), NOW), 'done');
    assert.equal(screenOf(reduce(sent, { type: 'correct' }), NOW), 'form');
    assert.equal(screenOf(after({ type: 'sent', email: 'a@b.gr' }, { type: 'correct' }), NOW), 'loading');
  });

  it('knows nothing of one event when another is asked for', () => {
    const sent = after({ type: 'loaded', form: formWith() }, { type: 'sent', email: 'a@b.gr' });
    assert.deepEqual(reduce(sent, { type: 'reset' }), initialState);
  });
});

describe('the opening of registration', () => {
  const opensAt = (iso: string) =>
    after({
      type: 'loaded',
      form: formWith({
        state: 'not-open',
        event: eventWith({ registration: { ...eventWith().registration, opensAt: iso } }),
      }),
    });

  it('is waited for within a day', () => {
    assert.equal(untilOpen(opensAt('2026-12-01T10:00:00Z'), NOW), 3_600_000);
    assert.equal(untilOpen(opensAt('2026-12-03T10:00:00Z'), NOW), undefined);
    assert.equal(untilOpen(opensAt('2026-12-01T08:00:00Z'), NOW), undefined);
  });
});

it('there is no hurry where there is no number of places', () => {
  assert.equal(isLimited(formWith()), false);
  assert.equal(isLimited(formWith({ event: eventWith({ maximumAttendeeCapacity: 20 }) })), true);
});
