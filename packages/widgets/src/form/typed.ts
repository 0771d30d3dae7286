/** Answers as they are typed: numbers and dates are text. */
import {
  type Answer,
  type Answers,
  type FormDefinition,
  type GroupAnswer,
  type OrganisationAnswer,
  type SimpleAnswer,
  type SimpleField,
} from '@koinon/contract/forms';

export const groupOf = (answer: Answer): readonly GroupAnswer[] =>
  Array.isArray(answer) ? answer.filter(one => typeof one === 'object') : [];

export const organisationOf = (answer: Answer): OrganisationAnswer =>
  typeof answer === 'object' && !Array.isArray(answer) ? (answer as OrganisationAnswer) : {};

export const textOf = (answer: Answer): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';

/** What stands in the fields of a new form. */
export function initialAnswers(form: FormDefinition, given: Answers = {}): Answers {
  const answers: Record<string, Answer> = {};
  for (const field of form.steps.flatMap(step => step.sections.flatMap(section => section.fields))) {
    Object.assign(answers, initialEntry([field]));
    if (field.type === 'group' && field.min > 0)
      answers[field.name] = Array.from({ length: field.min }, () => ({}));
  }
  return { ...answers, ...given };
}

/** What stands in the fields of a new entry. */
export function initialEntry(fields: readonly (Pick<SimpleField, 'name'> | SimpleField)[]): GroupAnswer {
  const entry: Record<string, SimpleAnswer> = {};
  for (const field of fields) {
    const initial: unknown = 'initial' in field ? field.initial : null;
    if (typeof initial === 'number' || typeof initial === 'string') entry[field.name] = String(initial);
  }
  return entry;
}

/** An answer by its path: a field's name, or `people/0/name` inside a group. */
export function answerAt(answers: Answers, path: string): Answer {
  if (Object.hasOwn(answers, path)) return answers[path];
  const [, group = '', index, name = ''] = /^(.+)\/(\d+)\/([^/]+)$/.exec(path) ?? [];
  return groupOf(answers[group])[Number(index)]?.[name];
}

export function withAnswer(answers: Answers, path: string, answer: SimpleAnswer): Answers {
  const [, group, index, name = ''] = /^(.+)\/(\d+)\/([^/]+)$/.exec(path) ?? [];
  if (group === undefined) return { ...answers, [path]: answer };
  const entries = groupOf(answers[group]).map((entry, at) =>
    at === Number(index) ? { ...entry, [name]: answer } : entry,
  );
  return { ...answers, [group]: entries };
}
