/** What the gallery shows when. Pure: no DOM, no Lit, no network. */
import {
  pageSizeOf,
  screenOf as screenOfList,
  withPage,
  type ListState,
  type Screen,
} from '../list/screen.ts';
import type { Trouble } from '../list/trouble.ts';
import {
  FACETS,
  nothingAbout,
  type About,
  type Facet,
  type FacetCounts,
  type FacetValue,
  type FullStory,
  type StoryCard,
  type StoryPage,
} from './story.ts';

/** What a visitor searches for. */
export interface Search {
  readonly q: string;
  readonly on: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const noSearch: Search = { q: '', on: {} };

/** The story that is opened. */
export interface Opened {
  readonly slug: string;
  /** What the list knows of it. */
  readonly card: StoryCard | undefined;
  readonly status: 'loading' | 'failed' | 'ready';
  readonly trouble: Trouble | undefined;
  readonly story: FullStory | undefined;
}

/** Where one is: what an address can hold. */
export interface Place {
  readonly search: Search;
  readonly slug: string | undefined;
}

export interface GalleryState extends ListState {
  readonly items: readonly StoryCard[];
  /** Of the whole list. */
  readonly total: number;
  readonly facets: readonly FacetCounts[];
  /** Values that were seen, by facet and value: a chosen one has its name when nothing is found with it. */
  readonly seen: ReadonlyMap<string, FacetValue>;
  readonly about: About;
  /** Whether more, or the list of another search, are on their way; a trouble: they did not come. */
  readonly more: 'idle' | 'loading' | 'renewing' | Trouble;
  /** Which of the two did not come. */
  readonly lost: 'more' | 'list';
  readonly search: Search;
  /** Of the search that {@link items} are of. */
  readonly found: Search;
  /** Whether the facets are unfolded. */
  readonly panel: boolean;
  readonly opened: Opened | undefined;
}

export type GalleryAction =
  /** Another server, network, language or other given stories: nothing of before holds but what is searched for. */
  | { readonly type: 'reset' }
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly page: StoryPage; readonly about: About; readonly search: Search }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'more' }
  | { readonly type: 'added'; readonly page: StoryPage }
  | { readonly type: 'stopped' }
  | { readonly type: 'search'; readonly q: string }
  | { readonly type: 'facet'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'clear' }
  | { readonly type: 'panel' }
  | { readonly type: 'open'; readonly slug: string; readonly card?: StoryCard | undefined }
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly story: FullStory; readonly about: About }
  | { readonly type: 'open-failed'; readonly trouble: Trouble }
  | { readonly type: 'close' }
  | { readonly type: 'restore'; readonly place: Place };

export const initialState: GalleryState = {
  status: 'idle',
  trouble: undefined,
  items: [],
  next: null,
  dropped: 0,
  total: 0,
  facets: [],
  seen: new Map(),
  about: nothingAbout,
  more: 'idle',
  lost: 'list',
  search: noSearch,
  found: noSearch,
  panel: false,
  opened: undefined,
};

