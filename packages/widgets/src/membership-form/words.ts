/** The words of the form and of what stands around it: those to be seen, and those for who fills it in and for after. */
import type {
  MembershipFormFirstMessages,
  MembershipFormLaterMessages,
  FormEveryMessages,
  Message,
} from '@koinon/i18n';
import type { CatalogueLoaders } from '../core/index.ts';

export type MembershipWords = FormEveryMessages & MembershipFormFirstMessages;
export type MembershipLaterWords = MembershipFormLaterMessages;

type Words<C> = { readonly [K in keyof C]: Message };

export const membershipWords: CatalogueLoaders<Words<MembershipWords>> = {
  el: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/el'),
      import('@koinon/i18n/membership-form/first/el'),
    ]);
    return { ...form.formEveryEl, ...own.membershipFormFirstEl };
  },
  pt: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/pt'),
      import('@koinon/i18n/membership-form/first/pt'),
    ]);
    return { ...form.formEveryPt, ...own.membershipFormFirstPt };
  },
  en: async () => {
    const [form, own] = await Promise.all([
      import('@koinon/i18n/form/every/en'),
      import('@koinon/i18n/membership-form/first/en'),
    ]);
    return { ...form.formEveryEn, ...own.membershipFormFirstEn };
  },
};

export const membershipLaterWords: CatalogueLoaders<Words<MembershipLaterWords>> = {
  el: () => import('@koinon/i18n/membership-form/later/el').then(module => module.membershipFormLaterEl),
  pt: () => import('@koinon/i18n/membership-form/later/pt').then(module => module.membershipFormLaterPt),
  en: () => import('@koinon/i18n/membership-form/later/en').then(module => module.membershipFormLaterEn),
};
