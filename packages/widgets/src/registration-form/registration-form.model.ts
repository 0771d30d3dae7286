/** What the registration form shows when. Pure: no DOM, no Lit, no network. */
import { isOver, type CalendarEvent, type Form } from '@koinon/contract';

/** Why there is nothing to show. */
export type Trouble =
  /** Nothing says which server to ask, or which event. */
  | 'no-server'
  /** The server does not know the event. */
  | 'not-found'
  /** The network has not said who answers for the data: it publishes no form. */
  | 'not-published'
  | 'offline'
  | 'error';

export interface RegistrationState {
  readonly status: 'idle' | 'loading' | 'failed' | 'ready' | 'done';
  readonly trouble: Trouble | undefined;
  /** As the server answered it; kept while it is asked again. */
  readonly form: Form | undefined;
  /** Where the mail went: what was typed, said again to whoever typed it. */
  readonly email: string;
}

export type RegistrationAction =
  /** Another event, server or language: nothing of before holds. */
  | { readonly type: 'reset' }
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly form: Form }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  /** What was sent was taken; also after a reload of the page, as long as the tab remembers. */
  | { readonly type: 'sent'; readonly email: string }
  /** Back to the form with what was typed. */
  | { readonly type: 'correct' };

export const initialState: RegistrationState = {
  status: 'idle',
  trouble: undefined,
  form: undefined,
  email: '',
};

export function reduce(state: RegistrationState, action: RegistrationAction): RegistrationState {
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

/** What is to be seen. `form`: places, or no limit; `line`: full, the form leads into the line. */
export type Screen =
  | 'loading'
  | 'done'
  | 'form'
  | 'line'
  | 'not-open'
  | 'full'
  | 'closed'
  | 'over'
  | 'cancelled'
  | 'postponed'
  | 'external'
  | 'invitation'
  | 'none'
  | 'unannounced'
  | Trouble;

/** @param now milliseconds since the epoch */
export function screenOf({ status, trouble, form }: RegistrationState, now: number): Screen {
  if (status === 'done') return 'done';
  if (status === 'failed') return trouble ?? 'error';
  if (form === undefined) return 'loading';
  const { definition, event, state } = form;
  if (definition) return state === 'waiting-list' ? 'line' : 'form';
  switch (state) {
    case 'closed':
      return event ? closedBecause(event, now) : 'closed';
    case 'not-open':
    case 'full':
    case 'external':
    case 'invitation':
    case 'none':
      return state;
    case 'open':
    case 'waiting-list':
      // Open, and yet no form: there is nobody who answers for the data.
      return 'not-published';
    default:
      return 'unannounced';
  }
}

function closedBecause(event: CalendarEvent, now: number): Screen {
  if (event.eventStatus === 'cancelled' || event.eventStatus === 'postponed') return event.eventStatus;
  return isOver(event.slots, now) ? 'over' : 'closed';
}

/** Whether whoever gets a place must be quick: there is a number of them. */
export function isLimited({ event }: Form): boolean {
  return (
    event !== null &&
    (event.maximumAttendeeCapacity !== null ||
      event.tracks.some(track => track.maximumAttendeeCapacity !== null))
  );
}

/** How long until registration opens, in milliseconds; undefined where that is not what is waited for, or days away. */
export function untilOpen({ form }: RegistrationState, now: number): number | undefined {
  const opensAt = form?.state === 'not-open' ? form.event?.registration.opensAt : undefined;
  if (!opensAt) return undefined;
  const wait = Date.parse(opensAt) - now;
  return wait > 0 && wait <= DAY ? wait : undefined;
}

const DAY = 86_400_000;
