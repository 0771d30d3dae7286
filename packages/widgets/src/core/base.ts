import type { Catalogue, Message, Messages, Translator } from '@koinon/i18n';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Announcer } from './announcer.ts';
import { ClientController, type KoinonClient } from './client.ts';
import { KoinonErrorEvent } from './events.ts';
import { heading, type HeadingOptions } from './heading.ts';
import type { CatalogueLoaders } from './catalogues.ts';
import { LocaleController } from './locale.ts';
import { SettingsController } from './settings.ts';
import { textProperty } from './text-property.ts';
import { VERSION } from './version.ts';
import { wear } from './wear.ts';

/**
 * What every widget shares, and no more: the settings, the language, the client, one live region and the wrapper
 * that carries the language into the shadow root.
 *
 * Light-DOM children are the page without JavaScript: they show until the element is defined, and for ever if its file
 * never loads. They vanish at the first render, because a widget has no default slot; named slots are the widget's own.
 * Only when the words cannot be had (their file did not come) are the children shown again, in place of the widget.
 *
 * A widget says its words (`catalogue`) and writes `renderWidget(t)`, called once they are there, and `renderSkeleton()`,
 * which keeps the layout until then.
 *
 * @cssprop [--koinon-color-surface=light-dark(#ffffff, #12191a)] - The ground.
 * @cssprop [--koinon-color-surface-raised=light-dark(#f5f7f7, #1a2324)] - The ground of what is pointed at, of panels and of skeletons.
 * @cssprop [--koinon-color-text=light-dark(#17211f, #e9efee)] - Text.
 * @cssprop [--koinon-color-muted=light-dark(#52605e, #a9b6b4)] - Second lines.
 * @cssprop [--koinon-color-action=light-dark(#0b5a66, #7fd0d8)] - Buttons, today, what is chosen.
 * @cssprop [--koinon-color-action-hover=light-dark(#073f48, #a9e3e8)] - The same under the pointer.
 * @cssprop [--koinon-color-on-action=light-dark(#ffffff, #06262b)] - Text on the action colour.
 * @cssprop [--koinon-color-link=as `--koinon-color-action`] - Links.
 * @cssprop [--koinon-color-link-hover=as `--koinon-color-action-hover`] - Links under the pointer.
 * @cssprop [--koinon-color-border=light-dark(#d3dada, #324041)] - Rules between rows.
 * @cssprop [--koinon-color-control-border=light-dark(#5f6e6c, #84948f)] - Borders of controls.
 * @cssprop [--koinon-color-error=light-dark(#b3261e, #ff9e94)] - Errors.
 * @cssprop [--koinon-color-error-surface=light-dark(#fdf1f0, #3a1b18)] - The ground of an error.
 * @cssprop [--koinon-color-success=light-dark(#1b6b3a, #7fd19b)] - Places left.
 * @cssprop [--koinon-color-warning=light-dark(#8a5200, #f0bd6a)] - Waiting list, postponed.
 * @cssprop [--koinon-color-info=light-dark(#1f5fa6, #93c2ff)] - Notices.
 * @cssprop [--koinon-font-family=inherit] - Type of text.
 * @cssprop [--koinon-heading-font-family=as `--koinon-font-family`] - Type of headings.
 * @cssprop [--koinon-font-size=inherit] - The size that everything else is a multiple of.
 * @cssprop [--koinon-line-height=1.5] - Height of a line.
 * @cssprop [--koinon-heading-weight=650] - Weight of headings.
 * @cssprop [--koinon-label-weight=600] - Weight of labels.
 * @cssprop [--koinon-space=0.25em] - The step of all distances.
 * @cssprop [--koinon-radius-control=6px] - Corners of fields.
 * @cssprop [--koinon-radius-button=6px] - Corners of buttons.
 * @cssprop [--koinon-radius-card=8px] - Corners of panels.
 * @cssprop [--koinon-control-height=44px] - Height of buttons and fields; 44px is the smallest advised.
 * @cssprop [--koinon-control-padding=12px] - Space inside buttons and fields.
 * @cssprop [--koinon-control-border-width=1px] - Borders of fields, one to four values.
 * @cssprop [--koinon-control-background=as `--koinon-color-surface`] - The ground of fields.
 * @cssprop [--koinon-control-shadow=none] - The shadow of fields.
 * @cssprop [--koinon-error-bar-width=4px] - The bar beside a field in error.
 * @cssprop [--koinon-focus-outline=3px solid, in the action colour] - The ring of what has focus.
 * @cssprop [--koinon-focus-offset=2px] - Between that ring and what it is around.
 * @cssprop [--koinon-focus-shadow=none] - A second ring.
 * @cssprop [--koinon-focus-background=none] - The ground of what has focus.
 * @cssprop [--koinon-motion=1] - 0 switches movement off.
 */
