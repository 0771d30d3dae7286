/** The words of a newsletter's archive, in British English. */
import type { Catalogue } from '../messages.ts';

export const newsletterEn = {
  'newsletter.title': 'Past issues',
  'newsletter.number': 'No. {number}',
  'newsletter.demo': 'Example',
  'newsletter.more': 'Show more issues',
  'newsletter.loadingMore': 'Loading…',
  'newsletter.added': { one: '1 more issue', other: '{count} more issues' },
  'newsletter.feeds': 'Also as a feed:',
  'newsletter.empty': 'No issue has been published yet',
  'newsletter.emptyHint': 'The first one will appear here.',
  'newsletter.partial': 'Some issues could not be shown',
  'newsletter.partialHint': 'You see all the others.',
  'newsletter.moreError': 'The other issues could not be loaded',
  'newsletter.error': 'The issues could not be loaded',
  'newsletter.errorHint':
    'Check your connection and try again. If that does not help, come back in a few minutes.',
  'newsletter.retry': 'Try again',
  'newsletter.offline': 'You are offline',
  'newsletter.offlineHint': 'The issues will load when you are back online.',
  'newsletter.unavailable': 'The newsletter is not available on this page',
  'newsletter.unavailableHint': 'Please tell those who look after this site.',
} as const satisfies Catalogue;

export type NewsletterMessages = typeof newsletterEn;
