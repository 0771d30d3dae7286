/** Ordinals in the interface languages. */
import { perLocale } from './numbers.ts';
import type { Locale } from './text.ts';

const ordinals = perLocale(tag => new Intl.PluralRules(tag, { type: 'ordinal' }));

/** Grammatical gender of what is counted: «3η διοργάνωση» feminine, «3ο συνέδριο» neuter. */
export type Gender = 'feminine' | 'masculine' | 'neuter';

/** «3η», "3.ª", "3rd". English has one form for all genders, Portuguese no neuter (masculine is used). */
export function ordinal(value: number, locale: Locale, gender: Gender = 'feminine'): string {
  if (locale === 'el') return value + (gender === 'feminine' ? 'η' : gender === 'neuter' ? 'ο' : 'ος');
  if (locale === 'pt') return value + (gender === 'feminine' ? '.ª' : '.º');
  const category = ordinals(locale).select(value);
  return value + (category === 'one' ? 'st' : category === 'two' ? 'nd' : category === 'few' ? 'rd' : 'th');
}
