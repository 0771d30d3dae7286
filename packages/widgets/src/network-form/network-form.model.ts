/** What a form of a network shows when. Pure: no DOM, no Lit, no network. */
import type { ReadDefinition } from '../form/index.ts';
import type { FormSourceState, Trouble } from '../form/form-source.model.ts';

export type Screen = 'loading' | 'form' | 'done' | Exclude<Trouble, 'not-found'>;

export function screenOf({ status, trouble, form }: FormSourceState): Screen {
  if (status === 'done') return 'done';
  if (status === 'failed') {
    // A network without a newsletter or a charter has no such form: to a visitor that is one not published.
    return trouble === 'not-found' ? 'not-published' : (trouble ?? 'error');
  }
  if (form === undefined) return 'loading';
  return form.definition ? 'form' : 'not-published';
}

/** Names of the agreements that are to another version than before: what was ticked is not agreed to any more. */
export function changedAgreements(before: ReadDefinition | undefined, now: ReadDefinition): string[] {
  const old = versionsIn(before);
  return [...versionsIn(now)].flatMap(([name, version]) =>
    old.has(name) && old.get(name) !== version ? [name] : [],
  );
}

function versionsIn(form: ReadDefinition | undefined): Map<string, string | null> {
  const fields = form?.steps.flatMap(step => step.sections.flatMap(section => section.fields)) ?? [];
  return new Map(fields.flatMap(one => (one.type === 'agreement' ? [[one.name, one.version]] : [])));
}
