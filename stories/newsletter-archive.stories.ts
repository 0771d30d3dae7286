import type { Meta } from '@storybook/web-components-vite';
import { archiveMeta, issuesOf, pressMore, storyOf, type ArchiveArgs, type ArchiveStory } from './archive.ts';

const meta: Meta<ArchiveArgs> = { ...archiveMeta, title: 'Newsletter archive' };
export default meta;

/** Issues of two lists, each with its name; in the page's language where the issue has it. */
export const Issues: ArchiveStory = { ...storyOf('ready'), tags: ['languages'] };

export const Portuguese = storyOf('ready', {}, { network: 'pt' });

/** In English: one issue is bilingual, the others stay in Greek and say so. */
export const InAnotherLanguage: ArchiveStory = { ...storyOf('ready'), globals: { lang: 'en' } };

/** Of one list, under the page's own heading. */
export const OneList = storyOf(
  'ready',
  { list: 'labxpresso', own: 'Edições do LabXpresso' },
  { network: 'pt' },
);

/** One at a time: the focus goes to the first that came with the button. */
export const More = storyOf('ready', { limit: '1' }, {}, async archive => {
  await pressMore(archive);
  await issuesOf(archive, 2);
});

export const Dark: ArchiveStory = { ...storyOf('ready'), globals: { lang: 'el', scheme: 'dark' } };

export const Narrow: ArchiveStory = {
  ...storyOf('ready', { limit: '2' }),
  globals: { lang: 'el', width: '320' },
};

export const InASidebar: ArchiveStory = {
  ...storyOf('ready', { limit: '2', 'heading-level': '3' }, { network: 'pt' }),
  globals: { lang: 'pt', width: '240' },
};

export const RightToLeft: ArchiveStory = { ...storyOf('ready'), globals: { lang: 'el', dir: 'rtl' } };
