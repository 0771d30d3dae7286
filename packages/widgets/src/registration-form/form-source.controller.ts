/** Asks for the form of an event, and again when registration opens. */
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
  readonly #source: FormSource;
  #eventId: string | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, { clients, dispatch, fail }: EventFormSourceOptions) {
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

  /** Called before every render. @param server what says which server: compared member by member */
  sync(eventId: string | undefined, server: readonly unknown[], state: RegistrationState): void {
    this.#eventId = eventId;
    if (!this.#source.sync([eventId, ...server], state)) {
      this.#waitForOpening(state);
      return;
    }
    clearTimeout(this.#opening);
  }

  retry(): void {
    this.#source.retry();
  }

  #waitForOpening(state: RegistrationState): void {
    clearTimeout(this.#opening);
    const wait = untilOpen(state, Date.now());
    // A second later than said: clocks differ a little.
    if (wait !== undefined) this.#opening = setTimeout(() => this.retry(), wait + 1000);
  }
}
