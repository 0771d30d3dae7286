/** What the previews of the form of stories have in common: what a person does with it, step by step. */
import type { KoinonStorySubmission } from '@koinon/widgets';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import type { Situation } from './data.ts';
import { patience, present } from './play.ts';

/** The attributes, as they are written in a page. */
export interface SubmissionArgs {
  readonly template?: string;
  readonly 'heading-level'?: string;
  readonly lang?: string;
}

export type SubmissionStory = StoryObj<SubmissionArgs>;
export type Form = KoinonStorySubmission;
type State = 'loading' | 'open' | 'found' | 'unavailable' | 'error' | 'done';

const tag = 'koinon-story-submission';

export const renderSubmission = (args: SubmissionArgs) =>
  html`<koinon-story-submission
    template=${ifDefined(args.template)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
  ></koinon-story-submission>`;

/** A story of the form in a state, in the language of its network. What an earlier one left in the browser is not its. */
export function submission(
  state: State,
  { network = 'gr', args = {}, ...situation }: Situation & { readonly args?: SubmissionArgs } = {},
  then?: (form: Form, canvas: HTMLElement) => Promise<void>,
): SubmissionStory {
  return {
    args,
    parameters: { koinon: { network, ...situation } },
    globals: { lang: network === 'gr' ? 'el' : 'pt' },
    beforeEach: () => {
      localStorage.clear();
      sessionStorage.clear();
    },
    play: async ({ canvasElement }) => {
      const form = await present(() => canvasElement.querySelector<Form>(tag), tag);
      if (then) {
        await formThatIs(state === 'loading' ? 'loading' : 'open', form);
        await then(form, canvasElement);
      }
      await formThatIs(state, form);
    },
  };
}

export async function formThatIs(state: State, form: Form): Promise<void> {
  await waitFor(() => {
    const words = form.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]');
    const rows = state !== 'loading' && form.shadowRoot?.querySelector('.around [aria-busy="true"]');
    if (!words || rows || !form.matches(`:state(${state})`)) throw new Error(`The form is not ${state}.`);
  }, patience);
}

export const within = (form: Form, selector: string): Promise<HTMLElement> =>
  present(() => form.shadowRoot?.querySelector<HTMLElement>(selector), selector);

export async function press(form: Form, selector: string): Promise<void> {
  (await within(form, selector)).click();
}

export async function write(form: Form, name: string, text: string): Promise<void> {
  const field = await within(form, `[name="${name}"]`);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const next = (form: Form) => press(form, '#form [type="submit"]');

export async function toText(form: Form): Promise<void> {
  await write(form, 'title', 'Ένα γκισέ λιγότερο');
  await write(form, 'summary', 'Δοκιμάσαμε να κλείνουν όλα τα ραντεβού σε μία σελίδα.');
  await next(form);
  await within(form, '[name="why"]');
}

export const WHY = `Οι πολίτες περίμεναν ώρες. Το ΕΚΔΔΑ είχε ήδη μελετήσει το ζήτημα: https://ekdd.gr/

- Ραντεβού :: μία ώρα για έναν άνθρωπο
- Ουρά :: όσοι δεν είχαν ραντεβού

> Χρειαζόμαστε λιγότερα χαρτιά
> — Υπάλληλος, Δήμος (δείγμα)`;

export async function toPictures(form: Form): Promise<void> {
  await toText(form);
  await write(form, 'why', WHY);
  await write(form, 'how', 'Ρωτήσαμε όσους περίμεναν και δοκιμάσαμε μία εβδομάδα.');
  await write(form, 'learned', 'Ότι η ουρά μικραίνει όταν φαίνεται.');
  await next(form);
  await within(form, '.drop');
}

export async function toReview(form: Form): Promise<void> {
  await toPictures(form);
  await next(form);
  await within(form, '#f-people');
  await next(form);
  await write(form, 'name', 'Μαρία Παπαδοπούλου');
  await write(form, 'email', 'maria@ypes.gov.gr');
  for (const name of ['byline', 'rights', 'privacy']) await press(form, `[name="${name}"]`);
  await next(form);
  await within(form, '#review');
}

/** Pictures, made here: of a colour. */
export async function choose(form: Form, ...names: readonly string[]): Promise<void> {
  const files = new DataTransfer();
  for (const [index, name] of names.entries()) files.items.add(await picture(name, index));
  const input = await within(form, 'input[type="file"][multiple]');
  if (input instanceof HTMLInputElement) input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function picture(name: string, index: number): Promise<File> {
  if (!/jpg$/.test(name)) return new File(['-'], name, { type: 'image/heic' });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = index % 2 === 0 ? [1200, 800] : [700, 900];
  const context = canvas.getContext('2d');
  if (context) {
    const shade = context.createLinearGradient(0, 0, canvas.width, canvas.height);
    shade.addColorStop(0, ['teal', 'purple', 'navy'][index % 3] ?? 'teal');
    shade.addColorStop(1, 'gold');
    context.fillStyle = shade;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg'));
  return new File(blob ? [blob] : [], name, { type: 'image/jpeg' });
}

/** Until so many pictures say so. */
export const pictures = (form: Form, status: string, count: number): Promise<void> =>
  waitFor(() => {
    const found = form.shadowRoot?.querySelectorAll(`.picture-status.${status}`).length;
    if (found !== count) throw new Error(`${found} pictures are ${status}.`);
  }, patience);

export async function mailLink(form: Form): Promise<void> {
  await press(form, '#later');
  const email = await within(form, '#later-email');
  if (email instanceof HTMLInputElement) email.value = 'maria@ypes.gov.gr';
  email.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press(form, '.keep [type="submit"]');
  await within(form, '#linked');
}
