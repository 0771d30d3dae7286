/**
 * Typed words. A catalogue is plain data: a flat key → a string with `{name}` placeholders, or its plural forms.
 * The English catalogue of a topic is the type; the others must have the same keys or they do not compile.
 */
import { formatNumber, pluralOf } from './numbers.ts';
import type { Locale } from './text.ts';

/** Forms by CLDR category; `zero` is for exactly 0 in every language. The count is the parameter `count`. */
export interface Plural {
  readonly zero?: string;
  readonly one: string;
  /** Millions in Portuguese: "1 000 000 de eventos". */
  readonly many?: string;
  readonly other: string;
}

export type Message = string | Plural;
export type Catalogue = Readonly<Record<string, Message>>;

type PluralIn<L extends Locale> = L extends 'pt' ? Plural & { readonly many: string } : Plural;

/** The type of a translation of a catalogue: every key, a string for a string and plural forms for plural forms. */
export type Translation<C extends Catalogue, L extends Locale = 'el'> = {
  readonly [K in keyof C]: C[K] extends string ? string : PluralIn<L>;
};

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type ParamNames<M> = M extends string
  ? Names<M>
  : M extends { other: infer Other }
    ? Names<Other> | 'count'
    : never;
type Params<N extends string> = { readonly [K in N]: K extends 'count' ? number : string | number };
type Args<N extends string> = [N] extends [never] ? [] : [params: Params<N>];

/** Words of one catalogue in one language. Numbers are written in the language's way; pass a year as text. */
export interface Translator<C extends Catalogue = Catalogue> {
  <K extends keyof C & string>(key: K, ...args: Args<ParamNames<C[K]>>): string;
  readonly locale: Locale;
  /** The words for a key that came as data (an unknown kind of event), or undefined. */
  readonly optional: (key: string, params?: Readonly<Record<string, string | number>>) => string | undefined;
}

/** A page's own words by language, as `globalThis.koinonWords` holds them. */
export type OwnWordsByLanguage = { readonly [L in Locale]?: Readonly<Record<string, Message>> };

declare global {
  /** Words that a page puts in the place of Koinon's. To be set before the first widget speaks; see `setWords`. */

  var koinonWords: OwnWordsByLanguage | undefined;
}

function fill(locale: Locale, message: Message, params: Readonly<Record<string, string | number>>): string {
  let text: string | undefined;
  if (typeof message === 'string') text = message;
  else {
    const count = Number(params['count']);
    text = count === 0 ? message.zero : undefined;
    const category = pluralOf(count, locale);
    text ??= (category === 'one' || category === 'many' ? message[category] : undefined) ?? message.other;
  }
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}

/**
 * A translator over a catalogue in a language. `C` is the English catalogue's type:
 * `createTranslator<Messages>('el', el)`, `createTranslator<Messages & PageMessages>('el', { ...el, ...pagesEl })`.
 * What the page says itself (`setWords`) goes before it.
 * A key that is missing at run time (an older catalogue) gives the key itself, never an exception.
 */
export function createTranslator<C extends Catalogue>(
  locale: Locale,
  catalogue: { readonly [K in keyof C]: Message },
): Translator<C> {
  const words: Record<string, Message> = { ...catalogue };
  // They come as data: what is no message does not take the place of one.
  for (const [key, message] of Object.entries(globalThis.koinonWords?.[locale] ?? {}))
    if (typeof (Object(message) as { other?: unknown }).other === 'string' || typeof message === 'string')
      words[key] = message;
  const optional = (key: string, params: Readonly<Record<string, string | number>> = {}) => {
    const message = Object.hasOwn(words, key) ? words[key] : undefined;
    return message === undefined ? undefined : fill(locale, message, params);
  };
  const translate = (key: string, params?: Readonly<Record<string, string | number>>) =>
    optional(key, params) ?? key;
  return Object.assign(translate, { locale, optional });
}
