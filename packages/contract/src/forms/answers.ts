/** What is typed into a form, and which of it counts. No zod. */
import type { Condition, Field, FieldOf, FormDefinition, FormStep, SimpleField } from './form-definition.ts';

/** A body of the register by its id, or another one by name. */
export interface OrganisationAnswer {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** One entry of a repeatable group. */
export type GroupAnswer = Readonly<Record<string, SimpleAnswer>>;
export type SimpleAnswer = string | number | boolean | readonly string[] | OrganisationAnswer | undefined;
/**
 * By type of field: `text long-text blocks email tel url date choice` a string · `number` a number, or the string that was typed and is
 * none · `choices` the chosen values · `organization` an {@link OrganisationAnswer} · `agreement` true or false · `group` and
 * `images` their entries
 */
export type Answer = SimpleAnswer | readonly GroupAnswer[];
/** By the fields' names; what was not touched is not there. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether the field is asked just now. */
export function isAsked(field: { readonly when: readonly Condition[] }, answers: Answers): boolean {
  return field.when.every(
    ({ field: name, oneOf, not }) => valuesOf(answers[name]).some(value => oneOf.includes(value)) !== not,
  );
}

function valuesOf(answer: Answer): string[] {
  if (isEmpty(answer)) return [];
  if (Array.isArray(answer)) return answer.filter(one => typeof one === 'string');
  return typeof answer === 'object' ? [] : [String(answer)];
}

/** The fields that are asked just now, in order: of the whole form or of one step. */
export function askedFields(form: FormDefinition | FormStep, answers: Answers): Field[] {
  const steps = 'steps' in form ? form.steps : [form];
  return steps
    .flatMap(step => step.sections.flatMap(section => section.fields))
    .filter(field => isAsked(field, answers));
}

/** Nothing that one could see: spaces, and characters that only format (U+200B). */
const INVISIBLE = /^[\s\p{Cf}\p{DI}]*$/u;

/** Whether nothing was answered. An agreement that is not given is nothing. */
export function isEmpty(answer: unknown): boolean {
  if (answer === undefined || answer === null || answer === false) return true;
  if (typeof answer === 'string') return INVISIBLE.test(answer);
  if (Array.isArray(answer)) return answer.length === 0;
  return typeof answer === 'object' && Object.values(answer).every(isEmpty);
}

/** The body of the request: what is asked and answered, each where its name says. Text comes trimmed. */
export function toBody(form: FormDefinition, answers: Answers): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of askedFields(form, answers)) {
    const answer = answers[field.name];
    if (isEmpty(answer)) continue;
    const [first = '', second] = field.name.split('/');
    if (second === undefined) body[first] = sent(field, answer);
    else body[first] = { ...(body[first] as object | undefined), [second]: sent(field, answer) };
  }
  return body;
}

function sent(field: Field | SimpleField, answer: Answer): unknown {
  if (field.type === 'agreement' && field.version) return field.version;
  if (typeof answer === 'string') return answer.trim();
  if (!hasEntries(field) || !Array.isArray(answer)) return answer;
  return answer.map((entry: GroupAnswer) => ({
    ...(field.type === 'images' ? { upload: entry['upload'] } : {}),
    ...Object.fromEntries(
      field.fields.flatMap(one =>
        isEmpty(entry[one.name]) || !isAsked(one, entry) ? [] : [[one.name, sent(one, entry[one.name])]],
      ),
    ),
  }));
}

/** Whether its answer is a list of entries, each with fields of its own. */
export function hasEntries(field: Field | SimpleField): field is FieldOf<'group' | 'images'> {
  return field.type === 'group' || field.type === 'images';
}

/** The way back: the answers that a body holds, by the fields' names. */
export function fromBody(form: FormDefinition, body: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, Answer> = {};
  for (const field of form.steps.flatMap(step => step.sections.flatMap(section => section.fields))) {
    const { name } = field;
    const value = name
      .split('/')
      .reduce<unknown>(
        (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
        body,
      );
    if (value === undefined || value === null) continue;
    answers[name] = field.type === 'agreement' && field.version ? value === field.version : (value as Answer);
  }
  return answers;
}
