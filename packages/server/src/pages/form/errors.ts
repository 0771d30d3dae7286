import {
  hasEntries,
  type Field,
  type FieldError,
  type FormDefinition,
  type SimpleField,
} from '@koinon/contract';
import { fieldErrorText } from '@koinon/i18n/form';
import { html, type Html } from '../html.ts';
import { heading } from '../say.ts';
import type { T } from '../words.ts';
import { allFields } from './answers-of.ts';
import { idOf } from './names.ts';
import { isWithin } from './steps.ts';

/** What is wrong with an answer and what to write instead: the same words above the form and at the field. */
export function errorText(
  field: Field | SimpleField | undefined,
  error: FieldError,
  t: T,
  inGroup = false,
): string {
  return field ? fieldErrorText(t, field, error, { inGroup }) : t('form.error.unknown');
}

/** The field that an error is about: inside an entry of a group, the entry's own. */
export function fieldOf(definition: FormDefinition, { pointer }: FieldError): Found | undefined {
  const field = allFields(definition).find(one => isWithin(pointer, one.name));
  if (!field) return undefined;
  if (!hasEntries(field)) return { field, name: field.name, inGroup: false };
  const [index, name] = pointer.slice(field.name.length + 2).split('/');
  const own = field.fields.find(one => one.name === name);
  return own
    ? { field: own, name: `${field.name}/${index}/${own.name}`, inGroup: true }
    : {
        field,
        name: field.type === 'images' && index ? `${field.name}/${index}` : field.name,
        inGroup: false,
      };
}

interface Found {
  readonly field: Field | SimpleField;
  readonly name: string;
  readonly inGroup: boolean;
}

/**
 * All that is wrong, above the form, each a link to its field. The heading takes the focus when the page is opened:
 * without scripts that is the only way to say that the form came back.
 */
export function errorSummary(
  definition: FormDefinition,
  errors: readonly FieldError[],
  t: T,
  level: number,
): Html | null {
  if (errors.length === 0) return null;
  const items = errors.map(error => {
    const found = fieldOf(definition, error);
    const text = errorText(found?.field, error, t, found?.inGroup);
    return found ? html`<li><a href="#${idOf(found.name)}">${text}</a></li>` : html`<li>${text}</li>`;
  });
  return html`<div class="problems">
    ${heading(level, t('form.problem'), html` id="problems" tabindex="-1" autofocus`)}
    <ul>
      ${items}
    </ul>
  </div>`;
}
