import type { Message, NewsletterMessages } from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

export const newsletterWords: CatalogueLoaders<{ readonly [K in keyof NewsletterMessages]: Message }> = {
  el: () => import('@koinon/i18n/newsletter/el').then(module => module.newsletterEl),
  pt: () => import('@koinon/i18n/newsletter/pt').then(module => module.newsletterPt),
  en: () => import('@koinon/i18n/newsletter/en').then(module => module.newsletterEn),
};
