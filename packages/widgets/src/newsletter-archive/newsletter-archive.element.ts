import type { NewsletterMessages, Translator } from '@koinon/i18n';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hostStyles, KoinonElement } from '../core/index.ts';
import { listStyles } from '../list/list.styles.ts';
import { renderFeeds } from '../list/view.ts';
import { ArchiveSource } from './archive-source.controller.ts';
import {
  initialState,
  pageSize,
  reduce,
  screenOf,
  type ArchiveAction,
  type ArchiveState,
  type Blank,
  type Screen,
} from './newsletter-archive.model.ts';
import { archiveStyles } from './newsletter-archive.styles.ts';
import type { ArchiveContext } from './view/context.ts';
import { renderList } from './view/list.ts';
import { blankWords, renderBlank, renderSkeletonRows } from './view/states.ts';
import { newsletterWords } from './words.ts';

/**
 * What a network's newsletter has sent, the youngest first: each issue with its date, number and summary, leading to its page.
 *
 * Dates are those of the network's own zone, in the words of the page's language; an issue in another language carries its `lang`.
 *
 * @tag koinon-newsletter-archive
 * @summary Lists the issues of a network's newsletter.
 *
 * @fires {KoinonErrorEvent} koinon-error - The issues could not be loaded; `error` says why. The widget already shows it.
 *
 * @slot heading - In place of the heading.
 *
 * @csspart base - Everything.
 * @csspart header - The heading, or what stands in its place.
 * @csspart heading - The heading.
 * @csspart list - The list of issues.
 * @csspart issue - An issue.
 * @csspart title - The title of an issue.
 * @csspart link - The link in it.
 * @csspart meta - Its date, its number, and its list where there are several.
 * @csspart demo - That an issue was made up for a demonstration.
 * @csspart summary - What is in an issue.
 * @csspart feeds - The links for feed readers.
 * @csspart note - What is said beside the list: that something is missing.
 * @csspart more - The button for more issues.
 * @csspart state - What stands where no issues are, and why.
 * @csspart empty - The same, where none was published.
 * @csspart error - The same, where they could not be had.
 * @csspart button - Every button.
 *
 * @cssprop --koinon-color-text - Text.
 * @cssprop --koinon-color-muted - Dates and quiet text.
 * @cssprop --koinon-color-link - Links.
 * @cssprop --koinon-color-border - Lines between issues.
 * @cssprop --koinon-control-height - Height of buttons, 44px.
 * @cssprop --koinon-space - The step of space, 0.25em.
 *
 * @cssstate loading - The issues are on their way.
 * @cssstate empty - None was published.
 * @cssstate partial - Some could not be shown, or more could not be loaded.
 * @cssstate error - The issues could not be loaded.
 */
