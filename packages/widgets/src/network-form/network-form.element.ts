import type { Form } from '@koinon/contract';
import type { Answers } from '@koinon/contract/forms';
import type { ReadDefinition } from '../form/index.ts';
import type { Catalogue, Translator } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { hostStyles, KoinonElement, Lazy } from '../core/index.ts';
import { renderHeader, renderTrouble, type TroubleScreen } from '../form/around.ts';
import { FormController, formEngineStyles, type Submitted } from '../form/index.ts';
import { FormSource } from '../form/form-source.controller.ts';
import {
  initialState,
  reduce,
  screenOf,
  type FormSourceAction,
  type FormSourceState,
} from '../form/form-source.model.ts';
import { headerStyles } from '../form/header.styles.ts';
import { FormReport } from '../form/report.ts';
import { warnOfSite } from '../form/site.ts';
import { stateStyles } from '../form/state.styles.ts';
import { KoinonSubmitEvent } from '../form/submit-event.ts';
import { renderWaiting } from '../form/view.ts';
import type { LaterLoaders } from './after/index.ts';
import { deskOf, type NetworkFormKind } from './desk.ts';
import { changedAgreements } from './network-form.model.ts';
import { wordsOf, type NetworkFormContext } from './view.ts';
import type { NetworkFormWords } from './words.ts';

/** What is sent: the answers of the form, and what of it is not asked. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * A form that belongs to a network and to no event: it asks for its definition, shows it, sends it and says what comes next, in
 * the same words to everybody. A widget says which form it is, and what is its own.
 */
export abstract class NetworkFormElement extends KoinonElement<NetworkFormWords> {
  static override styles: CSSResultGroup = [...hostStyles, formEngineStyles, stateStyles, headerStyles];

