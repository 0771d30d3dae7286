import type { StoryGalleryFirstMessages, StoryGalleryLaterMessages, Translator } from '@koinon/i18n';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hostStyles, KoinonElement, Lazy } from '../core/index.ts';
import { listStyles } from '../list/list.styles.ts';
import { renderFeeds } from '../list/view.ts';
import { Address } from './address.controller.ts';
import { GallerySource } from './gallery-source.controller.ts';
import { Reports } from './reports.ts';
import { galleryStyles } from './story-gallery.styles.ts';
import { KoinonStorySelectEvent } from './story-gallery.events.ts';
import {
  facetsOf,
  initialState,
  pageSize,
  reduce,
  screenOf,
  type GalleryAction,
  type GalleryState,
} from './story-gallery.model.ts';
import type { StoryCard } from './story.ts';
import type { GalleryContext } from './view/context.ts';
import { renderList } from './view/list.ts';
import { renderOpened, type StoryViews } from './view/opened.ts';
import { renderCount, renderTools, showsTools } from './view/search.ts';
import { renderBlank, renderSkeletonCards } from './view/states.ts';
import { galleryWords } from './words.ts';

type StoryWords = Translator<StoryGalleryLaterMessages>;

/** A card by its place or its slug, the opened story, or what comes first. */
type FocusTarget = { readonly card: number } | { readonly slug: string } | 'story' | 'top';

/**
 * What a network's members tried and learned: stories as cards, with search and filters, each opened in place.
 *
 * Dates are those of the network's own zone, in the words of the page's language; what is in another language carries its
 * `lang`. Of a story and its translations the one in the page's language stands in the list.
 *
 * Several galleries on a page: give each its own `url-state` prefix, or `off`. Of two with the same prefix only the first one
 * writes the address.
 *
 * @tag koinon-story-gallery
 * @summary A network's stories: cards, search, filters, the whole story in place.
 *
 * @fires {KoinonStorySelectEvent} koinon-story-select - A visitor chose a story; `detail` is the story as the list has it. Cancelable: the gallery then opens nothing.
 * @fires {KoinonErrorEvent} koinon-error - The stories, or one of them, could not be loaded; `error` says why. The gallery already shows it.
 *
 * @slot heading - In place of the heading «Stories».
 *
 * @csspart base - Everything.
 * @csspart header - The heading, or what stands in its place.
 * @csspart heading - The heading.
 * @csspart tools - Search and the button for the filters.
 * @csspart search - The search form.
 * @csspart filters-button - The button that unfolds the filters.
 * @csspart panel - The filters.
 * @csspart facet - One group of filters.
 * @csspart chosen - The filters that are chosen.
 * @csspart chip - One of them.
 * @csspart clear - The button that takes all of them back.
 * @csspart total - How many stories there are.
 * @csspart list - The list of cards.
 * @csspart card - A story in the list.
 * @csspart picture - A picture, in a card and in a story.
 * @csspart kind - What sort of story it is.
 * @csspart language - Its language, where it is another one than the page's.
 * @csspart demo - That it was made up for a demonstration.
 * @csspart title - The title of a card.
 * @csspart link - The link in it.
 * @csspart summary - What a story is about.
 * @csspart meta - Who tells it, and since when.
 * @csspart feeds - The links for feed readers.
 * @csspart note - What is said beside the list: that something is missing.
 * @csspart more - The button for more stories.
 * @csspart back - The button that leads back to the list.
 * @csspart story - The opened story.
 * @csspart story-title - Its title.
 * @csspart byline - Who tells it, and since when.
 * @csspart translations - The links to its translations.
 * @csspart cover - The picture at its head.
 * @csspart text - Its sections.
 * @csspart section - One of them.
 * @csspart section-title - The heading of a section.
 * @csspart figure - A picture in the story, with its caption.
 * @csspart caption - The caption.
 * @csspart pictures - The pictures after the text.
 * @csspart facts - People, participation, events, links, licence.
 * @csspart fact - One of them.
 * @csspart share - The way to hand it on.
 * @csspart state - What stands where no stories are, and why.
 * @csspart empty - The same, where there are none or none is found.
 * @csspart error - The same, where they could not be had.
 * @csspart button - Every button with a border.
 *
 * @cssprop --koinon-color-surface-raised - The ground of notes and of filters.
 * @cssprop --koinon-color-text - Text.
 * @cssprop --koinon-color-muted - Quiet text.
 * @cssprop --koinon-color-action - Buttons, chosen filters.
 * @cssprop --koinon-color-link - Links.
 * @cssprop --koinon-color-border - Thin rules.
 * @cssprop --koinon-radius-card - Corners of pictures.
 * @cssprop --koinon-space - The step of space, 0.25em.
 *
 * @cssstate loading - The stories are on their way.
 * @cssstate empty - There are none, or none is found.
 * @cssstate partial - Some could not be shown, or more could not be loaded.
 * @cssstate error - The stories, or the opened one, could not be loaded.
 * @cssstate open - A story is opened.
 */
