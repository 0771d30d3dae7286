import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GroupAnswer } from '@koinon/contract/forms';
import type { FormCore } from '../context.ts';
import { initialState, reduce, type FormState, type ShownError } from '../form.model.ts';
import { carry } from './carry.ts';

const error = (pointer: string, mended = false): ShownError => ({
  ...{ pointer, code: 'required', params: {} },
  ...(mended ? { mended } : {}),
});

/** @returns the errors after the entries `before` have become `now` */
function after(errors: readonly ShownError[], before: readonly GroupAnswer[], now: readonly GroupAnswer[]) {
  let state: FormState = { ...initialState, errors, answers: { people: now } };
  const core = {
    get state() {
      return state;
    },
    dispatch: (event: Parameters<FormCore['dispatch']>[0]) => void (state = reduce(state, event)),
  };
  carry(core as unknown as FormCore, 'people', before);
  return state.errors;
}

const [a, b, c] = [{ name: 'A' }, { name: 'B' }, { name: 'C' }] as const;

describe('what is wrong with an entry', () => {
  it('goes with it, mended or not, and leaves the other fields alone', () => {
    const others = [error('/peoples/0/name'), error('/people'), error('/title')];
    assert.deepEqual(
      after(
        [...others, error('/people/2/name'), error('/people/0'), error('/people/1/mail', true)],
        [a, b, c],
        [c, a, b],
      ),
      [...others, error('/people/0/name'), error('/people/1'), error('/people/2/mail', true)],
    );
  });

  it('goes when it is taken out', () => {
    assert.deepEqual(after([error('/people/0/name'), error('/people/2/name')], [a, b, c], [b, c]), [
      error('/people/1/name'),
    ]);
  });
});
