import { recipe, type Recipe } from '@koinon/contract/embeds/recipe';
import type { Message, Translator } from '@koinon/i18n';
import { pickText, type Locale } from '@koinon/i18n/text';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { formStyles, hostStyles, KoinonElement } from '../core/index.ts';
import type { CatalogueLoaders } from '../core/index.ts';
import { serverAddress } from '../core/settings.ts';
import { BuilderSource } from './builder-source.controller.ts';
import { builderStyles } from './builder.styles.ts';
import { serverDesk, type Desk } from './desk.ts';
import { FrameLine } from './frame-line.ts';
import { embedOf, readChoice, writeChoice, type Choice } from './model/choice.ts';
import { ownVariables } from './model/look.ts';
import {
  initialState,
  lookOf,
  networkOf,
  obstacleOf,
  reduce,
  screenOf,
  usedOptions,
  type BuilderEvent,
  type BuilderState,
  type Screen,
} from './model/state.ts';
import { type BuilderContext } from './view/context.ts';
import { renderLines, type LinesContext } from './view/lines.ts';
import { renderLook } from './view/look.ts';
import { renderOptions } from './view/options.ts';
import { renderPreview } from './view/preview.ts';
import { blankWords, renderBlank, renderWaiting } from './view/states.ts';
import { renderWhat } from './view/what.ts';
import { builderWords, type Words } from './words.ts';

/**
 * The embed builder of a server's page `/builder`: a widget, its options and its look are chosen, seen live, and copied as
 * lines for a page. It belongs to the server that it comes from and is none of the tags that other sites use.
 */
