/** By which an address of work is told from a private one. Advice in the newsletter, a way without review in membership. */
import type { NetworkRecordInput } from '@koinon/contract';

type Domains = NonNullable<NetworkRecordInput['domains']>;

/**
 * `gov.gr` is the State's own name (decision of EETT, Government Gazette B 4578/13-12-2019) and bodies stand below it, as
 * `efka.gov.gr`; many are outside of it, and only those that were seen are named, each host by itself. Not `sch.gr` as a
 * whole: what else stands below it was not seen.
 */
export const domainsGr: Domains = {
  suffixes: ['gov.gr'],
  hosts: ['ekdd.gr', 'dide.eyr.sch.gr', 'dimosagn.gr'],
  typos: { 'gob.gr': 'gov.gr', 'gov.rg': 'gov.gr', 'goc.gr': 'gov.gr', 'edkk.gr': 'ekdd.gr' },
};

/** `.gov.pt` is the restricted section of `.pt` (rules of DNS.PT). What municipalities and institutes use was not seen. */
export const domainsPt: Domains = {
  suffixes: ['gov.pt'],
  typos: { 'gob.pt': 'gov.pt', 'goc.pt': 'gov.pt', 'gov.tp': 'gov.pt' },
};
