import { elementsOf, isDrawn, isUnseen, nameOf } from './tree.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';

/** Controls that a finger cannot hit: under 24 × 24 CSS pixels, without room around them (WCAG 2.2, 2.5.8). */
export function tooSmall(root: Element): string[] {
  const targets = [...elementsOf(root)]
    .filter(element => element.matches(CONTROLS) && isDrawn(element) && !isUnseen(element))
    .map(element => ({ element, box: targetOf(element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 || box.height > 0);
  return targets
    .filter(({ element, box }) => Math.min(box.width, box.height) < 23.5 && !grown(element))
    .filter(one => !(one.box.width >= 23.5 || one.box.height >= 23.5) || !hasRoom(one, targets))
    .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${nameOf(element)}`);
}

/** Its label is its target. */
function targetOf(element: Element): Element {
  return element.matches('input[type="checkbox"], input[type="radio"]')
    ? (element.closest('label') ?? element)
    : element;
}

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** A circle of 24 px around its middle touches no other target. */
function hasRoom({ element, box }: Target, all: readonly Target[]): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return all.every(other => {
    if (other.element === element || other.element.contains(element)) return true;
    const dx = Math.max(other.box.left - x, 0, x - other.box.right);
    const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
    return Math.hypot(dx, dy) >= 12;
  });
}

/** What is drawn may be smaller than what is hit: `::after` over all of its row. */
function grown(element: Element): boolean {
  const after = getComputedStyle(element, '::after');
  if (after.content === 'none' || after.position !== 'absolute') return false;
  return parseFloat(after.width) >= 23.5 && parseFloat(after.height) >= 23.5;
}
