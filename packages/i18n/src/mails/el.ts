/** Οι λέξεις των μηνυμάτων, στα ελληνικά. */
import type { Translation } from '../messages.ts';
import { commonMailsEl } from './common/el.ts';
import type { MailMessages } from './en.ts';
import { membershipMailsEl } from './membership/el.ts';
import { newsletterMailsEl } from './newsletter/el.ts';
import { registrationMailsEl } from './registration/el.ts';
import { storyMailsEl } from './story/el.ts';

export const mailsEl: Translation<MailMessages, 'el'> = {
  ...commonMailsEl,
  ...registrationMailsEl,
  ...newsletterMailsEl,
  ...membershipMailsEl,
  ...storyMailsEl,
};
