/** Which of a network's lists a form offers. Pure: no DOM, no Lit, no network. */
import type { Form } from '@koinon/contract';
import type { ReadDefinition } from '../form/index.ts';

export interface Offer {
  readonly definition: ReadDefinition;
  /** To be sent though nothing asks for it: the only list there is to choose. */
  readonly only: string | undefined;
  /** Ids that the page names and the network does not have. */
  readonly unknown: readonly string[];
}

/** `events, news` → both; nothing written: undefined, all lists. */
export function parseLists(text: string | null | undefined): readonly string[] | undefined {
  const ids = (text ?? '').split(/[\s,]+/).filter(Boolean);
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** The form with the lists that the page asks for. Where the network has none of them, with all. */
export function offerOf(
  { definition, lists }: Pick<Form, 'lists'> & { readonly definition: ReadDefinition },
  wanted: readonly string[] | undefined,
): Offer {
  const known = lists.map(({ id }) => id);
  const chosen = wanted?.filter(id => known.includes(id)) ?? [];
  const unknown = wanted?.filter(id => !known.includes(id)) ?? [];
  if (chosen.length === 0) return { definition, only: known.length === 1 ? known[0] : undefined, unknown };
  const only = chosen.length === 1 ? chosen[0] : undefined;
  return {
    definition: chosen.length === known.length ? definition : narrowed(definition, chosen),
    only,
    unknown,
  };
}

const narrowed = (definition: ReadDefinition, chosen: readonly string[]): ReadDefinition => ({
  ...definition,
  steps: definition.steps.map(step => ({
    ...step,
    sections: step.sections.map(section => ({
      ...section,
      fields: section.fields.flatMap(field => {
        if (field.name !== 'lists' || field.type !== 'choices') return [field];
        const options = field.options.filter(({ value }) => chosen.includes(value));
        return options.length > 1 ? [{ ...field, options }] : [];
      }),
    })),
  })),
});