export class KoinonNewsletterArchive extends KoinonElement<NewsletterMessages> {
  static override styles = [...hostStyles, listStyles, archiveStyles];

  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    limit: { type: Number },
    list: { type: String },
  };

  /** Issues at a time, 1 to 100; 10 unless given. */
  declare limit: number | undefined;
  /** Only the issues of this list, by its id. */
  declare list: string | undefined;

  readonly #states = this.attachInternals().states;
  #state: ArchiveState = initialState;
  /** What was last seen: a change of it may have to be said. */
  #seen: Screen = 'loading';
  #seenMore: ArchiveState['more'] = 'idle';
  /** Where the focus goes when what was asked for is there: the first issue that is new, or the beginning. */
  #focus: { readonly issue: number } | 'top' | undefined;

  readonly #source = new ArchiveSource(this, {
    clients: this.clients,
    state: () => this.#state,
    dispatch: (action: ArchiveAction) => {
      const before = this.#state.items.length;
      this.#state = reduce(this.#state, action);
      if (action.type === 'added') this.#added(before);
      this.requestUpdate();
    },
    fail: error => this.fail(error),
  });

  /** Asks for the issues again, from the youngest. */
  refresh(): void {
    void this.#source.retry();
  }

  protected override update(changed: PropertyValues<this>): void {
    const { api, network } = this.settings.current;
    this.#source.sync({ list: this.list?.trim() || undefined, limit: pageSize(this.limit) }, [api, network]);
    this.#report();
    super.update(changed);
  }

  protected override updated(): void {
    const focus = this.#focus;
    if (focus === undefined || this.#state.more === 'loading' || screenOf(this.#state) === 'loading') return;
    this.#focus = undefined;
    const issue = focus === 'top' ? 0 : focus.issue;
    const target =
      this.renderRoot.querySelector<HTMLElement>('#state') ??
      this.renderRoot.querySelectorAll<HTMLElement>('.issue a')[issue] ??
      this.renderRoot.querySelector<HTMLElement>('#more');
    target?.focus();
  }

  protected override catalogue() {
    return newsletterWords;
  }

  protected override renderWidget(w: Translator<NewsletterMessages>): unknown {
    const ctx = this.#context(w);
    const screen = screenOf(this.#state);
    return html`<div class="archive" aria-busy=${screen === 'loading' ? 'true' : 'false'}>
      <div class="header" part="header">
        <slot name="heading">${ctx.heading(0, w('newsletter.title'), { part: 'heading' })}</slot>
      </div>
      ${
        screen === 'loading'
          ? renderSkeletonRows(Math.min(pageSize(this.limit), 3))
          : screen === 'list'
            ? renderList(ctx)
            : renderBlank(ctx, screen)
      }
      ${screen === 'list' || screen === 'empty' ? renderFeeds(w('newsletter.feeds'), ctx.feeds) : undefined}
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="archive" aria-busy="true">
      <div class="header">
        <slot name="heading"><span class="skeleton name-row"></span></slot>
      </div>
      ${renderSkeletonRows(Math.min(pageSize(this.limit), 3))}
    </div>`;
  }

  #context(w: Translator<NewsletterMessages>): ArchiveContext {
    const { timeZone } = this.settings.current;
    return {
      w,
      lang: this.words.asked,
      zone: this.#state.about.timeZone ?? timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      state: this.#state,
      feeds: this.#source.feeds(),
      heading: (depth, content, options) => this.heading(depth, content, options),
      more: () => void this.#source.more(),
      retry: () => {
        // The button goes away by its own press: what comes in its place gets the focus (WCAG 2.4.3).
        this.#focus = 'top';
        this.refresh();
      },
    };
  }

  /** The first of the new ones gets the focus, unless the visitor has gone elsewhere meanwhile. */
  #added(before: number): void {
    const { items, next } = this.#state;
    const count = items.length - before;
    const root = this.renderRoot;
    const at = root instanceof ShadowRoot ? root.activeElement?.id : undefined;
    if (at === 'more') this.#focus = { issue: count > 0 ? before : Math.max(0, before - 1) };
    const w = this.words.t;
    if (w && (count > 0 || next === null)) this.announce(w('newsletter.added', { count }));
  }

  /** For the page's styles, `:state(empty)` and the others, and for who hears and does not see. */
  #report(): void {
    const { more, dropped } = this.#state;
    const screen = screenOf(this.#state);
    const on = {
      loading: screen === 'loading',
      empty: screen === 'empty',
      partial: screen === 'list' && (dropped > 0 || (more !== 'idle' && more !== 'loading')),
      error: screen === 'error' || screen === 'offline' || screen === 'unavailable',
    };
    for (const [name, holds] of Object.entries(on)) {
      if (holds) this.#states.add(name);
      else this.#states.delete(name);
    }
    const w = this.words.t;
    if (!w) return;
    if (screen !== this.#seen) {
      // The first list is not news: it is the page.
      if (on.error || (on.empty && this.#seen !== 'loading')) {
        const { title, hint } = blankWords({ w }, screen as Blank);
        this.announce(`${title}. ${hint}`);
      } else if (screen === 'list' && dropped > 0) this.announce(w('newsletter.partial'));
      if (screen !== 'loading') this.#seen = screen;
    }
    if (more !== this.#seenMore) {
      this.#seenMore = more;
      if (more === 'offline') this.announce(`${w('newsletter.offline')}. ${w('newsletter.offlineHint')}`);
      else if (more === 'error' || more === 'unavailable') this.announce(w('newsletter.moreError'));
      else if (more === 'loading') this.announce(w('newsletter.loadingMore'));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-newsletter-archive': KoinonNewsletterArchive;
  }
}
