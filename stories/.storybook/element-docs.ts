import type { ArgTypes } from '@storybook/web-components-vite';
import manifest, { type Declaration, type Item } from 'virtual:koinon-elements';

export function declarationOf(tag: string): Declaration | undefined {
  for (const { declarations = [] } of manifest.modules) {
    const found = declarations.find(one => one.tagName === tag);
    if (found) return found;
  }
  return undefined;
}

/**
 * The table under a widget's documentation: attributes with controls, then properties, events, slots, parts, states
 * and variables for reading. Storybook's own extraction gives an attribute and the property of its name one row.
 */
export function extractArgTypes(tag: string): ArgTypes {
  const found = declarationOf(tag);
  if (!found) return {};
  const fields = new Set(found.attributes?.map(({ fieldName }) => fieldName));
  const properties = found.members?.filter(({ kind, name }) => kind === 'field' && !fields.has(name));
  return {
    ...rows(found.attributes, 'attributes', true),
    ...rows(properties, 'properties'),
    ...rows(
      found.members?.filter(({ kind }) => kind === 'method'),
      'methods',
    ),
    ...rows(found.events, 'events'),
    ...rows(found.slots, 'slots'),
    ...rows(found.cssParts, 'parts'),
    ...rows(found.cssStates, 'states'),
    ...rows(found.cssProperties, 'custom properties'),
  };
}

export function extractComponentDescription(tag: string): string {
  return declarationOf(tag)?.description ?? '';
}

function rows(items: readonly Item[] | undefined, category: string, editable = false): ArgTypes {
  const entries = (items ?? []).map(item => {
    const name = item.name || '(default)';
    const type = item.type?.text ?? '';
    // Names repeat across categories (an event and its handler, a slot and a part): only attributes are arguments.
    const key = editable ? name : `${category}: ${name}`;
    return [
      key,
      {
        name,
        description: item.description ?? '',
        control: editable ? controlOf(type) : false,
        ...(editable ? optionsOf(type) : {}),
        table: {
          category,
          type: { summary: type },
          ...(item.default ? { defaultValue: { summary: item.default } } : {}),
        },
      },
    ] as const;
  });
  return Object.fromEntries(entries);
}

const literals = (type: string) => [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '');

function optionsOf(type: string): { options?: string[] } {
  const options = literals(type);
  return options.length > 1 ? { options } : {};
}

function controlOf(type: string) {
  if (literals(type).length > 1) return { type: 'select' } as const;
  if (/\bboolean\b/.test(type)) return { type: 'boolean' } as const;
  if (/\bnumber\b/.test(type)) return { type: 'number' } as const;
  return { type: 'text' } as const;
}
