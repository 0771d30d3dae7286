/**
 * A form as it came over the wire, checked just enough to be drawn. A server may be newer than the page: what
 * is not known is passed over, a field of an unknown type is left out. The SDK's reading (`formPlan`) checks every member,
 * and costs four times as much as the form is worth to wait for.
 */
import type { CalendarEvent, Form } from '@koinon/contract';

/**
 * @param drawable whether the form's event can be drawn; without it there is none
 * @throws TypeError where nothing can be made of it
 */
export function readForm(body: unknown, drawable?: (event: CalendarEvent) => boolean): Form {
  const {
    ticket = null,
    definition,
    notice,
    event,
    lists,
    domains = null,
    state = null,
  } = body as Partial<Form>;
  if (definition && !Object(notice).controller) throw new TypeError();
  return {
    ticket,
    state,
    notice: notice ?? null,
    lists: Array.isArray(lists) ? lists : [],
    domains,
    definition: definition ? readDefinition(definition) : null,
    event: event && drawable?.(event) ? event : null,
  };
}

const readDefinition = (definition: NonNullable<Form['definition']>): typeof definition => ({
  ...definition,
  steps: definition.steps.map(step => ({
    ...step,
    sections: step.sections.map(section => ({ ...section, fields: section.fields.filter(isKnown) })),
  })),
});

const KNOWN =
  /^(text|long-text|email|tel|url|number|date|choice|choices|organization|agreement|group|blocks|images)$/;

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
