import type { Catalogue, Translator } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hostStyles, KoinonElement, Lazy } from '../core/index.ts';
import { renderHeader } from '../form/around.ts';
import { FormController, formEngineStyles, type FormView } from '../form/index.ts';
import { FormSource } from '../form/form-source.controller.ts';
import {
  initialState,
  reduce,
  type FormSourceAction,
  type FormSourceState,
} from '../form/form-source.model.ts';
import { FormReport } from '../form/report.ts';
import { warnOfSite } from '../form/site.ts';
import { stateStyles } from '../form/state.styles.ts';
import { KoinonSubmitEvent } from '../form/submit-event.ts';
import { renderWaiting } from '../form/view.ts';
import type { After } from './after/index.ts';
import { deskOf } from './desk.ts';
import { Earlier } from './earlier.ts';
import { keepPage } from './keep-page.ts';
import { LaterButton } from './later-button.ts';
import { KoinonStorySubmittedEvent } from './story-submission.events.ts';
import { screenOf, type Screen } from './story-submission.model.ts';
import { storySubmissionStyles } from './story-submission.styles.ts';
import { renderScreen, wordsOf, type StoryContext } from './view.ts';
import { storyLaterWords, storyWords, type StoryWords } from './words.ts';

/**
 * The form by which one tells a story: what it is about, why, how and what was learned, pictures, who took part, who tells it.
 * Everything is shown once more before it is handed in.
 *
 * Nothing is sent before it has to be: a draft on the server begins with the first picture, with "Save and continue later", or
 * when the story is handed in. It is saved from step to step from then on, and never over what another tab or device saved.
 *
 * @tag koinon-story-submission
 * @summary Tells a story of what was tried.
 *
 * @fires {KoinonSubmitEvent} koinon-submit - The story is about to be handed in; `detail.body` is what will be sent. Cancelable: it is then kept back, and everything typed stands.
 * @fires {KoinonStorySubmittedEvent} koinon-story-submitted - The story was handed in.
 * @fires {KoinonErrorEvent} koinon-error - The form could not be loaded, or the story not sent; `error` says why. The widget already shows it.
 *
 * @slot heading - In place of the words above the form.
 *
 * @csspart base - Everything.
 * @csspart header - What the form is for.
 * @csspart heading - The heading of the form.
 * @csspart form - The form.
 * @csspart progress - Which step of how many.
 * @csspart section - A group of fields.
 * @csspart fold - What is closed until somebody wants it.
 * @csspart fold-title - Its title, which opens it.
 * @csspart field - A field with its label, hint and error.
 * @csspart wrong - A field in which something is wrong.
 * @csspart group - Of fields, one that takes several entries.
 * @csspart label - The label of a field.
 * @csspart hint - The hint of a field.
 * @csspart error-text - What is wrong, beside a field.
 * @csspart control - A text field or a list.
 * @csspart option - A radio button or a box, with its words.
 * @csspart agreement - A box that is ticked to agree, with its words.
 * @csspart list - The list that opens under a field with suggestions.
 * @csspart list-option - One suggestion in it.
 * @csspart entry - One of several entries: a person, a link, a picture.
 * @csspart tools - The buttons above a text.
 * @csspart preview - How a text will look.
 * @csspart remark - What could be said better, beside its field.
 * @csspart picture - A picture with what is said of it.
 * @csspart thumb - The picture itself, small.
 * @csspart drop - Where pictures are chosen or dropped.
 * @csspart undo - That a picture was taken out, and the button to put it back.
 * @csspart summary - The list of what is wrong.
 * @csspart review - The answers once more.
 * @csspart notice - How the data are used.
 * @csspart trouble - Why the story was not handed in.
 * @csspart actions - A row of buttons.
 * @csspart submit - The button that goes on and sends.
 * @csspart later - The button to save and continue later.
 * @csspart keep - What it opens: a link by mail, a draft on this device.
 * @csspart linked - That the link is on its way.
 * @csspart saved - Whether the draft is saved.
 * @csspart conflict - Two versions of the draft, to choose from.
 * @csspart versions - One answer in both versions.
 * @csspart state - What stands where no form is, and why.
 * @csspart error - The same, where the form could not be loaded.
 * @csspart done - What stands after the story was handed in.
 * @csspart button - Every button with a border.
 *
 * @cssprop --koinon-color-surface - Ground of fields and buttons.
 * @cssprop --koinon-color-text - Text.
 * @cssprop --koinon-color-muted - Quiet text.
 * @cssprop --koinon-color-action - The button, focus, ticked boxes.
 * @cssprop --koinon-color-error - Errors, with the bar beside a field.
 * @cssprop --koinon-color-warning - What was changed elsewhere, what is not saved.
 * @cssprop --koinon-control-height - Height of fields and buttons, 44px.
 * @cssprop --koinon-space - The step of space, 0.25em.
 *
 * @cssstate loading - The form is on its way.
 * @cssstate open - There is a form to fill in.
 * @cssstate found - A draft on this device waits for an answer.
 * @cssstate unavailable - The network takes no stories, or the page names no server; the widget says which.
 * @cssstate error - The form could not be loaded.
 * @cssstate done - The story was handed in.
 */
export class KoinonStorySubmission extends KoinonElement<StoryWords> {
  static override styles = [...hostStyles, formEngineStyles, stateStyles, storySubmissionStyles];

  static override properties: PropertyDeclarations = {
    ...KoinonElement.properties,
    template: { type: String },
  };

  /** The id of one of the network's templates: its own words for the questions. */
  declare template: string | undefined;