export class KoinonStoryGallery extends KoinonElement<StoryGalleryFirstMessages> {
  static override styles = [...hostStyles, listStyles, galleryStyles];

  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    limit: { type: Number },
    facets: { type: String },
    urlState: { type: String, attribute: 'url-state' },
    stories: { attribute: false },
  };

  /** Stories at a time, 1 to 100; 12 unless given. */
  declare limit: number | undefined;
  /** By what one may narrow: of `type`, `axis`, `language`, `year`, `event` those that are named; `none` for none, all unless given. */
  declare facets: string | undefined;
  /** Prefix of its parameters in the page's address; `koinon-story` unless given, `off` for none. */
  declare urlState: string | undefined;
  /** Stories in place of the server's, as `koinon.stories` gives them: a `slug` and a `title` are enough. */
  declare stories: readonly object[] | undefined;

  readonly #reports = new Reports(this.attachInternals().states, message => this.announce(message));
  #state: GalleryState = initialState;
  /** Where the focus goes when what was asked for is there. */
  #focus: FocusTarget | undefined;

  /** What draws a story. */
  readonly #story = new Lazy(this, () => import('./story/index.ts'));
  #storyWords: { readonly locale: string; readonly words: Lazy<StoryWords> } | undefined;

  /** What came of handing on a link, and of which story. */
  #shared: { readonly slug: string | undefined; readonly words: string } | undefined;

  readonly #source = new GallerySource(this, {
    clients: this.clients,
    state: () => this.#state,
    dispatch: action => this.#dispatch(action),
    reader: async () => {
      const [{ readStory }] = await Promise.all([
        this.#story.wait(),
        this.#wordsOf(this.words.locale).wait(),
      ]);
      return readStory;
    },
    fail: error => this.fail(error),
  });

  readonly #address = new Address(this, place => {
    const { opened } = this.#state;
    if (this.matches(':focus-within') && opened?.slug !== place.slug)
      this.#focus = place.slug === undefined ? { slug: opened?.slug ?? '' } : 'story';
    this.#dispatch({ type: 'restore', place });
  });

  /** Asks for the stories again, from the youngest. */
  refresh(): void {
    void this.#source.retry();
  }

  /** Opens a story by its slug, as if it were chosen, without the event. */
  open(slug: string): void {
    this.#address.push = true;
    this.#focus = 'story';
    this.#dispatch({ type: 'open', slug });
  }

  /** Back to the list. */
  close(): void {
    const { opened } = this.#state;
    if (!opened) return;
    this.#focus = { slug: opened.slug };
    this.#dispatch({ type: 'close' });
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('urlState')) this.#address.take(this.urlState);
    const { api, network } = this.settings.current;
    this.#source.sync({
      server: [api, network],
      stories: Array.isArray(this.stories) ? this.stories : undefined,
      limit: pageSize(this.limit),
      lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(this.words.asked)
        ? this.words.asked
        : this.words.locale,
      facets: facetsOf(this.facets),
    });
    const w = this.words.t;
    this.#reports.report(this.#state, w);
    super.update(changed);
    this.#address.write({ search: this.#state.search, slug: this.#state.opened?.slug });
  }

  protected override updated(): void {
    const focus = this.#focus;
    if (focus === undefined || !this.words.t) return;
    const target = this.#target(focus);
    if (target === undefined) return;
    this.#focus = undefined;
    target?.focus();
  }

  protected override catalogue() {
    return galleryWords;
  }

  protected override renderWidget(w: Translator<StoryGalleryFirstMessages>): unknown {
    const ctx = this.#context(w);
    const { opened, more } = this.#state;
    const screen = screenOf(this.#state);
    const busy = !opened && (screen === 'loading' || more === 'renewing');
    return html`<div class="gallery" aria-busy=${busy ? 'true' : 'false'}>
      <div class="header" part="header">
        <slot name="heading">${ctx.heading(0, w('gallery.title'), { part: 'heading' })}</slot>
      </div>
      ${
        opened
          ? renderOpened(ctx, opened, this.#views(ctx))
          : html`${showsTools(ctx) && screen !== 'unavailable' ? renderTools(ctx) : nothing}
            ${
              screen === 'loading'
                ? renderSkeletonCards(Math.min(pageSize(this.limit), 6))
                : screen === 'list'
                  ? [renderCount(ctx), renderList(ctx)]
                  : renderBlank(ctx, screen)
            }
            ${screen === 'list' || screen === 'empty' ? renderFeeds(w('gallery.feeds'), ctx.feeds) : nothing}`
      }
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="gallery" aria-busy="true">
      <div class="header">
        <slot name="heading"><span class="skeleton name-row"></span></slot>
      </div>
      <div class="tools"><span class="skeleton search-row"></span></div>
      ${renderSkeletonCards(Math.min(pageSize(this.limit), 6))}
    </div>`;
  }

  #dispatch(action: GalleryAction): void {
    const before = this.#state.items.length;
    this.#state = reduce(this.#state, action);
    if (action.type === 'added') this.#added(before);
    this.requestUpdate();
  }

  #context(w: Translator<StoryGalleryFirstMessages>): GalleryContext {
    const { timeZone } = this.settings.current;
    const state = this.#state;
    return {
      w,
      lang: this.words.asked,
      zone: state.about.timeZone ?? timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      state,
      facets: facetsOf(this.facets),
      feeds: this.#source.feeds,
      heading: (depth, content, options) => this.heading(depth, content, options),
      dispatch: action => this.#dispatch(action),
      choose: this.#choose,
      back: () => this.close(),
      hurry: () => this.#source.hurry(),
      more: () => void this.#source.more(),
      retry: () => {
        // The button goes away by its own press: what comes in its place gets the focus (WCAG 2.4.3).
        this.#focus = 'top';
        this.refresh();
      },
      reopen: () => {
        this.#focus = 'story';
        void this.#source.open();
      },
    };
  }

  /** What draws the opened story, once it and its words have come. */
  #views(ctx: GalleryContext): StoryViews | undefined {
    const part = this.#story.loaded;
    const s = this.#wordsOf(ctx.w.locale).get();
    if (!part || !s) return undefined;
    const story = {
      ...ctx,
      s,
      shared: this.#shared?.slug === this.#state.opened?.slug ? this.#shared?.words : undefined,
      share: (title: string, url: string) => {
        const slug = this.#state.opened?.slug;
        void part.shareLink(title, url).then(outcome => {
          const words = { shared: '', copied: s('story.copied'), failed: s('story.copyFailed', { url }) }[
            outcome
          ];
          this.#shared = { slug, words };
          this.announce(words);
          this.requestUpdate();
        });
      },
    };
    return {
      renderHead: whole => part.renderHead(story, whole),
      renderText: whole => part.renderText(story, whole),
    };
  }

  #wordsOf(locale: StoryWords['locale']): Lazy<StoryWords> {
    if (this.#storyWords?.locale !== locale) {
      const words = new Lazy(this, async () => (await this.#story.wait()).loadWords(locale));
      this.#storyWords = { locale, words };
    }
    return this.#storyWords.words;
  }

  readonly #choose = (story: StoryCard, event: MouseEvent): void => {
    // What asks for a tab or a window of its own is the browser's to do.
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    if (!this.dispatchEvent(new KoinonStorySelectEvent(story))) return;
    this.#address.push = true;
    this.#focus = 'story';
    this.#dispatch({ type: 'open', slug: story.slug, card: story });
  };

  /** The first of the new ones gets the focus, unless the visitor has gone elsewhere meanwhile. */
  #added(before: number): void {
    const { items, next } = this.#state;
    const count = items.length - before;
    const root = this.renderRoot;
    const at = root instanceof ShadowRoot ? root.activeElement?.id : undefined;
    if (at === 'more') this.#focus = { card: count > 0 ? before : Math.max(0, before - 1) };
    const w = this.words.t;
    if (w && (count > 0 || next === null)) this.announce(w('gallery.added', { count }));
  }

  /** Undefined while it is not there yet; null where it will not be. */
  #target(focus: FocusTarget): HTMLElement | null | undefined {
    const { opened, more } = this.#state;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (focus === 'story') {
      if (!opened) return null;
      return opened.status === 'failed' ? find('#state') : (find('#story') ?? undefined);
    }
    if (opened) return null;
    if (screenOf(this.#state) === 'loading' || more === 'loading' || more === 'renewing') return undefined;
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.card .link')];
    const card =
      focus === 'top'
        ? links[0]
        : 'card' in focus
          ? links[focus.card]
          : links.find(one => one.closest<HTMLElement>('.card')?.dataset['slug'] === focus.slug);
    return find('#state') ?? card ?? links[0] ?? find('#more');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-story-gallery': KoinonStoryGallery;
  }
}
