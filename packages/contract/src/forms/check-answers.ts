/**
 * Whether answers are acceptable, by the definition alone: the widget says it before anything is sent, the server says it
 * again. The same codes as the schemas give, without zod.
 */
import type { FieldError, FieldErrorCode } from '../problem-types.ts';
import { isEmail } from './address.ts';
import {
  askedFields,
  hasEntries,
  isAsked,
  isEmpty,
  type Answer,
  type Answers,
  type GroupAnswer,
} from './answers.ts';
import type { Field, FormDefinition, FormStep, SimpleField } from './form-definition.ts';

type Params = FieldError['params'];
type Complaint = readonly [FieldErrorCode, Params?];

/** What is wrong with the answers, in the order of the fields; at most one complaint a field. Of the whole form or of one step. */
export function checkAnswers(form: FormDefinition | FormStep, answers: Answers): FieldError[] {
  return askedFields(form, answers).flatMap(field =>
    fieldErrors(field, answers[field.name], `/${field.name}`),
  );
}

function fieldErrors(field: Field, answer: Answer, pointer: string): FieldError[] {
  const own = complaint(field, answer);
  if (own) return [{ pointer, code: own[0], params: own[1] ?? {} }];
  if (!hasEntries(field) || !Array.isArray(answer)) return [];
  return answer.flatMap((entry: GroupAnswer, index) => [
    // Its picture is under way still, or did not come through.
    ...(field.type === 'images' && isEmpty(entry['upload'])
      ? [{ pointer: `${pointer}/${index}`, code: 'not-uploaded' as const, params: {} }]
      : []),
    ...field.fields
      .filter(one => isAsked(one, entry))
      .flatMap(one => fieldErrors(one, entry[one.name], `${pointer}/${index}/${one.name}`)),
  ]);
}

function complaint(field: Field, answer: Answer): Complaint | undefined {
  if (field.type === 'group') return groupComplaint(field.min, field.max, answer);
  if (field.type === 'images') return groupComplaint(field.required ? 1 : 0, field.max, answer);
  if (isEmpty(answer)) return field.required ? ['required'] : undefined;
  return rules[field.type](field as never, answer);
}

function groupComplaint(min: number, max: number, answer: Answer): Complaint | undefined {
  const entries = answer ?? [];
  if (!Array.isArray(entries) || entries.some(entry => typeof entry !== 'object' || entry === null))
    return ['wrong-type'];
  if (entries.length < min) return min === 1 ? ['required'] : ['too-few', { minimum: min }];
  return entries.length > max ? ['too-many', { maximum: max }] : undefined;
}

type Rule<F> = (field: F, answer: Answer) => Complaint | undefined;
type Rules = { readonly [T in SimpleField['type']]: Rule<Extract<SimpleField, { type: T }>> };

/** A rule on text: `max` characters, and one line unless said otherwise. */
const text =
  <F>(
    max: (field: F) => number,
    test?: (value: string) => FieldErrorCode | undefined,
    lines = false,
  ): Rule<F> =>
  (field, answer) => {
    if (typeof answer !== 'string') return ['wrong-type'];
    const value = answer.trim();
    const maximum = max(field);
    if (length(value) > maximum) return ['too-long', { maximum }];
    // A line break in a name would be one in a mail's header.
    if ((lines ? /[^\P{Cc}\r\n\t]/u : /\p{Cc}/u).test(value)) return ['bad-format'];
    const code = test?.(value);
    return code && [code];
  };

/** As zod counts: UTF-16 code units, which is what `maxlength` counts too. */
const length = (value: string) => value.length;

const isWebUrl = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** ITU-T E.164 has 15 digits at most; people write them with spaces, dots, hyphens, brackets and an extension. */
const isTelephone = (value: string) => {
  const digits = value.replace(/\D/g, '').length;
  return /^\+?[\d\s().\-/]+(\s*(x|ext\.?|εσωτ\.?)\s*\d{1,6})?$/i.test(value) && digits >= 4 && digits <= 21;
};

const rules: Rules = {
  text: text(field => field.maxLength),
  'long-text': text(field => field.maxLength, undefined, true),
  blocks: text(field => field.maxLength, undefined, true),
  email: text(
    () => 1000,
    value => (isEmail(value) ? undefined : 'not-an-email'),
  ),
  tel: text(
    () => 40,
    value => (isTelephone(value) ? undefined : 'not-a-telephone'),
  ),
  url: text(
    () => 2048,
    value => (isWebUrl(value) ? undefined : 'not-a-url'),
  ),
  number({ min, max, integer }, answer) {
    if (typeof answer !== 'number' || !Number.isFinite(answer)) return ['not-a-number'];
    if (integer && !Number.isInteger(answer)) return ['not-whole'];
    if (min !== null && answer < min) return ['too-small', { minimum: min }];
    return max !== null && answer > max ? ['too-big', { maximum: max }] : undefined;
  },
  date({ min, max }, answer) {
    if (typeof answer !== 'string' || !isDate(answer.trim())) return ['not-a-date'];
    if (min !== null && answer < min) return ['too-early', { minimum: min }];
    return max !== null && answer > max ? ['too-late', { maximum: max }] : undefined;
  },
  choice({ options }, answer) {
    return options.some(({ value }) => value === answer) ? undefined : ['not-allowed'];
  },
  choices({ options, max }, answer) {
    if (!Array.isArray(answer) || new Set(answer).size !== answer.length) return ['wrong-type'];
    if (!answer.every(one => options.some(({ value }) => value === one))) return ['not-allowed'];
    return max !== null && answer.length > max ? ['too-many', { maximum: max }] : undefined;
  },
  organization(_, answer) {
    if (typeof answer !== 'object' || Array.isArray(answer)) return ['wrong-type'];
    const { id, name } = answer as { id?: unknown; name?: unknown };
    if (id !== undefined) return typeof id === 'string' ? undefined : ['wrong-type'];
    return text(() => 300)(undefined, name as Answer);
  },
  agreement: (_, answer) => (answer === true ? undefined : ['wrong-type']),
};

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
