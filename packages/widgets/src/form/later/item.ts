import type { Field } from '@koinon/contract/forms';
import type { FieldContext } from '../context.ts';

/** What one entry of a field is called. */
export function itemOf({ plain, later }: FieldContext, field: Field): string {
  if (field.type === 'group') return plain(field.item);
  return later?.w.optional('form.picture.item') ?? plain(field.label);
}
