/** A gallery in the page and the server that answers it, for the browser tests. */
import { createTestKoinon, type TestKoinon, type TestKoinonOptions } from '@koinon/sdk/testing';
import { fixture, settled, textOf } from '../../testing/fixture.ts';
import type { KoinonStoryGallery } from '../story-gallery.element.ts';

export const now = '2026-11-21T10:00:00Z';

export interface Placed {
  readonly element: KoinonStoryGallery;
  readonly koinon: TestKoinon;
}

export type Attributes = Readonly<Record<string, string>>;

/** In the page, on a server in memory; the address stays as it is unless a test says a prefix. */
export function place(attributes: Attributes = {}, options: TestKoinonOptions = {}): Placed {
  const koinon = createTestKoinon({ now, network: 'gr', ...options });
  const box = fixture<HTMLElement>('<div></div>');
  const element = document.createElement('koinon-story-gallery');
  element.client = koinon;
  for (const [name, value] of Object.entries({ lang: 'el', 'url-state': 'off', ...attributes }))
    element.setAttribute(name, value);
  box.append(element);
  return { element, koinon };
}

export async function gallery(attributes: Attributes = {}, options: TestKoinonOptions = {}): Promise<Placed> {
  const placed = place(attributes, options);
  await settled(placed.element);
  return placed;
}

export function root({ element }: Placed): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The gallery has no shadow root.');
  return element.shadowRoot;
}

export const all = <E extends HTMLElement = HTMLElement>(placed: Placed, selector: string): E[] => [
  ...root(placed).querySelectorAll<E>(selector),
];

export function one<E extends HTMLElement = HTMLElement>(placed: Placed, selector: string): E {
  const [found] = all<E>(placed, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export const texts = (placed: Placed, selector: string): string[] => all(placed, selector).map(textOf);

export const titles = (placed: Placed): string[] => texts(placed, '.card .title');

export const said = (placed: Placed): string => texts(placed, '[role="status"]')[0] ?? '';

export const shown = (placed: Placed): string => textOf(root(placed));

export function button(placed: Placed, words: string): HTMLElement {
  const found = all(placed, 'button').find(each => textOf(each) === words || each.ariaLabel === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

export const is = ({ element }: Placed, state: string): boolean => element.matches(`:state(${state})`);

/** Until it holds, by the element's own updates and never by a clock. */
export async function until({ element }: Placed, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve));
  }
}

/** Presses a card's title and waits for the whole story. */
export async function open(placed: Placed, index = 0): Promise<void> {
  const link = all(placed, '.card .link')[index];
  if (!link) throw new Error('There is no such card.');
  link.click();
  await until(placed, () => all(placed, '.facts').length > 0);
  await settled(placed.element);
}

export function search(placed: Placed, words: string): void {
  const input = one<HTMLInputElement>(placed, '#q');
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.form?.requestSubmit();
}
