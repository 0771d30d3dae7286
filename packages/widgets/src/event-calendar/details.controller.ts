import type { CalendarEvent } from '@koinon/contract';
import type { DetailMessages, Locale, Translator } from '@koinon/i18n';
import type { ReactiveController, ReactiveElement } from 'lit';
import { html, nothing } from 'lit';
import { development, Lazy, warn } from '../core/index.ts';
import { loadWords } from './details/words.ts';
import type { DetailsMode, ViewContext } from './view/context.ts';

/** The details and their words load when the first event is opened, or pointed at. */
export class DetailsController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #module: Lazy<typeof import('./details/index.ts')>;
  readonly #dialog: Lazy<typeof import('./details/dialog.ts')>;
  #words: Lazy<Translator<DetailMessages>> | undefined;
  #locale: Locale | undefined;
  /** The event at which loading failed: the next one tries again. */
  #failedAt: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#module = new Lazy(host, () => import('./details/index.ts'));
    this.#dialog = new Lazy(host, () => import('./details/dialog.ts'));
    host.addController(this);
  }

  hostConnected(): void {
    // Whoever points at the list may open something: by then it should be there.
    this.#host.addEventListener('pointerenter', this.#soon, { once: true });
    this.#host.addEventListener('focusin', this.#soon, { once: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerenter', this.#soon);
    this.#host.removeEventListener('focusin', this.#soon);
  }

  mode(details: string | undefined): DetailsMode {
    if (details === 'dialog' || details === 'link') return details;
    if (development && details && details !== 'inline') {
      warn('KOINON-025', `details="${details}" is unknown; "inline" is used.`, details);
    }
    return 'inline';
  }

  render(ctx: ViewContext, event: CalendarEvent, depth: number): unknown {
    const words = this.#wordsIn(ctx.t.locale);
    const module = this.#module.get();
    const w = words.get();
    if (module && w) return module.renderDetails({ ...ctx, w }, event, depth);
    if (this.#module.missing || words.missing) {
      // The file did not come: the event's own page says the same.
      this.#failedAt ??= event.id;
      if (this.#failedAt === event.id) return html`<p>${ctx.t('calendar.error')}. ${link(ctx, event)}</p>`;
      this.#failedAt = undefined;
      this.#module.retry();
      words.retry();
    }
    return html`<div class="details-waiting" aria-busy="true">
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  /** The dialog opens when its code has come; without it the details stand in a note. */
  renderDialog(ctx: ViewContext): unknown {
    const { selected } = ctx.state;
    const event = selected === undefined ? undefined : ctx.select.find(ctx.state, selected);
    if (event === undefined) return nothing;
    const dialog = this.#dialog.get();
    if (dialog) return dialog.renderDialog(ctx, event);
    if (!this.#dialog.missing) return html`<div aria-busy="true"></div>`;
    return html`<div class="note" part="note">${this.render(ctx, event, 1)}</div>`;
  }

  #wordsIn(locale: Locale): Lazy<Translator<DetailMessages>> {
    if (this.#words === undefined || this.#locale !== locale) {
      this.#locale = locale;
      this.#words = new Lazy(this.#host, () => loadWords(locale));
    }
    return this.#words;
  }

  readonly #soon = () => {
    this.#module.get();
  };
}

function link(ctx: ViewContext, event: CalendarEvent): unknown {
  const href = ctx.hrefOf(event);
  return href === undefined ? nothing : html`<a href=${href}>${href}</a>`;
}
