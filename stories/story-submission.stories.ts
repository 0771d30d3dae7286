import type { Meta } from '@storybook/web-components-vite';
import {
  choose,
  mailLink,
  pictures,
  press,
  renderSubmission,
  submission,
  toPictures,
  toReview,
  toText,
  within,
  write,
  WHY,
  type SubmissionArgs,
  type SubmissionStory,
} from './submission.ts';

const meta: Meta<SubmissionArgs> = {
  component: 'koinon-story-submission',
  render: renderSubmission,
  title: 'Story submission',
};
export default meta;

/** What it is about. */
export const Open: SubmissionStory = { ...submission('open'), tags: ['languages'] };

/** Why, how, what was learned: text with buttons, notes beside it, and how it will look. */
export const Text: SubmissionStory = {
  ...submission('open', {}, async form => {
    await toText(form);
    await write(form, 'why', WHY);
    await press(form, '.preview summary');
    await within(form, '.drawn');
  }),
  tags: ['languages'],
};

/** Each by itself: one is there, one is none, one waits for the connection. */
export const Pictures: SubmissionStory = {
  ...submission('open', {}, async form => {
    await toPictures(form);
    await choose(form, 'ergastirio.jpg', 'orofos.jpg', 'IMG_2231.HEIC');
    await pictures(form, 'done', 2);
    await pictures(form, 'failed', 1);
    await write(form, 'images/0/alt', 'Άνθρωποι γύρω από ένα τραπέζι');
    await write(form, 'images/0/caption', 'Άνθρωποι γύρω από ένα τραπέζι');
  }),
  tags: ['languages'],
};

/** Everything once more before it is handed in. */
export const Review: SubmissionStory = { ...submission('open', {}, toReview), tags: ['languages'] };

/** A summary that takes the focus, and the words beside each field. */
export const Errors: SubmissionStory = {
  ...submission('open', {}, async form => {
    await press(form, '#form [type="submit"]');
    await within(form, '[part~="summary"]');
  }),
  tags: ['languages'],
};

/** Not finished today: a link by mail, or a draft on this device. */
export const Later: SubmissionStory = {
  ...submission('open', {}, async form => {
    await press(form, '#later');
    await within(form, '#later-email');
  }),
  tags: ['languages'],
};

export const LinkMailed: SubmissionStory = { ...submission('open', {}, mailLink), tags: ['languages'] };

/** What happens next, and the link by which the author follows the story. */
export const HandedIn: SubmissionStory = {
  ...submission('done', {}, async form => {
    await toReview(form);
    await press(form, '#form [type="submit"]');
    await within(form, '#done');
  }),
  tags: ['languages'],
};

export const Portuguese: SubmissionStory = submission('open', { network: 'pt' }, toText);

export const Dark: SubmissionStory = {
  ...submission('open', {}, toText),
  globals: { lang: 'el', scheme: 'dark' },
};

/** In the column of a municipality's page. */
export const InASidebar: SubmissionStory = {
  ...submission('open', {}, async form => {
    await toPictures(form);
    await choose(form, 'ergastirio.jpg');
    await pictures(form, 'done', 1);
  }),
  globals: { lang: 'el', width: '240' },
};
