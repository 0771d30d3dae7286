import { allCssProperties, type AttributeDoc, type ElementDoc, type Named } from './elements.ts';

const SCHEMA = 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json';

/** The same for JetBrains' editors, which find it by the field `web-types` of package.json. */
export function webTypes(elements: readonly ElementDoc[], version: string): object {
  return {
    $schema: SCHEMA,
    name: '@koinon/widgets',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(element => ({
          name: element.tag,
          description: [element.summary, element.description].filter(Boolean).join('\n\n'),
          source: { module: '@koinon/widgets', symbol: element.className },
          attributes: element.attributes.map(one => ({
            name: one.name,
            description: one.description,
            value: attributeValue(one),
          })),
          slots: element.slots.map(plain),
          js: {
            properties: element.properties.map(one => ({ ...plain(one), type: one.type })),
            events: element.events.map(one => ({ ...plain(one), type: one.type })),
          },
          css: {
            parts: element.parts.map(plain),
            'pseudo-classes': element.states.map(one => ({ ...plain(one), name: `state(${one.name})` })),
          },
        })),
      },
      // Set on `:root` by a portal, not on a tag: they are offered everywhere.
      css: { properties: allCssProperties(elements).map(plain) },
    },
  };
}

const plain = ({ name, description }: Named) => ({ name, description });

function attributeValue({ kind, values }: AttributeDoc): object {
  switch (kind) {
    case 'choice':
      return { type: values.map(value => `'${value}'`).join(' | ') };
    case 'number':
      return { type: 'number' };
    case 'flag':
      return { kind: 'no-value', type: 'boolean' };
    case 'text':
      return { type: 'string' };
  }
}
