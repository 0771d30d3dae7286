/** What the archive shows when. Pure: no DOM, no Lit, no network. */
import type { LanguageMap } from '@koinon/i18n/text';
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

export interface ArchiveState {
  readonly status: 'idle' | 'loading' | 'failed' | 'ready';
  readonly trouble: Trouble | undefined;
  readonly items: readonly ArchivedIssue[];
  readonly next: string | null;
  readonly dropped: number;
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
    case 'added': {
      const { items, next, dropped } = action.page;
      // An issue that was published meanwhile must not show another one twice.
      const fresh = items.filter(({ id }) => !state.items.some(one => one.id === id));
      return {
        ...state,
        items: [...state.items, ...fresh],
        next,
        dropped: state.dropped + dropped,
        more: 'idle',
      };
    }
    case 'failed':
      // A list in hand is worth more than the news that there is no fresh one.
      return state.status === 'ready'
        ? { ...state, more: action.trouble }
        : { ...state, status: 'failed', trouble: action.trouble };
    case 'stopped':
      return { ...state, status: state.status === 'loading' ? 'idle' : state.status, more: 'idle' };
  }
}

export type Screen = 'loading' | 'list' | 'empty' | Trouble;

export function screenOf({ status, trouble, items, dropped, next }: ArchiveState): Screen {
  if (status === 'failed') return trouble ?? 'error';
  if (status !== 'ready') return 'loading';
  if (items.length > 0) return 'list';
  // Nothing that could be read is not nothing.
  return dropped > 0 && next === null ? 'error' : next === null ? 'empty' : 'list';
}

/** Issues a page: what the attribute says, from 1 to 100; 10 for what says nothing. */
export function pageSize(limit: number | null | undefined): number {
  if (limit === null || limit === undefined || !Number.isFinite(limit)) return 10;
  return Math.min(100, Math.max(1, Math.trunc(limit)));
}

/** The name of the list that an issue is of, where the issues shown are of more than one. */
export function listNameOf(state: ArchiveState, issue: ArchivedIssue): LanguageMap | undefined {
  if (state.items.every(({ list }) => list === issue.list)) return undefined;
  return state.about.lists.find(({ id }) => id === issue.list)?.name;
}
