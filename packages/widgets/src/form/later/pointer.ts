/** From a pointer (RFC 6901) to the field that it means. */
import {
  hasEntries,
  isAsked,
  type Field,
  type FormDefinition,
  type SimpleField,
} from '@koinon/contract/forms';
import type { FormState } from '../form.model.ts';

export interface FieldAt {
  readonly field: Field;
  /** Inside a group or among pictures: the field of the entry (none: the picture itself), and which entry (from 0). */
  readonly inner?: { readonly field: SimpleField | undefined; readonly index: number };
  /** The field's own pointer, without what follows inside its answer (`/organisation` of `/organisation/name`). */
  readonly path: string;
}

export function fieldAt(form: FormDefinition, pointer: string): FieldAt | undefined {
  const path = pointer.slice(1);
  for (const field of form.steps.flatMap(step => step.sections.flatMap(section => section.fields))) {
    if (path !== field.name && !path.startsWith(`${field.name}/`)) continue;
    if (!hasEntries(field)) return { field, path: field.name };
    const [index = '', name] = path.slice(field.name.length + 1).split('/');
    const inner = field.fields.find(one => one.name === name);
    // A picture itself: not uploaded, or not there any more.
    if (!inner && index !== '' && field.type === 'images')
      return { field, inner: { field: inner, index: Number(index) }, path: `${field.name}/${index}` };
    return inner
      ? { field, inner: { field: inner, index: Number(index) }, path: `${field.name}/${index}/${inner.name}` }
      : { field, path: field.name };
  }
  return undefined;
}

/** As {@link fieldAt}, where the field is asked just now: what is not in the page cannot be mended there. */
export function shownAt(form: FormDefinition, state: FormState, pointer: string): FieldAt | undefined {
  const at = fieldAt(form, pointer);
  return at && isAsked(at.field, state.answers) ? at : undefined;
}

/** −1: no step has it. */
export function stepOf(form: FormDefinition, pointer: string): number {
  const at = fieldAt(form, pointer);
  return at
    ? form.steps.findIndex(step => step.sections.some(({ fields }) => fields.includes(at.field)))
    : -1;
}
