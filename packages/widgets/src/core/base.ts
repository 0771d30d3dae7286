import type { Catalogue, Message, Messages, Translator } from '@koinon/i18n';
import {
  html,
  LitElement,
  nothing,
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
import { VERSION } from './version.ts';

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
 */
export abstract class KoinonElement<C extends Catalogue = Messages> extends LitElement {
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

  /** Of this update are the settings from here on, so that a client or server that is set right after `append()` is the first that is asked. */
  protected override willUpdate(_changed: PropertyValues): void {
    this.settings.resolve();
  }

  protected override render(): unknown {
    const { t, locale, busy } = this.words;
    // `lang` reaches the inside: hyphenation, quotes, uppercase (Greek drops its accents) and voices follow it.
    return html`<div class="koinon" part="base" lang=${locale} aria-busy=${busy ? 'true' : 'false'}>
      ${t ? this.renderWidget(t) : busy ? this.renderSkeleton() : html`<slot></slot>`}
      ${this.#announcer.render()}
    </div>`;
  }
}
