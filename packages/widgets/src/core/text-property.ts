import type { PropertyDeclaration } from 'lit';

/**
 * A property that is text (`type: String`) holds text, or undefined: frameworks and pages also set numbers, null, objects and
 * functions, before the element is defined and after. A number is its digits; the others say nothing.
 */
export function textProperty(
  own: PropertyDescriptor | undefined,
  { type }: PropertyDeclaration,
): PropertyDescriptor | undefined {
  const set = own?.set;
  if (type !== String || !set) return own;
  return {
    ...own,
    set(value: unknown) {
      set.call(
        this,
        typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined,
      );
    },
  };
}
