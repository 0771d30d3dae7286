/** What the form of stories shows when. Pure: no DOM, no Lit, no network. */
import type { FormSourceState, Trouble } from '../form/form-source.model.ts';

export type Screen = 'loading' | 'found' | 'form' | 'done' | Exclude<Trouble, 'not-found'>;

/** @param found whether a draft on this device waits for its author to say what becomes of it */
export function screenOf({ status, trouble, form }: FormSourceState, found: boolean): Screen {
  if (status === 'done') return 'done';
  if (status === 'failed') {
    // A network that takes no stories has no such form: to a visitor that is one not published.
    return trouble === 'not-found' ? 'not-published' : (trouble ?? 'error');
  }
  if (form === undefined) return 'loading';
  if (!form.definition) return 'not-published';
  return found ? 'found' : 'form';
}

/** What stands open below the form: how to go on another day. */
export type Panel = 'closed' | 'open' | 'sending' | 'sent';

export interface LaterState {
  readonly panel: Panel;
  readonly email: string;
  /** What is wrong with the address, or why the link was not sent. */
  readonly error: 'required' | 'not-an-email' | 'failed' | 'many' | undefined;
}

export const initialLater: LaterState = { panel: 'closed', email: '', error: undefined };

export type LaterEvent =
  | { readonly type: 'opened'; readonly email: string }
  | { readonly type: 'closed' }
  | { readonly type: 'typed'; readonly email: string }
  | { readonly type: 'refused'; readonly error: NonNullable<LaterState['error']> }
  | { readonly type: 'sending' }
  | { readonly type: 'sent' };

export function reduceLater(state: LaterState, event: LaterEvent): LaterState {
  switch (event.type) {
    case 'opened':
      return { panel: 'open', email: state.email || event.email, error: undefined };
    case 'closed':
      return { ...state, panel: 'closed', error: undefined };
    case 'typed':
      return { ...state, email: event.email };
    case 'refused':
      return { ...state, panel: 'open', error: event.error };
    case 'sending':
      return { ...state, panel: 'sending', error: undefined };
    case 'sent':
      return { ...state, panel: 'sent', error: undefined };
  }
}
