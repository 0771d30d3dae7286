/** What is wrong with an answer, in a sentence: the widget and the server's pages say the same. */
import { perLocale } from '../numbers.ts';
import { formText, type FormTextLike, type FormWords } from './words.ts';

/** What of a field its sentence depends on. */
export interface FieldLike {
  readonly name: string;
  readonly type: string;
  readonly label: FormTextLike;
}

/** A field error of the contract, or one that a newer server sent. */
export interface FieldErrorLike {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * What is wrong with an answer and what to do about it: by what its label asks for, by the field's name, by its type, by the code, else in general.
 * A field inside a group is never taken for the form's own of the same name.
 *
 * @param lang what the label is picked by, where it is the network's own
 */
export function fieldErrorText(
  t: FormWords,
  field: FieldLike,
  error: FieldErrorLike,
  { lang = t.locale, inGroup = false }: { readonly lang?: string; readonly inGroup?: boolean } = {},
): string {
  const params: Record<string, string | number> = { label: formText(t, field.label, lang).text };
  for (const [name, value] of Object.entries(error.params)) params[name] = readable(t, value);
  const asked = field.label.key?.replace(/^form\./, '');
  const own = inGroup ? [] : [...(asked === undefined ? [] : [`${asked}.`]), `${field.name}.`];
  const parts = [...own, `${field.type}.`, ''];
  const keys = parts.map(part => `form.error.${part}${error.code}`);
  for (const key of [...keys, 'form.error.other']) {
    const words = t.optional(key, params);
    if (words !== undefined) return words;
  }
  return error.code;
}

const days = perLocale(tag => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));

/** A limit may be a date. */
function readable(t: FormWords, value: string | number): string | number {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? value : days(t.locale).format(time);
}