export function reduce(state: GalleryState, action: GalleryAction): GalleryState {
  switch (action.type) {
    case 'reset': {
      const { search, panel, opened } = state;
      const again = opened && opening(opened.slug, opened.card);
      return { ...initialState, search, panel, opened: again };
    }
    case 'load':
      // What is shown stays while another list is on its way.
      return state.status === 'ready'
        ? { ...state, more: 'renewing' }
        : { ...state, status: 'loading', trouble: undefined };
    case 'loaded': {
      const { page, about, search } = action;
      return {
        ...state,
        ...page,
        status: 'ready',
        trouble: undefined,
        about,
        more: 'idle',
        found: search,
        seen: seenWith(state.seen, page.facets),
      };
    }
    case 'more':
      return { ...state, more: 'loading' };
    case 'added':
      return { ...state, ...withPage(state, action.page, (a, b) => a.slug === b.slug), more: 'idle' };
    case 'failed':
      // A list in hand is worth more than the news that there is no fresh one.
      return state.status === 'ready'
        ? { ...state, more: action.trouble, lost: state.more === 'loading' ? 'more' : 'list' }
        : { ...state, status: 'failed', trouble: action.trouble };
    case 'stopped':
      return { ...state, status: state.status === 'loading' ? 'idle' : state.status, more: 'idle' };
    case 'search':
      return { ...state, search: { ...state.search, q: action.q } };
    case 'facet':
      return {
        ...state,
        search: { ...state.search, on: toggled(state.search.on, action.facet, action.value) },
      };
    case 'clear':
      return { ...state, search: noSearch };
    case 'panel':
      return { ...state, panel: !state.panel };
    case 'open':
      return { ...state, opened: opening(action.slug, action.card ?? cardOf(state, action.slug)) };
    case 'opening':
      return state.opened
        ? { ...state, opened: { ...state.opened, status: 'loading', trouble: undefined } }
        : state;
    case 'opened':
      return state.opened
        ? {
            ...state,
            about: action.about,
            opened: { ...state.opened, status: 'ready', card: action.story, story: action.story },
          }
        : state;
    case 'open-failed':
      return state.opened
        ? { ...state, opened: { ...state.opened, status: 'failed', trouble: action.trouble } }
        : state;
    case 'close':
      return { ...state, opened: undefined };
    case 'restore': {
      const { search, slug } = action.place;
      const opened =
        slug === undefined
          ? undefined
          : slug === state.opened?.slug
            ? state.opened
            : opening(slug, cardOf(state, slug));
      return { ...state, search, opened };
    }
  }
}

function opening(slug: string, card: StoryCard | undefined): Opened {
  return { slug, card, status: 'loading', trouble: undefined, story: undefined };
}

const cardOf = ({ items }: GalleryState, slug: string) => items.find(one => one.slug === slug);

function toggled(on: Search['on'], facet: Facet, value: string): Search['on'] {
  const before = on[facet] ?? [];
  const values = before.includes(value) ? before.filter(one => one !== value) : [...before, value];
  const { [facet]: _, ...others } = on;
  return values.length === 0 ? others : { ...others, [facet]: values };
}

const keyOf = (facet: Facet, value: string) => `${facet} ${value}`;

function seenWith(seen: GalleryState['seen'], facets: readonly FacetCounts[]): GalleryState['seen'] {
  const all = new Map(seen);
  for (const { facet, values } of facets) for (const one of values) all.set(keyOf(facet, one.value), one);
  return all;
}

/** A chosen value, with its name where one was seen. */
export interface Chosen {
  readonly facet: Facet;
  readonly value: FacetValue;
}

export function chosenOf({ search, seen }: GalleryState): readonly Chosen[] {
  return FACETS.flatMap(facet =>
    (search.on[facet] ?? []).map(value => ({
      facet,
      value: seen.get(keyOf(facet, value)) ?? { value, name: null, count: 0 },
    })),
  );
}

/**
 * What can be chosen: a facet of which no two values were ever seen offers no choice; what is chosen can be taken back. One that
 * was offered stays: nothing moves away from under a pointer.
 */
export function offeredOf(state: GalleryState, wanted: readonly Facet[]): readonly FacetCounts[] {
  return wanted.flatMap(facet => {
    const on = state.search.on[facet] ?? [];
    const values = state.facets.find(one => one.facet === facet)?.values ?? [];
    const missing = chosenOf(state).filter(
      one => one.facet === facet && !values.some(({ value }) => value === one.value.value),
    );
    const all = [...values, ...missing.map(({ value }) => ({ ...value, count: 0 }))];
    const seen = [...state.seen.keys()].filter(key => key.startsWith(`${facet} `)).length;
    return all.length > 0 && (seen > 1 || on.length > 0) ? [{ facet, values: all }] : [];
  });
}

export const isNarrowed = ({ q, on }: Search): boolean => q !== '' || Object.keys(on).length > 0;

export const screenOf = (state: GalleryState): Screen => screenOfList(state, isNarrowed(state.found));

/** Stories a page: what the attribute says, from 1 to 100; 12 for what says nothing. */
export const pageSize = (limit: number | null | undefined): number => pageSizeOf(limit, 12);

/** What the attribute `facets` names; all of them where it says nothing; none for what is no facet (`none`). */
export function facetsOf(attribute: string | null | undefined): readonly Facet[] {
  if (!attribute?.trim()) return FACETS;
  const names = attribute.split(',').map(name => name.trim());
  return names.flatMap(name => FACETS.filter(facet => facet === name));
}
