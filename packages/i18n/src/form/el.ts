/** Όλες οι λέξεις των φορμών στα ελληνικά. */
import { formFirstEl } from './first/el.ts';
import { formLaterEl } from './later/el.ts';
import { formMembershipEl } from './membership/first/el.ts';
import { formMembershipLaterEl } from './membership/later/el.ts';
import { formNewsletterEl } from './newsletter/first/el.ts';
import { formNewsletterLaterEl } from './newsletter/later/el.ts';
import { formPageEl } from './page/el.ts';
import { formStoryEl } from './story/first/el.ts';
import { formStoryLaterEl } from './story/later/el.ts';

export const formEl = {
  ...formFirstEl,
  ...formLaterEl,
  ...formNewsletterEl,
  ...formNewsletterLaterEl,
  ...formMembershipEl,
  ...formMembershipLaterEl,
  ...formStoryEl,
  ...formStoryLaterEl,
  ...formPageEl,
};
