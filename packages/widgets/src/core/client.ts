import type { KoinonCore } from '@koinon/sdk/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Settings } from './settings.ts';
import { VERSION } from './version.ts';
import { development, warn } from './warn.ts';

/** What widgets use of the SDK: the real client, or the one that `@koinon/sdk/testing` makes. */
export type KoinonClient = Pick<KoinonCore, 'client' | 'events' | 'network'>;

type Sdk = typeof import('@koinon/sdk/core');

let sdk: Promise<Sdk> | undefined;

/** The SDK's module, started once; after a failure the next call tries again. */
export function loadSdk(): Promise<Sdk> {
  sdk ??= import('@koinon/sdk/core').catch((error: unknown) => {
    sdk = undefined;
    throw error;
  });
  return sdk;
}

interface Shared {
  readonly clients: Map<string, KoinonClient>;
  given: KoinonClient | undefined;
}

const sharedKey = Symbol.for('koinon:clients');

/** One registry a page, whichever copy of the widgets asks first. */
function shared(): Shared {
  const page: object & { [sharedKey]?: Shared } = globalThis;
  return (page[sharedKey] ??= { clients: new Map(), given: undefined });
}

/**
 * Gives every widget on the page this client instead of one of its own: for tests, stories and previews.
 * `.client` on an element or a provider wins over it.
 *
 * @returns a function that takes it back
 */
export function provideClient(client: KoinonClient): () => void {
  const registry = shared();
  const before = registry.given;
  registry.given = client;
  return () => {
    if (registry.given === client) registry.given = before;
  };
}

/** There is no address to ask: neither the element, a provider nor a script tag says one. */
export class NoServerError extends Error {
  override readonly name = 'NoServerError';
}

/**
 * The client for an element. All elements with the same server, network and language share one, and the SDK loads
 * when the first of them asks.
 */
export class ClientController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #settings: () => Settings;
  readonly #locale: () => string;

  constructor(host: ReactiveElement, settings: () => Settings, locale: () => string) {
    this.#host = host;
    this.#settings = settings;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Changes when `get()` would give another client: what was fetched under another key is stale. */
  get key(): string {
    const { api, network, client } = this.#settings();
    const given = client ?? shared().given;
    return JSON.stringify(
      given ? ['given', identity(given), network] : [VERSION, api, network, this.#locale()],
    );
  }

  /** Whether there is anyone to ask. */
  get available(): boolean {
    const { api, client } = this.#settings();
    return (client ?? shared().given ?? api) !== undefined;
  }

  /** @throws NoServerError; or what `import()` throws when the SDK's file does not load */
  async get(): Promise<KoinonClient> {
    const { api, network, client } = this.#settings();
    const { clients, given } = shared();
    const fixed = client ?? given;
    if (fixed) return fixed;
    if (api === undefined) {
      const tag = this.#host.localName;
      if (development) {
        warn(
          'KOINON-105',
          `<${tag}> has no server: give it or a <koinon-provider> the attribute "api".`,
          tag,
        );
      }
      throw new NoServerError(`<${tag}> has no server to ask.`);
    }
    const key = this.key;
    const locale = this.#locale();
    const { KoinonCore, fetchTransport } = await loadSdk();
    let own = clients.get(key);
    if (!own) {
      own = new KoinonCore({
        baseUrl: api,
        network,
        locale,
        transport: fetchTransport(),
        logger: development ? console : undefined,
      });
      clients.set(key, own);
    }
    return own;
  }
}

const identities = new WeakMap<KoinonClient, number>();
let last = 0;

function identity(client: KoinonClient): number {
  let id = identities.get(client);
  if (id === undefined) identities.set(client, (id = ++last));
  return id;
}
