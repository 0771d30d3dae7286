import type { OrganizationList } from '@koinon/contract';
import { organizationListPlan } from '@koinon/contract/form-plans';
import type { CallOptions, Client } from '../client.ts';
import { reader, type Reader } from '../reader.ts';

/** How many are wanted, and what every call may set. */
export interface OrganisationSearchOptions extends CallOptions {
  /** At most so many; as many as the server gives unless said. */
  readonly limit?: number | undefined;
}

/** `koinon.organisations`: the network's register of bodies. */
export class Organisations {
  readonly #client: Client;
  readonly #read: Reader<OrganizationList>;

  constructor(client: Client) {
    this.#client = client;
    this.#read = reader(organizationListPlan, client.logger);
  }

  /**
   * The bodies whose name or acronym has the words, in any language, the best first; accents and case do not matter.
   *
   * ```ts
   * const { items } = await koinon.organisations.search('εκδδα', { limit: 8, signal });
   * ```
   *
   * @throws ProblemError; any other of the family
   */
  search(q: string, { limit, ...options }: OrganisationSearchOptions = {}): Promise<OrganizationList> {
    const params = new URLSearchParams({ q });
    if (limit !== undefined) params.set('limit', String(limit));
    return this.#client.get(this.#client.address('organisations', params), this.#read, options);
  }
}
