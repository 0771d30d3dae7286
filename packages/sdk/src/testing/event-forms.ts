/** What the form of an event asks, in memory: the contract's own definition of it. */
import {
  registrationForm,
  type CalendarEvent,
  type EventRecord,
  type FormDefinition,
  type QuestionInput,
} from '@koinon/contract';
import { EventRecordSchema } from '@koinon/contract/events';
import { check } from '@koinon/contract/parse';
import { fullOptions } from './places.ts';

/** What staff write of an event's form; all of it may be left out. */
export interface EventFormInput {
  readonly organization?: EventRecord['form']['organization'] | undefined;
  readonly needs?: boolean | undefined;
  readonly questions?: readonly QuestionInput[] | undefined;
}

/** By the ids of events. An occurrence without an entry has that of its event. */
export type EventForms = Readonly<Record<string, EventFormInput>>;

/** @throws TypeError where a question cannot be read: a mistake in the test should be seen in the test */
export function definitionOf(
  event: CalendarEvent,
  forms: EventForms,
  full = fullOptions(event),
): FormDefinition {
  const input =
    forms[event.id] ?? (event.occurrenceOf === null ? undefined : forms[event.occurrenceOf]) ?? {};
  const form = check(EventRecordSchema.shape.form, input);
  if (!form.ok) {
    const [first] = form.errors;
    throw new TypeError(`forms["${event.id}"]${first?.pointer ?? ''}: ${first?.code ?? 'unreadable'}`);
  }
  const { eventAttendanceMode: mode, trackChoice, registration } = event;
  return registrationForm(
    {
      ...event,
      eventAttendanceMode: mode === 'other' ? null : mode,
      trackChoice: trackChoice === 'other' ? 'none' : trackChoice,
      registration,
      form: form.value,
    },
    full,
  );
}
