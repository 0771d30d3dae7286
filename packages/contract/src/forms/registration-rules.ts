/** What a registration must be beyond its schema: what the event's form asks, and only that. No zod. */
import type { FieldError } from '../problem-types.ts';
import type { RegistrationBody } from '../registrations.ts';
import { fromBody, toBody } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import type { FormDefinition } from './form-definition.ts';

/** What the rules look at: of a whole body, or of a change, which has no address. */
export type RegistrationContent = Omit<RegistrationBody, 'email' | 'privacy' | 'ticket' | 'leaveEmpty'>;

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

/** The content as the form would send it: what is not asked just now is left out. */
export function asAsked<C extends RegistrationContent>(form: FormDefinition, content: C): C {
  return { ...content, ...neutral, ...toBody(form, fromBody(form, content)) };
}

/** Answers that the form refuses, and what is there though no field of the form has that name. */
export function registrationErrors(form: FormDefinition, content: RegistrationContent): FieldError[] {
  return [...checkAnswers(form, fromBody(form, content)), ...notAsked(form, content)];
}

function notAsked(form: FormDefinition, content: RegistrationContent): FieldError[] {
  const names = new Set(
    form.steps.flatMap(step => step.sections.flatMap(section => section.fields.map(field => field.name))),
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
    .map(name => ({ pointer: `/${name}`, code: 'unknown-field', params: {} }));
}

/** An empty choice says nothing, wherever it stands. */
function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The form without some of its fields, and without sections that have none left. */
export function withoutFields(form: FormDefinition, names: readonly string[]): FormDefinition {
  return {
    ...form,
    steps: form.steps.map(step => ({
      ...step,
      sections: step.sections
        .map(section => ({ ...section, fields: section.fields.filter(({ name }) => !names.includes(name)) }))
        .filter(({ fields }) => fields.length > 0),
    })),
  };
}
