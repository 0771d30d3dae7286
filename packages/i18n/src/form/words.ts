/** A definition's texts in words. Structural types: the definition's own are in the contract. */
import type { Translator } from '../messages.ts';
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
