import { Charters } from './charters.ts';
import { Memberships } from './memberships.ts';
import { perClient, type ClientHost, type FormOptions } from './per-client.ts';

/** What joining needs: members of `Koinon`, or made of a `KoinonCore` by {@link membershipsOf}. */
export interface MembershipResources {
  readonly memberships: Memberships;
  readonly charters: Charters;
}

/** Whatever {@link membershipsOf} can work with: a `Koinon`, or a `KoinonCore`. */
export interface MembershipHost extends Partial<MembershipResources>, ClientHost {}

const made = perClient('membershipsOf', (client, keys): MembershipResources => ({
  memberships: new Memberships(client, keys),
  charters: new Charters(client),
}));

/**
 * Memberships and charters of a client: those that it has, or new ones over the same server, network and transport.
 *
 * ```ts
 * const { memberships, charters } = membershipsOf(koinonCore, { keys: sessionKeys() });
 * ```
 *
 * @throws TypeError where it is neither a `Koinon` nor a `KoinonCore`
 */
export function membershipsOf(host: MembershipHost, options: FormOptions = {}): MembershipResources {
  const { memberships, charters } = host;
  if (memberships && charters) return { memberships, charters };
  return made(host, options);
}
