import type { Node } from 'acorn';

/** A node of acorn's tree, its members by name. */
export type Tree = Node & Record<string, unknown>;

export const isNode = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Shows every node of a tree, from the outside in. */
export function visit(value: unknown, see: (node: Tree) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see);
  if (!isNode(value)) return;
  see(value);
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, see);
}
