/**
 * The form of an event as it came over the wire, checked just enough to be drawn. A server may be newer than the page: what
 * is not known is passed over, a field of an unknown type is left out. The SDK's reading (`formPlan`) checks every member,
 * and costs four times as much as the form is worth to wait for.
 */
import type { CalendarEvent, Form } from '@koinon/contract';

/** @throws TypeError where nothing can be made of it */
export function readForm(body: unknown): Form {
  const { ticket = null, definition, notice, event, state = null } = body as Partial<Form>;
  if (definition && !Object(notice).controller) throw new TypeError();
  return {
    ticket,
    state,
    notice: notice ?? null,
    lists: [],
    domains: null,
    definition: definition ? readDefinition(definition) : null,
    event: event && isDrawable(event) ? event : null,
  };
}

const readDefinition = (definition: NonNullable<Form['definition']>): typeof definition => ({
  ...definition,
  steps: definition.steps.map(step => ({
    ...step,
    sections: step.sections.map(section => ({ ...section, fields: section.fields.filter(isKnown) })),
  })),
});

const KNOWN = /^(text|long-text|email|tel|url|number|date|choice|choices|organization|agreement|group)$/;

type Field = NonNullable<Form['definition']>['steps'][number]['sections'][number]['fields'][number];

function isKnown(field: Field): boolean {
  const parts: unknown = 'fields' in field ? field.fields : 'options' in field ? field.options : [];
  return (
    KNOWN.test(field.type) &&
    [field.when, parts].every(Array.isArray) &&
    (!('fields' in field) || field.fields.every(isKnown)) &&
    Object(field.label) === field.label &&
    typeof field.name === 'string'
  );
}

/** A date that is none, or a zone that an old browser does not know, would throw in the middle of drawing. */
function isDrawable({ slots, timeZone, tracks, registration }: CalendarEvent): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return (
      Array.isArray(tracks) &&
      Object(registration) === registration &&
      slots.every(
        ({ date, start, end }) =>
          new Date(date).toISOString().startsWith(`${date}T`) &&
          [start, end].every(time => !time || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)),
      )
    );
  } catch {
    return false;
  }
}
