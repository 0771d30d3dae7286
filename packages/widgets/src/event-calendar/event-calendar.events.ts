import type { CalendarEvent } from '@koinon/contract';
import type { CalendarView } from './model/views.ts';

/**
 * A visitor chose an event. `preventDefault()` keeps the calendar from opening it: the page shows it its own way.
 * `detail` and `calendarEvent` are the event as the client reads it.
 */
export class KoinonEventSelectEvent extends CustomEvent<CalendarEvent> {
  static readonly type = 'koinon-event-select';

  constructor(event: CalendarEvent) {
    super(KoinonEventSelectEvent.type, { detail: event, bubbles: true, composed: true, cancelable: true });
  }
}

export interface ViewChange {
  readonly view: CalendarView;
  /** First and last day in sight, `YYYY-MM-DD`, inclusive; `to` is null where the list has no end. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The calendar shows another view or other days. Not fired for the first one. */
export class KoinonViewChangeEvent extends CustomEvent<ViewChange> {
  static readonly type = 'koinon-view-change';

  constructor(change: ViewChange) {
    super(KoinonViewChangeEvent.type, { detail: change, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'koinon-event-select': KoinonEventSelectEvent;
    'koinon-view-change': KoinonViewChangeEvent;
  }
}