  readonly #report = new FormReport(this.attachInternals().states, sentence => this.announce(sentence));
  readonly #earlier = new Earlier();
  #state: FormSourceState = initialState;
  #focusWanted = false;

  readonly #dispatch = (action: FormSourceAction): void => {
    this.#state = reduce(this.#state, action);
    this.requestUpdate();
  };

  readonly #desk = () => deskOf(this.clients);

  readonly #after: Lazy<After> = new Lazy(this, async () => {
    const [part] = await Promise.all([import('./after/index.ts'), storyLaterWords[this.words.locale]()]);
    return new part.After(
      {
        host: this,
        form: this.#form,
        earlier: this.#earlier,
        source: () => this.#state,
        desk: this.#desk,
        settings: () => this.settings.current,
        locale: () => this.words.locale,
        another: () => {
          this.#dispatch({ type: 'correct' });
          this.#form.again();
          // A new ticket.
          this.refresh();
        },
      },
      storyLaterWords,
    );
  });

  readonly #source = new FormSource(this, {
    available: () => this.clients.available,
    missing: this.#desk,
    ask: signal => this.#ask(signal),
    dispatch: this.#dispatch,
    fail: error => this.fail(error),
  });

  readonly #form: FormController = new FormController(this, {
    told: () => import('../form/told/index.ts'),
    submit: async (_body, { signal }) => (await this.#after.wait()).submit(signal),
    searchOrganisations: async (q, signal) => (await this.#desk()).search(q, signal),
    announce: sentence => this.announce(sentence),
    words: () => this.words,
    later: () => this.#after.wait(),
    laterWords: (locale: Locale): Promise<Catalogue> => storyLaterWords[locale](),
    maySubmit: body => this.dispatchEvent(new KoinonSubmitEvent({ form: 'story', body: { ...body } })),
    done: ({ email, restored }) => {
      this.#after.loaded?.handedIn(restored);
      this.#dispatch({ type: 'sent', email });
      if (!restored) this.dispatchEvent(new KoinonStorySubmittedEvent());
    },
    failed: error => {
      this.fail(error);
      warnOfSite(error, this.settings.current.network);
    },
    abbreviations: () => this.#after.loaded?.abbreviations,
    pictures: {
      upload: async (file, options) => (await this.#after.wait()).draft.upload(file, options),
      remove: id => this.#after.loaded?.draft.remove(id),
      shown: id => this.#after.loaded?.draft.state.uploads.get(id),
      changed: () => this.#after.loaded?.saving.save(),
    },
  });

  readonly #later = new LaterButton(this.#form, this.#after);

  constructor() {
    super();
    keepPage(this);
  }

  /** Asks for the form again. What was typed stands, if there is still a form. */
  refresh(): void {
    this.#source.retry();
  }

  /** Moves the focus to the beginning, as soon as there is one. */
  override focus(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    // Moved or taken out by the page: what was typed last waits for no pause.
    this.#form.read();
    this.#after.loaded?.saving.leave();
    super.disconnectedCallback();
  }

  protected override catalogue() {
    return storyWords;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { api, network, client } = this.settings.current;
    const template = this.template?.trim() || undefined;
    this.#earlier.name = [api ?? '', network ?? '', template ?? ''].join(':');
    if (this.#source.sync([api, network, client, template], this.#state)) {
      this.#later.reset();
      this.#earlier.begin();
      this.#after.loaded?.begin();
    }
    const { form } = this.#state;
    this.#form.use(
      form?.definition
        ? { name: `story:${this.#earlier.name}`, definition: form.definition, notice: form.notice }
        : undefined,
    );
    if (form?.definition && this.#earlier.resumed) this.#after.get()?.goOn();
  }

  /** The form may just have learned, in `hostUpdate()`, that it was sent before a reload. */
  protected override update(changed: PropertyValues<this>): void {
    const w = this.words.t;
    this.#report.report(this.#screen, w && (why => wordsOf(w, why)));
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.#focusWanted || this.words.busy) return;
    const find = (id: string) => this.renderRoot.querySelector<HTMLElement>(id);
    const hidden = this.#form.busy || this.#report.seen === 'loading';
    const target = find('#state') ?? (hidden ? null : find('#top'));
    if (!target) return;
    this.#focusWanted = false;
    target.focus();
  }

  protected override renderWidget(w: Translator<StoryWords>): unknown {
    const view: FormView = {
      lang: this.words.asked,
      heading: (depth, content, options) => this.heading(depth, content, options),
    };
    const ctx: StoryContext = {
      ...{ w, view, form: this.#form, after: this.#after, later: this.#later, retry: this.#retry },
      waiting: this.#earlier.waiting !== undefined,
    };
    return html`<div class="around">
      ${renderHeader(view, w('tell.title'))} ${renderScreen(ctx, this.#screen)}
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="around"><slot name="heading" hidden></slot>${renderWaiting()}</div>`;
  }

  get #screen(): Screen {
    return screenOf(this.#state, this.#earlier.found !== undefined);
  }

  /** The form, and the draft that this tab was writing in before a reload. */
  async #ask(signal: AbortSignal) {
    const desk = await this.#desk();
    const { token } = this.#after.loaded?.draft.state ?? {};
    const lost = () => void this.#after.loaded?.sendPicturesAgain();
    const [form] = await Promise.all([
      desk.form(this.template?.trim() || undefined, signal),
      this.#earlier.read(desk, token, signal, lost),
    ]);
    return form;
  }

  readonly #retry = (): void => {
    // The button goes away by its own press: what comes in its place gets the focus (WCAG 2.4.3).
    this.#focusWanted = true;
    this.#after.retry();
    this.refresh();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'koinon-story-submission': KoinonStorySubmission;
  }
}
