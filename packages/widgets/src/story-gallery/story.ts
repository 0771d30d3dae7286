/** A story as the gallery knows it: what was read of what came over the wire, or was given. */
import type { Block, Image, StoryFacet } from '@koinon/contract';
import type { LanguageMap } from '@koinon/i18n/text';

/** By what stories are narrowed, in the order in which it is offered. Its own copy of the contract's list, which has more. */
export const FACETS = ['type', 'axis', 'language', 'year', 'event'] as const satisfies readonly StoryFacet[];
export type Facet = (typeof FACETS)[number];

/** A story in the list. */
export interface StoryCard {
  readonly slug: string;
  /** BCP 47: of everything that its author wrote; '' where it is not known. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string | null;
  /** One of the contract's, or one that a newer server knows. */
  readonly resourceType: string;
  /** Ids. */
  readonly axes: readonly string[];
  readonly image: Image | null;
  readonly author: { readonly name: string | null; readonly organization: string | null } | null;
  /** Made up for a demonstration. */
  readonly demo: boolean;
  readonly events: readonly LinkedEvent[];
  readonly translations: readonly Translation[];
  /** An instant. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** Its public page; null where a page that gives stories of its own has none. */
  readonly url: string | null;
}

export interface LinkedEvent {
  readonly id: string;
  readonly name: LanguageMap;
  readonly url: string | null;
  /** As exact as it is known: `2026`, `2026-12`, `2026-12-04…`. */
  readonly startDate: string | null;
}

export interface Translation {
  readonly slug: string;
  readonly lang: string;
  readonly name: string;
  readonly url: string | null;
}

/** A story with its text. */
export interface FullStory extends StoryCard {
  readonly sections: readonly StorySection[];
  readonly gallery: readonly Image[];
  readonly people: readonly Person[];
  readonly participation: { readonly people: number | null; readonly bodies: number | null };
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** SPDX. */
  readonly licence: string;
  readonly sourceUrl: string | null;
}

export interface StorySection {
  /** `why`, `how`, `learned`, `next` or `free`. */
  readonly section: string;
  /** Null: the one that Koinon gives it. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly organization: string | null;
}

/** How many stories of the list, without this facet, have each value. */
export interface FacetCounts {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly value: string;
  /** Where the value is an id. */
  readonly name: LanguageMap | null;
  readonly count: number;
}

export interface StoryPage {
  readonly items: readonly StoryCard[];
  /** Cursor of the next page. */
  readonly next: string | null;
  /** How many stories could not be read. */
  readonly dropped: number;
  /** Of the whole list. */
  readonly total: number;
  readonly facets: readonly FacetCounts[];
}

/** What of the network a story needs. */
export interface About {
  /** IANA; undefined where the network did not answer. */
  readonly timeZone: string | undefined;
  readonly axes: readonly { readonly id: string; readonly name: LanguageMap }[];
  readonly abbreviations: readonly { readonly abbreviation: string; readonly expansion: LanguageMap }[];
}

export const nothingAbout: About = { timeZone: undefined, axes: [], abbreviations: [] };
