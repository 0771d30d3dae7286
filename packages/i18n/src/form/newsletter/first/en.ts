/** The words that only the form of a newsletter needs to be seen, in British English. */
import type { Catalogue } from '../../../messages.ts';

export const formNewsletterEn = {
  'form.newsletterEmailHint':
    'We will send a message there for you to confirm. If you are a public servant, use your work address.',
  'form.lists': 'What would you like to receive?',
  'form.moreChoices': 'More choices (optional)',
  'form.topics': 'Which topics interest you?',
  'form.topicsHint': 'If you choose none, you get everything.',
  'form.lang': 'Language of the mails',
  'form.language.el': 'Greek',
  'form.language.pt': 'Portuguese',
  'form.language.en': 'English',
  'form.consent':
    'I want to receive by e-mail what I ask for with this form. I know that I can stop at any time, by the link in every mail.',
  'form.subscribe': 'Subscribe',
  'form.noticeBasis': 'Legal basis',
  'form.basis.consent': 'Your consent (GDPR, article 6(1)(a)). You can withdraw it at any time.',
  'form.noticeDaysUnsubscribed': 'Until {period} after you unsubscribe',
  'form.purpose.newsletter':
    'To send you what you subscribe to. Your address is used for nothing else, and nobody measures whether you open or click.',
} as const satisfies Catalogue;

export type FormNewsletterMessages = typeof formNewsletterEn;
