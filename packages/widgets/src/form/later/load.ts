import type { Catalogue, FormLaterMessages, Translator } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import { laterWords } from '../words.ts';

/** What loads at the first touch, and its words. */
export type Later = typeof import('./index.ts') & { readonly w: Translator<FormLaterMessages> };

/** What a form needs from the first touch on: in one file, so that nothing is left to come when it is sent. */
export const loadSending = (): Promise<typeof import('./index.ts')> => import('./index.ts');

export async function loadLater(
  locale: Locale,
  more?: (locale: Locale) => Promise<Catalogue>,
): Promise<Later> {
  const [part, w] = await Promise.all([loadSending(), laterWords(locale, more)]);
  return { ...part, w };
}
