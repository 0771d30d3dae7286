import type { Meta } from '@storybook/web-components-vite';
import {
  fillIn,
  formThatIs,
  newsletterStory as storyOf,
  renderNewsletter,
  within,
  type SignupArgs,
  type SignupStory,
} from './signup.ts';

const meta: Meta<SignupArgs> = {
  component: 'koinon-newsletter-signup',
  render: renderNewsletter,
  title: 'Newsletter sign-up/States',
};
export default meta;

/** Rows of the real height. */
export const Loading = storyOf('loading', { latency: 'forever' });

/** The network has not said who answers for what visitors type. */
export const NotPublished: SignupStory = {
  ...storyOf('unavailable', { privacy: false }),
  tags: ['languages'],
};

export const ServerError = storyOf('error', { failure: '500' });

export const Offline: SignupStory = { ...storyOf('error', { failure: 'offline' }), tags: ['languages'] };

/** Sent sooner than people write: it waits and sends by itself. */
export const TooFast = storyOf('open', { writeFailure: 'too-fast' }, async form => {
  await fillIn(form);
  await within(form, '[part~="trouble"]');
});

/** The connection went at the button: everything typed stands. */
export const OfflineAtSending = storyOf('open', { writeFailure: 'offline' }, async form => {
  await fillIn(form);
  await within(form, '[part~="trouble"]');
});

export const LostAtSending: SignupStory = {
  ...storyOf('open', { writeFailure: 'network' }, async form => {
    await fillIn(form);
    await within(form, '[part~="trouble"]');
  }),
  tags: ['languages'],
};

/** The agency's site is not on the network's list. */
export const SiteNotAllowed = storyOf('open', { writeFailure: 'origin-not-allowed' }, async form => {
  await fillIn(form);
  await within(form, '[part~="trouble"]');
});

export const SentInASidebar: SignupStory = {
  ...storyOf('open', {}, async (form, canvas) => {
    await fillIn(form);
    await formThatIs('koinon-newsletter-signup', 'done', canvas);
  }),
  globals: { lang: 'el', width: '240' },
};

export const SentDark: SignupStory = {
  ...storyOf('open', {}, async (form, canvas) => {
    await fillIn(form);
    await formThatIs('koinon-newsletter-signup', 'done', canvas);
  }),
  globals: { lang: 'el', scheme: 'dark' },
};
