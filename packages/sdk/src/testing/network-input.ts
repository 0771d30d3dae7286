import type { Network } from '@koinon/contract';

/** A network as a test gives it: the slug is enough. */
export interface NetworkInput extends Partial<Network> {
  readonly slug: string;
}

export function fillNetwork(input: NetworkInput, first: boolean): Network {
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
    labs: [],
    kinds: [],
    axes: [],
    regions: [],
    programmes: [],
    bodyTypes: [],
    abbreviations: [],
    coordinator: null,
    default: first,
    ...input,
  };
}
