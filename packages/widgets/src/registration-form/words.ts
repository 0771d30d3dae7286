/** The words around the form, beside the widgets' common ones, with those that the form needs to be seen. */
import type { FormFirstMessages, Message, RegistrationMessages } from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

export type RegistrationWords = RegistrationMessages & FormFirstMessages;

type Words = { readonly [K in keyof RegistrationWords]: Message };

export const registrationWords: CatalogueLoaders<Words> = {
  el: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/el'),
      import('@koinon/i18n/registration/el'),
    ]);
    return { ...form.formFirstEl, ...own.registrationEl };
  },
  pt: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/pt'),
      import('@koinon/i18n/registration/pt'),
    ]);
    return { ...form.formFirstPt, ...own.registrationPt };
  },
  en: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/en'),
      import('@koinon/i18n/registration/en'),
    ]);
    return { ...form.formFirstEn, ...own.registrationEn };
  },
};
