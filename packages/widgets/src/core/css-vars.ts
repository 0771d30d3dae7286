import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export type CssVars = Readonly<Record<`--${string}`, string | number | undefined>>;

class CssVarsDirective extends Directive {
  #previous: CssVars = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('cssVars() belongs in the tag: <div ${cssVars({…})}>');
  }

  render(_vars: CssVars) {
    return noChange;
  }

  override update(part: ElementPart, [vars]: [CssVars]) {
    // The CSS object model is free under `style-src 'self'`; style attributes and Lit's styleMap are not.
    const style =
      part.element instanceof HTMLElement || part.element instanceof SVGElement
        ? part.element.style
        : undefined;
    for (const name of Object.keys(this.#previous)) if (!(name in vars)) style?.removeProperty(name);
    for (const [name, value] of Object.entries(vars)) {
      if (value === undefined) style?.removeProperty(name);
      else style?.setProperty(name, String(value));
    }
    this.#previous = vars;
    return noChange;
  }
}

/** Sets custom properties on an element under a strict CSP: `<div ${cssVars({ '--_column': 3 })}>`. Undefined removes one. */
export const cssVars = directive(CssVarsDirective);
