import type { ClientController, KoinonClient } from './client.ts';
import { takeEarly } from './early.ts';
import { development } from './warn.ts';

type Sdk = typeof import('@koinon/sdk/core');

let sdk: Promise<Sdk> | undefined;

/** Looked up at each call: a page may have put another in its place. */
const takeOrFetch = async (request: Request): Promise<Response> =>
  // Who wants to know whether it still holds wants no answer of before.
  (request.cache === 'default' && takeEarly(request.url)) || fetch(request);

/** The SDK's module, started once; after a failure the next call tries again. */
export function loadSdk(): Promise<Sdk> {
  sdk ??= import('@koinon/sdk/core').catch((error: unknown) => {
    sdk = undefined;
    throw error;
  });
  return sdk;
}

/**
 * The client for an element. All elements with the same server, network and language share one, and the SDK loads
 * when the first of them asks.
 *
 * @throws NoServerError; or what `import()` throws when the SDK's file does not load
 */
export async function clientOf(clients: ClientController): Promise<KoinonClient> {
  if (clients.given) return clients.given;
  const { api, network } = clients.server;
  const { key, locale, known } = clients;
  const { KoinonCore, fetchTransport } = await loadSdk();
  let own = known.get(key);
  if (!own) {
    own = new KoinonCore({
      baseUrl: api,
      network,
      locale,
      transport: fetchTransport(takeOrFetch),
      logger: development ? console : undefined,
    });
    known.set(key, own);
  }
  return own;
}
