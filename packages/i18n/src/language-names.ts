/** Names of languages in the interface languages. */
import { perLocale, tagOf } from './numbers.ts';
import type { Locale } from './text.ts';

const languages = perLocale(tag => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }));

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
