import type { Meta } from '@storybook/web-components-vite';
import {
  cardsOf,
  galleryMeta,
  inside,
  open,
  press,
  search,
  storyOf,
  type GalleryArgs,
  type GalleryStory,
} from './gallery.ts';

const meta: Meta<GalleryArgs> = { ...galleryMeta, title: 'Story gallery' };
export default meta;

/** With a picture and without; of a story and its translation the one in the page's language. */
export const Stories: GalleryStory = { ...storyOf('ready'), tags: ['languages'] };

export const Portuguese = storyOf('ready', {}, { network: 'pt' });

/** In English: one story is translated, the others stay in Greek and say so. */
export const InAnotherLanguage: GalleryStory = { ...storyOf('ready'), globals: { lang: 'en' } };

/** The filters unfolded, one of them chosen. */
export const Filters = storyOf('ready', {}, {}, async gallery => {
  await press(gallery, '#unfold');
  await press(gallery, 'input[name="type"][value="guide"]');
  await inside(gallery, '[part~="chip"]');
});

/** By words without their accents. */
export const Searched = storyOf('ready', {}, {}, async gallery => {
  await search(gallery, 'ανοικτο συνολο');
  await cardsOf(gallery, 1);
});

/** One at a time: the focus goes to the first that came with the button. */
export const More = storyOf('ready', { limit: '1' }, {}, async gallery => {
  await press(gallery, '#more');
  await cardsOf(gallery, 2);
});

/** By its type and its year only, under the page's own heading. */
export const ChosenFacets = storyOf('ready', { facets: 'type,year', own: 'Τι δοκίμασαν άλλοι' });

/** A story with every part that it can have. */
export const Opened: GalleryStory = {
  ...storyOf('ready', {}, {}, gallery => open(gallery, 'ena-engrafo-mia-selida')),
  tags: ['languages'],
};

/** What was published of the workshop on the Digital Economy and Society Index, as its document reads. */
export const Announced = storyOf('ready', {}, {}, gallery =>
  open(gallery, 'ti-mathame-apo-to-ergastiri-desi'),
);

/** The translation of a story, with the way to its original. */
export const OpenedInEnglish: GalleryStory = {
  ...storyOf('ready', {}, {}, gallery => open(gallery, 'one-letter-one-page')),
  globals: { lang: 'en' },
};

/** Stories that the page gives, without asking anybody for the list. */
export const Given = storyOf('ready', {
  stories: [
    {
      slug: 'one-letter',
      lang: 'el',
      title: 'Ένα έγγραφο, μία σελίδα',
      summary: 'Από τη σελίδα του φορέα.',
      resourceType: 'story',
      publishedAt: '2026-11-18T08:00:00Z',
      url: 'https://agency.example/stories/one-letter',
      sections: [{ section: 'why', blocks: [{ type: 'paragraph', text: 'Για τα τηλεφωνήματα.' }] }],
    },
    {
      slug: 'queue',
      lang: 'el',
      title: 'Η ουρά που δεν μίκρυνε',
      url: 'https://agency.example/stories/queue',
    },
  ],
});

export const Dark: GalleryStory = { ...storyOf('ready'), globals: { lang: 'el', scheme: 'dark' } };

export const OpenedDark: GalleryStory = {
  ...storyOf('ready', {}, {}, gallery => open(gallery, 'ena-engrafo-mia-selida')),
  globals: { lang: 'el', scheme: 'dark' },
};

export const Narrow: GalleryStory = {
  ...storyOf('ready', { limit: '3' }),
  globals: { lang: 'el', width: '320' },
};

export const OpenedNarrow: GalleryStory = {
  ...storyOf('ready', {}, {}, gallery => open(gallery, 'ena-engrafo-mia-selida')),
  globals: { lang: 'el', width: '320' },
};

export const InASidebar: GalleryStory = {
  ...storyOf('ready', { limit: '2', 'heading-level': '3' }, { network: 'pt' }),
  globals: { lang: 'pt', width: '240' },
};

export const RightToLeft: GalleryStory = { ...storyOf('ready'), globals: { lang: 'el', dir: 'rtl' } };
