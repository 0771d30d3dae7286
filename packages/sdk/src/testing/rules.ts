/** What a registration must be beyond its schema: what this event asks, and only that. As the server has it. */
import {
  checkAnswers,
  fromBody,
  toBody,
  type FieldError,
  type FormDefinition,
  type Organization,
  type RegistrationBody,
} from '@koinon/contract';
import { Refusal } from './refusal.ts';

/** What a registration says, without its notice and its ticket. */
export type RegistrationDetails = Omit<RegistrationBody, 'privacy' | 'ticket' | 'leaveEmpty'>;

/** What a field that is not asked stands for. */
const NEUTRAL = {
  organisation: null,
  track: null,
  attendance: null,
  role: null,
  needs: null,
  party: 1,
  answers: {},
} as const;

/** As the form would send it: what is not asked just now is left out. Throws {@link Refusal} `invalid`. */
export function applyRules(
  definition: FormDefinition,
  details: RegistrationDetails,
  organisations: readonly Organization[],
): RegistrationDetails {
  const form = withoutFields(definition, ['privacy']);
  const answers = fromBody(form, details);
  const id = details.organisation?.id;
  const errors = [...checkAnswers(form, answers), ...notAsked(form, details)];
  if (errors.length === 0 && id !== undefined && !organisations.some(one => one.id === id)) {
    errors.push({ pointer: '/organisation', code: 'not-allowed', params: {} });
  }
  if (errors.length > 0) throw new Refusal('invalid', errors);
  return { ...details, ...NEUTRAL, ...toBody(form, answers) };
}

export function withoutFields(form: FormDefinition, names: readonly string[]): FormDefinition {
  const steps = form.steps.map(step => ({
    ...step,
    sections: step.sections
      .map(section => ({ ...section, fields: section.fields.filter(({ name }) => !names.includes(name)) }))
      .filter(({ fields }) => fields.length > 0),
  }));
  return { ...form, steps };
}

function notAsked(form: FormDefinition, details: RegistrationDetails): FieldError[] {
  const fields = form.steps.flatMap(step => step.sections.flatMap(section => section.fields));
  const isNothing = (value: unknown) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const given = [
    ...(['organisation', 'track', 'attendance', 'role', 'needs'] as const).filter(
      name => !isNothing(details[name]),
    ),
    ...(details.party === 1 ? [] : ['party']),
    ...Object.keys(details.answers).map(name => `answers/${name}`),
  ];
  return given
    .filter(name => !fields.some(field => field.name === name))
    .map(name => ({ pointer: `/${name}`, code: 'unknown-field', params: {} }));
}
