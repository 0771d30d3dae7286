/** What the author of a story does to go on another day, for the browser tests. */
import { settled } from '../../testing/fixture.ts';
import { button, field, find, has, press, until, type Story } from './form.ts';

/** Has a link to what is written so far mailed; or is told what is wrong with the address. */
export async function mailLink(element: Story, email = 'maria@ypes.gov.gr'): Promise<void> {
  if (!has(element, '#later-email')) await press(element, 'Save and continue later');
  await until(element, () => has(element, '#later-email'));
  const address = find<HTMLInputElement>(element, '#later-email');
  address.value = email;
  address.dispatchEvent(new InputEvent('input', { bubbles: true }));
  button(element, 'Save and send me the link').click();
  await until(element, () => has(element, '#linked, #later-error'));
}

/** Presses the box by which the draft is kept on this device. */
export async function keep(element: Story): Promise<void> {
  if (!has(element, '#device')) await press(element, 'Save and continue later');
  await until(element, () => has(element, '#device'));
  find(element, '#device').click();
  await settled(element);
}

/** Types, and stays in the field. */
export function write(element: Story, name: string, text: string): void {
  const control = field(element, name);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Another tab of the browser is looked at. */
export function hide(): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}
