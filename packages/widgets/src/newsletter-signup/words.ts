/** The words of the form and of what stands around it: those to be seen, and those for who fills it in and for after. */
import type {
  NewsletterSignupFirstMessages,
  NewsletterSignupLaterMessages,
  FormFirstMessages,
  Message,
} from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

export type NewsletterWords = FormFirstMessages & NewsletterSignupFirstMessages;
export type NewsletterLaterWords = NewsletterSignupLaterMessages;

type Words<C> = { readonly [K in keyof C]: Message };

export const newsletterWords: CatalogueLoaders<Words<NewsletterWords>> = {
  el: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/el'),
      import('@koinon/i18n/newsletter-signup/first/el'),
    ]);
    return { ...form.formFirstEl, ...own.newsletterSignupFirstEl };
  },
  pt: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/pt'),
      import('@koinon/i18n/newsletter-signup/first/pt'),
    ]);
    return { ...form.formFirstPt, ...own.newsletterSignupFirstPt };
  },
  en: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/en'),
      import('@koinon/i18n/newsletter-signup/first/en'),
    ]);
    return { ...form.formFirstEn, ...own.newsletterSignupFirstEn };
  },
};

export const newsletterLaterWords: CatalogueLoaders<Words<NewsletterLaterWords>> = {
  el: () => import('@koinon/i18n/newsletter-signup/later/el').then(module => module.newsletterSignupLaterEl),
  pt: () => import('@koinon/i18n/newsletter-signup/later/pt').then(module => module.newsletterSignupLaterPt),
  en: () => import('@koinon/i18n/newsletter-signup/later/en').then(module => module.newsletterSignupLaterEn),
};
