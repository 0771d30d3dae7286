import type { Meta } from '@storybook/web-components-vite';
import {
  archiveMeta,
  archiveThatIs,
  pressMore,
  storyOf,
  type ArchiveArgs,
  type ArchiveStory,
} from './archive.ts';
import { serverOf } from './play.ts';

const meta: Meta<ArchiveArgs> = { ...archiveMeta, title: 'Newsletter archive/States' };
export default meta;

/** Rows of the real height, from 400 ms on. */
export const Loading = storyOf('loading', {}, { latency: 'forever' });

/** Nothing was published yet. */
export const Empty: ArchiveStory = { ...storyOf('empty', {}, { issues: false }), tags: ['languages'] };

/** One of the issues could not be read: the others are there. */
export const SomeUnreadable = storyOf('partial', {}, { failure: 'partial' });

/** More did not come: what is there stays, and the same button tries again. */
export const MoreDidNotCome = storyOf('ready', { limit: '1' }, {}, async (archive, canvas) => {
  serverOf(canvas).failure = '500';
  await pressMore(archive);
  await archiveThatIs('partial', canvas);
});

export const MoreWhileOffline = storyOf('ready', { limit: '1' }, {}, async (archive, canvas) => {
  serverOf(canvas).failure = 'offline';
  await pressMore(archive);
  await archiveThatIs('partial', canvas);
});

export const ServerError = storyOf('error', {}, { failure: '500' });

export const Offline: ArchiveStory = {
  ...storyOf('error', {}, { failure: 'offline' }),
  tags: ['languages'],
};

/** The page names a network that there is not. */
export const NotAvailable = storyOf('error', {}, { failure: 'network-not-found' });

export const ErrorInASidebar: ArchiveStory = {
  ...storyOf('error', {}, { failure: '500' }),
  globals: { lang: 'el', width: '240' },
};
