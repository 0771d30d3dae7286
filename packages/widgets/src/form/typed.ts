/** Between what is typed (text, for numbers and dates too) and answers as the contract has them; and from the DOM. */
import {
  askedFields,
  isAsked,
  type Answer,
  type Answers,
  type Field,
  type FormDefinition,
  type FormStep,
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
    if (field.type === 'number' && typeof field.initial === 'number')
      answers[field.name] = String(field.initial);
    if (field.type === 'group' && field.min > 0)
      answers[field.name] = Array.from({ length: field.min }, () => ({}));
  }
  return { ...answers, ...given };
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

/** What stands in the form just now. Autofill and password managers may write without an event: the DOM is the truth. */
export function readAnswers(form: HTMLFormElement, step: FormStep, before: Answers): Answers {
  const data = new FormData(form);
  const answers: Record<string, Answer> = { ...before };
  for (const field of askedFields(step, before)) {
    if (field.type === 'group') {
      answers[field.name] = groupOf(before[field.name]).map((entry, index) => {
        const read: Record<string, SimpleAnswer> = { ...entry };
        for (const one of field.fields.filter(each => isAsked(each, entry)))
          read[one.name] = readOne(form, data, one, `${field.name}/${index}/${one.name}`, entry[one.name]);
        return read;
      });
    } else answers[field.name] = readOne(form, data, field, field.name, before[field.name] as SimpleAnswer);
  }
  return answers;
}

function readOne(
  form: HTMLFormElement,
  data: FormData,
  field: SimpleField,
  path: string,
  before: SimpleAnswer,
): SimpleAnswer {
  if (field.type === 'date') return readDate(data, path) ?? before;
  // A field that a condition has just shown or that is still loading is not in the page.
  if (!form.elements.namedItem(path)) return before;
  if (field.type === 'choices') return data.getAll(path).map(String);
  if (field.type === 'agreement') return data.has(path);
  const text = data.get(path);
  if (typeof text !== 'string') return undefined;
  if (field.type !== 'organization') return text;
  const known = organisationOf(before);
  return known.name === text ? known : { name: text };
}

/** Three fields; as typed, so that nobody's `5` becomes `05` under their fingers. */
function readDate(data: FormData, path: string): string | undefined {
  const parts = ['year', 'month', 'day'].map(part => data.get(`${path}.${part}`));
  if (parts.some(part => typeof part !== 'string')) return undefined;
  return parts.every(part => part === '') ? '' : parts.join('-');
}

/** As they are checked and sent. */
export function settle(form: FormDefinition, typed: Answers): Answers {
  const answers: Record<string, Answer> = { ...typed };
  for (const { fields } of form.steps.flatMap(step => step.sections)) {
    for (const field of fields) answers[field.name] = settleOne(field, typed[field.name]);
  }
  return answers;
}

function settleOne(field: Field, answer: Answer): Answer {
  switch (field.type) {
    case 'number':
      return typeof answer === 'string' ? toNumber(answer) : answer;
    case 'date':
      return typeof answer === 'string' ? toDate(answer) : answer;
    case 'organization': {
      // The name of a body of the register is for the eye: what is sent is one of the two.
      const { id, name } = organisationOf(answer);
      return id === undefined ? { name: name?.trim() } : { id };
    }
    case 'group':
      return groupOf(answer).map(entry =>
        Object.fromEntries(
          field.fields.map(one => [one.name, settleOne(one, entry[one.name]) as SimpleAnswer]),
        ),
      );
    default:
      return answer;
  }
}

/** A comma is the decimal mark of Greek and Portuguese. What is no number stays as it was typed. */
function toNumber(text: string): number | string {
  const value = text.trim().replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : text.trim();
}

function toDate(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-').map(part => part.trim());
  return text && [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