  readonly #report = new FormReport(this.attachInternals().states, sentence => this.announce(sentence));
  readonly #after = new Lazy(this, async () => {
    const words = this.laterWords();
    const [{ After }] = await Promise.all([import('./after/index.ts'), words[this.words.locale]()]);
    return new After(this, () => this.settings.current.lang, words);
  });
  #state: FormSourceState = initialState;
  #focusWanted = false;
  #shown: ReadDefinition | undefined;
  /** What was taken before is sent once more, for another mail. */
  #again = false;
  #body: Body = {};

  readonly #dispatch = (action: FormSourceAction): void => {
    this.#state = reduce(this.#state, action);
    this.requestUpdate();
  };

  readonly #source = new FormSource(this, {
    available: () => this.clients.available,
    missing: () => this.#desk(),
    ask: async signal => (await this.#desk()).form(signal),
    dispatch: this.#dispatch,
    fail: error => this.fail(error),
  });
  readonly #form = new FormController(this, {
    submit: async (answers, options) => {
      const ticket = this.#state.form?.ticket ?? undefined;
      this.#body = { lang: this.words.locale, ...this.more(), ...answers };
      await (await this.#desk()).send({ ...this.#body, ticket }, options);
    },
    searchOrganisations: async (q, signal) => (await this.#desk()).search(q, signal),
    announce: sentence => this.announce(sentence),
    words: () => this.words,
    later: () => this.#after.wait(),
    laterWords: (locale: Locale): Promise<Catalogue> => this.laterWords()[locale](),
    remark: (ctx, path, typed) => {
      const after = this.#after.loaded;
      const focused = this.shadowRoot?.activeElement?.getAttribute('name') === path;
      return (
        after?.w && after.advice.remark(ctx, path, typed, after.w, this.#state.form?.domains ?? null, focused)
      );
    },
    maySubmit: body =>
      this.dispatchEvent(new KoinonSubmitEvent({ form: this.kind.form, body: { ...this.more(), ...body } })),
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

  protected abstract readonly kind: NetworkFormKind;
  protected abstract laterWords(): LaterLoaders;
  /** It was taken. Not said again after a reload, nor when it was only sent for another mail. */
  protected abstract taken(form: Form, body: Body): void;

  /** What is asked of what the server asks. */
  protected definitionOf(form: Form & { readonly definition: ReadDefinition }): ReadDefinition {
    return form.definition;
  }

  /** What stands in the fields at first. */
  protected initialAnswers(_definition: ReadDefinition): Answers {
    return {};
  }

  /** What tells two of these forms on one page apart. */
  protected variant(): readonly string[] {
    return [];
  }

  /** What is sent and not asked. */
  protected more(): Body {
    return {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { api, network, client } = this.settings.current;
    this.#source.sync([api, network, client], this.#state);
    const { form } = this.#state;
    const definition = form?.definition && this.definitionOf({ ...form, definition: form.definition });
    this.#form.use(
      form && definition
        ? {
            name: [this.kind.form, api ?? '', network ?? '', ...this.variant()].join(':'),
            definition,
            notice: form.notice,
            answers: this.initialAnswers(definition),
          }
        : undefined,
    );
    if (definition && definition !== this.#shown) {
      for (const name of changedAgreements(this.#shown, definition)) this.#form.set(name, false);
      this.#shown = definition;
    }
  }

  /** The form may just have learned, in `hostUpdate()`, that it was sent before a reload. */
  protected override update(changed: PropertyValues<this>): void {
    const w = this.words.t;
    this.#report.report(screenOf(this.#state), w && (why => wordsOf(w, why)));
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.#focusWanted || this.words.busy) return;
    const find = (id: string) => this.renderRoot.querySelector<HTMLElement>(id);
    const target =
      find('#state') ?? (this.#form.busy || this.#report.seen === 'loading' ? null : find('#top'));
    if (!target) return;
    this.#focusWanted = false;
    target.focus();
  }

  protected override renderWidget(w: Translator<NetworkFormWords>): unknown {
    const ctx = this.#context(w);
    return html`<div class="around">
      ${renderHeader(ctx.view, w('signup.title'))} ${this.#renderScreen(ctx)}
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="around"><slot name="heading" hidden></slot>${renderWaiting()}</div>`;
  }

  #renderScreen(ctx: NetworkFormContext): unknown {
    const screen = screenOf(this.#state);
    switch (screen) {
      case 'loading':
        return renderWaiting();
      case 'done':
        return this.#after.missing
          ? this.#renderTrouble(ctx, 'error')
          : (this.#after.get()?.renderDone(ctx) ?? renderWaiting());
      case 'form':
        return [
          this.#form.render(ctx.view),
          this.#after.loaded?.renderPageLink(this.#form.state, this.settings.current, this.kind.form),
        ];
      default:
        return this.#renderTrouble(ctx, screen);
    }
  }

  #renderTrouble({ w, view, retry }: NetworkFormContext, screen: TroubleScreen): unknown {
    return renderTrouble(view, screen, wordsOf(w, screen), w('signup.retry'), retry);
  }

  #desk() {
    return deskOf(this.clients, this.kind);
  }

  #context(w: Translator<NetworkFormWords>): NetworkFormContext {
    return {
      w,
      view: {
        lang: this.words.asked,
        heading: (depth, content, options) => this.heading(depth, content, options),
      },
      email: this.#state.email,
      retry: () => {
        // The button goes away by its own press: what comes in its place gets the focus (WCAG 2.4.3).
        this.#focusWanted = true;
        this.#after.retry();
        this.refresh();
      },
      correct: () => this.#correct(),
      sendAgain: () => void this.#sendAgain(),
    };
  }

  #sent({ email, restored }: Submitted): void {
    const again = this.#again;
    this.#again = false;
    const { form } = this.#state;
    this.#dispatch({ type: 'sent', email });
    if (!restored && !again && form) this.taken(form, this.#body);
  }

  #notSent(error: unknown): void {
    this.fail(error);
    warnOfSite(error, this.settings.current.network);
    // What there is to agree to is asked anew, and what was typed stands; nobody agreed to the new one.
    if (Reflect.get(Object(error), 'slug') === 'charter-changed') {
      this.#form.set('charter', false);
      this.refresh();
    }
  }

  #correct(): void {
    const known = this.#state.email !== '';
    this.#again = false;
    this.#dispatch({ type: 'correct' });
    this.#form.again(known ? { keep: true, at: 'email' } : {});
  }

  /** The same once more, under a new key: an answer under the old one would bring no mail. */
  async #sendAgain(): Promise<void> {
    this.#again = true;
    this.#dispatch({ type: 'correct' });
    this.#form.again({ keep: true });
    await this.updateComplete;
    this.#form.submit();
  }
}
