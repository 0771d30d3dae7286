import { ancestry, rootsOf } from './tree.ts';

/**
 * The language an element stands in: its own `lang`, then the nearest ancestor's, out through shadow hosts. What the
 * script tag says comes before the page's own `<html lang>`, because that one is often the theme's and wrong; then the browser's.
 * An empty `lang` means "unknown" in HTML and is passed over.
 */
export function languageOf(element: Element, stated?: string): string | readonly string[] {
  const top = element.ownerDocument.documentElement;
  for (const at of ancestry(element)) {
    if (at === top) break;
    const lang = at.getAttribute('lang')?.trim();
    if (lang) return lang;
  }
  return stated?.trim() || top.getAttribute('lang')?.trim() || navigator.languages;
}

/** One observer for all elements; each root that holds a watched element is observed while it does. */
class LangObserver {
  readonly #watchers = new Map<Element, { roots: Node[]; changed: () => void }>();
  readonly #observed = new Set<Node>();
  #observer: MutationObserver | undefined;

  watch(element: Element, changed: () => void): void {
    const roots = rootsOf(element);
    this.#watchers.set(element, { roots, changed });
    for (const root of roots) this.#observe(root);
  }

  unwatch(element: Element): void {
    this.#watchers.delete(element);
    const needed = new Set([...this.#watchers.values()].flatMap(watcher => watcher.roots));
    if (needed.size === this.#observed.size) return;
    // An observer cannot leave one root: leave all and come back to those still needed.
    this.#observer?.disconnect();
    this.#observed.clear();
    for (const root of needed) this.#observe(root);
  }

  /** How many roots are observed, for the test that nothing is left behind. */
  get size(): number {
    return this.#observed.size;
  }

  #observe(root: Node): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer ??= new MutationObserver(() => {
      for (const { changed } of this.#watchers.values()) changed();
    });
    this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
}

export const langObserver = new LangObserver();
