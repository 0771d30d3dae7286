/** The composed tree of a page, as a visitor has it before them: into shadow roots, out of slots. */

/** The element that a node is drawn in. */
export function drawnIn(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Every node under `root`, shadow roots included. */
export function* nodesOf(root: Node): Generator<Node> {
  for (const child of root.childNodes) {
    yield child;
    yield* nodesOf(child);
  }
  if (root instanceof Element && root.shadowRoot) yield* nodesOf(root.shadowRoot);
}

export function* elementsOf(root: Node): Generator<HTMLElement> {
  for (const node of nodesOf(root)) if (node instanceof HTMLElement) yield node;
}

/** The first element that matches, in any shadow root under `root`. */
export function find<E extends HTMLElement = HTMLElement>(root: Node, selector: string): E | undefined {
  for (const element of elementsOf(root)) if (element.matches(selector)) return element as E;
  return undefined;
}

/** Drawn at all: not hidden in any of the ways that CSS and HTML have. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}

/** For people who hear the page only, or for machines: not to be seen on purpose. */
export function isUnseen(element: Element): boolean {
  return (
    element.closest('.visually-hidden, .trap, option, optgroup, datalist, style, script, template') !== null
  );
}

/** A name for a report: the element and what it says. */
export function nameOf(element: Element): string {
  const { localName, id, className } = element;
  const classes =
    typeof className === 'string' && className ? `.${className.trim().split(/\s+/).join('.')}` : '';
  const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
  return `${localName}${id ? `#${id}` : ''}${classes} «${text}»`;
}
