import type { Translator } from '@koinon/i18n';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { development, hostStyles, KoinonElement, Lazy, warn } from '../core/index.ts';
import { FormController, formEngineStyles, type Submitted } from '../form/index.ts';
import { FormReport, type Blank } from '../form/report.ts';
import { warnOfSite } from '../form/site.ts';
import type { Said } from '../form/state.ts';
import { stateStyles } from '../form/state.styles.ts';
import { KoinonSubmitEvent } from '../form/submit-event.ts';
import { renderWaiting } from '../form/view.ts';
import { EventFormSource } from './form-source.controller.ts';
import { officeOf } from './office.ts';
import { KoinonRegisteredEvent } from './registration-form.events.ts';
import {
  initialState,
  reduce,
  screenOf,
  type RegistrationAction,
  type RegistrationState,
  type Screen,
} from './registration-form.model.ts';
import { registrationStyles } from './registration-form.styles.ts';
import { renderBefore } from './view/before.ts';
import type { RegistrationContext } from './view/context.ts';
import { renderHeader } from './view/header.ts';
import { isTrouble, renderTrouble, troubleWords } from './view/state.ts';
import { closedWords, doneWords, registrationWords, type RegistrationWords } from './words.ts';

/**
 * The form by which one registers for an event: whether one can, whom the event is for, the questions, and what comes next.
 *
 * Nothing is asked where one cannot register: it says why instead. After sending it says "check your mail" to everybody,
 * in the same words: whether an address was known, and whether there is a place, is told by mail only.
 *
 * @tag koinon-registration-form
 * @summary Registers for one event of a network.
 *
 * @fires {KoinonSubmitEvent} koinon-submit - The form is about to be sent; `detail.body` is what will be sent. Cancelable: it is then kept back, and everything typed stands.
 * @fires {KoinonRegisteredEvent} koinon-registered - The form was sent and taken; `detail.eventId` is the event. The registration counts once the address is proved by mail.
 * @fires {KoinonErrorEvent} koinon-error - The form could not be loaded or sent; `error` says why. The widget already shows it.
 *
 * @slot heading - In place of the event's name.
 *
 * @csspart base - Everything.
 * @csspart header - The event's name, when and where it is.
 * @csspart heading - The event's name.
 * @csspart facts - When and where.
 * @csspart note - What is said before the form: that there is a waiting list, whom the event is for.
 * @csspart until - The places that are left, and until when one can register.
 * @csspart form - The form.
 * @csspart section - A group of fields under a heading.
 * @csspart field - A field with its label, hint and error.
 * @csspart wrong - A field in which something is wrong.
 * @csspart label - The label of a field.
 * @csspart hint - The hint of a field.
 * @csspart error-text - What is wrong, beside a field.
 * @csspart control - A text field or a list.
 * @csspart option - A radio button or a box, with its words.
 * @csspart agreement - A box that is ticked to agree, with its words.
 * @csspart list - The list that opens under a field with suggestions.
 * @csspart list-option - One suggestion in it.
 * @csspart group - Questions that are asked once for each of several.
 * @csspart entry - One of these, with its questions.
 * @csspart summary - The list of what is wrong.
 * @csspart notice - How the data are used.
 * @csspart trouble - Why the form was not sent.
 * @csspart actions - The row of buttons under the form.
 * @csspart submit - The button that sends.
 * @csspart state - What stands where no form is, and why.
 * @csspart error - The same, where the form could not be loaded.
 * @csspart done - What stands after sending.
 * @csspart button - Every button with a border.
 *
 * @cssprop --koinon-color-surface - Ground of fields and buttons.
 * @cssprop --koinon-color-text - Text.
 * @cssprop --koinon-color-muted - Quiet text.
 * @cssprop --koinon-color-action - The button, focus, ticked boxes.
 * @cssprop --koinon-color-error - Errors, with the bar beside a field.
 * @cssprop --koinon-control-height - Height of fields and buttons, 44px.
 * @cssprop --koinon-space - The step of space, 0.25em.
 *
 * @cssstate loading - The form is on its way.
 * @cssstate open - There is a form to fill in.
 * @cssstate unavailable - One cannot register here now; the widget says why.
 * @cssstate error - The form could not be loaded.
 * @cssstate done - The form was sent.
 */
