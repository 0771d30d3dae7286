/** Numbers, plurals, lists and order in the interface languages: what every widget needs. */
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
const lists = perLocale(tag => new Intl.ListFormat(tag));
const collators = perLocale(tag => new Intl.Collator(tag, { numeric: true }));

/** With the language's grouping and decimal mark, one decimal at most. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale).format(value);
}

export function pluralOf(count: number, locale: Locale): Intl.LDMLPluralRule {
  return plurals(locale).select(count);
}

const days = perLocale(
  tag => new Intl.NumberFormat(tag, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
);
const years = perLocale(
  tag => new Intl.NumberFormat(tag, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
);

/** So many days in words, whole years of 365 days as years: «5 έτη», "30 days". */
export function formatPeriod(count: number, locale: Locale): string {
  const whole = count > 0 && count % 365 === 0;
  return whole ? years(locale).format(count / 365) : days(locale).format(count);
}

/** «4, 6 και 9». */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}

/** Alphabetical order as the language has it (Greek before Latin in Greek); numbers inside by value. */
export function compareText(a: string, b: string, locale: Locale): number {
  return collators(locale).compare(a, b);
}
