import { ContextConsumer, ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclaration, type PropertyDeclarations } from 'lit';
import type { KoinonClient } from '../core/client.ts';
import { koinonContext, mergeContext, type KoinonContext } from '../core/context.ts';
import { clean } from '../core/settings.ts';
import { textProperty } from '../core/text-property.ts';
import { VERSION } from '../core/version.ts';

/**
 * Says once, for every Koinon widget inside it, where the server is, which network and at what level headings begin.
 * What is missing comes from the provider around it. It has no box of its own. A `lang` attribute on it works
 * as on any other element.
 *
 * @tag koinon-provider
 * @summary Settings for every widget inside it.
 *
 * @slot - The page's own content, with the widgets somewhere in it.
 */
export class KoinonProvider extends LitElement {
  /** The version of the copy that this class came with. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    api: { type: String },
    network: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeZone: { type: String, attribute: false },
    client: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  /** Address of the server, relative to the page or absolute. */
  declare api: string | undefined;
  /** Slug of the network. */
  declare network: string | undefined;
  /** Level of a widget's first heading, 1–6. */
  declare headingLevel: number | undefined;
  /** IANA zone whose times stand beside each event's own where the two differ; the visitor's unless given. */
  declare timeZone: string | undefined;
  /** A client for all widgets inside, instead of their own: tests, stories, previews. */
  declare client: KoinonClient | undefined;

  readonly #outer = new ContextConsumer(this, {
    context: koinonContext,
    subscribe: true,
    callback: () => this.#provide(),
  });
  readonly #provider = new ContextProvider(this, { context: koinonContext, initialValue: {} });

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return textProperty(super.getPropertyDescriptor(name, key, options), options);
  }

  override connectedCallback(): void {
    // Before the widgets inside ask: they must never fetch from the wrong server first.
    this.#provide();
    super.connectedCallback();
    this.#provide();
  }

  override willUpdate(): void {
    this.#provide();
  }

  override render() {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const { api, network, headingLevel, timeZone, client, baseURI } = this;
    const own = clean({ api, network, headingLevel, timeZone, client }, baseURI);
    const next = mergeContext(own, this.isConnected ? this.#outer.value : undefined);
    const previous = this.#provider?.value;
    if (previous && sameContext(previous, next)) return;
    this.#provider?.setValue(next);
  }
}

function sameContext(a: KoinonContext, b: KoinonContext): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof KoinonContext>;
  return [...keys].every(key => a[key] === b[key]);
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-provider': KoinonProvider;
  }
}
