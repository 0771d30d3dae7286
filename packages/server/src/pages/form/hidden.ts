import type { Answer, Answers, Field, SimpleAnswer, SimpleField } from '@koinon/contract';
import { html, type Html } from '../html.ts';
import { agreedValue, entriesOf, organizationName, type Body } from './answers-of.ts';

type Pair = readonly [name: string, value: string];

/** Answers of other pages: the server keeps nothing before the end, so they travel along. */
export function hiddenAnswers(
  fields: readonly Field[],
  answers: Answers,
  bodies: readonly Body[],
  locale: string,
): Html[] {
  return fields.flatMap(field => {
    const answer = answers[field.name];
    if (answer === undefined) return [];
    return pairsOf(field, field.name, answer, bodies, locale).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    );
  });
}

/** As a browser would send them: what `answersOf` reads. */
function pairsOf(
  field: Field | SimpleField,
  name: string,
  answer: Answer,
  bodies: readonly Body[],
  locale: string,
): Pair[] {
  switch (field.type) {
    case 'group':
    case 'images': {
      const entries = entriesOf(answer);
      return [
        [`${name}.count`, String(entries.length)],
        ...entries.flatMap((entry, index) => [
          ...(field.type === 'images' && typeof entry['upload'] === 'string'
            ? [[`${name}/${index}/upload`, entry['upload']] as const]
            : []),
          ...field.fields.flatMap(one => {
            const value: SimpleAnswer = entry[one.name];
            return value === undefined
              ? []
              : pairsOf(one, `${name}/${index}/${one.name}`, value, bodies, locale);
          }),
        ]),
      ];
    }
    case 'choices':
      return Array.isArray(answer) ? answer.map(value => [name, String(value)]) : [];
    case 'agreement':
      return answer === true ? [[name, agreedValue(field)]] : [];
    case 'organization': {
      const id = typeof answer === 'object' && 'id' in answer ? answer.id : undefined;
      return [
        ...(id === undefined ? [] : [[`${name}.id`, String(id)] as const]),
        [name, organizationName(answer, bodies, locale)],
      ];
    }
    default:
      return [[name, String(answer)]];
  }
}
