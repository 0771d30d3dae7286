import type { Meta } from '@storybook/web-components-vite';
import {
  advise,
  fillIn,
  formThatIs,
  newsletterStory as storyOf,
  press,
  renderNewsletter,
  within,
  type SignupArgs,
  type SignupStory,
} from './signup.ts';

const meta: Meta<SignupArgs> = {
  component: 'koinon-newsletter-signup',
  render: renderNewsletter,
  title: 'Newsletter sign-up',
};
export default meta;

/** An address, which lists, the consent; the rest is folded away. Nothing is ticked. */
export const Open: SignupStory = { ...storyOf('open'), tags: ['languages'] };

/** Topics, the language of the mails and the organisation, once somebody wants them. */
export const MoreChoices: SignupStory = {
  ...storyOf('open', {}, form => press(form, 'summary')),
  tags: ['languages'],
};

/** The page names one list: there is nothing to choose. */
export const OneList = storyOf('open', { args: { lists: 'newsletter' } });

/** What is said of a private address, once its field is left: never an error. */
export const PrivateAddress: SignupStory = {
  ...storyOf('open', {}, form => advise(form, 'maria@gmail.com')),
  tags: ['languages'],
};

/** The address that was probably meant, and a button that puts it in. */
export const MistypedAddress: SignupStory = {
  ...storyOf('open', {}, form => advise(form, 'maria@gmial.com')),
  tags: ['languages'],
};

/** A summary that takes the focus, and the same words at each field. */
export const Errors: SignupStory = {
  ...storyOf('open', {}, async form => {
    await press(form, 'form [type="submit"]');
    await within(form, '[part~="summary"]');
  }),
  tags: ['languages'],
};

/** What happens next, and what to do if no mail comes: the same for every address. */
export const Sent: SignupStory = {
  ...storyOf('open', {}, async (form, canvas) => {
    await fillIn(form);
    await formThatIs('koinon-newsletter-signup', 'done', canvas);
  }),
  tags: ['languages'],
};

export const Dark: SignupStory = {
  ...storyOf('open', {}, form => advise(form, 'maria@gmial.com')),
  globals: { lang: 'el', scheme: 'dark' },
};

/** In the column of a municipality's page. */
export const InASidebar: SignupStory = {
  ...storyOf('open', {}, form => advise(form, 'maria.papadopoulou@gmial.com')),
  globals: { lang: 'el', width: '240' },
};
