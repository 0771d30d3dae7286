import type { Meta } from '@storybook/web-components-vite';
import { serverOf } from './play.ts';
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
  type SubmissionArgs,
  type SubmissionStory,
} from './submission.ts';

const meta: Meta<SubmissionArgs> = {
  component: 'koinon-story-submission',
  render: renderSubmission,
  title: 'Story submission/States',
};
export default meta;

export const Loading = submission('loading', { latency: 'forever' });

/** The network has not said who answers for what visitors type. */
export const NotPublished: SubmissionStory = {
  ...submission('unavailable', { privacy: false }),
  tags: ['languages'],
};

export const ServerError = submission('error', { failure: '500' });

export const Offline = submission('error', { failure: 'offline' });

/** A draft on this device is shown to nobody before somebody says so. */
export const FoundOnThisDevice: SubmissionStory = {
  ...submission('found'),
  tags: ['languages'],
  beforeEach: ({ id }) => {
    sessionStorage.clear();
    localStorage.clear();
    const kept = { at: Date.now() - 86_400_000, until: Date.now() + 29 * 86_400_000, step: 0 };
    for (const network of ['', 'gr'])
      localStorage.setItem(
        `koinon:draft:https://${id}.example:${network}:`,
        JSON.stringify({ ...kept, answers: { title: 'Ένα γκισέ λιγότερο' } }),
      );
  },
};

/** Another tab or device was faster: both versions, and a choice. */
export const ChangedElsewhere: SubmissionStory = {
  ...submission('open', {}, async (form, canvas) => {
    await write(form, 'title', 'Ένα γκισέ λιγότερο');
    await mailLink(form);
    const server = serverOf(canvas);
    const token = server.drafts[0]?.tokens[0] ?? '';
    server.changeDraft(token, { answers: { title: 'Δύο γκισέ λιγότερα', why: 'Γιατί έπρεπε.' } });
    await toText(form);
    await within(form, '.conflict');
  }),
  tags: ['languages'],
};

/** It was handed in from another device in the meantime. */
export const HandedInElsewhere: SubmissionStory = submission('open', {}, async (form, canvas) => {
  await mailLink(form);
  const server = serverOf(canvas);
  server.changeDraft(server.drafts[0]?.tokens[0] ?? '', { status: 'submitted' });
  await toText(form);
  await within(form, '.over');
});

/** The connection went while pictures were on their way: the others are there, these can be tried again. */
export const LostConnection: SubmissionStory = {
  ...submission('open', {}, async (form, canvas) => {
    await toPictures(form);
    await choose(form, 'ergastirio.jpg');
    await pictures(form, 'done', 1);
    serverOf(canvas).uploadFailure = 'network';
    await choose(form, 'orofos.jpg');
    await pictures(form, 'failed', 1);
  }),
  tags: ['languages'],
};

/** A picture was taken out, and may come back. */
export const PictureRemoved: SubmissionStory = submission('open', {}, async form => {
  await toPictures(form);
  await choose(form, 'ergastirio.jpg', 'orofos.jpg');
  await pictures(form, 'done', 2);
  await press(form, '#f-images-0-remove');
  await within(form, '#f-images-undo');
});

/** Nobody knows whether it arrived: everything typed stands, and nothing is done twice. */
export const NoAnswer: SubmissionStory = submission('open', { writeFailure: 'network' }, async form => {
  await toReview(form);
  await press(form, '#form [type="submit"]');
  await within(form, '[part~="trouble"]');
});

/** This site may not send: the network's own page can. */
export const SiteNotAllowed: SubmissionStory = submission(
  'open',
  { writeFailure: 'origin-not-allowed' },
  async form => {
    await toReview(form);
    await press(form, '#form [type="submit"]');
    await within(form, '[part~="trouble"]');
  },
);
