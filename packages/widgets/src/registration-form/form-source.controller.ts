/**
 * Asks the server for the form of an event, and again on demand, when the connection is back and when registration opens.
 * Failures are told as state.
 */
import type { Network } from '@koinon/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientController } from '../core/index.ts';
import { officeOf } from './office.ts';
import {
  initialState,
  untilOpen,
  type RegistrationAction,
  type RegistrationState,
  type Trouble,
} from './registration-form.model.ts';

export interface FormSourceOptions {
  readonly clients: ClientController;
  readonly dispatch: (action: RegistrationAction) => void;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
}

export class FormSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FormSourceOptions;
  #asked: readonly unknown[] = [];
  #eventId: string | undefined;
  #abort: AbortController | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #membership: Network['membership'] | undefined;
  #membershipAsked = false;
  #state: RegistrationState = initialState;

  constructor(host: ReactiveControllerHost, options: FormSourceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    clearTimeout(this.#opening);
    // What was on its way is asked for again when the element comes back into the page.
    if (this.#abort) this.#asked = [];
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** For a members-only event: who may join, and where. Asked for when it is first read. */
  get membership(): Network['membership'] | undefined {
    if (!this.#membershipAsked) {
      this.#membershipAsked = true;
      void this.#loadMembership();
    }
    return this.#membership;
  }

  /**
   * Called before every render: asks when the event or the server is another one. A change of language asks nothing, since
   * a form holds the words of every language, and must not cost what was typed.
   *
   * @param server what says which server: compared member by member
   */
  sync(eventId: string | undefined, server: readonly unknown[], state: RegistrationState): void {
    const { dispatch, clients } = this.#options;
    this.#state = state;
    const asked = [eventId, ...server];
    if (asked.length === this.#asked.length && asked.every((one, index) => one === this.#asked[index])) {
      this.#waitForOpening(state);
      return;
    }
    this.#asked = asked;
    this.#eventId = eventId;
    this.#membership = undefined;
    this.#membershipAsked = false;
    clearTimeout(this.#opening);
    this.#abort?.abort();
    dispatch({ type: 'reset' });
    if (eventId === undefined) dispatch({ type: 'failed', trouble: 'no-server' });
    else if (!clients.available) {
      dispatch({ type: 'failed', trouble: 'no-server' });
      // It says, to whoever develops the page, what is missing.
      officeOf(clients).catch(this.#options.fail);
    } else this.retry();
  }

  retry(): void {
    if (this.#eventId !== undefined) void this.#load(this.#eventId);
  }

  async #load(eventId: string): Promise<void> {
    const { clients, dispatch, fail } = this.#options;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    dispatch({ type: 'load' });
    try {
      const form = await (await officeOf(clients)).form(eventId, abort.signal);
      if (!abort.signal.aborted) dispatch({ type: 'loaded', form });
    } catch (error) {
      if (abort.signal.aborted) return;
      dispatch({ type: 'failed', trouble: troubleOf(error) });
      fail(error);
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  /** The form works without: a failure is silent. */
  async #loadMembership(): Promise<void> {
    const asked = this.#asked;
    try {
      const membership = await (await officeOf(this.#options.clients)).membership();
      if (asked !== this.#asked) return;
      this.#membership = membership;
      this.#host.requestUpdate();
    } catch {
      // The sentence that says whom the event is for stands without the link.
    }
  }

  #waitForOpening(state: RegistrationState): void {
    clearTimeout(this.#opening);
    const wait = untilOpen(state, Date.now());
    // A second later than said: clocks differ a little.
    if (wait !== undefined) this.#opening = setTimeout(() => this.retry(), wait + 1000);
  }

  readonly #online = () => {
    const { status, trouble } = this.#state;
    if (status === 'failed' && (trouble === 'offline' || trouble === 'error')) this.retry();
  };
}

/** Errors are known by their `code` and not by their class: they may be the SDK's. */
export function troubleOf(error: unknown): Trouble {
  const about = Object(error) as { code?: unknown; slug?: unknown; status?: unknown };
  if (about.code === 'offline' || navigator.onLine === false) return 'offline';
  if (about.code !== 'problem') return 'error';
  if (about.slug === 'form-not-published') return 'not-published';
  if (about.slug === 'network-not-found') return 'no-server';
  return about.status === 404 || about.status === 410 ? 'not-found' : 'error';
}
