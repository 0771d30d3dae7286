/** The words of the form and of what stands around it: those to be seen, and those for who fills it in and for after. */
import type {
  NewsletterSignupFirstMessages,
  NewsletterSignupLaterMessages,
  FormEveryMessages,
  Message,
} from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

export type NewsletterWords = FormEveryMessages & NewsletterSignupFirstMessages;
export type NewsletterLaterWords = NewsletterSignupLaterMessages;

type Words<C> = { readonly [K in keyof C]: Message };

export const newsletterWords: CatalogueLoaders<Words<NewsletterWords>> = {
  el: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/el'),
      import('@koinon/i18n/newsletter-signup/first/el'),
    ]);
    return { ...form.formEveryEl, ...own.newsletterSignupFirstEl };
  },
  pt: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/pt'),
      import('@koinon/i18n/newsletter-signup/first/pt'),
    ]);
    return { ...form.formEveryPt, ...own.newsletterSignupFirstPt };
  },
  en: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/en'),
      import('@koinon/i18n/newsletter-signup/first/en'),
    ]);
    return { ...form.formEveryEn, ...own.newsletterSignupFirstEn };
  },
};

export const newsletterLaterWords: CatalogueLoaders<Words<NewsletterLaterWords>> = {
  el: () => import('@koinon/i18n/newsletter-signup/later/el').then(module => module.newsletterSignupLaterEl),
  pt: () => import('@koinon/i18n/newsletter-signup/later/pt').then(module => module.newsletterSignupLaterPt),
  en: () => import('@koinon/i18n/newsletter-signup/later/en').then(module => module.newsletterSignupLaterEn),
};
