import type { Shift, Task } from './numbers.ts';

/** How to find something on a page: a selector, then one inside the shadow root or the frame of what it found, and so on. */
export type Path = readonly string[];

export interface Moved extends Shift {
  /** What moved, by tag and class, and from where to where. */
  readonly sources: readonly string[];
}

export interface Seen {
  firstPaint: number;
  /** When the last byte, drawing or task that we know of was. */
  last: number;
  readonly shifts: Moved[];
  readonly tasks: Task[];
  /** Milliseconds since the navigation, by the name of what is looked for. */
  readonly found: Record<string, number>;
}

declare global {
  interface Window {
    bench: Seen;
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
}

/**
 * Runs in the page before any of its scripts. It may use nothing from outside itself.
 *
 * A field is usable when it is in the page, drawn, enabled and can be written into; that is looked for in each frame that
 * the browser draws, by a handful of selectors, so that looking costs both sides the same next to nothing.
 */
export function observe(wanted: Readonly<Record<string, Path>>): void {
  if (window !== window.top) return;
  const seen: Seen = { firstPaint: 0, last: 0, shifts: [], tasks: [], found: {} };
  window.bench = seen;
  const describe = (node: Node | null) => {
    if (!(node instanceof Element)) return node?.nodeName ?? 'something that is gone';
    const root = node.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} » ` : '';
    return host + node.localName + [...node.classList].map(name => `.${name}`).join('');
  };
  const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      seen.last = Math.max(seen.last, entry.startTime);
      seen.shifts.push({
        at: entry.startTime,
        value: entry.value,
        sources: entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${describe(node)}: ${box(previousRect)} → ${box(currentRect)}`,
        ),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.last = Math.max(seen.last, startTime + duration);
      seen.tasks.push({ at: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[])
      seen.last = Math.max(seen.last, entry.responseEnd);
  }).observe({ type: 'resource', buffered: true });

  const find = (path: Path): Element | null => {
    let root: ParentNode = document;
    let found: Element | null = null;
    for (const selector of path) {
      found = root.querySelector(selector);
      const inside: ParentNode | null | undefined =
        found?.shadowRoot ?? (found instanceof HTMLIFrameElement ? found.contentDocument : found);
      if (!inside) return null;
      root = inside;
    }
    return found;
  };
  const usable = (element: Element | null) =>
    element !== null &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().height > 0 &&
    !element.matches(':disabled, [readonly], [aria-busy="true"] *');
  const missing = new Map(Object.entries(wanted));
  const look = () => {
    for (const [name, path] of missing) {
      if (!usable(find(path))) continue;
      seen.found[name] = performance.now();
      seen.last = Math.max(seen.last, performance.now());
      missing.delete(name);
    }
    if (missing.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
