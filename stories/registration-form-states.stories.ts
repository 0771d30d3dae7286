import type { Meta } from '@storybook/web-components-vite';
import {
  fillIn,
  formThatIs,
  registrationMeta,
  storyOf,
  within,
  type RegistrationArgs,
  type RegistrationStory,
} from './registration.ts';

const meta: Meta<RegistrationArgs> = { ...registrationMeta, title: 'Registration form/States' };
export default meta;

/** Rows of the real height, from 400 ms on. */
export const Loading = storyOf('loading', 'demo-data-lab', { latency: 'forever' });

/** With its date in the event's zone. */
export const NotOpenYet: RegistrationStory = {
  ...storyOf('unavailable', 'demo-learning-circles'),
  tags: ['languages'],
};

export const FullWithoutALine = storyOf('unavailable', 'demo-clinica-dados', { network: 'pt' });

export const Closed = storyOf('unavailable', 'demo-hackathon');

export const Over = storyOf('unavailable', 'open-government-labs-2023');

export const Cancelled = storyOf('unavailable', 'demo-cancelled-workshop');

export const Postponed = storyOf('unavailable', 'demo-encontro-adiado', { network: 'pt' });

/** The other site by name, and that one leaves this page. */
export const External = storyOf('unavailable', 'demo-semana-experimentacao', { network: 'pt' });

export const ByInvitation = storyOf('unavailable', 'demo-encontro-laboratorios', { network: 'pt' });

export const NoneNeeded = storyOf('unavailable', 'demo-data-lab', {
  change: event => ({ ...event, registration: { ...event.registration, mode: 'none' } }),
});

export const Unannounced = storyOf('unavailable', 'network-info-day');

/** The network has not said who answers for what visitors type. */
export const NotPublished = storyOf('unavailable', 'demo-data-lab', { privacy: false });

export const NotFound = storyOf('unavailable', 'no-such-event');

/** The page names no event. */
export const NoEvent: RegistrationStory = {
  args: {},
  play: async ({ canvasElement }) => {
    await formThatIs('unavailable', canvasElement);
  },
};

export const ServerError = storyOf('error', 'demo-data-lab', { failure: '500' });

export const Offline: RegistrationStory = {
  ...storyOf('error', 'demo-data-lab', { failure: 'offline' }),
  tags: ['languages'],
};

/** Sent sooner than people write: it waits and sends by itself. */
export const TooFast = storyOf('open', 'demo-lab-visit', { writeFailure: 'too-fast' }, async form => {
  await fillIn(form);
  await within(form, '[part~="trouble"]');
});

/** The connection went at the button: everything typed stands. */
export const OfflineAtSending = storyOf('open', 'demo-lab-visit', { writeFailure: 'offline' }, async form => {
  await fillIn(form);
  await within(form, '[part~="trouble"]');
});

export const LostAtSending = storyOf('open', 'demo-lab-visit', { writeFailure: '500' }, async form => {
  await fillIn(form);
  await within(form, '[part~="trouble"]');
});

/** The agency's site is not on the network's list: the event's own page takes registrations. */
export const SiteNotAllowed = storyOf(
  'open',
  'demo-lab-visit',
  { writeFailure: 'origin-not-allowed' },
  async form => {
    await fillIn(form);
    await within(form, '.page-link');
  },
);

/** In the column of a municipality's page. */
export const NotOpenInASidebar: RegistrationStory = {
  ...storyOf('unavailable', 'demo-learning-circles'),
  globals: { lang: 'el', width: '240' },
};

export const SentInASidebar: RegistrationStory = {
  ...storyOf('open', 'demo-lab-visit', {}, async (form, canvas) => {
    await fillIn(form);
    await formThatIs('done', canvas);
  }),
  globals: { lang: 'el', width: '240' },
};
