/** The words of the form and of what stands around it: those to be seen, and those for where no form is and after sending. */
import type {
  FormFirstMessages,
  Message,
  RegistrationClosedMessages,
  RegistrationFirstMessages,
  RegistrationLaterMessages,
  SharedMessages,
} from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

export type RegistrationWords = RegistrationFirstMessages & SharedMessages & FormFirstMessages;
export type ClosedWords = RegistrationClosedMessages;
export type DoneWords = RegistrationLaterMessages;

type Words<C> = { readonly [K in keyof C]: Message };

export const registrationWords: CatalogueLoaders<Words<RegistrationWords>> = {
  el: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/el'),
      import('@koinon/i18n/registration/first/el'),
    ]);
    return { ...form.formFirstEl, ...own.registrationFirstEl, ...own.sharedEl };
  },
  pt: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/pt'),
      import('@koinon/i18n/registration/first/pt'),
    ]);
    return { ...form.formFirstPt, ...own.registrationFirstPt, ...own.sharedPt };
  },
  en: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/first/en'),
      import('@koinon/i18n/registration/first/en'),
    ]);
    return { ...form.formFirstEn, ...own.registrationFirstEn, ...own.sharedEn };
  },
};

export const closedWords: CatalogueLoaders<Words<ClosedWords>> = {
  el: () => import('@koinon/i18n/registration/closed/el').then(module => module.registrationClosedEl),
  pt: () => import('@koinon/i18n/registration/closed/pt').then(module => module.registrationClosedPt),
  en: () => import('@koinon/i18n/registration/closed/en').then(module => module.registrationClosedEn),
};

export const doneWords: CatalogueLoaders<Words<DoneWords>> = {
  el: () => import('@koinon/i18n/registration/later/el').then(module => module.registrationLaterEl),
  pt: () => import('@koinon/i18n/registration/later/pt').then(module => module.registrationLaterPt),
  en: () => import('@koinon/i18n/registration/later/en').then(module => module.registrationLaterEn),
};
