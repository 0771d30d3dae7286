import type { Messages } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';

/** How to get the words of each language: one module each, loaded when first needed. */
export type CatalogueLoaders<C> = Readonly<Record<Locale, () => Promise<C>>>;

/** The calendar's and every widget's common words. */
export const messages: CatalogueLoaders<{ readonly [K in keyof Messages]: import('@koinon/i18n').Message }> =
  {
    el: () => import('@koinon/i18n/el').then(module => module.el),
    pt: () => import('@koinon/i18n/pt').then(module => module.pt),
    en: () => import('@koinon/i18n/en').then(module => module.en),
  };
