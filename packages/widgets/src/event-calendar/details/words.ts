import { createTranslator, type DetailMessages, type Locale, type Translator } from '@koinon/i18n';

const loaders = {
  el: () => import('@koinon/i18n/details/el').then(module => module.detailsEl),
  pt: () => import('@koinon/i18n/details/pt').then(module => module.detailsPt),
  en: () => import('@koinon/i18n/details/en').then(module => module.detailsEn),
};

/** The words of the details, beside the common ones. */
export async function loadWords(locale: Locale): Promise<Translator<DetailMessages>> {
  return createTranslator<DetailMessages>(locale, await loaders[locale]());
}
