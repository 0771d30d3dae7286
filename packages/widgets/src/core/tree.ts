/** The composed tree, upwards: out of a shadow root to its host. By kinds of nodes, not classes: a frame has its own `Element`. */

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

const isShadowRoot = (node: Node | null): node is ShadowRoot => node?.nodeType === 11 && 'host' in node;

/** The element that a node is shown in: its slot, its parent, or the host of its shadow root. */
export function parentOf(node: Node): Element | undefined {
  if (isElement(node) && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : undefined;
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
    at = isShadowRoot(root) ? root.host : undefined;
  }
  return roots;
}
