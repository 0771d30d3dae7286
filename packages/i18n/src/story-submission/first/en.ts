/** The words that the form by which one tells a story needs to be seen on a page, beside those of every form, in British English. */
import type { Catalogue } from '../../messages.ts';
import { formStoryEn } from '../../form/story/first/en.ts';

export const storySubmissionFirstEn = {
  ...formStoryEn,
  'tell.title': 'Tell your story',
  'tell.error': 'The form could not be loaded',
  'tell.errorHint': 'Check your connection and try again. If it goes on, come back in a few minutes.',
  'tell.offline': 'You are offline',
  'tell.offlineHint': 'The form will load when you are back online.',
  'tell.retry': 'Try again',
  'tell.notPublished': 'You cannot tell a story here yet',
  'tell.notPublishedHint': 'The network has not published this form. Come back in a few days.',
  'tell.noServer': 'You cannot tell a story on this page',
  'tell.noServerHint': 'Please tell those who look after this site.',
  'tell.later': 'Save and continue later',
} as const satisfies Catalogue;

export type StorySubmissionFirstMessages = typeof storySubmissionFirstEn;
