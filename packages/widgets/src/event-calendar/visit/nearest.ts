import type { CalendarEvent } from '@koinon/contract';
import { place, type Window } from '../model/span.ts';

/** Days with events on either side of an empty period, as far as the events in hand say. */
export function nearest(
  events: readonly CalendarEvent[],
  { from, to }: Window,
): { readonly next?: string; readonly previous?: string } {
  let next: string | undefined;
  let previous: string | undefined;
  for (const event of events) {
    for (const run of place(event).runs) {
      if (to !== undefined && run.start > to && (next === undefined || run.start < next)) next = run.start;
      if (from !== undefined && run.end < from && (previous === undefined || run.end > previous))
        previous = run.end;
    }
  }
  return { ...(next && { next }), ...(previous && { previous }) };
}
