/** What is known of a form that a server is asked for. Pure: no DOM, no Lit, no network. */
import type { Form } from '@koinon/contract';

/** Why there is nothing to show. */
export type Trouble =
  /** Nothing says which server to ask, or which event. */
  | 'no-server'
  /** The server does not know the event, or has no such form. */
  | 'not-found'
  /** The network has not said who answers for the data: it publishes no form. */
  | 'not-published'
  | 'offline'
  | 'error';

export interface FormSourceState {
  readonly status: 'idle' | 'loading' | 'failed' | 'ready' | 'done';
  readonly trouble: Trouble | undefined;
  /** As the server answered it; kept while it is asked again. */
  readonly form: Form | undefined;
  /** Where the mail went: what was typed, said again to whoever typed it. */
  readonly email: string;
}

export type FormSourceAction =
  /** Another event or server: nothing of before holds. */
  | { readonly type: 'reset' }
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly form: Form }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  /** What was sent was taken; also after a reload of the page, as long as the tab remembers. */
  | { readonly type: 'sent'; readonly email: string }
  /** Back to the form with what was typed. */
  | { readonly type: 'correct' };

export const initialState: FormSourceState = {
  status: 'idle',
  trouble: undefined,
  form: undefined,
  email: '',
};

export function reduce(state: FormSourceState, action: FormSourceAction): FormSourceState {
  switch (action.type) {
    case 'reset':
      return initialState;
    case 'load':
      // What is shown stays while it is asked again, and so does what was typed.
      return { ...state, status: state.form ? state.status : 'loading', trouble: undefined };
    case 'loaded':
      return {
        ...state,
        status: state.status === 'done' ? 'done' : 'ready',
        trouble: undefined,
        form: action.form,
      };
    case 'failed':
      // A form in hand is worth more than the news that a fresh one did not come.
      if (state.form && action.trouble !== 'not-found' && action.trouble !== 'not-published') return state;
      return { ...state, status: 'failed', trouble: action.trouble };
    case 'sent':
      return { ...state, status: 'done', email: action.email };
    case 'correct':
      return { ...state, status: state.form ? 'ready' : 'loading' };
  }
}

/** What is to be seen of a form of a network. */
export type FormScreen = 'loading' | 'form' | 'done' | Exclude<Trouble, 'not-found'>;

export function screenOf({ status, trouble, form }: FormSourceState): FormScreen {
  if (status === 'done') return 'done';
  if (status === 'failed') {
    // A network without a newsletter, or one that takes no stories, has no such form: to a visitor that is one not published.
    return trouble === 'not-found' ? 'not-published' : (trouble ?? 'error');
  }
  if (form === undefined) return 'loading';
  return form.definition ? 'form' : 'not-published';
}

/** Errors are known by their `code` and not by their class: they may be the SDK's. */
export function troubleOf(error: unknown): Trouble {
  const about = Object(error) as { code?: unknown; slug?: unknown; status?: unknown };
  if (about.code === 'offline' || navigator.onLine === false) return 'offline';
  if (about.code !== 'problem') return 'error';
  if (about.slug === 'form-not-published') return 'not-published';
  if (about.slug === 'network-not-found') return 'no-server';
  return about.status === 404 || about.status === 410 ? 'not-found' : 'error';
}
