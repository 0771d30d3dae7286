/**
 * Sentences of forms: a definition's texts in words, and what is wrong with an answer. The widget and the server's pages
 * say the same. Structural types: the definition's own are in the contract.
 */
import type { Translator } from '../messages.ts';
import { perLocale } from '../numbers.ts';
import { pickText, type LanguageMap } from '../text.ts';

/** Koinon's words by their key, or the network's own by language. */
export interface FormTextLike {
  readonly key?: string | undefined;
  readonly text?: LanguageMap | undefined;
}

/** Of a translator over the form's words: two translators over parts of them will do, see {@link eitherWords}. */
export type FormWords = Pick<Translator, 'optional' | 'locale'>;

/** The words, and their language: '' where it is that of the translator or is not known. A key without words gives the key. */
export function formText(
  t: FormWords,
  { key, text }: FormTextLike,
  lang: string = t.locale,
): { text: string; lang: string } {
  if (text) return pickText(text, lang);
  return { text: key === undefined ? '' : (t.optional(key) ?? key), lang: '' };
}

/** Asks one translator, then the other. */
export function eitherWords(first: FormWords, then: FormWords | undefined): FormWords {
  if (!then) return first;
  return {
    locale: first.locale,
    optional: (key, params) => first.optional(key, params) ?? then.optional(key, params),
  };
}

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
 * What is wrong with an answer and what to do about it: by the field's name, by its type, by the code, else in general.
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
  const parts = [...(inGroup ? [] : [`${field.name}.`]), `${field.type}.`, ''];
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
