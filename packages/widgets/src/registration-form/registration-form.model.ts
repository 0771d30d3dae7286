/** What the registration form shows when. Pure: no DOM, no Lit, no network. */
import { isOver, type CalendarEvent, type Form } from '@koinon/contract';
import type { FormSourceState as RegistrationState, Trouble } from '../form/form-source.model.ts';

export {
  initialState,
  reduce,
  type FormSourceAction as RegistrationAction,
  type FormSourceState as RegistrationState,
} from '../form/form-source.model.ts';

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
  return isOver(event, now) ? 'over' : 'closed';
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
