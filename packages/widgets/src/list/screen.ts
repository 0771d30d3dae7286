/** What of a list is in sight, and how many are on a page of it. Pure: no DOM, no Lit, no network. */
import type { Trouble } from './trouble.ts';

/** `noneFound`: there are some, and none that was searched for. */
export type Screen = 'loading' | 'list' | 'empty' | 'noneFound' | Trouble;

/** What stands where the list would. */
export type Blank = Exclude<Screen, 'loading' | 'list'>;

/** What a list knows of itself. */
export interface ListState {
  readonly status: 'idle' | 'loading' | 'failed' | 'ready';
  readonly trouble: Trouble | undefined;
  readonly items: readonly unknown[];
  /** Cursor of the next page. */
  readonly next: string | null;
  /** How many could not be read. */
  readonly dropped: number;
}

export function screenOf({ status, trouble, items, dropped, next }: ListState, narrowed = false): Screen {
  if (status === 'failed') return trouble ?? 'error';
  if (status !== 'ready') return 'loading';
  if (items.length > 0 || next !== null) return 'list';
  // Nothing that could be read is not nothing.
  return dropped > 0 ? 'error' : narrowed ? 'noneFound' : 'empty';
}

/** Can it help to ask again? */
export const canRetry = (screen: Blank): boolean => screen === 'error' || screen === 'offline';

/** A page more. What was published meanwhile must not show another one twice. */
export function withPage<T, S extends { readonly items: readonly T[]; readonly dropped: number }>(
  state: S,
  page: { readonly items: readonly T[]; readonly next: string | null; readonly dropped: number },
  same: (a: T, b: T) => boolean,
) {
  const fresh = page.items.filter(item => !state.items.some(one => same(one, item)));
  return { items: [...state.items, ...fresh], next: page.next, dropped: state.dropped + page.dropped };
}

/** Things a page: what the attribute says, from 1 to 100; `usual` for what says nothing. */
export function pageSizeOf(limit: number | null | undefined, usual: number): number {
  if (limit === null || limit === undefined || !Number.isFinite(limit)) return usual;
  return Math.min(100, Math.max(1, Math.trunc(limit)));
}
