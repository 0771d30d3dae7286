import type { NetworkRecord } from '@koinon/contract';
import { allNetworks, findNetwork } from '../data/networks.ts';
import type { Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { isId } from '../http/ids.ts';

/** The slug of the network that answers where a request names none. */
export async function defaultNetworkOf({ db, defaultNetwork }: Services): Promise<string | undefined> {
  return defaultNetwork ?? (await allNetworks(db))[0]?.slug;
}

/**
 * The network that a request is for, and its other parameters. Throws `network-not-found`, or `invalid` where the
 * parameter is repeated.
 */
export async function networkOf(
  services: Services,
  url: URL,
): Promise<{ network: NetworkRecord; params: URLSearchParams }> {
  const named = url.searchParams.getAll('network');
  if (named.length > 1) {
    throw new RequestProblem('invalid', {
      errors: [{ pointer: '/network', code: 'wrong-type', params: { expected: 'string' } }],
    });
  }
  const slug = named[0] ?? (await defaultNetworkOf(services));
  const network = slug !== undefined && isId(slug) ? await findNetwork(services.db, slug) : undefined;
  if (!network) throw new RequestProblem('network-not-found');
  const params = new URLSearchParams(url.searchParams);
  params.delete('network');
  return { network, params };
}

/**
 * The network of a request that has no other parameters. Where a token says what it is about, a network is taken as
 * everywhere, and has no part in the answer.
 */
export async function onlyNetwork(services: Services, url: string): Promise<NetworkRecord> {
  const { network, params } = await networkOf(services, new URL(url));
  refuseParameters(params);
  return network;
}

/** Refuses what an endpoint without parameters does not know. */
export function refuseParameters(params: URLSearchParams): void {
  const errors = [...new Set(params.keys())].map(name => ({
    pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: 'unknown-field' as const,
    params: {},
  }));
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
}
