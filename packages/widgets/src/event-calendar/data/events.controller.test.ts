import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '@koinon/contract';
import { initialState, type CalendarAction } from '../model/state.ts';
import { eventOf } from '../testing/events.ts';
import { EventsController, type EventsSource } from './events.controller.ts';

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};
const state = { ...initialState('2026-11-21'), selected: 'x' };

/** A controller whose list is empty, and what it said of the one event that is looked for. */
function seeking(...answers: (() => Promise<CalendarEvent>)[]) {
  const actions: CalendarAction[] = [];
  const errors: unknown[] = [];
  const signals: AbortSignal[] = [];
  const source: EventsSource = {
    key: 'server',
    list: () => Promise.resolve({ items: [], next: null, dropped: 0 }),
    get: (_, signal) => {
      signals.push(signal);
      return (answers.shift() ?? (() => Promise.reject(new Error('asked too often'))))();
    },
  };
  const controller = new EventsController(host, {
    dispatch: action => actions.push(action),
    fail: error => errors.push(error),
    now: () => 0,
  });
  controller.sync(state, source);
  const said = () => actions.map(({ type }) => type).filter(type => /found|missing|unread/.test(type));
  return { controller, source, errors, signals, said };
}

const refusing = (error: object) => () => Promise.reject(Object.assign(new Error('refused'), error));
const finding = () => Promise.resolve(eventOf({ id: 'x', startDate: '2026-12-04' }));
const turn = () => new Promise(resolve => setImmediate(resolve));

describe('looking for an event', () => {
  for (const status of [404, 410]) {
    it(`is told that there is none by ${status}`, async () => {
      const { controller, source, said, errors } = seeking(refusing({ code: 'problem', status }));
      await controller.find('x', source);
      assert.deepEqual([said(), errors.length], [['missing'], 0]);
    });
  }

  const rows: object[] = [{ code: 'network' }, { code: 'timeout' }, { code: 'problem', status: 503 }, {}];
  for (const error of rows) {
    it(`knows nothing of it after ${JSON.stringify(error)}, and asks again when told to`, async () => {
      const { controller, source, said, errors } = seeking(refusing(error), finding);
      await controller.find('x', source);
      assert.deepEqual([said(), errors.length], [['unread'], 1]);
      controller.retry();
      await turn();
      assert.deepEqual(said(), ['unread', 'found']);
    });
  }

  it('ends when the calendar leaves the page, and begins again when it is back', async () => {
    const { promise, resolve } = Promise.withResolvers<CalendarEvent>();
    const { controller, source, said, signals } = seeking(() => promise, finding);
    const found = controller.find('x', source);
    controller.stop();
    resolve(await finding());
    await found;
    assert.deepEqual([said(), signals[0]?.aborted], [[], true]);
    controller.sync(state, source);
    await turn();
    assert.deepEqual(said(), ['found']);
  });

  it('ends when something else is chosen, and does not come back to it', async () => {
    const { controller, source, said, signals } = seeking(refusing({ code: 'network' }));
    await controller.find('x', source);
    controller.sync({ ...state, selected: undefined }, source);
    controller.retry();
    await turn();
    assert.deepEqual([said(), signals.length, signals[0]?.aborted], [['unread'], 1, true]);
  });
});
