import type { Answer, FieldOf, FieldType } from '@koinon/contract';
import { compareText } from '@koinon/i18n';
import { pickText } from '@koinon/i18n/text';
import { html, type Html } from '../html.ts';
import type { T } from '../words.ts';
import { organizationName, type Body } from './answers-of.ts';
import { idOf } from './names.ts';
import { formText } from './text.ts';

/** What a control is drawn with; `attributes` tie it to its hint and its error. */
export interface Control {
  readonly name: string;
  readonly answer: Answer;
  readonly attributes: Html;
  readonly bodies: readonly Body[];
  readonly t: T;
}

/** A list of names longer than this would be most of the page: then one types the name. */
const MAX_SUGGESTIONS = 1000;
/** More options than this are a list to open. */
export const MAX_RADIOS = 8;

type OneLine = FieldOf<'text' | 'email' | 'tel' | 'url' | 'number'>;
const KEYBOARDS: Readonly<Partial<Record<FieldType, string>>> = { email: 'email', tel: 'tel', url: 'url' };

/** One line. Its type asks for the right keyboard; what is right in it is said by the server, in the page's words. */
export function lineInput(field: OneLine, { name, answer, attributes }: Control): Html {
  const type = KEYBOARDS[field.type] ?? 'text';
  const autocomplete = 'autocomplete' in field ? field.autocomplete : null;
  const value = answer === undefined && field.type === 'number' ? field.initial : answer;
  return html`<input
    class="${widthOf(field)}"
    id="${idOf(name)}"
    name="${name}"
    type="${type}"
    value="${asText(value)}"
    ${autocomplete !== null && html` autocomplete="${autocomplete}"`}
    ${field.type === 'number' && html` inputmode="${field.integer ? 'numeric' : 'decimal'}"`}
    ${type !== 'text' && html` spellcheck="false" autocapitalize="none"`}
    ${attributes}
  />`;
}

/** As wide as what is expected in it. */
function widthOf(field: OneLine): string {
  if (field.type === 'number') return 'short';
  return field.type === 'tel' || (field.type === 'text' && field.maxLength <= 20) ? 'medium' : 'line';
}

export function textArea(
  field: FieldOf<'long-text' | 'blocks'>,
  { name, answer, attributes }: Control,
): Html {
  // The first line break of the element is not part of its text.
  return html`<textarea class="line" id="${idOf(name)}" name="${name}" rows="${field.rows}" ${attributes}>
${asText(answer)}</textarea>`;
}

/** The register as suggestions: a name that is one of them is that body, any other is taken as it is. */
export function organizationInput({ name, answer, attributes, bodies, t }: Control): Html {
  const suggest = bodies.length > 0 && bodies.length <= MAX_SUGGESTIONS;
  const list = `${idOf(name)}.list`;
  return html`<input
      class="line"
      id="${idOf(name)}"
      name="${name}"
      type="text"
      value="${organizationName(answer, bodies, t.locale)}"
      autocomplete="organization"
      ${suggest && html` list="${list}"`}
      ${attributes}
    />
    ${suggest && html`<datalist id="${list}">${suggestions(bodies, t)}</datalist>`}`;
}

/** In the order of the alphabet; one finds a body by its acronym too. */
function suggestions(bodies: readonly Body[], t: T): Html[] {
  return bodies
    .map(({ name, acronym }) => ({
      name: pickText(name, t.locale).text,
      acronym: pickText(acronym, t.locale).text,
    }))
    .sort((a, b) => compareText(a.name, b.name, t.locale))
    .map(({ name, acronym }) => html`<option value="${name}">${acronym}</option>`);
}

export function selectBox(field: FieldOf<'choice'>, { name, answer, attributes, t }: Control): Html {
  return html`<select class="line" id="${idOf(name)}" name="${name}" ${attributes}>
    <option value="">${t('form.choose')}</option>
    ${field.options.map(
      ({ value, label, hint }) =>
        html`<option value="${value}" ${value === answer && html` selected`}>
          ${formText(label, t)}${hint && html` – ${formText(hint, t)}`}
        </option>`,
    )}
  </select>`;
}

/** Radio buttons or checkboxes. The first has the field's own id: the list of errors leads to it. */
export function optionList(
  field: FieldOf<'choice' | 'choices'>,
  { name, answer, t }: Pick<Control, 'name' | 'answer' | 't'>,
): Html {
  const type = field.type === 'choice' ? 'radio' : 'checkbox';
  const chosen = Array.isArray(answer) ? answer : [answer];
  return html`<div class="options">
    ${field.options.map(({ value, label, hint }, index) => {
      const id = index === 0 ? idOf(name) : `${idOf(name)}.${index + 1}`;
      // The field itself may have a hint.
      const hintId = `${idOf(name)}.${index + 1}.hint`;
      return html`<div class="option">
        <input
          id="${id}"
          name="${name}"
          type="${type}"
          value="${value}"
          ${chosen.includes(value) && html` checked`}
          ${hint && html` aria-describedby="${hintId}"`}
        />
        <label for="${id}">${formText(label, t)}</label>
        ${hint && html`<p class="hint" id="${hintId}">${formText(hint, t)}</p>`}
      </div>`;
    })}
  </div>`;
}

const DATE_PARTS = ['day', 'month', 'year'] as const;

/** Three short fields: nothing that is typed is lost, and no calendar has to be paged back to the year of birth. */
export function dateInputs(
  field: FieldOf<'date'>,
  { name, answer, t }: Pick<Control, 'name' | 'answer' | 't'>,
  bad: boolean,
): Html {
  const [, year = '', month = '', day = ''] = /^([^-]*)-([^-]*)-(.*)$/.exec(asText(answer)) ?? [
    '',
    '',
    '',
    asText(answer),
  ];
  const values = { day, month, year };
  return html`<div class="date">
    ${DATE_PARTS.map((part, index) => {
      const id = index === 0 ? idOf(name) : `${idOf(name)}.${part}`;
      return html`<div>
        <label for="${id}">${t(`form.${part}`)}</label>
        <input
          id="${id}"
          name="${name}.${part}"
          type="text"
          class="${part === 'year' ? 'year' : 'two'}"
          inputmode="numeric"
          value="${values[part].replace(/^0(?=\d$)/, '')}"
          ${field.autocomplete !== null && html` autocomplete="${field.autocomplete}-${part}"`}
          ${bad && html` aria-invalid="true"`}
        />
      </div>`;
    })}
  </div>`;
}

export function asText(answer: Answer | null): string {
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}
