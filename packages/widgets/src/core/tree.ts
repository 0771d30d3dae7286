/** The composed tree, upwards: out of a shadow root to its host. */

/** The element that a node is shown in: its slot, its parent, or the host of its shadow root. */
export function parentOf(node: Node): Element | undefined {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}

/** The element itself, then every ancestor, out through shadow hosts. */
export function* ancestry(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at;
}

/** The roots that hold the ancestry of an element, innermost first: shadow roots, then the document. */
export function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at;) {
    const root = at.getRootNode();
    roots.push(root);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return roots;
}
