/** Words of the mails, in British English. Names of events and networks stand apart from the sentences: they may be in another language. */
import type { Catalogue } from '../messages.ts';
import { commonMailsEn } from './common/en.ts';
import { membershipMailsEn } from './membership/en.ts';
import { newsletterMailsEn } from './newsletter/en.ts';
import { registrationMailsEn } from './registration/en.ts';
import { storyMailsEn } from './story/en.ts';

export const mailsEn = {
  ...commonMailsEn,
  ...registrationMailsEn,
  ...newsletterMailsEn,
  ...membershipMailsEn,
  ...storyMailsEn,
} as const satisfies Catalogue;

/** The type of the catalogue of mails. */
export type MailMessages = typeof mailsEn;
