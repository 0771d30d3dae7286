/** What the previews of the forms of a network have in common. */
import type { KoinonMembershipForm, KoinonNewsletterSignup } from '@koinon/widgets';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import type { Situation } from './data.ts';
import { patience, present } from './play.ts';

/** The attributes, as they are written in a page. */
export interface SignupArgs {
  readonly lists?: string;
  readonly 'heading-level'?: string;
  readonly lang?: string;
}

export type SignupStory = StoryObj<SignupArgs>;
export type SignupForm = KoinonNewsletterSignup | KoinonMembershipForm;
type Tag = 'koinon-newsletter-signup' | 'koinon-membership-form';
type State = 'loading' | 'open' | 'unavailable' | 'error' | 'done';

export const renderNewsletter = (args: SignupArgs) =>
  html`<koinon-newsletter-signup
    lists=${ifDefined(args.lists)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
  ></koinon-newsletter-signup>`;

export const renderMembership = (args: SignupArgs) =>
  html`<koinon-membership-form
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
  ></koinon-membership-form>`;

/** A story of a form in a state, in the language of its network. */
const storyOf =
  (tag: Tag) =>
  (
    state: State,
    { network = 'gr', args = {}, ...situation }: Situation & { readonly args?: SignupArgs } = {},
    then?: (form: SignupForm, canvas: HTMLElement) => Promise<void>,
  ): SignupStory => ({
    args,
    parameters: { koinon: { network, ...situation } },
    globals: { lang: network === 'gr' ? 'el' : 'pt' },
    play: async ({ canvasElement }) => {
      const form = await formThatIs(tag, state, canvasElement);
      await then?.(form, canvasElement);
    },
  });

export const newsletterStory = storyOf('koinon-newsletter-signup');
export const membershipStory = storyOf('koinon-membership-form');

/** The form, once it is in the state. */
export async function formThatIs(tag: Tag, state: State, canvas: HTMLElement): Promise<SignupForm> {
  const form = await present(() => canvas.querySelector<SignupForm>(tag), tag);
  await waitFor(() => {
    const words = form.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]');
    const rows = state !== 'loading' && form.shadowRoot?.querySelector('.around [aria-busy="true"]');
    if (!words || rows || !form.matches(`:state(${state})`)) throw new Error(`The form is not ${state}.`);
  }, patience);
  return form;
}

/** Something inside the form. */
export const within = (form: SignupForm, selector: string): Promise<HTMLElement> =>
  present(() => form.shadowRoot?.querySelector<HTMLElement>(selector), selector);

export async function press(form: SignupForm, selector: string): Promise<void> {
  (await within(form, selector)).click();
}

export async function write(form: SignupForm, name: string, text: string): Promise<void> {
  const field = await within(form, `[name="${name}"]`);
  field.focus();
  if (field instanceof HTMLInputElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Types an address, leaves the field, and waits for what is said of it. */
export async function advise(form: SignupForm, email: string): Promise<void> {
  await write(form, 'email', email);
  (await within(form, '[name="email"]')).blur();
  await within(form, '.remark .said');
}

const boxes = ['consent', 'charter', 'declaration', 'privacy'];

/** Answers what must be answered, and sends. */
export async function fillIn(form: SignupForm): Promise<void> {
  await write(form, 'email', 'maria@ypes.gov.gr');
  const root = form.shadowRoot;
  if (root?.querySelector('[name="name"]')) {
    await write(form, 'name', 'Μαρία Παπαδοπούλου');
    await write(form, 'organisation', 'Υπουργείο Εσωτερικών');
  }
  root?.querySelector<HTMLElement>('[name="lists"]')?.click();
  for (const name of boxes) root?.querySelector<HTMLElement>(`[name="${name}"]`)?.click();
  await press(form, 'form [type="submit"]');
}
