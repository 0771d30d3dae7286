/** From what is typed (text, for numbers and dates too) to answers as the contract has them. */
import {
  hasEntries,
  type Answer,
  type Answers,
  type Field,
  type FormDefinition,
  type SimpleAnswer,
} from '@koinon/contract/forms';
import { groupOf, organisationOf } from '../typed.ts';

/** As they are checked and sent. */
export function settle(form: FormDefinition, typed: Answers): Answers {
  const answers: Record<string, Answer> = { ...typed };
  for (const { fields } of form.steps.flatMap(step => step.sections)) {
    for (const field of fields) answers[field.name] = settleOne(field, typed[field.name]);
  }
  return answers;
}

function settleOne(field: Field, answer: Answer): Answer {
  if (hasEntries(field))
    return groupOf(answer).map(entry => ({
      ...(field.type === 'images' && entry['upload'] ? { upload: entry['upload'] } : {}),
      ...Object.fromEntries(
        field.fields.map(one => [one.name, settleOne(one, entry[one.name]) as SimpleAnswer]),
      ),
    }));
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
