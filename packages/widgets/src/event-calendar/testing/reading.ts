/** What a person would look for in a calendar, for the browser tests. */
import { settled, textOf } from '../../testing/fixture.ts';
import type { KoinonEventCalendar } from '../event-calendar.element.ts';

export function root(element: KoinonEventCalendar): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The calendar has no shadow root.');
  return element.shadowRoot;
}

/** The names of the events that are listed. */
export function names(element: KoinonEventCalendar): string[] {
  return [...root(element).querySelectorAll('.rows .name')].map(textOf);
}

/** The button or link that opens an event of the list. */
export function open(element: KoinonEventCalendar, name: string): HTMLElement {
  const found = [...root(element).querySelectorAll<HTMLElement>('.cover')].find(one => textOf(one) === name);
  if (!found) throw new Error(`"${name}" is not listed.`);
  return found;
}

/** The button with these words, or whose name begins with them. */
export function button(element: KoinonEventCalendar, words: string): HTMLElement {
  const found = [...root(element).querySelectorAll<HTMLElement>('button, a')].find(one =>
    (one.getAttribute('aria-label') ?? textOf(one)).startsWith(words),
  );
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

export async function click(element: KoinonEventCalendar, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}

/** A key where the focus is. */
export async function press(
  element: KoinonEventCalendar,
  key: string,
  init: KeyboardEventInit = {},
): Promise<void> {
  const target = root(element).activeElement ?? element;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
  );
  await settled(element);
}

export function said(element: KoinonEventCalendar): string {
  return textOf(root(element).querySelector('[role=status]') ?? element);
}