export class KoinonEmbedBuilder extends KoinonElement<Words> {
  static override styles = [...hostStyles, formStyles, builderStyles];

  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    address: { type: String },
    query: { type: String },
    keepAddress: { type: Boolean, attribute: 'keep-address' },
    desk: { attribute: false },
    stand: { attribute: false },
  };

  /** The server's public address, for the lines; `api` where it has no other. */
  declare address: string | undefined;
  /** The choice at the start, as the page's address would have it. */
  declare query: string | undefined;
  /** Whether the choice is read from the page's address and kept in it. */
  declare keepAddress: boolean;
  /** Whom to ask in place of the server: tests, stories. */
  declare desk: Desk | undefined;
  /** What stands in the place of the frame where no server is. */
  declare stand: ((choice: Choice) => unknown) | undefined;

  #state: BuilderState = initialState;
  #ownDesk: { readonly api: string; readonly desk: Desk } | undefined;
  #room = 0;
  #height = 480;
  #copied: LinesContext['copied'];
  #seen: Screen = 'loading';
  #retried = false;
  /** Words of other languages than the page's, for the lines' own titles. */
  readonly #other = new Map<string, Readonly<Record<string, Message>>>();

  readonly #source = new BuilderSource(this, {
    desk: () => this.#desk(),
    state: () => this.#state,
    dispatch: event => this.#dispatch(event),
    fail: error => this.fail(error),
  });

  readonly #line = new FrameLine(this, {
    frame: () => this.renderRoot.querySelector('iframe'),
    look: () => ({ type: 'look', scheme: this.#state.choice.scheme, variables: lookOf(this.#state) }),
    sized: height => {
      if (height === this.#height) return;
      this.#height = height;
      this.requestUpdate();
    },
  });

  readonly #sizes = new ResizeObserver(([entry]) => {
    const room = Math.floor(entry?.contentRect.width ?? 0);
    if (room === this.#room || room === 0) return;
    this.#room = room;
    this.requestUpdate();
  });
  #measured: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const said = this.keepAddress ? location.search : (this.query ?? '');
    const { choice, refused } = readChoice(new URLSearchParams(said));
    const network = choice.network || this.network?.trim() || '';
    this.#dispatch({ type: 'address', choice: { ...choice, network }, refused });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#measured = null;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#source.sync();
    this.#report();
    super.update(changed);
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector('.stage');
    if (stage !== this.#measured) {
      this.#sizes.disconnect();
      if (stage) this.#sizes.observe(stage);
      this.#measured = stage;
    }
    if (this.keepAddress && this.#state.networks.status === 'ready') this.#keep();
    if (this.#retried && screenOf(this.#state) !== 'loading') {
      this.#retried = false;
      this.renderRoot.querySelector<HTMLElement>('#state, #what')?.focus();
    }
  }

  protected override catalogue(): CatalogueLoaders<{ readonly [K in keyof Words]: Message }> {
    return builderWords;
  }

  protected override renderWidget(t: Translator<Words>): unknown {
    const ctx: BuilderContext = {
      t,
      state: this.#state,
      heading: (depth, content, options) => this.heading(depth, content, options),
      dispatch: event => this.#dispatch(event),
      retry: this.#retry,
    };
    const screen = screenOf(this.#state);
    if (screen === 'loading') return renderWaiting();
    if (screen !== 'ready') return renderBlank(ctx, screen);
    const { refused } = this.#state;
    const base = this.#base();
    const title = this.#title(ctx, t.locale);
    return html`<div class="builder">
      ${
        refused.length > 0
          ? html`<p class="refused" role="status">${t('builder.refused', { names: refused.join(', ') })}</p>`
          : undefined
      }
      <div class="columns">
        <form class="choices" autocomplete="off" @submit=${stay}>
          ${renderWhat(ctx)} ${renderOptions(ctx)} ${renderLook(ctx)}
        </form>
        ${renderPreview({
          ...ctx,
          base,
          title,
          room: this.#room,
          height: this.#height,
          loaded: this.#line.ask,
          stand: this.stand,
          toLines: this.#toLines,
        })}
      </div>
      ${renderLines({
        ...ctx,
        address: this.#address(),
        recipe: this.#recipe(ctx),
        variables: ownVariables(this.#state.choice),
        copied: this.#copied,
        copy: (id, name) => void this.#copy(id, name),
      })}
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    return renderWaiting();
  }

  #desk(): Desk | undefined {
    if (this.desk) return this.desk;
    const { api } = this.settings.current;
    if (api === undefined) return undefined;
    if (this.#ownDesk?.api !== api) this.#ownDesk = { api, desk: serverDesk(api) };
    return this.#ownDesk.desk;
  }

  #base(): string {
    return this.settings.current.api ?? location.origin;
  }

  #address(): string {
    return serverAddress(this.address) ?? this.#base();
  }

  #dispatch(event: BuilderEvent): void {
    this.#state = reduce(this.#state, event);
    if (event.type === 'chosen' || event.type === 'option') this.#copied = undefined;
    this.requestUpdate();
  }

  #recipe(ctx: BuilderContext): Recipe | undefined {
    const { choice, pin } = this.#state;
    if (!networkOf(this.#state) || obstacleOf(this.#state)) return undefined;
    const options = usedOptions(choice);
    const lang = options['lang'] ?? ctx.t.locale;
    return recipe({
      form: choice.form,
      embed: embedOf(choice),
      network: choice.network,
      options,
      base: this.#address(),
      title: this.#title(ctx, lang),
      lang,
      theme: choice.theme === '' || choice.theme === 'own' ? undefined : choice.theme,
      pin: choice.exact ? pin.value : undefined,
    });
  }

  /** What is shown, in the language in which it will be: «Εκδηλώσεις – Δίκτυο». */
  #title({ t }: BuilderContext, lang: string): string {
    const { choice, events } = this.#state;
    const key = `builder.shows.${choice.widget}` as const;
    const network = networkOf(this.#state);
    const event = events.value?.find(({ id }) => id === choice.options['event-id']);
    const of =
      choice.widget === 'registration-form' && event ? event.name : (network?.shortName ?? network?.name);
    const shows = lang === t.locale ? t(key) : this.#wordIn(lang, key);
    return `${shows} – ${pickText(of, lang).text}`;
  }

  /** Of another language than the page's; its own until they have come. */
  #wordIn(lang: string, key: `builder.shows.${Choice['widget']}`): string {
    const known = this.#other.get(lang);
    if (!known && lang in builderWords)
      void builderWords[lang as Locale]().then(words => {
        this.#other.set(lang, words);
        this.requestUpdate();
      });
    const word = known?.[key];
    return typeof word === 'string' ? word : (this.words.t?.(key) ?? '');
  }

  /** Into the clipboard where the browser allows that, else selected for the keyboard. */
  async #copy(id: string, name: string): Promise<void> {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>(`#lines-${id}`);
    const t = this.words.t;
    if (!area || !t) return;
    let how: 'copied' | 'selected' = 'copied';
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      area.focus();
      area.select();
      how = 'selected';
    }
    this.#copied = { id, how };
    this.announce(how === 'copied' ? t('builder.copiedNamed', { name }) : t('builder.selected'));
    this.requestUpdate();
  }

  readonly #toLines = (): void => {
    const heading = this.renderRoot.querySelector<HTMLElement>('#lines');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };

  readonly #retry = (): void => {
    // The button goes away by its own press: what comes in its place gets the focus (WCAG 2.4.3).
    this.#retried = screenOf(this.#state) !== 'ready';
    this.#source.retry();
  };

  /** In the page's address, in the place of what stood there: no step of the way back. */
  #keep(): void {
    const url = new URL(location.href);
    const query = writeChoice(this.#state.choice, url.searchParams);
    url.search = query.toString();
    if (url.href === location.href) return;
    history.replaceState(history.state, '', url);
    this.dispatchEvent(new Event('koinon-builder-change', { bubbles: true, composed: true }));
  }

  /** For who hears and does not see. */
  #report(): void {
    const screen = screenOf(this.#state);
    const t = this.words.t;
    if (!t || screen === this.#seen) return;
    if (screen === 'loading') this.announce(t('builder.loading'));
    else if (screen !== 'ready') {
      const { title, hint } = blankWords({ t }, screen);
      this.announce(`${title}. ${hint}`);
    }
    this.#seen = screen;
  }
}

/** Nothing is sent: the fields are a form for the keyboard's and the screen reader's sake. */
function stay(event: Event): void {
  event.preventDefault();
}
