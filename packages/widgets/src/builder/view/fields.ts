/** Fields as all of the builder has them: a label, a hint, what is wrong, a native control. */
import { html, nothing, type TemplateResult } from 'lit';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, if anything. */
  readonly error?: string | undefined;
}

export interface Item {
  readonly value: string;
  readonly text: unknown;
  readonly hint?: string;
  readonly disabled?: boolean;
}

const describedBy = ({ id, hint, error }: Field) =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || nothing;

const notes = ({ id, hint, error }: Field) =>
  html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}`;

export function selectField(
  field: Field,
  value: string,
  items: readonly Item[],
  changed: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${field.id}>${field.label}</label>
    ${notes(field)}
    <select
      class="control"
      id=${field.id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => changed((event.currentTarget as HTMLSelectElement).value)}
    >
      ${items.map(item => html`<option value=${item.value} .selected=${item.value === value}>${item.text}</option>`)}
    </select>
  </div>`;
}

export interface TextField extends Field {
  readonly type?: 'text' | 'date' | 'number' | 'search';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly suggestions?: readonly string[];
  /** Whether the value is used although something is said of it. */
  readonly usable?: boolean;
  /** Told at each letter, not only when it is left. */
  readonly live?: boolean;
}

export function textField(field: TextField, value: string, changed: (value: string) => void): TemplateResult {
  const { id, type = 'text', suggestions = [] } = field;
  const tell = (event: Event) => changed((event.currentTarget as HTMLInputElement).value);
  return html`<div class="field">
    <label class="label" for=${id}>${field.label}</label>
    ${notes(field)}
    <input
      class="control"
      id=${id}
      type=${type}
      .value=${value}
      min=${field.min ?? nothing}
      max=${field.max ?? nothing}
      placeholder=${field.placeholder ?? nothing}
      list=${suggestions.length > 0 ? `${id}-list` : nothing}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${field.error && !field.usable ? 'true' : nothing}
      aria-describedby=${describedBy(field)}
      @input=${field.live ? tell : nothing}
      @change=${tell}
    />
    ${
      suggestions.length > 0
        ? html`<datalist id="${id}-list">
            ${suggestions.map(one => html`<option value=${one}></option>`)}
          </datalist>`
        : nothing
    }
  </div>`;
}

/** @param look `row`: side by side as buttons are; `cards`: each in a row of its own */
export function radioGroup(
  field: Field,
  value: string,
  items: readonly Item[],
  changed: (value: string) => void,
  look: 'row' | 'cards' = 'row',
): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${describedBy(field)}>
    <legend class="label">${field.label}</legend>
    ${notes(field)}
    <div class="radios ${look}">
      ${items.map(
        item =>
          html`<label class="radio">
            <input
              type="radio"
              name=${field.id}
              value=${item.value}
              .checked=${item.value === value}
              ?disabled=${item.disabled}
              aria-describedby=${item.hint ? `${field.id}-${item.value}-hint` : nothing}
              @change=${() => changed(item.value)}
            />
            <span>
              <span class="radio-text">${item.text}</span>
              ${
                item.hint
                  ? html`<span class="hint" id="${field.id}-${item.value}-hint">${item.hint}</span>`
                  : nothing
              }
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export function checkGroup(
  field: Field,
  on: ReadonlySet<string>,
  items: readonly Item[],
  changed: (value: string, ticked: boolean) => void,
): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${describedBy(field)}>
    <legend class="label">${field.label}</legend>
    ${notes(field)}
    <div class="checks">
      ${items.map(item => checkBox(item.text, on.has(item.value), ticked => changed(item.value, ticked)))}
    </div>
  </fieldset>`;
}

export function checkBox(text: unknown, on: boolean, changed: (ticked: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => changed((event.currentTarget as HTMLInputElement).checked)}
    />
    <span>${text}</span>
  </label>`;
}
