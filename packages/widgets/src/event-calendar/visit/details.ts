import type { CalendarEvent } from '@koinon/contract';
import type { DetailMessages, Locale, Translator } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { Lazy, type SettingsHost } from '../../core/index.ts';
import { renderDetails } from '../details/index.ts';
import { loadWords } from '../details/words.ts';
import type { ViewContext } from '../view/context.ts';
import { Register } from './register.ts';

/** The details of the chosen event, in place or in a dialog. Their words load when the first one is opened. */
export class Details {
  readonly #host: SettingsHost;
  readonly #register: Register;
  readonly #dialog: Lazy<typeof import('../details/dialog.ts')>;
  #words: Lazy<Translator<DetailMessages>> | undefined;
  #locale: Locale | undefined;
  /** The event at which loading failed: the next one tries again. */
  #failedAt: string | undefined;

  constructor(host: SettingsHost) {
    this.#host = host;
    this.#register = new Register(host);
    this.#dialog = new Lazy(host, () => import('../details/dialog.ts'));
  }

  render(ctx: ViewContext, event: CalendarEvent, depth: number): unknown {
    const words = this.#wordsIn(ctx.t.locale);
    const w = words.get();
    const register = this.#register.renderer(ctx);
    if (w) return renderDetails({ ...ctx, w, register }, event, depth);
    if (words.missing) {
      // The file did not come: the event's own page says the same.
      this.#failedAt ??= event.id;
      if (this.#failedAt === event.id) return html`<p>${ctx.t('calendar.error')}. ${link(ctx, event)}</p>`;
      this.#failedAt = undefined;
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
}

function link(ctx: ViewContext, event: CalendarEvent): unknown {
  const href = ctx.hrefOf(event);
  return href === undefined ? nothing : html`<a href=${href}>${href}</a>`;
}
