import type { Answer, Answers, FormDefinition, FormText, SimpleAnswer } from '@koinon/contract/forms';
import type { FormEveryMessages, FormLaterMessages, Translator } from '@koinon/i18n';
import { formText } from '@koinon/i18n/form';
import { sameLanguage, type Locale } from '@koinon/i18n/text';
import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { Lazy } from '../core/index.ts';
import { ancestry } from '../core/tree.ts';
import { idOf, type FieldContext, type FormCore } from './context.ts';
import {
  initialState,
  isBusy,
  reduce,
  type FormEvent,
  type FormPhase,
  type FormState,
} from './form.model.ts';
import type { FormLocale, FormPorts, FormSetup, FormView } from './form.types.ts';
import { loadLater, type Later } from './later/load.ts';
import { readAnswers } from './read-answers.ts';
import { readStored } from './storage.ts';
import { answerAt, initialAnswers, withAnswer } from './typed.ts';
import { renderForm, renderWaiting } from './view.ts';

/**
 * One form, inside the shadow root of the widget that owns it. The widget calls `use()` when it knows the definition, and
 * `render()` where the form stands; it hears of the end through its ports. `formEngineStyles` go into its styles.
 */
export class FormController implements ReactiveController, FormCore {
  readonly ports: FormPorts;
  readonly #host: ReactiveElement;
  readonly #words: () => FormLocale;
  readonly folds = new Map<string, boolean>();
  preset: Answers = {};
  readonly #fold: Lazy<typeof import('./fold.ts')>;
  readonly #rare: Lazy<typeof import('./fields/rare.ts')>;
  readonly #told: Lazy<typeof import('./told/index.ts')> | undefined;
  readonly #list: Lazy<typeof import('./list/index.ts')>;
  readonly #review: Lazy<typeof import('./review/index.ts')>;
  #later: Lazy<Later> | undefined;
  /** The language of `#later`, and the part in the language before, until the new words are there. */
  #locale = '';
  #part: Later | undefined;
  #state: FormState = initialState;
  #setup: FormSetup | undefined;
  #form: FormDefinition | undefined;
  /** The button was pressed before what sends was there. */
  #pressed = false;
  /** Something of this form stands in the tab's storage, and what reads it is on its way. */
  #stored = false;

  constructor(host: ReactiveElement, ports: FormPorts) {
    this.#host = host;
    this.ports = ports;
    this.#words = () => ports.words();
    this.#fold = new Lazy(host, () => import('./fold.ts'));
    this.#rare = new Lazy(host, () => import('./fields/rare.ts'));
    this.#told = ports.told && new Lazy(host, ports.told);
    this.#list = new Lazy(host, () => import('./list/index.ts'));
    this.#review = new Lazy(host, () => import('./review/index.ts'));
    host.addController(this);
  }

  get phase(): FormPhase {
    return this.#state.phase;
  }

  get state(): FormState {
    return this.#state;
  }

