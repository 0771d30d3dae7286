/** The form's words: those to be seen, and those for who fills it in. */
import { createTranslator, type FormFirstMessages, type FormLaterMessages, type Message } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import type { CatalogueLoaders } from '../core/index.ts';

type Words<C> = { readonly [K in keyof C]: Message };

export const firstWords: CatalogueLoaders<Words<FormFirstMessages>> = {
  el: () => import('@koinon/i18n/form/first/el').then(module => module.formFirstEl),
  pt: () => import('@koinon/i18n/form/first/pt').then(module => module.formFirstPt),
  en: () => import('@koinon/i18n/form/first/en').then(module => module.formFirstEn),
};

const later: CatalogueLoaders<Words<FormLaterMessages>> = {
  el: () => import('@koinon/i18n/form/later/el').then(module => module.formLaterEl),
  pt: () => import('@koinon/i18n/form/later/pt').then(module => module.formLaterPt),
  en: () => import('@koinon/i18n/form/later/en').then(module => module.formLaterEn),
};

export const laterWords = async (locale: Locale) =>
  createTranslator<FormLaterMessages>(locale, await later[locale]());
