/** The host's own element, on the host's own copy of Lit. */
import { html, LitElement } from 'lit';

const tag = 'foreign-element';

class ForeignElement extends LitElement {
  protected override render(): unknown {
    return html`<p>Foreign ${'Lit'}</p>`;
  }
}

// The host's business: no version, no guard.
globalThis.customElements.define(tag, ForeignElement);
