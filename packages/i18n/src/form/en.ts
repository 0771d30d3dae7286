/** Every word of forms in British English: what each form needs to be seen, and what it needs once it is filled in. */
import { formFirstEn } from './first/en.ts';
import { formLaterEn } from './later/en.ts';
import { formMembershipEn } from './membership/first/en.ts';
import { formMembershipLaterEn } from './membership/later/en.ts';
import { formNewsletterEn } from './newsletter/first/en.ts';
import { formNewsletterLaterEn } from './newsletter/later/en.ts';
import { formPageEn } from './page/en.ts';
import { formStoryEn } from './story/first/en.ts';
import { formStoryLaterEn } from './story/later/en.ts';

export const formEn = {
  ...formFirstEn,
  ...formLaterEn,
  ...formNewsletterEn,
  ...formNewsletterLaterEn,
  ...formMembershipEn,
  ...formMembershipLaterEn,
  ...formStoryEn,
  ...formStoryLaterEn,
  ...formPageEn,
};

/** The type of the catalogue of forms. */
export type FormMessages = typeof formEn;
