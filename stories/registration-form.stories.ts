import type { Meta } from '@storybook/web-components-vite';
import {
  fillIn,
  formThatIs,
  press,
  registrationMeta,
  storyOf,
  within,
  type RegistrationArgs,
  type RegistrationStory,
} from './registration.ts';

const meta: Meta<RegistrationArgs> = { ...registrationMeta, title: 'Registration form' };
export default meta;

/** Name, address, organisation, the event's own questions; places, and until when one can register. */
export const Open: RegistrationStory = {
  ...storyOf('open', 'demo-open-data-training'),
  tags: ['languages'],
};

/** Two parallel tracks, one of them full: its option says so before it is chosen. */
export const Tracks = storyOf('open', 'demo-data-lab');

/** How one attends is asked first; what one needs is asked of those who come in person. */
export const Hybrid = storyOf('open', 'demo-hybrid-forum');

/** One registers for several people. */
export const Group = storyOf('open', 'demo-sabado-aberto', { network: 'pt' });

/** Full with a line: said before anything is typed, and on the button. */
export const FullWithALine: RegistrationStory = {
  ...storyOf('open', 'demo-service-design-workshop'),
  tags: ['languages'],
};

/** Whom it is for, and how one joins, before an address is asked; no number of places. */
export const MembersOnly: RegistrationStory = {
  ...storyOf('open', 'demo-members-meeting'),
  tags: ['languages'],
};

/** Whom it is for, in a word. */
export const PublicServants = storyOf('open', 'demo-data-lab', {
  change: event => ({ ...event, audience: 'public-servants' }),
});

/** A summary that takes the focus, and the same words at each field. */
export const Errors: RegistrationStory = {
  ...storyOf('open', 'demo-open-data-training', {}, async form => {
    await press(form, 'form [type="submit"]');
    await within(form, '[part~="summary"]');
  }),
  tags: ['languages'],
};

/** What happens next, and what to do if no mail comes: the same for every address. */
export const Sent: RegistrationStory = {
  ...storyOf('open', 'demo-lab-visit', {}, async (form, canvas) => {
    await fillIn(form);
    await formThatIs('done', canvas);
  }),
  tags: ['languages'],
};

export const SentIntoTheLine = storyOf('open', 'demo-service-design-workshop', {}, async (form, canvas) => {
  await fillIn(form);
  await formThatIs('done', canvas);
});

/** Back from "check your mail", with everything but the mistake as it was. */
export const CorrectTheAddress = storyOf('open', 'demo-lab-visit', {}, async (form, canvas) => {
  await fillIn(form);
  await formThatIs('done', canvas);
  await press(form, '[part~="done"] button');
  await formThatIs('open', canvas);
});

export const Dark: RegistrationStory = {
  ...storyOf('open', 'demo-open-data-training'),
  globals: { lang: 'el', scheme: 'dark' },
};

export const Portuguese = storyOf('open', 'demo-visita-laboratorio', { network: 'pt' });

export const RightToLeft: RegistrationStory = {
  ...storyOf('open', 'demo-data-lab'),
  globals: { lang: 'el', dir: 'rtl' },
};

export const InASidebar: RegistrationStory = {
  ...storyOf('open', 'demo-open-data-training'),
  globals: { lang: 'el', width: '240' },
};

export const Narrow: RegistrationStory = {
  ...storyOf('open', 'demo-data-lab', {}, async form => {
    await press(form, 'form [type="submit"]');
    await within(form, '[part~="summary"]');
  }),
  globals: { lang: 'el', width: '320' },
};
