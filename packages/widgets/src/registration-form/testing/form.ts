/** A registration form in the page and what a person does with it, for the browser tests. */
import { createTestKoinon, type TestKoinon, type TestKoinonOptions } from '@koinon/sdk/testing';
import { fixture, settled, textOf } from '../../testing/fixture.ts';
import type { KoinonRegistrationForm } from '../registration-form.element.ts';

export const NOW = '2026-12-01T09:00:00Z';

/** An event with places for which one registers here. */
export const seminar = {
  id: 'seminar',
  name: { el: 'Σεμινάριο', en: 'Seminar' },
  startDate: '2026-12-10T10:00',
  endDate: '2026-12-10T13:00',
  timeZone: 'Europe/Athens',
  location: { name: { el: 'Δημαρχείο', en: 'Town hall' }, addressLocality: { el: 'Βόλος', en: 'Volos' } },
  maximumAttendeeCapacity: 20,
  remainingAttendeeCapacity: 5,
  registration: { mode: 'internal', closesAt: '2026-12-08T12:00:00Z' },
} as const;

export const testKoinon = (options: TestKoinonOptions = {}): TestKoinon =>
  createTestKoinon({ now: NOW, ...options });

/** A server with this event alone, changed as said. */
export const koinonWith = (changes: object = {}): TestKoinon =>
  testKoinon({ events: [{ ...seminar, ...changes }], forms: {} });

export interface Options {
  readonly client?: TestKoinon | undefined;
  readonly event?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Before anything has come. What an earlier test left in the tab is not its. */
export function place({ client, event = 'seminar', attributes = {} }: Options = {}): KoinonRegistrationForm {
  sessionStorage.clear();
  const box = fixture<HTMLElement>('<div></div>');
  const element = document.createElement('koinon-registration-form');
  for (const [name, value] of Object.entries({ lang: 'en', 'event-id': event, ...attributes }))
    element.setAttribute(name, value);
  if (client) element.client = client;
  box.append(element);
  return element;
}

export const form = (options: Options = {}): Promise<KoinonRegistrationForm> =>
  settled(place({ client: koinonWith(), ...options }));

export function root(element: KoinonRegistrationForm): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The form has no shadow root.');
  return element.shadowRoot;
}

export const shown = (element: KoinonRegistrationForm): string => textOf(root(element));

export function field(element: KoinonRegistrationForm, name: string): HTMLInputElement {
  const found = root(element).querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`Nothing asks for "${name}".`);
  return found;
}

export async function type(element: KoinonRegistrationForm, name: string, text: string): Promise<void> {
  const control = field(element, name);
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** Everything that must be answered. */
export async function fillIn(element: KoinonRegistrationForm, email = 'maria@example.gov.gr'): Promise<void> {
  await type(element, 'name', 'Μαρία Παπαδοπούλου');
  await type(element, 'email', email);
  field(element, 'privacy').click();
  await settled(element);
}

export function button(element: KoinonRegistrationForm, words: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(one => textOf(one) === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

/** Until it holds, by the element's own updates and never by a clock. */
export async function until(element: KoinonRegistrationForm, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await element.updateComplete;
    // A turn of the loop; frames are not drawn in a page that is behind another one.
    await new Promise(resolve => setTimeout(resolve));
  }
}

export const is = (element: KoinonRegistrationForm, state: string): boolean =>
  element.matches(`:state(${state})`);

/** Presses the button and waits until the answer has come. */
export async function send(element: KoinonRegistrationForm, words = 'Register'): Promise<void> {
  // As a hand does: the focus comes along.
  const pressed = button(element, words);
  pressed.focus();
  pressed.click();
  await until(
    element,
    () => is(element, 'done') || root(element).querySelector('#trouble, .summary') !== null,
  );
  await settled(element);
}
