/** What of a form of a network changes under who fills it in. Pure: no DOM, no Lit, no network. */
import type { ReadDefinition } from '../form/index.ts';

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
