import type { Embed } from '@koinon/contract/embeds';
import { clear, fill, isFilled, PLACEHOLDER, update, watchedAttributes } from './place.ts';

/**
 * Fills the placeholders of a document, now and later, and keeps them so.
 *
 * @param nextFrame only a test, whose page may never be painted, has a reason to give another one
 * @returns what ends it
 */
export function watchPlaceholders(
  page: Document,
  embeds: readonly Embed[],
  nextFrame: (work: () => void) => unknown = requestAnimationFrame,
): () => void {
  /** Whose content somebody took away: filled with the next frame, so that two that undo each other never stop the page. */
  const emptied = new Set<Element>();

  const scan = (root: ParentNode) => {
    if (root instanceof Element && root.matches(PLACEHOLDER)) fill(root);
    for (const place of root.querySelectorAll(PLACEHOLDER)) fill(place);
  };

  const refill = () => {
    const places = [...emptied];
    emptied.clear();
    for (const place of places) if (place.isConnected && !isFilled(place)) fill(place);
  };

  const observer = new MutationObserver(records => {
    const changed = new Map<Element, string[]>();
    for (const { type, target, addedNodes, attributeName } of records) {
      for (const node of addedNodes) if (node instanceof Element) scan(node);
      if (!(target instanceof Element) || !target.matches(PLACEHOLDER)) continue;
      if (type === 'attributes') changed.set(target, [...(changed.get(target) ?? []), attributeName ?? '']);
      else {
        if (emptied.size === 0) nextFrame(refill);
        emptied.add(target);
      }
    }
    for (const [place, names] of changed) {
      if (names.includes('data-koinon')) clear(place, embeds);
      fill(place);
      update(place, names);
    }
  });
  observer.observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: watchedAttributes(embeds),
  });
  scan(page);
  return () => observer.disconnect();
}
