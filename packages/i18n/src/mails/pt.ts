/** As palavras das mensagens, em português europeu. */
import type { Translation } from '../messages.ts';
import { commonMailsPt } from './common/pt.ts';
import type { MailMessages } from './en.ts';
import { membershipMailsPt } from './membership/pt.ts';
import { newsletterMailsPt } from './newsletter/pt.ts';
import { registrationMailsPt } from './registration/pt.ts';
import { storyMailsPt } from './story/pt.ts';

export const mailsPt: Translation<MailMessages, 'pt'> = {
  ...commonMailsPt,
  ...registrationMailsPt,
  ...newsletterMailsPt,
  ...membershipMailsPt,
  ...storyMailsPt,
};
