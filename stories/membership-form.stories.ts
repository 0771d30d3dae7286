import type { Meta } from '@storybook/web-components-vite';
import {
  advise,
  fillIn,
  formThatIs,
  membershipStory as storyOf,
  press,
  renderMembership,
  within,
  type SignupArgs,
  type SignupStory,
} from './signup.ts';

const meta: Meta<SignupArgs> = {
  component: 'koinon-membership-form',
  render: renderMembership,
  title: 'Membership form',
};
export default meta;

/** Who one is; the charter, shown whole; the declaration; how the data are used. */
export const Open: SignupStory = { ...storyOf('open', { network: 'pt' }), tags: ['languages'] };

/** A network of bodies, each with its seats. */
export const Institutional = storyOf('open');

/** Nobody is refused: a private address leads to somebody who looks at it. */
export const PrivateAddress: SignupStory = {
  ...storyOf('open', { network: 'pt' }, form => advise(form, 'maria@sapo.pt')),
  tags: ['languages'],
};

export const UnknownAddress = storyOf('open', { network: 'pt' }, form =>
  advise(form, 'maria@empresa.example'),
);

/** A summary that takes the focus: each act has words of its own. */
export const Errors: SignupStory = {
  ...storyOf('open', { network: 'pt' }, async form => {
    await press(form, 'form [type="submit"]');
    await within(form, '[part~="summary"]');
  }),
  tags: ['languages'],
};

/** What happens next, and what to do if no mail comes: the same for every address. */
export const Sent: SignupStory = {
  ...storyOf('open', { network: 'pt' }, async (form, canvas) => {
    await fillIn(form);
    await formThatIs('koinon-membership-form', 'done', canvas);
  }),
  tags: ['languages'],
};

export const Dark: SignupStory = {
  ...storyOf('open', { network: 'pt' }, form => advise(form, 'maria@sapo.pt')),
  globals: { lang: 'pt', scheme: 'dark' },
};

/** In the column of a municipality's page. */
export const InASidebar: SignupStory = {
  ...storyOf('open', { network: 'pt' }),
  globals: { lang: 'pt', width: '240' },
};
