/** Events for the tests of the calendar: each test says only what it is about. */
import type { CalendarEvent } from '@koinon/contract';
import { normalizeEvents, type EventInput } from '@koinon/sdk/event-input';

let last = 0;

/** What the client would read of these inputs; names are Greek, hours are of Athens. */
export function eventsOf(...inputs: Partial<EventInput>[]): CalendarEvent[] {
  const filled = inputs.map(input => ({ id: `event-${++last}`, name: 'Εκδήλωση', ...input }) as EventInput);
  const { events, problems } = normalizeEvents(filled, { timeZone: 'Europe/Athens', lang: 'el' });
  if (problems[0]) throw new TypeError(problems[0].reason);
  return events;
}

export function eventOf(input: Partial<EventInput> = {}): CalendarEvent {
  const [event] = eventsOf(input);
  if (event === undefined) throw new TypeError('No event was made.');
  return event;
}

/** A day each, with hours of Athens. */
export const slots = (...dates: string[]) => dates.map(date => ({ date, start: '08:00', end: '15:00' }));
