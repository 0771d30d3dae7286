import { documentation, HEADER, importTypes, member, propsName, settings } from './declarations.ts';
import type { ElementDoc } from './elements.ts';

/** Types for Svelte's markup: event attributes as Svelte 5 writes them, and the `on:` directive of Svelte 4. */
export function svelteTypes(elements: readonly ElementDoc[]): string {
  const props = elements.map(element => {
    const events = element.events.flatMap(one =>
      [`on${one.name}`, `on:${one.name}`].map(name =>
        member(
          name,
          `((event: ${one.type} & { readonly currentTarget: ${element.className} }) => void)`,
          one.description,
        ),
      ),
    );
    return `${documentation(element, '')}export interface ${propsName(element)} extends HTMLAttributes<${element.className}> {
${settings(element)}${events.join('')}}
`;
  });
  const tags = elements.map(
    element => `${documentation(element, '    ')}    '${element.tag}': ${propsName(element)};\n`,
  );
  return `${HEADER}import type { HTMLAttributes } from 'svelte/elements';
${importTypes(elements)}
${props.join('\n')}
declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${tags.join('')}  }
}
`;
}
