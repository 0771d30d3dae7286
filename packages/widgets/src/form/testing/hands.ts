/** What a person does with a form, and finds in it. */
import type { FormDefinition } from '@koinon/contract/forms';
import { html } from 'lit';
import { fixture, settled, textOf } from '../../testing/fixture.ts';
import type { FormSetup } from '../form.types.ts';
import { setupOf, type FormProbe } from './form-probe.ts';

export async function place(
  definition: FormDefinition,
  more: Partial<FormSetup> = {},
  lang = 'en',
): Promise<FormProbe> {
  return settled(
    fixture<FormProbe>(
      html`<koinon-form-probe lang=${lang} .setup=${setupOf(definition, more)}></koinon-form-probe>`,
    ),
  );
}

export const rootOf = (element: FormProbe): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('It has no shadow root.');
  return element.shadowRoot;
};

/** A control by its label: what a screen reader's user asks for. */
export function field(element: FormProbe, label: string): HTMLInputElement {
  const root = rootOf(element);
  const found = [...root.querySelectorAll('label')].find(one => textOf(one).startsWith(label));
  const control = found?.htmlFor ? root.getElementById(found.htmlFor) : found?.querySelector('input');
  if (!control)
    throw new Error(`No field "${label}". There are: ${[...root.querySelectorAll('label')].map(textOf)}`);
  return control as HTMLInputElement;
}

/** Types as a browser tells it: the value, `input`, and `change` when the field is left. */
export async function type(element: FormProbe, label: string, value: string, leave = true): Promise<void> {
  const control = field(element, label);
  control.focus();
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (leave) control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export async function tick(element: FormProbe, label: string): Promise<void> {
  field(element, label).click();
  await settled(element);
}

export function button(element: FormProbe, name: string): HTMLButtonElement {
  const all = [...rootOf(element).querySelectorAll('button')];
  const found = all.find(one => (one.ariaLabel ?? textOf(one)) === name);
  if (!found)
    throw new Error(`No button "${name}". There are: ${all.map(one => one.ariaLabel ?? textOf(one))}`);
  return found;
}

export async function press(element: FormProbe, name: string): Promise<void> {
  // As a hand or a key would: what comes near loads what is needed. (No focus events in a tab that is not in front.)
  element.form.touch();
  const pressed = button(element, name);
  pressed.focus();
  pressed.click();
  await ready(element);
}

/** When what loads at the first touch is there, and all is drawn. */
export async function ready(element: FormProbe): Promise<void> {
  await until(element, () => element.form.words() !== undefined);
  await settled(element);
}

/** Waits for updates until it holds, never for a time. */
export async function until(element: FormProbe, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await element.updateComplete;
    // A turn of the event loop: frames stand still in a tab that is not in front.
    await new Promise(resolve => setTimeout(resolve));
  }
}

export const focused = (element: FormProbe): Element | null => rootOf(element).activeElement;

export const summary = (element: FormProbe): string[] =>
  [...rootOf(element).querySelectorAll('.summary li')].map(textOf);

/** The errors beside the fields, without the hidden "Error:". */
export const errors = (element: FormProbe): string[] =>
  [...rootOf(element).querySelectorAll('.error')].map(one => textOf(one).replace(/^Error: /, ''));

export const shown = (element: FormProbe): string => textOf(rootOf(element));
