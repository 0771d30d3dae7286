/** Numbers, plurals, ordinals, bytes and lists in the interface languages. */
import type { Locale } from './text.ts';

/** The tag that `Intl` gets: our `pt` is European Portuguese, our `en` British English. */
export function tagOf(locale: Locale): string {
  return locale === 'pt' ? 'pt-PT' : locale === 'en' ? 'en-GB' : 'el';
}

/** Remembers what `make` gives per language: building an `Intl` object costs far more than using one. */
export function perLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const cache = new Map<Locale, T>();
  return locale => {
    let made = cache.get(locale);
    if (made === undefined) cache.set(locale, (made = make(tagOf(locale))));
    return made;
  };
}

const numbers = perLocale(tag => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
const plurals = perLocale(tag => new Intl.PluralRules(tag));
const ordinals = perLocale(tag => new Intl.PluralRules(tag, { type: 'ordinal' }));
const lists = perLocale(tag => new Intl.ListFormat(tag));
const languages = perLocale(tag => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }));
const collators = perLocale(tag => new Intl.Collator(tag, { numeric: true }));

/** With the language's grouping and decimal mark, one decimal at most. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale).format(value);
}

export function pluralOf(count: number, locale: Locale): Intl.LDMLPluralRule {
  return plurals(locale).select(count);
}

/** «4, 6 και 9». */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}

/** Alphabetical order as the language has it (Greek before Latin in Greek); numbers inside by value. */
export function compareText(a: string, b: string, locale: Locale): number {
  return collators(locale).compare(a, b);
}

/** Grammatical gender of what is counted: «3η διοργάνωση» feminine, «3ο συνέδριο» neuter. */
export type Gender = 'feminine' | 'masculine' | 'neuter';

/** «3η», "3.ª", "3rd". English has one form for all genders, Portuguese no neuter (masculine is used). */
export function ordinal(value: number, locale: Locale, gender: Gender = 'feminine'): string {
  if (locale === 'el') return value + (gender === 'feminine' ? 'η' : gender === 'neuter' ? 'ο' : 'ος');
  if (locale === 'pt') return value + (gender === 'feminine' ? '.ª' : '.º');
  const category = ordinals(locale).select(value);
  return value + (category === 'one' ? 'st' : category === 'two' ? 'nd' : category === 'few' ? 'rd' : 'th');
}

/** «240 KB», «2,4 MB»: steps of 1024, decimals from one megabyte up, never «0 KB» for a file that has something in it. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1024) return `${formatNumber(bytes, locale)}\u00A0B`;
  // The step is taken on the rounded number: 1,048,500 bytes is 1 MB, not 1,024 KB.
  if (Math.round(bytes / 1024) < 1024) return `${formatNumber(Math.round(bytes / 1024), locale)}\u00A0KB`;
  const megabytes = bytes / 1024 ** 2;
  if (Math.round(megabytes * 10) < 10_240) return `${formatNumber(megabytes, locale)}\u00A0MB`;
  return `${formatNumber(bytes / 1024 ** 3, locale)}\u00A0GB`;
}

/** A language's name inside a sentence («ελληνικά», "grego", "Greek"); undefined when the engine has none. */
export function languageName(lang: string, locale: Locale): string | undefined {
  try {
    const name = languages(locale).of(lang);
    // Only English writes the names of languages with a capital in running text.
    return name === undefined || locale === 'en' ? name : name.toLocaleLowerCase(tagOf(locale));
  } catch {
    return undefined;
  }
}
