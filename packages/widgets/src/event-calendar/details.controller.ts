import type { CalendarEvent } from '@koinon/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing } from 'lit';
import { development, safeUrl, warn } from '../core/index.ts';
import type { DetailsMode, ViewContext } from './view/context.ts';

type DetailsModule = typeof import('./details/index.ts');
type Words = Awaited<ReturnType<DetailsModule['loadWords']>>;

/** The details and their words load when the first event is opened, or pointed at. */
export class DetailsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #module: DetailsModule | undefined;
  #words: Words | undefined;
  #loading = '';
  #failed: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
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
    if (this.#module && this.#words?.locale === ctx.t.locale) {
      return this.#module.renderDetails({ ...ctx, w: this.#words }, event, depth);
    }
    if (this.#failed === event.id) return html`<p>${ctx.t('calendar.error')}. ${link(ctx, event)}</p>`;
    void this.#load(ctx.t.locale, event.id);
    return html`<div class="details-waiting" aria-busy="true">
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  readonly #soon = () => {
    void import('./details/index.ts').catch(() => undefined);
  };

  /** The styles of the details come with them. Constructable style sheets pass a strict CSP. */
  #adopt(sheet: CSSStyleSheet | undefined): void {
    const root = this.#host.shadowRoot;
    if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  async #load(locale: ViewContext['t']['locale'], id: string): Promise<void> {
    if (this.#loading === locale) return;
    this.#loading = locale;
    try {
      this.#module = await import('./details/index.ts');
      this.#adopt(this.#module.detailsStyles.styleSheet);
      this.#words = await this.#module.loadWords(locale);
      this.#failed = undefined;
    } catch {
      // The file did not come: the event's own page says the same. Another event tries again.
      this.#failed = id;
    }
    this.#loading = '';
    this.#host.requestUpdate();
  }
}

function link(ctx: ViewContext, event: CalendarEvent): unknown {
  const href = ctx.hrefOf(event);
  return href === undefined ? nothing : html`<a href=${safeUrl(href) ?? nothing}>${href}</a>`;
}