export abstract class KoinonElement<C extends Catalogue = Messages> extends LitElement {
  /** The version of the copy that this class came with. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    api: { type: String },
    network: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    client: { attribute: false },
  };

  /** Address of the server; from the nearest `koinon-provider` or the script tag when absent. */
  declare api: string | undefined;
  /** Slug of the network; the server's default network when nothing says one. */
  declare network: string | undefined;
  /** Level of the first heading, 1–6; 2 when nothing says one. */
  declare headingLevel: number | undefined;
  /** A client to use instead of the element's own: tests, stories, previews. */
  declare client: KoinonClient | undefined;

  protected readonly settings: SettingsController = new SettingsController(this);
  protected readonly words: LocaleController<C> = new LocaleController<C>(
    this,
    () => this.settings.current.lang,
    this.catalogue(),
  );
  protected readonly clients: ClientController = new ClientController(
    this,
    () => this.settings.current,
    () => this.words.locale,
  );
  readonly #announcer = new Announcer(this);
  /** An update was due while the element was in no page. */
  #due = false;

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return textProperty(super.getPropertyDescriptor(name, key, options), options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#due) return;
    this.#due = false;
    void this.scheduleUpdate();
  }

  /** Into another document, or back. */
  adoptedCallback(): void {
    if (this.shadowRoot) wear(this.shadowRoot);
  }

  /** Says a sentence through the live region, politely; the last one of an update wins. */
  protected announce(message: string): void {
    this.#announcer.say(message);
  }

  /** Tells the page of an error that the widget already shows. */
  protected fail(error: unknown): void {
    this.dispatchEvent(new KoinonErrorEvent(error));
  }

  /** A heading `depth` levels under the widget's first one (0), never past what HTML has without saying its level to ARIA. */
  protected heading(depth: number, content: unknown, options?: HeadingOptions): TemplateResult {
    return heading(this.settings.current.headingLevel + depth, content, options);
  }

  /** How to get its words. Read before a subclass has its fields, and always the same. */
  protected abstract catalogue(): CatalogueLoaders<{ readonly [K in keyof C]: Message }>;

  protected abstract renderWidget(t: Translator<C>): unknown;

  /** The layout before the words have come: no text, the real heights. */
  protected renderSkeleton(): unknown {
    return nothing;
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof KoinonElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    wear(root, elementStyles);
    return root;
  }

  /** Taken out of the page before its update it draws nothing and asks for nothing; put back it makes up for it. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.isConnected) return super.scheduleUpdate();
    this.#due = true;
  }

  /** Of this update are the settings from here on, so that a client or server that is set right after `append()` is the first that is asked. */
  protected override willUpdate(_changed: PropertyValues): void {
    this.settings.resolve();
  }

  protected override render(): unknown {
    const { t, locale, busy } = this.words;
    // `lang` reaches the inside: hyphenation, quotes, uppercase (Greek drops its accents) and voices follow it.
    // All of our languages are written from left to right, so they are so in a page that is not: "10:00–14:00" would
    // be read as "14:00–10:00" there.
    return html`<div class="koinon" part="base" lang=${locale} dir="ltr" aria-busy=${busy ? 'true' : 'false'}>
      ${t ? this.renderWidget(t) : busy ? this.renderSkeleton() : html`<slot></slot>`}
      ${this.#announcer.render()}
    </div>`;
  }
}
