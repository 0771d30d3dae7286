/** Asks the server for a form, and again on demand and when the connection is back. Failures are told as state. */
import type { Form } from '@koinon/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterAMoment } from '../core/index.ts';
import { initialState, troubleOf, type FormSourceAction, type FormSourceState } from './form-source.model.ts';

export interface FormSourceOptions {
  /** Whether there is a server to ask, and it is known for what. */
  readonly available: () => boolean;
  /** Where it is not: rejects with what is missing, if that is an error. */
  readonly missing: () => Promise<unknown> | undefined;
  readonly ask: (signal: AbortSignal) => Promise<Form>;
  readonly dispatch: (action: FormSourceAction) => void;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
}

export class FormSource implements ReactiveController {
  readonly #options: FormSourceOptions;
  #asked: readonly unknown[] | undefined;
  #abort: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;
  #state: FormSourceState = initialState;

  constructor(host: ReactiveControllerHost, options: FormSourceOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    // What was on its way is asked for again when the element comes back into the page.
    if (this.#abort || this.#state.status === 'idle') this.#asked = undefined;
    this.#stopWaiting?.();
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /**
   * Called before every render: asks when what it depends on is another. A change of language asks nothing, since a form
   * holds the words of every language, and must not cost what was typed.
   *
   * @param asked the server, and whatever else says which form: compared member by member
   * @returns whether it asked
   */
  sync(asked: readonly unknown[], state: FormSourceState): boolean {
    this.#state = state;
    const before = this.#asked;
    if (before?.length === asked.length && asked.every((one, index) => one === before[index])) return false;
    this.#asked = asked;
    this.#abort?.abort();
    this.#stopWaiting?.();
    const { available, missing, dispatch, fail } = this.#options;
    dispatch({ type: 'reset' });
    if (available()) this.retry();
    else
      this.#stopWaiting = afterAMoment(() => {
        dispatch({ type: 'failed', trouble: 'no-server' });
        missing()?.catch(fail);
      });
    return true;
  }

  retry(): void {
    if (this.#asked && this.#options.available()) void this.#load();
  }

  async #load(): Promise<void> {
    const { ask, dispatch, fail } = this.#options;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    dispatch({ type: 'load' });
    try {
      const form = await ask(abort.signal);
      if (!abort.signal.aborted) dispatch({ type: 'loaded', form });
    } catch (error) {
      if (abort.signal.aborted) return;
      dispatch({ type: 'failed', trouble: troubleOf(error) });
      fail(error);
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  readonly #online = () => {
    const { status, trouble } = this.#state;
    if (status === 'failed' && (trouble === 'offline' || trouble === 'error')) this.retry();
  };
}
