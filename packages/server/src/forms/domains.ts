/** By which a work address is told from a private one. */
import type { NetworkRecord, WireForm } from '@koinon/contract';
import { KNOWN_DOMAINS } from '@koinon/contract/known-domains';

/** The network's own rules and what Koinon knows of providers; where both say something of a slip, the network's word counts. */
export function domainsOf({ domains }: Pick<NetworkRecord, 'domains'>): NonNullable<WireForm['domains']> {
  return {
    suffixes: [...domains.suffixes],
    hosts: [...domains.hosts],
    personal: [...new Set([...domains.personal, ...KNOWN_DOMAINS.personal])],
    typos: { ...KNOWN_DOMAINS.typos, ...domains.typos },
  };
}
