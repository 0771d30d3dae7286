/** Words of the pages of published stories, in British English, beside those of the gallery. */
import type { Catalogue } from '../../messages.ts';

export const pagesStoryEn = {
  'storyPage.hint': 'What members of the network tried, how they did it and what they learned.',
  'storyPage.criteria': 'What the network publishes',
  'storyPage.feedTitle': 'Stories: {name}',
  'storyPage.ofEvent': 'Stories about this event',
  'storyPage.withdrawn': 'This story has been withdrawn',
  'storyPage.withdrawnHint':
    'Its author or the network has taken it back. It is no longer published here or in any list.',
} as const satisfies Catalogue;

export type PagesStoryMessages = typeof pagesStoryEn;