export class KoinonRegistrationForm extends KoinonElement<RegistrationWords> {
  static override styles = [...hostStyles, formEngineStyles, stateStyles, registrationStyles];

  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    eventId: { type: String, attribute: 'event-id' },
  };

  /** Which event: its id, or `<id>~<YYYY-MM-DD>` for one day of a recurring one. */
  declare eventId: string | undefined;

  readonly #report = new FormReport(this.attachInternals().states, sentence => this.announce(sentence));
  readonly #members = new Lazy(this, async () => {
    const { Members } = await import('./members/index.ts');
    return new Members(this, this.clients);
  });
  readonly #when = new Lazy(this, () => import('./when/index.ts'));
  readonly #closed = new Lazy(
    this,
    async () => {
      const [{ Closed }] = await Promise.all([import('./rest/closed.ts'), closedWords[this.words.locale]()]);
      return new Closed(this, () => this.settings.current.lang);
    },
    error => this.fail(error),
  );
  readonly #done = new Lazy(this, async () => {
    const [{ Done }] = await Promise.all([import('./rest/done.ts'), doneWords[this.words.locale]()]);
    return new Done(this, () => this.settings.current.lang);
  });
  #state: RegistrationState = initialState;
  #focusWanted = false;

  readonly #dispatch = (action: RegistrationAction): void => {
    this.#state = reduce(this.#state, action);
    this.requestUpdate();
  };

  readonly #source = new EventFormSource(this, {
    clients: this.clients,
    dispatch: this.#dispatch,
    fail: error => this.fail(error),
  });
  readonly #form = new FormController(this, {
    submit: async (body, options) =>
      (await officeOf(this.clients)).register(
        this.eventId ?? '',
        { ...body, lang: this.words.locale, ticket: this.#state.form?.ticket ?? undefined },
        options,
      ),
    searchOrganisations: async (q, signal) => (await officeOf(this.clients)).search(q, signal),
    announce: sentence => this.announce(sentence),
    words: () => this.words,
    later: () => this.#done.wait(),
    maySubmit: body => this.dispatchEvent(new KoinonSubmitEvent({ form: 'registration', body })),
    done: submitted => this.#sent(submitted),
    failed: error => this.#notSent(error),
  });

  /** Asks for the form again. What was typed stands, if there is still a form. */
  refresh(): void {
    this.#source.retry();
  }

  /** Moves the focus to the beginning, as soon as there is one. */
  override focus(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { api, network, client } = this.settings.current;
    const eventId = this.eventId?.trim() || undefined;
    if (development && eventId === undefined) {
      warn('KOINON-031', 'koinon-registration-form has no event: give it the attribute "event-id".');
    }
    this.#source.sync(eventId, [api, network, client], this.#state);
    const { form } = this.#state;
    const { definition } = form ?? {};
    this.#form.use(
      form && definition
        ? {
            name: `registration:${api ?? ''}:${network ?? ''}:${eventId ?? ''}`,
            definition,
            notice: form.notice,
            submitLabel: form.state === 'waiting-list' ? this.words.t?.('form.registerWaiting') : undefined,
          }
        : undefined,
    );
  }

  /** The form may just have learned, in `hostUpdate()`, that it was sent before a reload. */
  protected override update(changed: PropertyValues<this>): void {
    const w = this.words.t;
    this.#report.report(screenOf(this.#state, Date.now()), w && (why => this.#wordsOf(w, why)));
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.#focusWanted) return;
    const find = (id: string) => this.renderRoot.querySelector<HTMLElement>(id);
    const target = find('#state') ?? find('#top');
    if (!target) return;
    this.#focusWanted = false;
    target.focus();
  }

  protected override catalogue() {
    return registrationWords;
  }

  protected override renderWidget(w: Translator<RegistrationWords>): unknown {
    const ctx = this.#context(w);
    const screen = screenOf(this.#state, Date.now());
    const inside = screen === 'loading' ? undefined : this.#renderScreen(ctx, screen);
    if (inside === undefined) return this.renderSkeleton();
    return html`<div class="around">${renderHeader(ctx)} ${inside}</div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="around" aria-busy="true">
      <slot name="heading" hidden></slot>
      ${renderWaiting()}
    </div>`;
  }

  /** Undefined while what it needs is on its way. */
  #renderScreen(ctx: RegistrationContext, screen: Exclude<Screen, 'loading'>): unknown {
    const { form } = this.#state;
    if (isTrouble(screen)) return renderTrouble(ctx, screen);
    if (screen === 'done')
      return this.#done.missing ? renderTrouble(ctx, 'error') : this.#done.get()?.render(ctx);
    if (screen !== 'form' && screen !== 'line')
      return this.#closed.missing ? renderTrouble(ctx, 'error') : this.#closed.get()?.render(ctx, screen);
    if (!form) return undefined;
    const { lang, heading } = ctx;
    return [
      renderBefore(ctx, form, screen === 'line'),
      this.#form.render({ lang, heading }),
      // A page that may not send leads to one that may.
      this.#done.loaded?.renderPageLink(this.#form.state, ctx),
    ];
  }

  #context(w: Translator<RegistrationWords>): RegistrationContext {
    return {
      w,
      lang: this.words.asked,
      zone: this.settings.current.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      state: this.#state,
      members: () => this.#members.get(),
      heading: (depth, content, options) => this.heading(depth, content, options),
      when: () => this.#when.get(),
      retry: () => {
        // The button goes away by its own press: what comes in its place gets the focus (WCAG 2.4.3).
        this.#focusWanted = true;
        this.#closed.retry();
        this.#done.retry();
        this.refresh();
      },
      correct: () => this.#correct(),
    };
  }

  #sent({ email, restored }: Submitted): void {
    this.#dispatch({ type: 'sent', email });
    if (restored) return;
    this.dispatchEvent(new KoinonRegisteredEvent(this.eventId ?? ''));
  }

  #notSent(error: unknown): void {
    this.fail(error);
    warnOfSite(error, this.settings.current.network);
    // It filled up or closed meanwhile: what the form offers is asked anew, and what was typed stands.
    const slug: unknown = Reflect.get(Object(error), 'slug');
    if (slug === 'no-places' || slug === 'registration-not-open') this.refresh();
  }

  #correct(): void {
    this.#dispatch({ type: 'correct' });
    this.#form.again({ keep: true, at: 'email' });
  }

  /** Of a screen without a form. */
  #wordsOf(w: Translator<RegistrationWords>, screen: Blank<Screen>): Said | undefined {
    if (isTrouble(screen)) return troubleWords({ w }, screen);
    return this.#closed.loaded?.wordsOf({ state: this.#state }, screen);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-registration-form': KoinonRegistrationForm;
  }
}
