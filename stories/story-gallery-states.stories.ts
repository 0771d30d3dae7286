import type { Meta } from '@storybook/web-components-vite';
import {
  galleryMeta,
  galleryThatIs,
  press,
  search,
  storyOf,
  type GalleryArgs,
  type GalleryStory,
} from './gallery.ts';
import { serverOf } from './play.ts';

const meta: Meta<GalleryArgs> = { ...galleryMeta, title: 'Story gallery/States' };
export default meta;

/** Cards of the real height, from 400 ms on. */
export const Loading = storyOf('loading', {}, { latency: 'forever' });

/** Nothing was published yet. */
export const Empty: GalleryStory = { ...storyOf('empty', {}, { stories: false }), tags: ['languages'] };

/** Nothing is found: what to try, and one button. */
export const NoneFound: GalleryStory = {
  ...storyOf('ready', {}, {}, async (gallery, canvas) => {
    await search(gallery, 'κάτι που δεν υπάρχει');
    await galleryThatIs('empty', canvas);
  }),
  tags: ['languages'],
};

/** One of the stories could not be read: the others are there. */
export const SomeUnreadable = storyOf('partial', {}, { failure: 'partial' });

/** More did not come: what is there stays, and the same button tries again. */
export const MoreDidNotCome = storyOf('ready', { limit: '1' }, {}, async (gallery, canvas) => {
  serverOf(canvas).failure = '500';
  await press(gallery, '#more');
  await galleryThatIs('partial', canvas);
});

/** Another list did not come: the one from before stays. */
export const SearchedWhileOffline = storyOf('ready', {}, {}, async (gallery, canvas) => {
  serverOf(canvas).failure = 'offline';
  await search(gallery, 'εγγραφο');
  await galleryThatIs('partial', canvas);
});

export const ServerError = storyOf('error', {}, { failure: '500' });

export const Offline: GalleryStory = {
  ...storyOf('error', {}, { failure: 'offline' }),
  tags: ['languages'],
};

/** The page names a network that there is not. */
export const NotAvailable = storyOf('error', {}, { failure: 'network-not-found' });

/** A story on its way: its title and summary are there at once. */
export const StoryOnItsWay = storyOf('ready', {}, {}, async (gallery, canvas) => {
  serverOf(canvas).hold();
  await press(gallery, '[part~="link"]');
  await galleryThatIs('open', canvas);
});

/** A story did not come: what to do, one button, and the link to its own page. */
export const StoryDidNotCome: GalleryStory = {
  ...storyOf('ready', {}, {}, async (gallery, canvas) => {
    serverOf(canvas).failure = '500';
    await press(gallery, '[part~="link"]');
    await galleryThatIs('error', canvas);
  }),
  tags: ['languages'],
};

/** A story that was withdrawn meanwhile. */
export const StoryIsGone = storyOf('ready', {}, {}, async (gallery, canvas) => {
  serverOf(canvas).failure = 'not-found';
  await press(gallery, '[part~="link"]');
  await galleryThatIs('error', canvas);
});

export const ErrorInASidebar: GalleryStory = {
  ...storyOf('error', {}, { failure: '500' }),
  globals: { lang: 'el', width: '240' },
};
