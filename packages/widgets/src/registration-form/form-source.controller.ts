/** Asks for the form of an event; again when registration opens; and how one joins, for an event of members. */
import type { Network } from '@koinon/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientController } from '../core/index.ts';
import { FormSource } from '../form/form-source.controller.ts';
import { officeOf } from './office.ts';
import { untilOpen, type RegistrationAction, type RegistrationState } from './registration-form.model.ts';

export interface EventFormSourceOptions {
  readonly clients: ClientController;
  readonly dispatch: (action: RegistrationAction) => void;
  /** Told each failure once. */
  readonly fail: (error: unknown) => void;
}

export class EventFormSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clients: ClientController;
  readonly #source: FormSource;
  #eventId: string | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #membership: Network['membership'] | undefined;
  #membershipAsked = false;
  /** Counts the questions: an answer to an earlier one is for nobody. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, { clients, dispatch, fail }: EventFormSourceOptions) {
    this.#host = host;
    this.#clients = clients;
    this.#source = new FormSource(host, {
      available: () => this.#eventId !== undefined && clients.available,
      missing: () => (this.#eventId === undefined ? undefined : officeOf(clients)),
      ask: async signal => (await officeOf(clients)).form(this.#eventId ?? '', signal),
      dispatch,
      fail,
    });
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#opening);
  }

  /** For a members-only event: who may join, and where. Asked for when it is first read. */
  get membership(): Network['membership'] | undefined {
    if (!this.#membershipAsked) {
      this.#membershipAsked = true;
      void this.#loadMembership();
    }
    return this.#membership;
  }

  /** Called before every render. @param server what says which server: compared member by member */
  sync(eventId: string | undefined, server: readonly unknown[], state: RegistrationState): void {
    this.#eventId = eventId;
    if (!this.#source.sync([eventId, ...server], state)) {
      this.#waitForOpening(state);
      return;
    }
    this.#turn += 1;
    this.#membership = undefined;
    this.#membershipAsked = false;
    clearTimeout(this.#opening);
  }

  retry(): void {
    this.#source.retry();
  }

  /** The form works without: a failure is silent. */
  async #loadMembership(): Promise<void> {
    const turn = this.#turn;
    try {
      const membership = await (await officeOf(this.#clients)).membership();
      if (turn !== this.#turn) return;
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
}
