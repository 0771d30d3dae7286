import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initialState, isBusy, reduce, type FormEvent, type FormState } from './form.model.ts';

const answers = { name: 'Eleni', email: 'eleni@example.gr' };
const after = (...events: FormEvent[]): FormState => events.reduce(reduce, initialState);
const wrong = { pointer: '/name', code: 'required', params: {} };

describe('the form’s state', () => {
  it('keeps the answers through every failure', () => {
    const failures: FormEvent[] = [
      { type: 'failed', failure: { kind: 'offline' } },
      { type: 'failed', failure: { kind: 'server' } },
      { type: 'refused', errors: [wrong] },
      { type: 'wait', seconds: 3 },
    ];
    for (const failure of failures)
      assert.deepEqual(after({ type: 'start', answers }, { type: 'send' }, failure).answers, answers);
  });

  it('is busy while it is sent and while it waits, and at no other time', () => {
    assert.deepEqual(
      [
        after({ type: 'send' }),
        after({ type: 'wait', seconds: 2 }),
        after({ type: 'failed', failure: { kind: 'network' } }),
        after({ type: 'done', email: '' }),
        after({ type: 'refused', errors: [wrong] }),
      ].map(isBusy),
      [true, true, false, false, false],
    );
  });

  it('forgets what was wrong when it goes on', () => {
    const state = after({ type: 'refused', errors: [wrong] }, { type: 'goTo', step: 1 });
    assert.deepEqual([state.errors, state.phase, state.step], [[], 'editing', 1]);
  });

  it('hears of the connection only when that was what it lacked', () => {
    const kind = (failure: FormEvent) => after(failure, { type: 'online' }).failure?.kind;
    assert.equal(kind({ type: 'failed', failure: { kind: 'offline' } }), 'online');
    assert.equal(kind({ type: 'failed', failure: { kind: 'full' } }), 'full');
  });

  it('comes back from a reload at its end, with the answers and without an error', () => {
    const state = after({ type: 'kept', answers, step: 2 });
    assert.deepEqual(
      [state.phase, state.failure?.kind, state.step, state.answers],
      ['failed', 'restored', 2, answers],
    );
  });
});
