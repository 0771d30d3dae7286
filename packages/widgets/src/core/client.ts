import type { KoinonCore } from '@koinon/sdk/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Settings } from './settings.ts';
import { VERSION } from './version.ts';
import { development, warn } from './warn.ts';

/** What widgets use of the SDK: the real client, or the one that `@koinon/sdk/testing` makes. */
export type KoinonClient = Pick<KoinonCore, 'client' | 'events' | 'network'>;

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

/** Whom an element asks. How is not said here: a form asks by itself, a calendar through the SDK (`sdk-client.ts`). */
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

  /** A client that a page, a provider or a test gives. */
  get given(): KoinonClient | undefined {
    return this.#settings().client ?? shared().given;
  }

  /** Changes when another would be asked: what was fetched under another key is stale. */
  get key(): string {
    const { api, network } = this.#settings();
    const { given } = this;
    return JSON.stringify(given ? ['given', identity(given), network] : [VERSION, api, network, this.locale]);
  }

  get locale(): string {
    return this.#locale();
  }

  /** Clients by their keys, one registry a page. */
  get known(): Map<string, KoinonClient> {
    return shared().clients;
  }

  /** Whether there is anyone to ask. */
  get available(): boolean {
    return (this.given ?? this.#settings().api) !== undefined;
  }

  /** Which server, where no client is given. @throws NoServerError */
  get server(): { readonly api: string; readonly network: string | undefined } {
    const { api, network } = this.#settings();
    if (api !== undefined) return { api, network };
    const tag = this.#host.localName;
    if (development) {
      warn('KOINON-105', `<${tag}> has no server: give it or a <koinon-provider> the attribute "api".`, tag);
    }
    throw new NoServerError(`<${tag}> has no server to ask.`);
  }
}

const identities = new WeakMap<KoinonClient, number>();
let last = 0;

function identity(client: KoinonClient): number {
  let id = identities.get(client);
  if (id === undefined) identities.set(client, (id = ++last));
  return id;
}
