import type { KoinonRegistrationForm } from '@koinon/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import type { Situation } from './data.ts';
import { patience, present } from './play.ts';

/** The attributes of `koinon-registration-form`, as they are written in a page. */
export interface RegistrationArgs {
  readonly 'event-id'?: string;
  readonly 'heading-level'?: string;
  readonly lang?: string;
}

export type RegistrationStory = StoryObj<RegistrationArgs>;

export const registrationMeta = {
  component: 'koinon-registration-form',
  render: renderRegistration,
} satisfies Meta<RegistrationArgs>;

export function renderRegistration(args: RegistrationArgs) {
  return html`<koinon-registration-form
    event-id=${ifDefined(args['event-id'])}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
  ></koinon-registration-form>`;
}

type State = 'loading' | 'open' | 'unavailable' | 'error' | 'done';

/** A story of one event's form in a state, in the language of its network. */
export function storyOf(
  state: State,
  event: string,
  { network = 'gr', ...situation }: Situation = {},
  then?: (form: KoinonRegistrationForm, canvas: HTMLElement) => Promise<void>,
): RegistrationStory {
  return {
    args: { 'event-id': event },
    parameters: { koinon: { network, ...situation } },
    globals: { lang: network === 'gr' ? 'el' : 'pt' },
    play: async ({ canvasElement }) => {
      const form = await formThatIs(state, canvasElement);
      await then?.(form, canvasElement);
    },
  };
}

/** The form, once it is in the state. */
export async function formThatIs(state: State, canvas: HTMLElement): Promise<KoinonRegistrationForm> {
  const form = await present(() => canvas.querySelector('koinon-registration-form'), 'registration form');
  await waitFor(() => {
    const words = form.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]');
    if (!words || !form.matches(`:state(${state})`)) throw new Error(`The form is not ${state}.`);
  }, patience);
  return form;
}

/** Something inside the form. */
export function within(form: KoinonRegistrationForm, selector: string): Promise<HTMLElement> {
  return present(() => form.shadowRoot?.querySelector<HTMLElement>(selector), selector);
}

export async function press(form: KoinonRegistrationForm, selector: string): Promise<void> {
  (await within(form, selector)).click();
}

/** Answers what must be answered, and sends. */
export async function fillIn(form: KoinonRegistrationForm): Promise<void> {
  await write(form, 'name', 'Μαρία Παπαδοπούλου');
  await write(form, 'email', 'maria@example.gov.gr');
  const privacy = await within(form, '[name="privacy"]');
  if (privacy instanceof HTMLInputElement && !privacy.checked) privacy.click();
  await press(form, 'form [type="submit"]');
}

async function write(form: KoinonRegistrationForm, name: string, text: string): Promise<void> {
  const field = await within(form, `[name="${name}"]`);
  if (field instanceof HTMLInputElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
