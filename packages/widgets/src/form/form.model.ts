/** What becomes of a form while it is filled in and sent. Pure: no DOM, no Lit, no network, no clock. */
import type { Answers } from '@koinon/contract/forms';

/**
 * - `editing`: being filled in · `refused`: the same, and something in it is wrong
 * - `reviewing`: the answers are shown once more
 * - `sending` · `waiting`: it will be sent by itself in `seconds`
 * - `failed`: not sent, or nobody knows: `failure` says why; everything typed stands
 * - `done`: taken
 */
export type FormPhase = 'editing' | 'refused' | 'reviewing' | 'sending' | 'waiting' | 'failed' | 'done';

export interface Failure {
  readonly kind:
    | 'offline'
    /** Offline no more. */
    | 'online'
    /** No answer: it may have arrived. */
    | 'network'
    /** The page was loaded anew before an answer came. */
    | 'restored'
    | 'server'
    | 'many'
    | 'refused'
    | 'closed'
    | 'full'
    /** What is agreed to has a new version. */
    | 'charter'
    | 'site'
    /** Another tab or device was faster. */
    | 'conflict';
  /** To wait, where it is `many`. */
  readonly minutes?: number;
}

/** As the contract's field error; a newer server may send other codes. */
export interface ShownError {
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Corrected since: it stays in the summary, struck out, so that nothing jumps, and leaves the field. */
  readonly mended?: boolean;
}

export interface FormState {
  readonly phase: FormPhase;
  /** From 0; one past the last is the review of the answers. */
  readonly step: number;
  /** As typed: numbers and dates are text. */
  readonly answers: Answers;
  readonly errors: readonly ShownError[];
  /** The answers at the last attempt. */
  readonly checked: Answers;
  readonly failure: Failure | undefined;
  readonly seconds: number;
  /** Where the mail went; '' when the page was loaded anew since. */
  readonly email: string;
}

export type FormEvent =
  | { readonly type: 'start'; readonly answers: Answers }
  | { readonly type: 'typed'; readonly answers: Answers }
  /** What is wrong now with what was wrong at the last attempt. */
  | { readonly type: 'mended'; readonly errors: readonly ShownError[] }
  /** `step`: where the first of them stands. */
  | { readonly type: 'refused'; readonly errors: readonly ShownError[]; readonly step?: number }
  | { readonly type: 'goTo'; readonly step: number }
  | { readonly type: 'review'; readonly step: number }
  | { readonly type: 'send' }
  | { readonly type: 'wait'; readonly seconds: number }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'kept'; readonly answers: Answers; readonly step: number }
  | { readonly type: 'online' }
  | { readonly type: 'done'; readonly email: string };

export const initialState: FormState = {
  phase: 'editing',
  step: 0,
  answers: {},
  errors: [],
  checked: {},
  failure: undefined,
  seconds: 0,
  email: '',
};

/** Nothing can be sent a second time while this holds. */
export const isBusy = ({ phase }: FormState): boolean => phase === 'sending' || phase === 'waiting';

export function reduce(state: FormState, event: FormEvent): FormState {
  const quiet = { ...state, errors: [], failure: undefined, seconds: 0 };
  switch (event.type) {
    case 'start':
      return { ...initialState, answers: event.answers };
    case 'typed':
      return { ...state, answers: event.answers };
    case 'mended':
      return { ...state, errors: event.errors };
    case 'refused':
      return {
        ...quiet,
        phase: 'refused',
        errors: event.errors,
        checked: state.answers,
        step: event.step ?? state.step,
      };
    case 'goTo':
      return { ...quiet, phase: 'editing', step: event.step };
    case 'review':
      return { ...quiet, phase: 'reviewing', step: event.step };
    case 'send':
      return { ...quiet, phase: 'sending' };
    case 'wait':
      return { ...quiet, phase: 'waiting', seconds: event.seconds };
    case 'failed':
      return { ...quiet, phase: 'failed', failure: event.failure };
    case 'kept':
      return {
        ...quiet,
        phase: 'failed',
        failure: { kind: 'restored' },
        answers: event.answers,
        step: event.step,
      };
    case 'online':
      return state.failure?.kind === 'offline' ? { ...state, failure: { kind: 'online' } } : state;
    case 'done':
      return { ...quiet, phase: 'done', email: event.email };
  }
}
