import type { Meta } from '@storybook/web-components-vite';
import {
  fillIn,
  formThatIs,
  membershipStory as storyOf,
  renderMembership,
  within,
  type SignupArgs,
  type SignupStory,
} from './signup.ts';

const meta: Meta<SignupArgs> = {
  component: 'koinon-membership-form',
  render: renderMembership,
  title: 'Membership form/States',
};
export default meta;

export const Loading = storyOf('loading', { network: 'pt', latency: 'forever' });

/** The network has not said who answers for what visitors type. */
export const NotPublished: SignupStory = {
  ...storyOf('unavailable', { network: 'pt', privacy: false }),
  tags: ['languages'],
};

export const ServerError = storyOf('error', { network: 'pt', failure: '500' });

export const Offline = storyOf('error', { network: 'pt', failure: 'offline' });

/** A new version came while the form was filled in: it is to be read before it is accepted, and everything else stands. */
export const CharterChanged: SignupStory = {
  ...storyOf('open', { network: 'pt', writeFailure: 'charter-changed' }, async form => {
    await fillIn(form);
    await within(form, '[part~="trouble"]');
  }),
  tags: ['languages'],
};

/** The connection went at the button: everything typed stands. */
export const OfflineAtSending = storyOf('open', { network: 'pt', writeFailure: 'offline' }, async form => {
  await fillIn(form);
  await within(form, '[part~="trouble"]');
});

export const SentInASidebar: SignupStory = {
  ...storyOf('open', { network: 'pt' }, async (form, canvas) => {
    await fillIn(form);
    await formThatIs('koinon-membership-form', 'done', canvas);
  }),
  globals: { lang: 'pt', width: '240' },
};
