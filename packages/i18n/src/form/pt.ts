/** Todas as palavras dos formulários em português europeu. */
import { formFirstPt } from './first/pt.ts';
import { formLaterPt } from './later/pt.ts';
import { formMembershipPt } from './membership/first/pt.ts';
import { formMembershipLaterPt } from './membership/later/pt.ts';
import { formNewsletterPt } from './newsletter/first/pt.ts';
import { formNewsletterLaterPt } from './newsletter/later/pt.ts';
import { formPagePt } from './page/pt.ts';
import { formStoryPt } from './story/first/pt.ts';
import { formStoryLaterPt } from './story/later/pt.ts';

export const formPt = {
  ...formFirstPt,
  ...formLaterPt,
  ...formNewsletterPt,
  ...formNewsletterLaterPt,
  ...formMembershipPt,
  ...formMembershipLaterPt,
  ...formStoryPt,
  ...formStoryLaterPt,
  ...formPagePt,
};
