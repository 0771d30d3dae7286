import type { Network } from '@koinon/contract';
import type { EventListQuery } from '@koinon/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { ClientController, KoinonClient } from '../../core/index.ts';
import { clientOf } from '../../core/sdk-client.ts';
import type { CalendarState } from '../model/state.ts';
import { EventsController, type EventsControllerOptions } from './events.controller.ts';
import { NetworkController } from './network.controller.ts';

/** The events of the server, and the network's own names for what they carry. */
export class FetchedEvents {
  readonly #clients: ClientController;
  readonly #events: EventsController;
  readonly #network: NetworkController;
  #client: KoinonClient | undefined;

  constructor(host: ReactiveControllerHost, clients: ClientController, options: EventsControllerOptions) {
    this.#clients = clients;
    this.#events = new EventsController(host, options);
    this.#network = new NetworkController(host, clients);
  }

  get network(): Network | undefined {
    return this.#network.current;
  }

  sync(state: CalendarState): void {
    this.#events.sync(state, this.#source);
    this.#network.sync();
  }

  retry(): void {
    this.#events.retry();
  }

  more(): void {
    this.#events.more();
  }

  find(id: string): void {
    void this.#events.find(id, this.#source);
  }

  /** The page gives events of its own now: an answer that is still to come is not wanted. */
  stop(): void {
    this.#events.stop();
    this.#network.drop();
  }

  /** The calendar file of an event, once the server was asked for anything. */
  icsUrl(id: string): string | undefined {
    return this.#client?.events.icsUrl(id);
  }

  get #source() {
    const clients = this.#clients;
    return {
      key: clients.key,
      list: async (query: EventListQuery, signal: AbortSignal) => {
        this.#client = await clientOf(clients);
        return this.#client.events.list(query, { signal });
      },
      get: async (id: string, signal: AbortSignal) => (await clientOf(clients)).events.get(id, { signal }),
    };
  }
}
