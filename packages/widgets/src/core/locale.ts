import { createTranslator, type Message, type Messages, type Translator } from '@koinon/i18n';
import { resolveLocale, type Locale } from '@koinon/i18n/text';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { CatalogueLoaders } from './catalogues.ts';
import { langObserver, languageOf } from './lang-observer.ts';

/** Translators by loader table and language: two elements in one language share one. */
const translators = new WeakMap<object, Map<Locale, Translator>>();

/**
 * The language of an element and its words, live: a change of `lang` anywhere above is followed, also across shadow roots.
 *
 * While the words of a language are on their way `t` keeps the previous ones, or is undefined at the very first:
 * the element keeps its layout (a skeleton) and never flashes a wrong language. `locale` is always the language of `t`.
 */
export class LocaleController<C extends Record<string, Message> = Messages> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #loaders: CatalogueLoaders<{ readonly [K in keyof C]: Message }>;
  readonly #stated: () => string | undefined;
  #asked = '';
  #wanted: Locale | undefined;
  #t: Translator<C> | undefined;
  #failure: unknown;

  /**
   * @param stated a language from the settings, weaker than any `lang` attribute inside the page's body
   * @param loaders the catalogue
   */
  constructor(
    host: ReactiveElement,
    stated: () => string | undefined,
    loaders: CatalogueLoaders<{ readonly [K in keyof C]: Message }>,
  ) {
    this.#host = host;
    this.#stated = stated;
    this.#loaders = loaders;
    host.addController(this);
  }

  /** The words, or undefined until the first catalogue has come. */
  get t(): Translator<C> | undefined {
    return this.#t;
  }

  /** The interface's language: that of `t`, or the one on its way. */
  get locale(): Locale {
    return this.#t?.locale ?? this.#wanted ?? 'en';
  }

  /** The language asked for, as written (`pt-BR`, `fr`): what content is picked by, whether or not the interface speaks it. */
  get asked(): string {
    return this.#asked || this.locale;
  }

  /** Whether the words of another language are on their way. */
  get busy(): boolean {
    return this.#failure === undefined && (this.#t === undefined || this.#t.locale !== this.#wanted);
  }

  /** Why the words did not come, until they do. The light-DOM children or the previous language stay. */
  get failure(): unknown {
    return this.#failure;
  }

  hostConnected(): void {
    langObserver.watch(this.#host, () => this.#resolve());
    this.#resolve();
  }

  hostDisconnected(): void {
    langObserver.unwatch(this.#host);
  }

  hostUpdate(): void {
    this.#resolve();
  }

  #resolve(): void {
    const tags = languageOf(this.#host, this.#stated());
    const asked = typeof tags === 'string' ? tags : (tags[0] ?? '');
    const wanted = resolveLocale(tags);
    if (asked === this.#asked && wanted === this.#wanted) return;
    this.#asked = asked;
    this.#wanted = wanted;
    this.#failure = undefined;
    this.#t = this.#cached(wanted) ?? this.#t;
    this.#host.requestUpdate();
    if (this.busy) void this.#load(wanted);
  }

  #cached(locale: Locale): Translator<C> | undefined {
    // The map under one loader table holds translators of that table's catalogue only.
    return translators.get(this.#loaders)?.get(locale) as Translator<C> | undefined;
  }

  async #load(locale: Locale): Promise<void> {
    try {
      const catalogue = await this.#loaders[locale]();
      const known = translators.get(this.#loaders) ?? new Map<Locale, Translator>();
      translators.set(this.#loaders, known);
      if (!known.has(locale))
        known.set(locale, createTranslator<C>(locale, catalogue) as unknown as Translator);
    } catch (error) {
      if (locale === this.#wanted) this.#failure = error;
    }
    if (locale !== this.#wanted) return; // the page changed its mind meanwhile
    this.#t = this.#cached(locale) ?? this.#t;
    this.#host.requestUpdate();
  }
}
