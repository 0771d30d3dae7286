import { documentation, HEADER, importTypes, member, propsName, settings } from './declarations.ts';
import type { ElementDoc } from './elements.ts';

/** Types for Vue's templates, in the form that its guide gives for custom elements: a global component that is the element. */
export function vueTypes(elements: readonly ElementDoc[]): string {
  const props = elements.map(element => {
    const handlers = element.events.map(one =>
      member(`on${pascal(one.name)}`, `((event: ${one.type}) => void)`, one.description),
    );
    const emits = element.events.map(one => `((name: '${one.name}', event: ${one.type}) => void)`);
    return `${documentation(element, '')}export interface ${propsName(element)} {
${settings(element, true)}${handlers.join('')}}

type ${element.className}Component = new () => ${element.className} & {
  /** @deprecated For templates only: the element has no such property. */
  $props: ${propsName(element)} & HTMLAttributes & PublicProps;
  /** @deprecated For templates only: the element has no such method. */
  $emit: ${emits.join(' & ') || '() => void'};
};
`;
  });
  const tags = elements.map(
    element => `${documentation(element, '    ')}    '${element.tag}': ${element.className}Component;\n`,
  );
  return `${HEADER}import type { HTMLAttributes, PublicProps } from 'vue';
${importTypes(elements)}
${props.join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
