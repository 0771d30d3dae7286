/**
 * `@koinon/sdk/event-input`: events that a page already has, as a developer writes them, made into the events that
 * the widgets draw. Small: no schemas, no network.
 *
 * @packageDocumentation
 */
import type { CalendarEvent } from '@koinon/contract';
import { fill } from './event-input/fill.ts';
import type { EventInput, InputContext } from './event-input/types.ts';
import { Unreadable } from './event-input/unreadable.ts';

export type { CalendarEvent } from '@koinon/contract';
export type {
  DescriptionInput,
  EventInput,
  InputContext,
  OrganizationInput,
  PlaceInput,
  RegistrationInput,
  SlotInput,
  TextInput,
} from './event-input/types.ts';

/** An input that could not be read. */
export interface EventProblem {
  /** Where it stood; -1: the inputs are no list. */
  readonly index: number;
  /** English, for the developer who wrote it. */
  readonly reason: string;
}

/**
 * Makes events of inputs, in their order. Nothing is thrown and no input is changed: what cannot be read is left out
 * and reported, a second event of the same id too.
 *
 * ```ts
 * normalizeEvents([{ id: 'lab', name: 'Lab', startDate: '2026-12-04' }], { timeZone: 'Europe/Athens', lang: 'en' });
 * ```
 *
 * Times, by how they are written:
 *
 * | `startDate` | `endDate` | becomes |
 * | --- | --- | --- |
 * | `2026-12-04` | – or the last day, inclusive | a whole day each |
 * | `2026-12-04T09:00` (wall time in `timeZone`), with `Z` or with an offset | – | that time, its end unknown |
 * | a date-time | a date-time less than a day later | one slot, which may pass midnight |
 * | a date-time | further away, or a plain later date | the first day from its hour, whole days, the last day until its hour: the hours between are not known, so none are invented. Give `slots` where they are |
 * | `2026-12` or `2026` | – | a month, a year: no day is known |
 *
 * @returns events whose `url`, `network` and `updatedAt` are '' where the input has none
 */
export function normalizeEvents(
  inputs: readonly EventInput[],
  context: InputContext,
): { events: CalendarEvent[]; problems: EventProblem[] } {
  const events: CalendarEvent[] = [];
  const problems: EventProblem[] = [];
  // Whoever writes JavaScript has no compiler to tell them.
  if (!Array.isArray(inputs))
    return { events, problems: [{ index: -1, reason: 'The events are not an array.' }] };
  const seen = new Set<string>();
  inputs.forEach((input: EventInput, index) => {
    try {
      const event = fill(input, context);
      if (seen.has(event.id)) throw new Unreadable(`the id "${event.id}" is used twice`);
      seen.add(event.id);
      events.push(event);
    } catch (error) {
      // A RangeError comes from the date arithmetic; anything else from an input that fights back (a throwing getter).
      problems.push({ index, reason: error instanceof Error ? error.message : String(error) });
    }
  });
  return { events, problems };
}
