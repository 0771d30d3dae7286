import type { CalendarEvent } from '@koinon/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { Lazy, type SettingsHost } from '../../core/index.ts';
import type { DetailsContext } from '../details/context.ts';
import type { ViewContext } from '../view/context.ts';

const TAG = 'koinon-registration-form';

/** Set by the build: a file that holds one tag brings no other one, and uses the form where the page has it anyway. */
declare const KOINON_ALONE: boolean | undefined;

/**
 * The registration form of an event in its details: the form's own element, which loads at the first press. It stands in
 * the calendar's root as a widget with a root of its own, so that what is typed draws the form anew and not the calendar.
 * Where it does not load, the button is a link to the event's own page.
 */
export class Register {
  readonly #host: SettingsHost;
  readonly #form: Lazy<object> | undefined;
  /** The event whose form was opened last. Closed, it is hidden and not taken away: what was typed stands. */
  #event: string | undefined;
  #open = false;

  constructor(host: SettingsHost) {
    this.#host = host;
    if (typeof KOINON_ALONE === 'undefined' || !KOINON_ALONE)
      this.#form = new Lazy(
        host,
        () => import('../../registration-form/define.ts'),
        () => void this.#focus('.act a'),
      );
  }

  renderer(ctx: ViewContext): DetailsContext['register'] {
    return (event, words, depth) => {
      // Only the server's own events have a form there.
      const here = ctx.icsOf(event) !== undefined && !this.#form?.missing;
      return here && (this.#form ?? customElements.get(TAG))
        ? this.#render(ctx, event, words, depth)
        : undefined;
    };
  }

  #render(ctx: ViewContext, event: CalendarEvent, words: string, depth: number): TemplateResult {
    const begun = this.#event === event.id;
    const open = begun && this.#open;
    return html`${begun ? this.#renderForm(ctx, event, open, depth) : nothing}
      <p class="act">
        <button
          class=${open ? 'button' : 'button primary'}
          id="register"
          type="button"
          part="button"
          aria-expanded=${String(open)}
          @click=${() => this.#toggle(event, !open)}
        >
          ${open ? ctx.t('calendar.close') : words}
        </button>
      </p>`;
  }

  #renderForm(ctx: ViewContext, { id }: CalendarEvent, open: boolean, depth: number): TemplateResult {
    const { api, network, client } = this.#host;
    return html`<div
      class="registering"
      part="registration"
      ?hidden=${!open}
      aria-busy=${String(this.#form?.loading ?? false)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        this.#toggle(undefined, false);
      }}
    >
      <koinon-registration-form
        event-id=${id}
        heading-level=${Math.min(6, ctx.headingLevel + depth + 1)}
        .api=${api}
        .network=${network}
        .client=${client}
      ></koinon-registration-form>
    </div>`;
  }

  #toggle(event: CalendarEvent | undefined, open: boolean): void {
    this.#event = event?.id ?? this.#event;
    this.#open = open;
    this.#form?.get();
    this.#host.requestUpdate();
    void this.#focus(open ? TAG : '#register');
  }

  async #focus(selector: string): Promise<void> {
    if (selector === TAG) await customElements.whenDefined(TAG);
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
  }
}
