/** What a registration must be beyond its schema: what this event asks, and only that. */
import {
  checkAnswers,
  fromBody,
  toBody,
  type EventRecord,
  type FieldError,
  type FormDefinition,
  type RegistrationBody,
} from '@koinon/contract';
import { registrationForm } from '@koinon/contract/forms';
import type { Queryable } from '../database/database.ts';
import { findOrganizations } from '../data/networks.ts';
import { RequestProblem } from '../http/problem.ts';

/** What the rules look at: a whole body, or that of a change, which has no address. */
export type Content = Omit<RegistrationBody, 'email' | 'privacy' | 'ticket' | 'leaveEmpty'>;

/**
 * The content as the event's form would send it: what is not asked just now is left out. Throws `invalid` for what
 * the form does not have at all, for answers that it refuses, and for a body that the register does not have.
 */
export async function applyRules<C extends Content>(
  db: Queryable,
  network: string,
  record: EventRecord,
  content: C,
): Promise<C> {
  const definition = definitionFor(record, content);
  const answers = fromBody(definition, content);
  const errors = [
    ...checkAnswers(definition, answers),
    ...notAsked(definition, content),
    ...trackErrors(record, content),
  ];
  const { organisation } = content;
  if (errors.length === 0 && organisation?.id !== undefined) {
    const found = await findOrganizations(db, network, [organisation.id]);
    if (!found.has(organisation.id)) {
      errors.push({ pointer: '/organisation', code: 'not-allowed', params: {} });
    }
  }
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
  return { ...content, ...neutral, ...toBody(definition, answers) };
}

/** Without what the event's form does not ask any more: its staff may have changed it since it was answered. */
export function stillAsked<C extends Content>(record: EventRecord, content: C): C {
  const definition = definitionFor(record, content);
  return { ...content, ...neutral, ...toBody(definition, fromBody(definition, content)) };
}

/** What a field that is not asked stands for. */
const neutral = {
  organisation: null,
  track: null,
  attendance: null,
  role: null,
  needs: null,
  party: 1,
  answers: {},
} as const;

/** The event's form, without the fields that a change does not have. */
function definitionFor(record: EventRecord, content: Content): FormDefinition {
  return withoutFields(
    registrationForm(record),
    (['email', 'privacy'] as const).filter(name => !Object.hasOwn(content, name)),
  );
}

export function withoutFields(definition: FormDefinition, names: readonly string[]): FormDefinition {
  return {
    ...definition,
    steps: definition.steps.map(step => ({
      ...step,
      sections: step.sections
        .map(section => ({ ...section, fields: section.fields.filter(field => !names.includes(field.name)) }))
        .filter(section => section.fields.length > 0),
    })),
  };
}

/** What is there though no field of the form has that name. */
function notAsked(definition: FormDefinition, content: Content): FieldError[] {
  const names = new Set(
    definition.steps.flatMap(step =>
      step.sections.flatMap(section => section.fields.map(field => field.name)),
    ),
  );
  const given = [
    ...(['organisation', 'track', 'attendance', 'role', 'needs'] as const).filter(
      name => !isNothing(content[name]),
    ),
    ...(content.party === 1 ? [] : ['party']),
    ...Object.keys(content.answers).map(name => `answers/${name}`),
  ];
  return given
    .filter(name => !names.has(name))
    .map(name => ({ pointer: `/${name}`, code: 'unknown-field' as const, params: {} }));
}

/** An empty choice says nothing, wherever it stands. */
function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A form with one choice sends one id, one with several sends a list, even of one. */
function trackErrors({ trackChoice }: EventRecord, { track }: Content): FieldError[] {
  if (trackChoice === 'many' && typeof track === 'string') {
    return [{ pointer: '/track', code: 'wrong-type', params: { expected: 'array' } }];
  }
  return [];
}
