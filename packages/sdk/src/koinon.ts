import {
  formsOf,
  memoryKeys,
  type FormResources,
  type Forms,
  type Organisations,
  type Registrations,
  type SubmissionKeys,
} from './forms.ts';
import { KoinonCore, type CoreOptions } from './koinon-core.ts';
import { kyTransport } from './ky-transport.ts';
import type { Fetch, Transport } from './transport.ts';

/** How to reach a server, and how to speak with it. */
export interface KoinonOptions extends Omit<CoreOptions, 'transport'> {
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** In place of ky altogether; `fetch` is then not used. */
  readonly transport?: Transport | undefined;
  /** Where the keys of submissions are kept: `sessionKeys()` keeps them over reloads. In memory unless given. */
  readonly submissionKeys?: SubmissionKeys | undefined;
}

/**
 * A client of one Koinon server, on one of its networks.
 *
 * ```ts
 * const koinon = new Koinon({ baseUrl: 'https://network.example', network: 'gr', locale: 'el' });
 * for await (const event of koinon.events.list({ kind: 'lab' })) console.log(koinon.text(event.name).text);
 * ```
 */
export class Koinon extends KoinonCore implements FormResources {
  readonly forms: Forms;
  readonly registrations: Registrations;
  readonly organisations: Organisations;

  /** @throws TypeError where `baseUrl` is not an address */
  constructor({ fetch, transport, submissionKeys = memoryKeys(), ...options }: KoinonOptions) {
    super({ ...options, transport: transport ?? kyTransport(fetch) });
    const { forms, registrations, organisations } = formsOf(
      { client: this.client },
      { keys: submissionKeys },
    );
    this.forms = forms;
    this.registrations = registrations;
    this.organisations = organisations;
  }
}
