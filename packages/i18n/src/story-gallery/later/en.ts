/** Words around an opened story. */
import type { Catalogue } from '../../messages.ts';

export const storyGalleryLaterEn = {
  'story.section.why': 'Why we did it',
  'story.section.how': 'How we did it',
  'story.section.learned': 'What we learned',
  'story.section.next': 'What comes next',
  'story.by': 'By {name}',
  'story.publishedAt': 'Published on {date}',
  'story.updatedAt': 'Changed on {date}',
  'story.fallback': 'This story is in {language}.',
  'story.translations': 'Also in:',
  'story.demoHint': 'This story was made up for a demonstration.',
  'story.pictures': 'Pictures',
  'story.credit': 'Photo: {name}',
  'story.people': 'Who took part',
  'story.participation': 'Participation',
  'story.participants': { one: '1 person', other: '{count} people' },
  'story.bodies': { one: '1 body', other: '{count} bodies' },
  'story.axes': 'Axes',
  'story.links': 'More about it',
  'story.events': 'Events',
  'story.licence': 'Licence',
  'story.licence.CC-BY-4.0': 'Creative Commons Attribution 4.0 (CC BY 4.0)',
  'story.licence.CC-BY-SA-4.0': 'Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0)',
  'story.licence.CC0-1.0': 'No rights reserved (CC0 1.0)',
  'story.licence.LicenseRef-none': 'All rights reserved',
  'story.source': 'First published at {host}',
  'story.share': 'Share',
  'story.copy': 'Copy the link',
  'story.copied': 'The link is copied',
  'story.copyFailed': 'The link could not be copied. Here it is: {url}',
} as const satisfies Catalogue;

export type StoryGalleryLaterMessages = typeof storyGalleryLaterEn;
