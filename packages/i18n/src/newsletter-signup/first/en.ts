/** The words that the newsletter’s form needs to be seen on a page, beside those of every form, in British English. */
import type { Catalogue } from '../../messages.ts';
import { formNewsletterEn } from '../../form/newsletter/first/en.ts';

export const newsletterSignupFirstEn = {
  ...formNewsletterEn,
  'signup.title': 'Subscribe to the newsletter',
  'signup.error': 'The form could not be loaded',
  'signup.errorHint':
    'Check your connection and try again. If that does not help, come back in a few minutes.',
  'signup.offline': 'You are offline',
  'signup.offlineHint': 'The form will load when you are back online.',
  'signup.retry': 'Try again',
  'signup.notPublished': 'You cannot subscribe here yet',
  'signup.notPublishedHint': 'The network has not published this form. Come back in a few days.',
  'signup.noServer': 'The newsletter is not available on this page',
  'signup.noServerHint': 'Please tell those who look after this site.',
} as const satisfies Catalogue;

export type NewsletterSignupFirstMessages = typeof newsletterSignupFirstEn;
