import type { Network } from '@koinon/contract';
import type { ReactiveControllerHost } from 'lit';
import type { ClientController } from '../../core/index.ts';
import { clientOf } from '../../core/sdk-client.ts';

/** The network's own names for kinds, regions and axes. The calendar works without: a failure is silent. */
export class NetworkController {
  readonly #host: ReactiveControllerHost;
  readonly #clients: ClientController;
  #key: string | undefined;
  #current: Network | undefined;

  constructor(host: ReactiveControllerHost, clients: ClientController) {
    this.#host = host;
    this.#clients = clients;
  }

  get current(): Network | undefined {
    return this.#current;
  }

  sync(): void {
    const { key } = this.#clients;
    if (key === this.#key || !this.#clients.available) return;
    this.#key = key;
    void this.#load(key);
  }

  drop(): void {
    this.#key = undefined;
    this.#current = undefined;
  }

  async #load(key: string): Promise<void> {
    try {
      const network = await (await clientOf(this.#clients)).network.get();
      if (key !== this.#key) return;
      this.#current = network;
      this.#host.requestUpdate();
    } catch {
      // Asked again with the next change of server or language; ids are shown made readable meanwhile.
    }
  }
}
