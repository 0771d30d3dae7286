import type { AttributeDoc, ElementDoc } from './elements.ts';

/** What the declarations of all frameworks share: how an attribute, a property and an event are written in TypeScript. */
export const HEADER = '// Generated from custom-elements.json; see @koinon/widgets.\n';

/** The classes and event classes that the declarations name, from the package's own entry. */
export function importTypes(elements: readonly ElementDoc[]): string {
  const names = new Set(elements.flatMap(one => [one.className, ...one.events.map(event => event.type)]));
  return `import type { ${[...names].sort().join(', ')} } from './index.js';\n`;
}

export function comment(text: string, indent = '  '): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0] ?? ''} */\n`;
  return `${indent}/**\n${lines.map(line => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** What may be written in an attribute: a number or a flag also as text, as it stands in HTML. */
export function attributeType({ kind, values }: AttributeDoc): string {
  switch (kind) {
    case 'choice':
      return values.map(value => `'${value}'`).join(' | ');
    case 'number':
      return 'number | `${number}`';
    case 'flag':
      return "boolean | ''";
    case 'text':
      return 'string';
  }
}

export const member = (name: string, type: string, description: string) =>
  `${comment(description)}  ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

/**
 * Attributes by their names in HTML, and the properties that have no attribute of the same name. Frameworks set a
 * property where the element has one of that name, else an attribute: so a name that is both takes what the class takes.
 *
 * @param asText whether a property may be written as its attribute's text too: Vue's checker reads `first-day` as `firstDay`
 */
export function settings(element: ElementDoc, asText = false): string {
  const { className, attributes, properties } = element;
  const own = new Set(properties.map(one => one.name));
  const typed = (name: string, attribute: AttributeDoc | undefined) => {
    if (attribute?.kind === 'choice') return attributeType(attribute);
    return attribute && (asText || !own.has(name)) ? attributeType(attribute) : `${className}['${name}']`;
  };
  const byAttribute = new Map(attributes.map(one => [one.name, one]));
  return [
    ...attributes.map(one => member(one.name, typed(one.name, one), one.description)),
    ...properties
      .filter(one => !byAttribute.has(one.name))
      .map(one => member(one.name, typed(one.name, byAttribute.get(one.attribute ?? '')), one.description)),
  ].join('');
}

export const propsName = ({ className }: ElementDoc) => `${className}Props`;

export const documentation = ({ summary, description }: ElementDoc, indent = '  ') =>
  comment([summary, description].filter(Boolean).join('\n\n'), indent);
