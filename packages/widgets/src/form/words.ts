/** The form's words for who fills it in; those to be seen are among the widget's. */
import { createTranslator, type Catalogue, type FormLaterMessages, type Message } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import type { CatalogueLoaders } from '../core/index.ts';

type Words<C> = { readonly [K in keyof C]: Message };

const later: CatalogueLoaders<Words<FormLaterMessages>> = {
  el: () => import('@koinon/i18n/form/later/el').then(module => module.formLaterEl),
  pt: () => import('@koinon/i18n/form/later/pt').then(module => module.formLaterPt),
  en: () => import('@koinon/i18n/form/later/en').then(module => module.formLaterEn),
};

/** @param more words of a widget's own, that win */
export async function laterWords(locale: Locale, more?: (locale: Locale) => Promise<Catalogue>) {
  const [every, own] = await Promise.all([later[locale](), more?.(locale)]);
  return createTranslator<FormLaterMessages>(locale, { ...every, ...own });
}
