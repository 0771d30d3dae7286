/**
 * How high the content is, never how high the window is: no circle of a frame that grows with itself. With what hangs out of
 * it, as an open list of suggestions does.
 */
export function heightOf(main: HTMLElement): number {
  const { top, height } = main.getBoundingClientRect();
  return Math.ceil(top + scrollY + Math.max(height, main.scrollHeight));
}

/** Calls whenever the height may have changed: the content's size, and what is drawn over its edge in open shadow roots. */
export function watchContent(main: HTMLElement, changed: () => void): void {
  new ResizeObserver(changed).observe(main);
  const watched = new WeakSet<Node>();
  let asked = false;
  const observer = new MutationObserver(() => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      watch(main);
      changed();
    });
  });
  const watch = (root: ParentNode & Node) => {
    if (!watched.has(root)) {
      watched.add(root);
      observer.observe(root, { subtree: true, childList: true, attributes: true });
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  };
  watch(main);
  // A tag that is defined later gets its shadow root without a change that could be seen from here.
  for (const tag of main.querySelectorAll(':not(:defined)'))
    void customElements.whenDefined(tag.localName).then(() => watch(main));
}
