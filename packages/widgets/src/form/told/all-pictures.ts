/** The pictures of a form, whichever of its fields they are in and whichever step it shows. */
import type { FormCore } from '../context.ts';
import { Pictures, type Images } from './pictures.ts';

const known = new WeakMap<FormCore, Map<string, Pictures>>();

/** One list for each field. */
export function picturesOf(core: FormCore, name: string): Pictures {
  const all = known.get(core) ?? new Map<string, Pictures>();
  known.set(core, all);
  const pictures = all.get(name) ?? new Pictures(core, name);
  all.set(name, pictures);
  return pictures;
}

function fieldsOf({ form }: FormCore): Images[] {
  const all = form.steps.flatMap(step => step.sections.flatMap(section => section.fields));
  return all.filter(field => field.type === 'images');
}

/** The connection is back: what was interrupted goes on. */
export function online(core: FormCore): void {
  for (const field of fieldsOf(core)) picturesOf(core, field.name).online(field.maxBytes);
}

export function sendAgain(core: FormCore): void {
  for (const field of fieldsOf(core)) picturesOf(core, field.name).sendAgain(field.maxBytes);
}

/** Another story begins: nothing of these comes back, and nothing of them goes on. */
export function forget(core: FormCore): void {
  for (const pictures of known.get(core)?.values() ?? []) pictures.end();
  known.delete(core);
}
