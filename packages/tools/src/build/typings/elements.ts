import type { Documented, ElementsManifest } from '../elements-manifest.ts';

/** An element as the generators of typings and editor data read it. */
export interface ElementDoc {
  readonly tag: string;
  readonly className: string;
  /** One sentence, then the rest. */
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly AttributeDoc[];
  /** Fields that can be set, with or without an attribute of their own. */
  readonly properties: readonly PropertyDoc[];
  readonly events: readonly EventDoc[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly states: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly standard: string | undefined })[];
}

export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface AttributeDoc extends Named {
  readonly property: string;
  readonly kind: 'text' | 'number' | 'flag' | 'choice';
  /** Of a choice. */
  readonly values: readonly string[];
}

export interface PropertyDoc extends Named {
  /** TypeScript, as it is written in the class. */
  readonly type: string;
  readonly attribute: string | undefined;
}

export interface EventDoc extends Named {
  /** Name of the event's class, which `@koinon/widgets` exports. */
  readonly type: string;
}

/** The elements of a manifest, by tag. */
export function elementDocs(manifest: ElementsManifest): ElementDoc[] {
  return manifest.modules
    .flatMap(module => module.declarations ?? [])
    .flatMap(one => {
      if (!one.tagName) return [];
      const fields = (one.members ?? []).filter(
        ({ kind, static: fixed, readonly }) => kind === 'field' && !fixed && !readonly,
      );
      return [
        {
          tag: one.tagName,
          className: one.name,
          summary: one.summary ?? '',
          description: one.description ?? '',
          attributes: (one.attributes ?? []).map(item => ({
            ...named(item),
            property: item.fieldName ?? item.name ?? '',
            ...attributeKind(item.type?.text ?? ''),
          })),
          properties: fields.map(item => ({
            ...named(item),
            type: item.type?.text ?? 'unknown',
            attribute: item.attribute,
          })),
          events: (one.events ?? []).map(item => ({ ...named(item), type: item.type?.text ?? 'Event' })),
          slots: (one.slots ?? []).map(named),
          parts: (one.cssParts ?? []).map(named),
          states: (one.cssStates ?? []).map(named),
          cssProperties: (one.cssProperties ?? []).map(item => ({ ...named(item), standard: item.default })),
        },
      ];
    })
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

function named({ name = '', description = '' }: Documented): Named {
  return { name, description };
}

function attributeKind(type: string): Pick<AttributeDoc, 'kind' | 'values'> {
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
  if (values.length > 0) return { kind: 'choice', values };
  if (/\bboolean\b/.test(type)) return { kind: 'flag', values };
  return { kind: /\bnumber\b/.test(type) ? 'number' : 'text', values };
}

/** Every custom property that any element reads, once. */
export function allCssProperties(elements: readonly ElementDoc[]): ElementDoc['cssProperties'] {
  const all = new Map<string, ElementDoc['cssProperties'][number]>();
  for (const property of elements.flatMap(one => one.cssProperties)) {
    // The shared one, which says the default, before what one element does with it.
    if (!all.get(property.name)?.standard) all.set(property.name, property);
  }
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
