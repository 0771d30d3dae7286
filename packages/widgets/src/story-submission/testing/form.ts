/** The form of stories in the page and what a person does with it, for the browser tests. */
import { createTestKoinon, type TestKoinon, type TestKoinonOptions } from '@koinon/sdk/testing';
import { fixture, settled, textOf } from '../../testing/fixture.ts';
import type { KoinonStorySubmission } from '../story-submission.element.ts';

export type Story = KoinonStorySubmission;

// Pages that are tested at the same time share one device: each file has it for itself. The page's end gives it back.
if (typeof before === 'function')
  before(function () {
    this.timeout(0);
    return new Promise<void>(granted => {
      void navigator.locks.request('koinon-device', () => {
        granted();
        return new Promise(() => undefined);
      });
    });
  });

export const testKoinon = (options: TestKoinonOptions = {}): TestKoinon =>
  createTestKoinon({ now: '2026-12-01T09:00:00Z', ...options });

export interface Options {
  readonly client?: TestKoinon | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What an earlier form left in the tab and on the device stays. */
  readonly again?: boolean;
}

export function place({ client = testKoinon(), attributes = {}, again = false }: Options = {}): Story {
  if (!again) {
    sessionStorage.clear();
    localStorage.clear();
  }
  const box = fixture<HTMLElement>('<div></div>');
  const element = document.createElement('koinon-story-submission');
  for (const [name, value] of Object.entries({ lang: 'en', network: 'gr', ...attributes }))
    element.setAttribute(name, value);
  element.client = client;
  box.append(element);
  return element;
}

export const form = (options: Options = {}): Promise<Story> => settled(place(options));

export function root(element: Story): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The form has no shadow root.');
  return element.shadowRoot;
}

export const shown = (element: Story): string => textOf(root(element));
export const find = <E extends HTMLElement>(element: Story, selector: string): E => {
  const found = root(element).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}: ${shown(element).slice(0, 400)}`);
  return found;
};
export const has = (element: Story, selector: string): boolean =>
  root(element).querySelector(selector) !== null;

export const is = (element: Story, state: string): boolean => element.matches(`:state(${state})`);

/** By its name, or its name and value: `licence=CC0-1.0`. */
export function field(element: Story, name: string): HTMLInputElement | HTMLTextAreaElement {
  const [path = '', value] = name.split('=');
  return find(element, `[name="${path}"]${value === undefined ? '' : `[value="${value}"]`}`);
}

/** Types as a browser tells it; the field is left. */
export async function type(element: Story, name: string, text: string): Promise<void> {
  const control = field(element, name);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.blur();
  await settled(element);
}

export async function tick(element: Story, ...names: readonly string[]): Promise<void> {
  for (const name of names) field(element, name).click();
  await settled(element);
}

export function button(element: Story, words: string): HTMLButtonElement {
  const all = [...root(element).querySelectorAll('button')];
  const found = all.find(one => one.ariaLabel === words) ?? all.find(one => textOf(one) === words);
  if (!found)
    throw new Error(
      `There is no button "${words}". There are: ${all.map(one => one.ariaLabel ?? textOf(one)).join(', ')}`,
    );
  return found;
}

export async function press(element: Story, words: string): Promise<void> {
  const pressed = button(element, words);
  pressed.focus();
  pressed.click();
  await settled(element);
}

/** Until it holds, by the element's own updates and never by a clock. */
export async function until(element: Story, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve));
  }
  await settled(element);
  // A colour on its way to another has no contrast of its own.
  await Promise.all(
    root(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

export const step = (element: Story): string => textOf(find(element, '#step'));

/** Presses "Continue" and waits for what follows. */
export async function next(element: Story): Promise<void> {
  const before = root(element).querySelector('#step')?.textContent;
  button(element, 'Continue').click();
  await until(
    element,
    () => has(element, '#review, .summary') || root(element).querySelector('#step')?.textContent !== before,
  );
}

export async function about(element: Story): Promise<void> {
  await type(element, 'title', 'A lab in Lamia');
  await type(element, 'summary', 'We tried to shorten a queue, and it worked.');
  await next(element);
}

export async function tell(element: Story): Promise<void> {
  await until(element, () => has(element, '[name="why"]'));
  await type(element, 'why', 'People waited for hours.');
  await type(element, 'how', 'We asked them.');
  await type(element, 'learned', 'That it can be done.');
  await next(element);
}

/** As far as the step with the pictures. */
export async function toPictures(element: Story): Promise<void> {
  await about(element);
  await tell(element);
  await until(element, () => has(element, '.drop'));
}

/** Everything that must be answered, up to the review. */
export async function fillIn(element: Story): Promise<void> {
  await about(element);
  await tell(element);
  await next(element);
  await next(element);
  await sign(element);
}

/** The last step, and on to the review. */
export async function sign(element: Story): Promise<void> {
  await type(element, 'name', 'Maria Papadopoulou');
  await type(element, 'email', 'maria@ypes.gov.gr');
  await tick(element, 'rights', 'privacy');
  await next(element);
}

export async function handIn(element: Story): Promise<void> {
  button(element, 'Hand in the story').click();
  await until(element, () => is(element, 'done') || has(element, '#trouble, .summary'));
}

export const said = (element: Story): string => textOf(find(element, '.koinon > [role=status]'));

/** A picture of so many pixels, of a colour. */
export async function picture(
  name = 'photo.jpg',
  { width = 40, height = 30, type: kind = 'image/jpeg', color = 'teal' } = {},
): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = color;
    context.fillRect(0, 0, width, height);
  }
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, kind));
  return new File(blob ? [blob] : [], name, { type: kind });
}

/** Chooses files as the browser's own dialog gives them. */
export async function choose(element: Story, ...files: readonly File[]): Promise<void> {
  const input = find<HTMLInputElement>(element, 'input[type=file][multiple]');
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export const cards = (element: Story): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('.picture'),
];
export const statusOf = (element: Story): string[] =>
  [...root(element).querySelectorAll('.picture-status')].map(textOf);
