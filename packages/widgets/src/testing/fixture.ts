/**
 * What browser tests need of a runner, in one file: portable to another one by rewriting this.
 */
import 'axe-core';
import { render, type TemplateResult } from 'lit';
import { pinClock } from './clock.ts';

declare const axe: typeof import('axe-core');

// Saturday 21 November 2026, noon in Athens: tests say their dates around it.
pinClock('2026-11-21T10:00:00Z');

const containers = new Set<HTMLElement>();

/** Puts markup into the page and gives its first element. It is taken away after the test. */
export function fixture<E extends Element = HTMLElement>(markup: string | TemplateResult): E {
  const container = document.createElement('div');
  document.body.append(container);
  containers.add(container);
  if (typeof markup === 'string') container.innerHTML = markup;
  else render(markup, container);
  const element = container.firstElementChild;
  if (!element) throw new Error('The fixture has no element.');
  return element as E; // the test knows what it wrote
}

/** Takes away what `fixture()` put into the page. Registered after each test by itself where there is an `afterEach`. */
export function cleanup(): void {
  for (const container of containers) container.remove();
  containers.clear();
}
if (typeof afterEach === 'function') afterEach(cleanup);

/** Every element of a tree, through open shadow roots. */
export function* deep(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element) yield root;
  if (root instanceof Element && root.shadowRoot) yield* deep(root.shadowRoot);
  for (const child of root.children) yield* deep(child);
}

function updates(element: Element): Promise<boolean>[] {
  return [...deep(element)].flatMap(each =>
    'updateComplete' in each && each.updateComplete instanceof Promise ? [each.updateComplete] : [],
  );
}

/** When the element and everything in it have rendered and nothing says `aria-busy`. Waits for changes, never for a time. */
export async function settled<E extends Element>(element: E): Promise<E> {
  for (;;) {
    await Promise.all(updates(element));
    const busy = [...deep(element)].find(each => each.getAttribute('aria-busy') === 'true');
    if (!busy) return element;
    await new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      const root = busy.getRootNode();
      observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
      if (busy.getAttribute('aria-busy') !== 'true' || !busy.isConnected) {
        observer.disconnect();
        resolve();
      }
    });
  }
}

/** As if something of the page were held down, until the function that it gives is called: no event of a script makes `:active` match. */
export function hold(): () => void {
  const { querySelector } = document;
  const pressed = (selector: string) =>
    selector === ':active' ? document.body : querySelector.call(document, selector);
  Reflect.set(document, 'querySelector', pressed);
  return () => void Reflect.deleteProperty(document, 'querySelector');
}

/** The next event of a type, for `await` before or after what causes it. */
export function nextEvent<K extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: K,
): Promise<GlobalEventHandlersEventMap[K]> {
  return new Promise(resolve => {
    target.addEventListener(type, event => resolve(event as GlobalEventHandlersEventMap[K]), { once: true });
  });
}

/** What axe finds in an element, one line each; an empty list is what a test expects. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    resultTypes: ['violations'],
    // Rules about whole pages do not hold for a fragment of one.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help} at ${node.target.join(' ')}`),
  );
}

/** The text a person sees, spaces folded, through shadow roots and slots. */
export function textOf(node: Node): string {
  return read(node).replace(/\s+/g, ' ').trim();
}

function read(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (/^(style|script|template)$/.test(node.localName)) return '';
    if (node.shadowRoot) return read(node.shadowRoot);
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(read).join(' ');
  }
  return [...node.childNodes].map(read).join(' ');
}
