import type { CSSResultOrNative } from 'lit';

const worn = new WeakMap<ShadowRoot, CSSResultOrNative[]>();

/**
 * Puts style sheets on a shadow root, beside those that it has. Constructable sheets pass a strict CSP, but each belongs to the
 * document that made it, and the browser takes them off what goes to another one: a root in a frame's document gets copies.
 *
 * @param styles without them: all that it wore before it went
 */
export function wear(root: ShadowRoot, styles?: readonly CSSResultOrNative[]): void {
  const before = worn.get(root) ?? [];
  if (styles) worn.set(root, [...before, ...styles]);
  const { ownerDocument, adoptedStyleSheets } = root;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  for (const style of styles ?? before) {
    // A document without a window is a template's: nothing is drawn there.
    if (!Sheet || !('styleSheet' in style) || !style.styleSheet) continue;
    if (ownerDocument === document) adoptedStyleSheets.push(style.styleSheet);
    else {
      const copy = new Sheet();
      copy.replaceSync(style.cssText);
      adoptedStyleSheets.push(copy);
    }
  }
}
