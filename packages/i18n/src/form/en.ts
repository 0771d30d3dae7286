/** Every word of forms in British English: what each form needs to be seen, and what it needs once it is filled in. */
import { formFirstEn } from './first/en.ts';
import { formLaterEn } from './later/en.ts';
import { formMembershipEn } from './membership/first/en.ts';
import { formMembershipLaterEn } from './membership/later/en.ts';
import { formNewsletterEn } from './newsletter/first/en.ts';
import { formNewsletterLaterEn } from './newsletter/later/en.ts';
import { formPageEn } from './page/en.ts';

export const formEn = {
  ...formFirstEn,
  ...formLaterEn,
  ...formNewsletterEn,
  ...formNewsletterLaterEn,
  ...formMembershipEn,
  ...formMembershipLaterEn,
  ...formPageEn,
};

/** The type of the catalogue of forms. */
export type FormMessages = typeof formEn;
