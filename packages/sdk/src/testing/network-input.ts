import type { Network, Retention } from '@koinon/contract';
import type { DomainRules } from '@koinon/contract/domain-rules';
import { KNOWN_DOMAINS } from '@koinon/contract/known-domains';
import { RetentionSchema } from '@koinon/contract/networks';

/** A network as a test gives it: the slug is enough. */
export interface NetworkInput extends Partial<Network> {
  readonly slug: string;
  /** By which members' addresses are told from private ones, beside the providers that Koinon knows. */
  readonly domains?: Partial<DomainRules> | undefined;
  /** How long what is kept, in days; the server's own defaults unless given. */
  readonly retention?: Partial<Retention> | undefined;
}

/** What only the network's staff and its forms know of it. */
export interface NetworkSettings {
  readonly domains: {
    readonly suffixes: string[];
    readonly hosts: string[];
    readonly personal: string[];
    readonly typos: Record<string, string>;
  };
  readonly retention: Retention;
}

export function fillNetwork(input: NetworkInput, first: boolean): Network {
  const { domains: _domains, retention: _retention, ...shown } = input;
  return {
    name: { en: input.slug },
    shortName: null,
    description: null,
    url: null,
    languages: ['en'],
    timeZone: 'Europe/Athens',
    foundingDate: null,
    objectives: [],
    beneficiaries: null,
    membership: { mode: 'individual', seatsPerBody: null, note: null, url: null },
    privacy: null,
    newsletter: null,
    stories: { criteria: null, templates: [] },
    labs: [],
    kinds: [],
    axes: [],
    regions: [],
    programmes: [],
    bodyTypes: [],
    abbreviations: [],
    coordinator: null,
    default: first,
    ...shown,
  };
}

/** Its own rules with those that Koinon knows. */
export function settingsOf({ domains = {}, retention = {} }: NetworkInput): NetworkSettings {
  const { suffixes = [], hosts = [], personal = [], typos = {} } = domains;
  return {
    domains: {
      suffixes: [...suffixes],
      hosts: [...hosts],
      personal: [...new Set([...personal, ...KNOWN_DOMAINS.personal])],
      typos: { ...KNOWN_DOMAINS.typos, ...typos },
    },
    retention: { ...RetentionSchema.parse({}), ...retention },
  };
}
