import type { Network } from '@koinon/contract';
import { networkListPlan, networkPlan } from '@koinon/contract/plans';
import type { CallOptions, Client } from './client.ts';
import { reader } from './reader.ts';

/** `koinon.network`: the network that this client speaks of. */
export class CurrentNetwork {
  readonly #client: Client;
  readonly #read;

  constructor(client: Client) {
    this.#client = client;
    this.#read = reader(networkPlan, client.logger);
  }

  /**
   * Its names, languages and lists; the server's default network where the client names none.
   *
   * @throws ProblemError 404 `network-not-found`; any other of the family
   */
  get(options: CallOptions = {}): Promise<Network> {
    return this.#client.get(this.#client.address('network'), this.#read, options);
  }
}

/** `koinon.networks`: all networks of the server. */
export class Networks {
  readonly #client: Client;
  readonly #read;

  constructor(client: Client) {
    this.#client = client;
    this.#read = reader(networkListPlan, client.logger);
  }

  /** All of them: a server holds a handful, so there are no pages. */
  list(options: CallOptions = {}): Promise<{ items: Network[] }> {
    return this.#client.get(this.#client.address('networks'), this.#read, options);
  }
}
