import type { Charter } from '@koinon/contract';
import { charterPlan } from '@koinon/contract/charter-plans';
import type { CallOptions, Client } from '../client.ts';
import { reader, type Reader } from '../reader.ts';
import { segment } from '../segment.ts';

/** `koinon.charters`: what one accepts on joining the network. Every version that was ever published stays. */
export class Charters {
  readonly #client: Client;
  readonly #read: Reader<Charter>;

  constructor(client: Client) {
    this.#client = client;
    this.#read = reader(charterPlan, client.logger);
  }

  /**
   * A version of the charter, whole, in all of its languages. `publishedAt` is an instant in UTC; `sha256` has, by language, the
   * hash (FIPS 180-4, hex) of the words that are accepted: see `charterText` in the contract.
   *
   * @param version as `2024`; `current` for the one to accept now
   * @throws ProblemError 404 where there is none; any other of the family
   */
  async get(version: 'current' | (string & {}) = 'current', options: CallOptions = {}): Promise<Charter> {
    const url = this.#client.address(`charters/${segment(version, 'A charter’s version')}`);
    return this.#client.get(url, this.#read, options);
  }
}
