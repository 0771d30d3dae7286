import { documentation, HEADER, importTypes, member, propsName, settings } from './declarations.ts';
import { allCssProperties, type ElementDoc } from './elements.ts';

/**
 * JSX types for React 19, which sets properties and listens to `on<event>` on custom elements as it does on its own.
 * The module `react` is augmented as its types ask for it; the custom properties go into `style`.
 */
export function reactTypes(elements: readonly ElementDoc[]): string {
  const props = elements.map(element => {
    const events = element.events.map(one =>
      member(
        `on${one.name}`,
        `((event: ${one.type} & { readonly currentTarget: ${element.className} }) => void)`,
        one.description,
      ),
    );
    return `${documentation(element, '')}export interface ${propsName(element)} extends HTMLAttributes<${element.className}>, ClassAttributes<${element.className}> {
${member('class', 'string', 'As in HTML; `className` does the same.')}${settings(element)}${events.join('')}}
`;
  });
  const tags = elements.map(
    element => `${documentation(element, '      ')}      '${element.tag}': ${propsName(element)};\n`,
  );
  const styles = allCssProperties(elements).map(one =>
    member(one.name, 'string | number', one.description).replace(/^/gm, '  ').trimEnd(),
  );
  return `${HEADER}import type { ClassAttributes, HTMLAttributes } from 'react';
${importTypes(elements)}
${props.join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
  interface CSSProperties {
${styles.join('\n')}
  }
}
`;
}
