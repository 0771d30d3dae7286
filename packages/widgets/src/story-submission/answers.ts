/** Between what is typed and what a draft keeps. Pure. */
import type { Answer, Answers, Field, FormDefinition } from '@koinon/contract/forms';
import { hasEntries, isEmpty } from '@koinon/contract/forms';
import { groupOf, organisationOf } from '../form/typed.ts';

const fieldsOf = (form: FormDefinition): Field[] =>
  form.steps.flatMap(step => step.sections.flatMap(section => section.fields));

/** Given when the story is handed in, and each time anew. */
const isSigned = (field: Field) => field.type === 'agreement' && field.required;

/**
 * As a draft keeps them: what is typed, without what is signed at the end, pictures by their ids.
 *
 * @param settled answers as they are checked (`settle`); the organisation is taken from `typed`, by its name
 */
export function toKeep(form: FormDefinition, settled: Answers, typed: Answers): Record<string, Answer> {
  const kept: Record<string, Answer> = {};
  for (const field of fieldsOf(form)) {
    const answer = field.type === 'organization' ? named(typed[field.name]) : settled[field.name];
    const known = field.type === 'images' ? groupOf(answer).filter(one => one['upload']) : answer;
    if (!isSigned(field) && !isEmpty(known)) kept[field.name] = lean(field, known);
  }
  return kept;
}

/** Everything, as it is handed in. */
export function toHandIn(form: FormDefinition, settled: Answers): Record<string, Answer> {
  return Object.fromEntries(
    fieldsOf(form)
      .map(field => [field.name, lean(field, settled[field.name])] as const)
      .filter(([, answer]) => !isEmpty(answer)),
  );
}

/** Entries without what nobody answered in them. */
const lean = (field: Field, answer: Answer): Answer =>
  hasEntries(field)
    ? groupOf(answer).map(entry =>
        Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value))),
      )
    : answer;

const named = (answer: Answer): Answer => {
  const { name } = organisationOf(answer);
  return name === undefined ? undefined : { name };
};

/**
 * What a draft holds, as it is typed; what does not fit its field is left out.
 *
 * @param uploads ids of the pictures that are there; undefined: all of them
 */
export function fromDraft(
  form: FormDefinition,
  kept: Readonly<Record<string, unknown>>,
  uploads?: ReadonlySet<string>,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const field of fieldsOf(form)) {
    const answer = kept[field.name];
    if (isSigned(field) || !fits(field, answer)) continue;
    answers[field.name] =
      field.type === 'images' && uploads
        ? groupOf(answer).filter(one => uploads.has(String(one['upload'])))
        : answer;
  }
  return answers;
}

function fits(field: Field, answer: unknown): answer is Answer {
  if (hasEntries(field) || field.type === 'choices')
    return (
      Array.isArray(answer) &&
      answer.every(one => (one !== null && typeof one === 'object') === hasEntries(field))
    );
  if (field.type === 'organization')
    return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  if (field.type === 'agreement') return typeof answer === 'boolean';
  return typeof answer === 'string' || typeof answer === 'number';
}

/** The same for the same, whatever the order of its members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(
          Object.entries(one)
            .filter(([, member]) => !isEmpty(member))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : one,
  );
}

/** How many pictures were chosen here and have not been uploaded: no other version has them. */
export const notUploaded = (form: FormDefinition, answers: Answers): number =>
  fieldsOf(form)
    .filter(field => field.type === 'images')
    .flatMap(field => groupOf(answers[field.name]))
    .filter(entry => isEmpty(entry['upload'])).length;

/** The fields in which two versions differ, in the order of the form. */
export function differing(form: FormDefinition, ours: Answers, theirs: Answers): Field[] {
  const text = (answer: Answer) => (isEmpty(answer) ? '' : canonical(answer));
  return fieldsOf(form).filter(
    field => !isSigned(field) && text(ours[field.name]) !== text(theirs[field.name]),
  );
}
