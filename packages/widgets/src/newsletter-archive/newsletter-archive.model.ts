/** What the archive shows when. Pure: no DOM, no Lit, no network. */
import type { LanguageMap } from '@koinon/i18n/text';
import {
  pageSizeOf,
  screenOf as screenOfList,
  withPage,
  type ListState,
  type Screen as AnyScreen,
} from '../list/screen.ts';
import type { Trouble } from '../list/trouble.ts';

/** An issue as far as the list shows it. */
export interface ArchivedIssue {
  readonly id: string;
  readonly list: string;
  readonly number: number | null;
  readonly title: LanguageMap;
  readonly summary: LanguageMap | null;
  /** An instant. */
  readonly publishedAt: string;
  /** Its page. */
  readonly url: string;
  /** BCP 47: those that it was written in. */
  readonly languages: readonly string[];
  readonly demo: boolean;
}

export interface ArchivePage {
  readonly items: readonly ArchivedIssue[];
  /** Cursor of the next page. */
  readonly next: string | null;
  /** How many issues could not be read. */
  readonly dropped: number;
}

/** What of the network the list needs. */
export interface About {
  /** IANA; undefined where the network did not answer. */
  readonly timeZone: string | undefined;
  readonly lists: readonly { readonly id: string; readonly name: LanguageMap }[];
}

export interface ArchiveState extends ListState {
  readonly items: readonly ArchivedIssue[];
  readonly about: About;
  /** Whether more are on their way; a trouble: they, or a fresh list, did not come. */
  readonly more: 'idle' | 'loading' | Trouble;
}

export type ArchiveAction =
  /** Another server, network, list or number: nothing of before holds. */
  | { readonly type: 'reset' }
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly page: ArchivePage; readonly about: About }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'more' }
  | { readonly type: 'added'; readonly page: ArchivePage }
  | { readonly type: 'stopped' };

export const initialState: ArchiveState = {
  status: 'idle',
  trouble: undefined,
  items: [],
  next: null,
  dropped: 0,
  about: { timeZone: undefined, lists: [] },
  more: 'idle',
};

export function reduce(state: ArchiveState, action: ArchiveAction): ArchiveState {
  switch (action.type) {
    case 'reset':
      return initialState;
    case 'load':
      // What is shown stays while it is asked again.
      return state.status === 'ready'
        ? { ...state, more: 'loading' }
        : { ...state, status: 'loading', trouble: undefined };
    case 'loaded':
      return { ...initialState, ...action.page, about: action.about, status: 'ready' };
    case 'more':
      return { ...state, more: 'loading' };
    case 'added':
      return { ...state, ...withPage(state, action.page, (a, b) => a.id === b.id), more: 'idle' };
    case 'failed':
      // A list in hand is worth more than the news that there is no fresh one.
      return state.status === 'ready'
        ? { ...state, more: action.trouble }
        : { ...state, status: 'failed', trouble: action.trouble };
    case 'stopped':
      return { ...state, status: state.status === 'loading' ? 'idle' : state.status, more: 'idle' };
  }
}

/** The archive is not searched. */
export type Screen = Exclude<AnyScreen, 'noneFound'>;
export type Blank = Exclude<Screen, 'loading' | 'list'>;

export const screenOf = (state: ArchiveState) => screenOfList(state) as Screen;

/** Issues a page: what the attribute says, from 1 to 100; 10 for what says nothing. */
export const pageSize = (limit: number | null | undefined): number => pageSizeOf(limit, 10);

/** The name of the list that an issue is of, where the issues shown are of more than one. */
export function listNameOf(state: ArchiveState, issue: ArchivedIssue): LanguageMap | undefined {
  if (state.items.every(({ list }) => list === issue.list)) return undefined;
  return state.about.lists.find(({ id }) => id === issue.list)?.name;
}
