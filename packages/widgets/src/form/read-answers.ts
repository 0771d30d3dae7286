/** From the page to answers, as typed. */
import {
  askedFields,
  hasEntries,
  isAsked,
  type Answer,
  type Answers,
  type FormStep,
  type SimpleAnswer,
  type SimpleField,
} from '@koinon/contract/forms';
import { groupOf, organisationOf } from './typed.ts';

/** What stands in the form just now. Autofill and password managers may write without an event: the DOM is the truth. */
export function readAnswers(form: HTMLFormElement, step: FormStep, before: Answers): Answers {
  const data = new FormData(form);
  const answers: Record<string, Answer> = { ...before };
  for (const field of askedFields(step, before)) {
    if (hasEntries(field)) {
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
