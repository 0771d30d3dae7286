import { EMBEDS } from '@koinon/contract/embeds';
import { allCssProperties, type ElementDoc, type Named } from './elements.ts';

const SCHEMAS = 'https://raw.githubusercontent.com/microsoft';

const markdown = (value: string) => ({ kind: 'markdown', value });

/** Tags, attributes and values for `html.customData` of VS Code (and of editors that speak its language service). */
export function vscodeHtml(elements: readonly ElementDoc[]): object {
  return {
    $schema: `${SCHEMAS}/vscode-html-languageservice/main/docs/customData.schema.json`,
    version: 1.1,
    tags: elements.map(element => ({
      name: element.tag,
      description: markdown(tagText(element)),
      attributes: element.attributes.map(({ name, description, kind, values }) => ({
        name,
        description: markdown(description),
        ...(kind === 'choice' ? { values: values.map(value => ({ name: value })) } : {}),
        ...(kind === 'flag' ? { valueSet: 'v' } : {}),
      })),
    })),
    globalAttributes: [
      {
        name: 'data-koinon',
        description: markdown(
          'Where tags are dropped: Koinon’s script puts the widget of this name here. Its options are attributes too, with `data-` before them.',
        ),
        values: EMBEDS.map(({ name, tag }) => ({ name, description: `<${tag}>` })),
      },
    ],
  };
}

function tagText({ summary, description, slots, events }: ElementDoc): string {
  const list = (title: string, items: readonly Named[], wrap = (name: string) => `\`${name}\``) =>
    items.length === 0
      ? []
      : [
          `**${title}**\n\n${items.map(one => `- ${one.name ? wrap(one.name) : 'content'}: ${one.description}`).join('\n')}`,
        ];
  return [summary, description, ...list('Slots', slots), ...list('Events', events)]
    .filter(Boolean)
    .join('\n\n');
}

/** Custom properties, parts and states for `css.customData`. */
export function vscodeCss(elements: readonly ElementDoc[]): object {
  return {
    $schema: `${SCHEMAS}/vscode-css-languageservice/main/docs/customData.schema.json`,
    version: 1.1,
    properties: allCssProperties(elements).map(({ name, description, standard }) => ({
      name,
      description: markdown(standard ? `${description}\n\nUnless set: \`${standard}\`` : description),
    })),
    pseudoElements: byElement(elements, one => one.parts).map(([name, description]) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
    pseudoClasses: byElement(elements, one => one.states).map(([name, description]) => ({
      name: `:state(${name})`,
      description: markdown(description),
    })),
  };
}

/** Each name once, with what it is in which element. */
function byElement(
  elements: readonly ElementDoc[],
  items: (element: ElementDoc) => readonly Named[],
): [name: string, description: string][] {
  const all = new Map<string, Map<string, string[]>>();
  for (const element of elements) {
    for (const { name, description } of items(element)) {
      const said = all.get(name) ?? new Map<string, string[]>();
      said.set(description, [...(said.get(description) ?? []), `\`${element.tag}\``]);
      all.set(name, said);
    }
  }
  return [...all]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, said]) => [
      name,
      [...said].map(([text, tags]) => `${text} (${tags.join(', ')})`).join('\n\n'),
    ]);
}