  /** The definition that is being filled in. @throws before `use()` */
  get form(): FormDefinition {
    if (!this.#form) throw new Error('use() comes first.');
    return this.#form;
  }

  get name(): string {
    return this.#setup?.name ?? '';
  }

  /** Whether the words, or what a reload left in this tab, are still on their way. */
  get busy(): boolean {
    return this.#words().busy || this.#stored;
  }

  /**
   * Says which form it is; call it as often as you like. Another name begins anew; another definition under the same name
   * keeps the answers of the fields that are still asked. Undefined: there is none, for now.
   */
  use(setup: FormSetup | undefined): void {
    // While there is none the answers stand: a form may come back after it was asked for again.
    if (!setup) {
      this.#form = undefined;
      return;
    }
    const before = this.#setup;
    this.#setup = setup;
    if (!this.#form || setup.definition !== before?.definition) {
      const { definition } = setup;
      const kind = definition.form;
      this.#form = { ...definition, form: isKind(kind) ? kind : 'registration' };
    }
    if (setup.name === before?.name) {
      const { steps, review } = this.form;
      if (this.#state.step > steps.length - (review ? 0 : 1)) this.dispatch({ type: 'goTo', step: 0 });
      return;
    }
    this.#later?.loaded?.forget(this);
    this.#start();
    this.#stored = readStored(setup.name) !== undefined;
    if (this.#stored) this.touch();
  }

  /** Loads what is needed to fill in and send; the first touch does so by itself. */
  touch(): void {
    this.#wanted().get();
  }

  /**
   * A new form after one that was sent: with the same answers, to correct one of them, or empty.
   *
   * @param at name of the field that gets the focus; without one, the form does
   */
  again({ keep = false, at }: { keep?: boolean; at?: string } = {}): void {
    this.#part?.forget(this, true);
    this.#start(keep ? this.#state.answers : undefined);
    this.focus(at === undefined ? 'form' : idOf(at));
  }

  /** For what a widget draws of its own with parts of the form; undefined until the words are there. */
  context(view: FormView): FieldContext | undefined {
    const w = this.#words().t;
    return w && this.#contextOf(view, w);
  }

  render(view: FormView): unknown {
    const w = this.#words().t;
    // What comes after is the widget's to say.
    if (!this.#form || !this.#setup || this.#state.phase === 'done') return nothing;
    if (!w || this.#stored) return renderWaiting();
    const ctx = this.#contextOf(view, w);
    return renderForm(ctx, {
      notice: this.#setup.notice ?? undefined,
      submitLabel: this.#setup.submitLabel,
      missing: this.#later?.missing ?? false,
      busy: this.#pressed || isBusy(this.#state),
      touch: () => this.touch(),
      edited: event => this.#edited(event),
    });
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    addEventListener('pageshow', this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    removeEventListener('pageshow', this.#shown);
  }

  hostUpdate(): void {
    const later = this.#later?.loaded;
    if (later) this.#part = later;
    if (this.#later && this.#words().locale !== this.#locale) this.touch();
    if (this.#stored && later) {
      this.#stored = false;
      later.restore(this);
    } else if (this.#stored && this.#later?.missing) this.#stored = false;
    if (this.#pressed && (later ?? this.#later?.missing)) {
      this.#pressed = false;
      later?.submit(this);
    }
  }

  readonly dispatch = (event: FormEvent): void => {
    this.#state = reduce(this.#state, event);
    this.#host.requestUpdate();
  };

  readonly get = (path: string): Answer => answerAt(this.#state.answers, path);

  readonly set = (path: string, answer: SimpleAnswer): void => {
    this.dispatch({ type: 'typed', answers: withAnswer(this.#state.answers, path, answer) });
    this.#part?.mend(this, true);
  };

  readonly words = (): Translator<FormLaterMessages> | undefined => this.#part?.w;

  get trap(): string {
    const field = this.#element('leave-empty');
    return field instanceof HTMLInputElement ? field.value : '';
  }

  readonly focused = (): string | null => this.#host.shadowRoot?.activeElement?.getAttribute('name') ?? null;

  readonly redraw = (): void => this.#host.requestUpdate();

  readonly read = (): void => {
    const step = this.#form?.steps[this.#state.step];
    const form = this.#element('form');
    if (step && form instanceof HTMLFormElement)
      this.dispatch({ type: 'typed', answers: readAnswers(form, step, this.#state.answers) });
  };

  readonly focus = (id: string): void => {
    void this.#host.updateComplete.then(() => {
      const target = this.#element(id);
      if (!target) return;
      // Whoever has gone on to something else of the page is told, and not called back.
      // What is around the form is not elsewhere: Safari gives the focus to that when a button is pressed.
      const { activeElement } = this.#host.ownerDocument;
      if (![...ancestry(this.#host)].some(one => one === activeElement))
        return this.ports.announce(target.textContent);
      const fold = target.closest('details');
      if (fold) fold.open = true;
      // The label too, and what is wrong, not only the control; but not a text longer than the window in its place.
      const field = target.closest('.field') ?? target;
      (field.clientHeight < innerHeight / 2 ? field : target).scrollIntoView({ block: 'nearest' });
      target.focus({ preventScroll: true });
    });
  };

  /** By its button, or Enter. Pressing again while it is sent does nothing. */
  readonly submit = (): void => {
    if (this.#pressed || isBusy(this.#state)) return;
    this.read();
    const later = this.#wanted();
    if (later.missing) later.retry();
    this.#pressed = later.get() === undefined;
    this.#host.requestUpdate();
    if (!this.#pressed) this.#later?.loaded?.submit(this);
  };

  #start(answers?: Answers): void {
    this.preset = initialAnswers(this.form, this.#setup?.answers);
    this.folds.clear();
    this.#told?.loaded?.forget(this);
    this.dispatch({ type: 'start', answers: answers ?? this.preset });
  }

  #wanted(): Lazy<Later> {
    const { locale } = this.#words();
    if (!this.#later || this.#locale !== locale) {
      this.#locale = locale;
      this.#later = new Lazy(this.#host, () => this.#load(locale), this.ports.failed);
    }
    return this.#later;
  }

  /** What sends, and all that must be there with it. */
  async #load(locale: Locale): Promise<Later> {
    const more = [this.ports.later?.(), this.#form?.review ? this.#review.wait() : undefined];
    const [later] = await Promise.all([loadLater(locale, this.ports.laterWords), ...more]);
    return later;
  }

  #contextOf(view: FormView, w: Translator<FormEveryMessages>): FieldContext {
    const later = this.#part;
    const plain = (text: FormText) => formText(w, text, view.lang).text;
    const ctx: FieldContext = {
      core: this,
      view,
      w,
      later,
      list: this.#list,
      review: () => this.#review.get(),
      fold: this.#fold,
      rare: () => this.#rare.get(),
      told: () => this.#told?.get(),
      plain,
      say(text) {
        const said = formText(w, text, view.lang);
        return said.lang === '' || sameLanguage(said.lang, w.locale)
          ? said.text
          : html`<span lang=${said.lang} dir="auto">${said.text}</span>`;
      },
      errorOf: path => later?.sentenceAt(ctx, path),
    };
    return ctx;
  }

  #edited(event: Event): void {
    this.touch();
    // Who goes on filling in has taken the early press back: half an answer is not sent.
    this.#pressed = false;
    this.read();
    this.#part?.mend(this, event.type === 'change');
  }

  #element(id: string): HTMLElement | null {
    const root = this.#host.renderRoot;
    return root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  readonly #online = () => {
    if (this.#form) this.#told?.loaded?.online(this);
    if (this.#state.failure?.kind === 'offline') this.#part?.online(this);
  };

  /** Back from the back/forward cache: an answer that came meanwhile is lost. */
  readonly #shown = (event: PageTransitionEvent) => {
    if (event.persisted) this.#part?.shownAgain(this);
  };
}

const kinds: readonly string[] = ['registration', 'membership', 'newsletter', 'story'];
const isKind = (kind: string): kind is FormDefinition['form'] => kinds.includes(kind);
