import { KoinonCore, type CoreOptions } from './koinon-core.ts';
import { kyTransport } from './ky-transport.ts';
import type { Fetch, Transport } from './transport.ts';

/** How to reach a server, and how to speak with it. */
export interface KoinonOptions extends Omit<CoreOptions, 'transport'> {
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** In place of ky altogether; `fetch` is then not used. */
  readonly transport?: Transport | undefined;
}

/**
 * A client of one Koinon server, on one of its networks.
 *
 * ```ts
 * const koinon = new Koinon({ baseUrl: 'https://network.example', network: 'gr', locale: 'el' });
 * for await (const event of koinon.events.list({ kind: 'lab' })) console.log(koinon.text(event.name).text);
 * ```
 */
export class Koinon extends KoinonCore {
  /** @throws TypeError where `baseUrl` is not an address */
  constructor({ fetch, transport, ...options }: KoinonOptions) {
    super({ ...options, transport: transport ?? kyTransport(fetch) });
  }
}
