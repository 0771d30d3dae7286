/** A form of a network in the page and what a person does with it, for the browser tests. */
import { createTestKoinon, type TestKoinon, type TestKoinonOptions } from '@koinon/sdk/testing';
import { fixture, settled, textOf } from '../../testing/fixture.ts';
import type { NetworkFormElement } from '../network-form.element.ts';

export type Tag = 'koinon-newsletter-signup' | 'koinon-membership-form';

/** The sample networks: `gr` has two lists and topics, `pt` one list. */
export const testKoinon = (options: TestKoinonOptions = {}): TestKoinon =>
  createTestKoinon({ now: '2026-12-01T09:00:00Z', ...options });

export interface Options {
  readonly client?: TestKoinon | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Before anything has come. What an earlier test left in the tab is not its. */
export function place<T extends Tag>(
  tag: T,
  { client = testKoinon(), attributes = {} }: Options = {},
): HTMLElementTagNameMap[T] {
  sessionStorage.clear();
  const box = fixture<HTMLElement>('<div></div>');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang: 'en', network: 'gr', ...attributes }))
    element.setAttribute(name, value);
  element.client = client;
  box.append(element);
  return element;
}

export const form = <T extends Tag>(tag: T, options: Options = {}): Promise<HTMLElementTagNameMap[T]> =>
  settled(place(tag, options));

export function root(element: NetworkFormElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The form has no shadow root.');
  return element.shadowRoot;
}

export const shown = (element: NetworkFormElement): string => textOf(root(element));

/** By its name, or its name and value: `lists=events`. */
export function field(element: NetworkFormElement, name: string): HTMLInputElement {
  const [path = '', value] = name.split('=');
  const selector = `[name="${path}"]${value === undefined ? '' : `[value="${value}"]`}`;
  const found = root(element).querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`Nothing asks for "${name}".`);
  return found;
}

export const asks = (element: NetworkFormElement, name: string): boolean =>
  root(element).querySelector(`[name="${name}"]`) !== null;

export async function type(element: NetworkFormElement, name: string, text: string): Promise<void> {
  const control = field(element, name);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** Leaves the field as a person does: with its change, and the focus elsewhere. */
export async function leave(element: NetworkFormElement, name: string): Promise<void> {
  const control = field(element, name);
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.blur();
  await settled(element);
}

export async function tick(element: NetworkFormElement, ...names: readonly string[]): Promise<void> {
  for (const name of names) field(element, name).click();
  await settled(element);
}

export function button(element: NetworkFormElement, words: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(one => textOf(one) === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

/** Until it holds, by the element's own updates and never by a clock. */
export async function until(element: NetworkFormElement, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await element.updateComplete;
    // A turn of the loop; frames are not drawn in a page that is behind another one.
    await new Promise(resolve => setTimeout(resolve));
  }
}

export const is = (element: NetworkFormElement, state: string): boolean =>
  element.matches(`:state(${state})`);

/** Presses the button and waits until the answer has come. */
export async function send(element: NetworkFormElement, words: string): Promise<void> {
  button(element, words).click();
  await until(
    element,
    () => is(element, 'done') || root(element).querySelector('#trouble, .summary') !== null,
  );
  await settled(element);
  // A colour on its way to another has no contrast of its own.
  await Promise.all(
    root(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

/** Everything that must be answered to subscribe. */
export async function fillInNewsletter(
  element: NetworkFormElement,
  email = 'maria@ypes.gov.gr',
): Promise<void> {
  await type(element, 'email', email);
  if (asks(element, 'lists')) await tick(element, 'lists=bulletin');
  await tick(element, 'consent');
}

/** Everything that must be answered to join. */
export async function fillInMembership(
  element: NetworkFormElement,
  email = 'maria@ypes.gov.gr',
): Promise<void> {
  await type(element, 'name', 'Μαρία Παπαδοπούλου');
  await type(element, 'email', email);
  await type(element, 'organisation', 'Υπουργείο Εσωτερικών');
  await tick(element, 'charter', 'declaration', 'privacy');
}

/** The line beside the address. */
export const remark = (element: NetworkFormElement): string =>
  textOf(root(element).querySelector('.remark') ?? document.createElement('p'));

export const said = (element: NetworkFormElement): string =>
  textOf(root(element).querySelector('.koinon > [role=status]') ?? element);
