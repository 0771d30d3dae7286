/** What is known of a draft on the server. Pure: no DOM, no network, no clock. */
import type { Answers } from '@koinon/contract/forms';
import type { Draft } from './desk.ts';

export interface DraftState {
  /** Undefined: there is none on the server yet. */
  readonly token: string | undefined;
  readonly revision: number;
  readonly saving: 'no' | 'running' | 'failed' | 'offline';
  /** Milliseconds since the epoch, by the server; undefined: never. */
  readonly savedAt: number | undefined;
  /** Instant. */
  readonly expiresAt: string | null;
  /** Another tab or device was faster: its version. */
  readonly theirs: Theirs | undefined;
  /** Handed in or taken back elsewhere: nothing can be written any more. */
  readonly over: boolean;
  readonly uploads: ReadonlyMap<string, Shown>;
}

export interface Theirs {
  readonly revision: number;
  readonly answers: Answers;
  /** Instant. */
  readonly at: string;
}

export interface Shown {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export type DraftEvent =
  | { readonly type: 'reset' }
  | { readonly type: 'begun'; readonly token: string; readonly draft: Draft }
  | { readonly type: 'saving' }
  | {
      readonly type: 'saved';
      readonly revision: number;
      readonly at: string;
      readonly expiresAt: string | null;
    }
  | { readonly type: 'failed'; readonly offline: boolean }
  | { readonly type: 'overtaken'; readonly theirs: Theirs }
  /** One goes on from the other's revision, with whichever answers. */
  | { readonly type: 'chosen' }
  | { readonly type: 'over' }
  | { readonly type: 'uploaded'; readonly id: string; readonly shown: Shown };

export const initialDraft: DraftState = {
  token: undefined,
  revision: 0,
  saving: 'no',
  savedAt: undefined,
  expiresAt: null,
  theirs: undefined,
  over: false,
  uploads: new Map(),
};

export function reduceDraft(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'reset':
      return initialDraft;
    case 'begun': {
      const { revision, uploads, expiresAt } = event.draft;
      return {
        ...initialDraft,
        ...{ token: event.token, revision, expiresAt },
        uploads: new Map(uploads.map(({ id, url, width, height }) => [id, { url, width, height }])),
      };
    }
    case 'saving':
      return { ...state, saving: 'running' };
    case 'saved':
      return {
        ...state,
        ...{
          saving: 'no',
          revision: event.revision,
          expiresAt: event.expiresAt,
          savedAt: Date.parse(event.at),
        },
      };
    case 'failed':
      return { ...state, saving: event.offline ? 'offline' : 'failed' };
    case 'overtaken':
      return { ...state, saving: 'no', theirs: event.theirs };
    case 'chosen':
      return { ...state, revision: state.theirs?.revision ?? state.revision, theirs: undefined };
    case 'over':
      return { ...state, saving: 'no', theirs: undefined, over: true };
    case 'uploaded':
      return { ...state, uploads: new Map([...state.uploads, [event.id, event.shown]]) };
  }
}
