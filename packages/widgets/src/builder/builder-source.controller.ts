/** Asks the server for what the choice needs, and again on demand or when the connection is back. Failures are told as state. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from './desk.ts';
import type { Answers, Asked, BuilderEvent, BuilderState, Trouble } from './model/state.ts';
import { OWN } from './model/choice.ts';

export interface BuilderSourceOptions {
  readonly desk: () => Desk | undefined;
  readonly state: () => BuilderState;
  readonly dispatch: (event: BuilderEvent) => void;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
}

export class BuilderSource implements ReactiveController {
  readonly #options: BuilderSourceOptions;
  readonly #running = new Map<Asked, AbortController>();
  #desk: Desk | undefined;

  constructor(host: ReactiveControllerHost, options: BuilderSourceOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    for (const running of this.#running.values()) running.abort();
    this.#running.clear();
  }

  /** Called before every render: asks for what is not there yet. */
  sync(): void {
    const desk = this.#options.desk();
    if (!desk) return;
    const anew = desk !== this.#desk;
    this.#desk = desk;
    const { choice } = this.#options.state();
    this.#want(anew, 'networks', 'all', signal => desk.networks(signal));
    this.#want(anew, 'pin', 'all', signal => desk.pin(signal));
    if (choice.network !== '')
      this.#want(anew, 'events', choice.network, signal => desk.events(choice.network, signal));
    if (choice.theme !== '' && choice.theme !== OWN)
      this.#want(anew, 'theme', choice.theme, signal => desk.theme(choice.theme, signal));
  }

  /** Asks once more for all that has failed. */
  retry(): void {
    this.#again();
  }

  #want<A extends Asked>(
    anew: boolean,
    what: A,
    key: string,
    get: (signal: AbortSignal) => Promise<Answers[A]>,
  ): void {
    const known = this.#options.state()[what];
    const { dispatch, fail } = this.#options;
    if (!anew && known.key === key && known.status !== 'idle') {
      // What was stopped by a removal of the element is asked for again.
      if (known.status !== 'loading' || this.#running.has(what)) return;
    }
    this.#running.get(what)?.abort();
    const abort = new AbortController();
    this.#running.set(what, abort);
    dispatch({ type: 'asked', what, key });
    const done = (event: BuilderEvent) => {
      if (abort.signal.aborted) return;
      this.#running.delete(what);
      dispatch(event);
    };
    get(abort.signal).then(
      value => done({ type: 'answered', key, answer: { [what]: value } }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        fail(error);
        done({ type: 'failed', what, key, trouble: troubleOf(error) });
      },
    );
  }

  readonly #again = () => {
    const { state, dispatch } = this.#options;
    for (const what of ['networks', 'events', 'pin', 'theme'] as const)
      if (state()[what].status === 'failed') dispatch({ type: 'forgotten', what });
  };
}

/** Errors are known by their `code` and not by their class: they may be the SDK's. */
function troubleOf(error: unknown): Trouble {
  const { code } = Object(error) as { code?: unknown };
  return code === 'offline' || navigator.onLine === false ? 'offline' : 'error';
}
