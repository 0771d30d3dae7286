/** What may be wrong in the form of a newsletter, in British English. */
import type { Catalogue } from '../../../messages.ts';

export const formNewsletterLaterEn = {
  'form.error.lists.required': 'Choose what you would like to receive',
  'form.error.lang.required': 'Choose the language of the mails',
  'form.error.consent.required': 'Tick the box to say that you want to receive what you ask for by e-mail',
} as const satisfies Catalogue;

export type FormNewsletterLaterMessages = typeof formNewsletterLaterEn;
