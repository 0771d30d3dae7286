import { development, warn } from './warn.ts';

/** What a guarded definition can compare: our classes carry the version of the copy they came from. */
export type ElementClass = CustomElementConstructor & { readonly version?: string };

/**
 * Defines the tag of one widget. Without a registry it is the page's own; a scoped one (`new CustomElementRegistry()`)
 * keeps the tag to the shadow roots that were given it. The same class can be in several.
 *
 * @returns whether Koinon's class of this copy is now the tag's class there; nothing is ever thrown
 */
export type Define = (registry?: CustomElementRegistry) => boolean;

/**
 * Defines a tag once. A page may hold two copies of the widgets (a theme's and a plug-in's): the first one wins,
 * the second is told so in development when the versions differ, and nothing is ever thrown.
 * Without a registry (Node) it does nothing.
 *
 * @returns whether this class is now the tag's class
 */
export function defineElement(
  tag: string,
  ctor: ElementClass,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  if (!registry) return false;
  const existing: ElementClass | undefined = registry.get(tag);
  if (existing === ctor) return true;
  if (existing === undefined) {
    try {
      registry.define(tag, ctor);
      return true;
    } catch (error) {
      if (development) warn('KOINON-103', `<${tag}> could not be defined: ${String(error)}.`, tag);
      return false;
    }
  }
  if (development && existing.version === undefined) {
    warn(
      'KOINON-102',
      `<${tag}> is already defined by code that is not Koinon's; Koinon's is not used.`,
      tag,
    );
  } else if (development && existing.version !== ctor.version) {
    warn(
      'KOINON-101',
      `<${tag}> is already defined by version ${existing.version}; this copy, ${ctor.version}, is not used. Load one copy.`,
      tag,
    );
  }
  return false;
}
