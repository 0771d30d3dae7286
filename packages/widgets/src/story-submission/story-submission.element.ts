import type { Answer, Answers, Field } from '@koinon/contract/forms';
import { isEmail } from '@koinon/contract/forms';
import type { Catalogue, Translator } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { development, hostStyles, KoinonElement, Lazy, safeUrl, warn } from '../core/index.ts';
import { FormController, formEngineStyles, type FormView } from '../form/index.ts';
import type { Abbreviation } from '../form/form.types.ts';
import { FormSource } from '../form/form-source.controller.ts';
import {
  initialState,
  reduce,
  type FormSourceAction,
  type FormSourceState,
} from '../form/form-source.model.ts';
import { stateStyles } from '../form/state.styles.ts';
import { readStored } from '../form/storage.ts';
import { KoinonSubmitEvent } from '../form/submit-event.ts';
import { textOf } from '../form/typed.ts';
import { renderWaiting } from '../form/view.ts';
import { deskOf, type Draft, type StoryDesk } from './desk.ts';
import {
  forget,
  isAbout,
  keep,
  readKept,
  setTabToken,
  stampOf,
  tabToken,
  untilFrom,
  type Kept,
} from './device.ts';
import type { DraftController } from './draft.controller.ts';
import { KoinonStorySubmittedEvent } from './story-submission.events.ts';
import {
  initialLater,
  reduceLater,
  screenOf,
  type LaterEvent,
  type LaterState,
  type Screen,
} from './story-submission.model.ts';
import { storySubmissionStyles } from './story-submission.styles.ts';
import { renderHeader, renderLater, renderTrouble, wordsOf } from './view.ts';
import { storyLaterWords, storyWords, type StoryWords } from './words.ts';

/** Milliseconds after the last key in which a draft on the server learns of a long text. */
const PAUSE = 8000;

/** What loads at the first touch. */
interface After {
  readonly part: typeof import('./after/index.ts');
  readonly words: import('./after/index.ts').After;
  readonly draft: DraftController;
}

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

  readonly #states = this.attachInternals().states;
  #state: FormSourceState = initialState;
  #later: LaterState = initialLater;
  /** What was last seen: a change of it may have to be said. */
  #seen: Screen = 'loading';
  #focusWanted = false;
  /** What was read of the draft that this tab writes in, until it stands in the form. */
  #resumed: { readonly token: string; readonly draft: Draft } | undefined;
  #found: Kept | undefined;
  /** Of the device, until the server has said what it has. */
  #waiting: Kept | undefined;
  #device = { on: false, blocked: false, until: 0 };
  /** By which other tabs know what this form wrote. */
  readonly #me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  /** Of what stands on the device: what this form read or wrote last. */
  #stamp: string | undefined;
  /** Why this form stopped keeping: another tab keeps its version, or deleted what was there. */
  #stopped: 'other' | 'gone' | undefined;
  /** What was last written to the device. */
  #kept: Answers = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the server will be told of after a pause. */
  #told: Answers = {};
  #saving: ReturnType<typeof setTimeout> | undefined;
  #step = 0;
  #name = '';
  /** Where the story is followed: secret. */
  #page: string | undefined;
  #copied: 'yes' | 'no' | undefined;
  #asking: Promise<void> | undefined;
  #abbreviations: readonly Abbreviation[] | undefined;

  readonly #dispatch = (action: FormSourceAction): void => {
    this.#state = reduce(this.#state, action);
    this.requestUpdate();
  };

  readonly #after = new Lazy<After>(this, async () => {
    const [part, { DraftController: Drafts }] = await Promise.all([
      import('./after/index.ts'),
      import('./draft.controller.ts'),
      storyLaterWords[this.words.locale](),
    ]);
    const words = new part.After(this, () => this.settings.current.lang, storyLaterWords);
    void this.#askAbbreviations();
    return Object.assign({ styles: words.styles }, { part, words, draft: this.#newDraft(Drafts, part) });
  });

  readonly #source = new FormSource(this, {
    available: () => this.clients.available,
    missing: () => this.#desk(),
    ask: signal => this.#ask(signal),
    dispatch: this.#dispatch,
    fail: error => this.fail(error),
  });

  readonly #form = new FormController(this, {
    told: () => import('../form/told/index.ts'),
    submit: async (_body, { signal }) => {
      const { part, draft } = await this.#after.wait();
      const answers = part.toHandIn(this.#form.form, part.settle(this.#form.form, this.#form.state.answers));
      await draft.submit(answers, signal);
      await this.#asking;
    },
    searchOrganisations: async (q, signal) => (await this.#desk()).search(q, signal),
    announce: sentence => this.announce(sentence),
    words: () => this.words,
    later: () => this.#after.wait(),
    laterWords: (locale: Locale): Promise<Catalogue> => storyLaterWords[locale](),
    maySubmit: body => this.dispatchEvent(new KoinonSubmitEvent({ form: 'story', body: { ...body } })),
    done: ({ email, restored }) => void this.#handedIn(email, restored),
    failed: error => this.#notSent(error),
    abbreviations: () => this.#abbreviations,
    pictures: {
      upload: async (file, options) => (await this.#after.wait()).draft.upload(file, options),
      remove: id => this.#after.loaded?.draft.remove(id),
      shown: id => this.#after.loaded?.draft.state.uploads.get(id),
      changed: () => this.#save(),
    },
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

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
    addEventListener('storage', this.#elsewhere);
    document.addEventListener('visibilitychange', this.#leaving);
  }

  override disconnectedCallback(): void {
    // Moved or taken out by the page: what was typed last waits for no pause.
    this.#form.read();
    this.#flush();
    this.#save(true);
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    removeEventListener('storage', this.#elsewhere);
    document.removeEventListener('visibilitychange', this.#leaving);
  }

  protected override catalogue() {
    return storyWords;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { api, network, client } = this.settings.current;
    const template = this.template?.trim() || undefined;
    this.#name = [api ?? '', network ?? '', template ?? ''].join(':');
    if (this.#source.sync([api, network, client, template], this.#state)) this.#begin();
    const { form } = this.#state;
    this.#form.use(
      form?.definition
        ? { name: `story:${this.#name}`, definition: form.definition, notice: form.notice }
        : undefined,
    );
    if (form?.definition && this.#resumed) this.#goOn(this.#resumed);
  }

  /** The form may just have learned, in `hostUpdate()`, that it was sent before a reload. */
  protected override update(changed: PropertyValues<this>): void {
    this.#report();
    super.update(changed);
  }

  protected override updated(): void {
    this.#follow();
    if (!this.#focusWanted || this.words.busy) return;
    const find = (id: string) => this.renderRoot.querySelector<HTMLElement>(id);
    const target = find('#state') ?? (this.#form.busy || this.#seen === 'loading' ? null : find('#top'));
    if (!target) return;
    this.#focusWanted = false;
    target.focus();
  }

  protected override renderWidget(w: Translator<StoryWords>): unknown {
    const view = this.#view();
    return html`<div class="around">${renderHeader(w, view)} ${this.#renderScreen(w, view)}</div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="around"><slot name="heading" hidden></slot>${renderWaiting()}</div>`;
  }

  #renderScreen(w: Translator<StoryWords>, view: FormView): unknown {
    const screen = screenOf(this.#state, this.#found !== undefined);
    switch (screen) {
      case 'loading':
        return renderWaiting();
      case 'found':
      case 'done':
        return this.#after.missing ? renderTrouble(w, view, 'error', this.#retry) : this.#renderAfter(screen);
      case 'form':
        return this.#renderForm(w, view);
      default:
        return renderTrouble(w, view, screen, this.#retry);
    }
  }

  #renderAfter(screen: 'found' | 'done'): unknown {
    const { part, words } = this.#after.get() ?? {};
    if (!part || !words?.w) return renderWaiting();
    const ctx = { w: words.w, view: this.#view() };
    if (screen === 'found' && this.#found)
      return part.renderFound(
        ctx,
        this.#found,
        () => this.#resume(),
        () => this.#discard(),
      );
    return part.renderDone({
      ...ctx,
      email: this.#state.email,
      page: this.#page,
      copied: this.#copied,
      copy: (copied, sentence) => {
        this.#copied = copied;
        this.announce(sentence);
        this.requestUpdate();
      },
      again: () => this.#another(),
    });
  }

  #renderForm(w: Translator<StoryWords>, view: FormView): unknown {
    // Nobody writes in what is about to be another version.
    if (this.#waiting) return renderWaiting();
    const { part, words, draft } = this.#after.loaded ?? {};
    const ctx = words?.w && { w: words.w, view };
    const { theirs, over } = draft?.state ?? {};
    const open = this.#later.panel !== 'closed';
    const busy = this.#form.phase === 'sending' || this.#form.phase === 'waiting';
    return [
      ctx && part && theirs ? this.#renderConflict() : nothing,
      ctx && part && over ? part.renderOver(ctx, this.#page) : nothing,
      this.#form.render(view),
      this.#renderPageLink(ctx?.w('tell.network')),
      busy || over ? nothing : renderLater(w, open, () => void this.#toggle()),
      ctx && part && draft
        ? [
            html`<div role="status">${part.renderSaved(ctx, draft.state)}</div>`,
            this.#stopped === undefined
              ? nothing
              : part.renderStopped(ctx, this.#stopped, () => this.#keepHere()),
            open && !busy
              ? part.renderKeep({
                  ...ctx,
                  later: this.#later,
                  draft: draft.state,
                  emailLabel: w('form.email'),
                  device: { ...this.#device, set: on => this.#setDevice(on) },
                  typed: email => this.#change({ type: 'typed', email }),
                  send: () => void this.#mailLink(),
                  close: () => void this.#toggle(),
                })
              : nothing,
          ]
        : nothing,
    ];
  }

  #renderConflict(): unknown {
    const { part, words, draft } = this.#after.loaded ?? {};
    const { theirs } = draft?.state ?? {};
    if (!part || !words?.w || !draft || !theirs) return nothing;
    const view = this.#view();
    return part.renderConflict({
      ...{ w: words.w, view, theirs, form: this.#form.form },
      ours: this.#toKeep(part),
      pictures: part.notUploaded(this.#form.form, this.#form.state.answers),
      label: (field: Field) => this.#form.context(view)?.say(field.label),
      answer: (field: Field, answers: Answers) => {
        const ctx = this.#form.context(view);
        return ctx && part.renderAnswer(ctx, field, answers[field.name]);
      },
      takeHere: () => {
        draft.choose();
        const { form, state } = this.#form;
        this.#form.focus(state.step < form.steps.length ? 'step' : 'review');
        this.#save();
      },
      takeThere: () => {
        draft.choose();
        if (part.notUploaded(this.#form.form, this.#form.state.answers) > 0) void this.#stopPictures();
        this.#form.load(theirs.answers, this.#form.state.step);
        this.announce(words.w?.('tell.tookThere') ?? '');
        this.#form.focus('step');
      },
    });
  }

  #renderPageLink(words: string | undefined): unknown {
    const { api, network } = this.settings.current;
    if (this.#form.state.failure?.kind !== 'site' || api === undefined || network === undefined || !words)
      return nothing;
    const href = safeUrl(`${api}/f/${network}/story`);
    return href ? html`<p class="page-link"><a href=${href}>${words}</a></p>` : nothing;
  }

  #view(): FormView {
    return {
      lang: this.words.asked,
      heading: (depth, content, options) => this.heading(depth, content, options),
    };
  }

  #desk() {
    return deskOf(this.clients);
  }

  /** The form, and the draft that this tab was writing in before a reload. */
  async #ask(signal: AbortSignal) {
    const desk = await this.#desk();
    const [form] = await Promise.all([
      desk.form(this.template?.trim() || undefined, signal),
      this.#readTab(desk, signal),
    ]);
    return form;
  }

  async #readTab(desk: StoryDesk, signal: AbortSignal): Promise<void> {
    const token = tabToken(this.#name);
    if (token === undefined || token === this.#after.loaded?.draft.state.token) return;
    try {
      this.#resumed = { token, draft: await (await desk.drafts()).get(token, { signal }) };
    } catch (error) {
      // What is on the device stands in the form already.
      this.#waiting = undefined;
      const status: unknown = Reflect.get(Object(error), 'status');
      // Gone: a new one begins, without its pictures. Anything else is as if the form had not come.
      if (status !== 404 && status !== 410) throw error;
      setTabToken(this.#name, undefined);
      void this.#sendPicturesAgain();
    }
  }

  async #sendPicturesAgain(): Promise<void> {
    const { sendAgain } = await import('../form/told/index.ts');
    if (this.#state.form?.definition) sendAgain(this.#form);
  }

  /** Those of the version that is left: what is on its way would arrive for nobody. */
  async #stopPictures(): Promise<void> {
    const { forget: stop } = await import('../form/told/index.ts');
    stop(this.#form);
  }

  #newDraft(Drafts: typeof DraftController, part: After['part']): DraftController {
    return new Drafts({
      desk: () => this.#desk(),
      begin: () => {
        const ticket = this.#state.form?.ticket;
        return {
          lang: this.words.locale,
          template: this.template?.trim() || null,
          ...(ticket ? { ticket } : {}),
          ...(this.#form.trap ? { leaveEmpty: this.#form.trap } : {}),
        };
      },
      remember: token => {
        setTabToken(this.#name, token);
        this.#page = undefined;
        this.#asking = token === undefined ? undefined : this.#askPage(token);
      },
      read: draft => part.fromDraft(this.#form.form, draft.answers, idsOf(draft)),
      lost: () => void this.#sendPicturesAgain(),
      changed: () => this.requestUpdate(),
    });
  }

  async #askPage(token: string): Promise<void> {
    try {
      this.#page = await (await this.#desk()).page(token);
      this.requestUpdate();
    } catch {
      // Without the address of the page the mail has it still.
    }
  }

  async #askAbbreviations(): Promise<void> {
    try {
      this.#abbreviations = await (await this.#desk()).abbreviations();
      this.requestUpdate();
    } catch {
      // Notes are a help, and nobody misses them.
    }
  }

  /** Another form, or the first: what may be on this device is looked for. */
  #begin(): void {
    // What this tab knows of the form that comes now is not the draft's of before to forget.
    const token = tabToken(this.#name);
    this.#after.loaded?.draft.reset();
    setTabToken(this.#name, token);
    this.#resumed = undefined;
    this.#later = initialLater;
    const now = Date.now();
    const kept = readKept(this.#name, now);
    this.#device = { on: kept !== undefined, blocked: false, until: kept?.until ?? untilFrom(now) };
    this.#stamp = stampOf(kept);
    this.#stopped = undefined;
    this.#found = token === undefined ? kept : undefined;
    this.#kept = kept?.answers ?? {};
    this.#step = 0;
  }

  /** The draft of before the reload stands in the form. */
  #goOn({ token, draft }: { token: string; draft: Draft }): void {
    const after = this.#after.get();
    if (!after) return;
    this.#resumed = undefined;
    if (!draft.changeable) {
      this.#waiting = undefined;
      // Handed in from here, and the answer was lost: trying again finds that out. Another draft would be a second story.
      if (readStored(`story:${this.#name}`) === undefined) setTabToken(this.#name, undefined);
      else after.draft.adopt(token, draft);
      return;
    }
    after.draft.adopt(token, draft);
    // What is on the device may be younger than what the server was told.
    const kept = this.#waiting;
    this.#waiting = undefined;
    const younger = kept && kept.at > Date.parse(draft.updatedAt) ? kept : undefined;
    const answers = younger?.answers ?? draft.answers;
    this.#form.load(after.part.fromDraft(this.#form.form, answers, idsOf(draft)), younger?.step);
  }

  /** Of the device. What the server has is newer, where it has something. */
  #resume(): void {
    const kept = this.#found;
    this.#found = undefined;
    this.#focusWanted = true;
    if (!kept) return;
    if (kept.token !== undefined) {
      this.#waiting = kept;
      setTabToken(this.#name, kept.token);
      this.refresh();
    }
    const { part } = this.#after.loaded ?? {};
    const pictures = kept.token === undefined ? new Set<string>() : undefined;
    if (part) this.#form.load(part.fromDraft(this.#form.form, kept.answers, pictures), kept.step);
    this.#step = kept.step;
    this.requestUpdate();
  }

  #discard(): void {
    this.#found = undefined;
    this.#focusWanted = true;
    this.#setDevice(false);
  }

  #setDevice(on: boolean): boolean {
    const w = this.#after.loaded?.words.w;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!on) this.#forget();
    this.#stopped = undefined;
    this.#device = { on, blocked: false, until: untilFrom(Date.now()) };
    if (on) this.#write();
    const { blocked } = this.#device;
    if (this.#stopped === undefined)
      this.announce(w?.(blocked ? 'tell.deviceBlocked' : on ? 'tell.deviceOn' : 'tell.deviceOff') ?? '');
    this.requestUpdate();
    return this.#device.on;
  }

  #forget(): void {
    forget(this.#name, this.#stamp, Date.now());
    this.#stamp = undefined;
  }

  #write(): void {
    const { part, draft } = this.#after.loaded ?? {};
    if (!part) return;
    const { answers, step } = this.#form.state;
    this.#kept = answers;
    const { until } = this.#device;
    const kept = {
      ...{ at: Date.now(), until, step, answers: this.#toKeep(part) },
      ...{ token: draft?.state.token, by: this.#me },
    };
    // Nothing new: another tab that goes on with it is not told that somebody wrote.
    const there = readKept(this.#name, kept.at);
    const content = (one: Kept) => part.canonical({ ...one, at: 0, by: '' });
    if (there && stampOf(there) === this.#stamp && content(there) === content(kept)) return;
    const outcome = keep(this.#name, kept, this.#stamp);
    if (outcome === 'kept') this.#stamp = stampOf(kept);
    else if (outcome === 'blocked') this.#device = { ...this.#device, on: false, blocked: true };
    else this.#stop(outcome);
  }

  /** What stands on the device is another tab's: it is left alone, and this form says that it keeps nothing there. */
  #stop(why: 'other' | 'gone'): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (why === 'gone') this.#stamp = undefined;
    this.#device = { ...this.#device, on: false };
    this.#stopped = why;
    this.announce(this.#after.loaded?.words.w?.(`tell.stopped.${why}`) ?? '');
    this.requestUpdate();
  }

  /** Whoever writes here wants this version on the device. */
  #keepHere(): void {
    this.#form.read();
    this.#stamp = stampOf(readKept(this.#name, Date.now()));
    // Its button goes by its own press.
    if (this.#setDevice(true) || this.#stopped === undefined) this.#form.focus('later');
  }

  /** Another tab wrote or deleted. The event may be of long ago: what counts is what is there now. */
  readonly #elsewhere = ({ key }: StorageEvent): void => {
    if (!isAbout(this.#name, key)) return;
    const kept = readKept(this.#name, Date.now());
    if (stampOf(kept) === this.#stamp) return;
    if (this.#found) {
      // Nobody has answered yet: the question is about what is there now.
      this.#found = kept;
      this.#stamp = stampOf(kept);
      this.#device = { ...this.#device, on: kept !== undefined };
      this.#focusWanted ||= !kept && this.#form.focused() !== null;
      this.requestUpdate();
    } else if (this.#device.on || this.#stopped) {
      const why = kept ? 'other' : 'gone';
      if (why !== this.#stopped) this.#stop(why);
    }
  };

  #toKeep(part: After['part']): Record<string, Answer> {
    const { form } = this.#form;
    const { answers } = this.#form.state;
    return part.toKeep(form, part.settle(form, answers), answers);
  }

  /** After each update: what was typed goes to the device if it may; a step that was finished goes to the draft. */
  #follow(): void {
    const { answers, step } = this.#form.state;
    if (this.#device.on && !this.#found && answers !== this.#kept) {
      this.#kept = answers;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#flush(), 400);
    }
    const token = this.#after.loaded?.draft.state.token;
    if (token !== undefined && answers !== this.#told) {
      this.#told = answers;
      clearTimeout(this.#saving);
      this.#saving = setTimeout(() => this.#save(), PAUSE);
    }
    if (step === this.#step) return;
    this.#step = step;
    if (this.#form.phase !== 'refused') queueMicrotask(() => this.#save());
  }

  #flush(): void {
    // What was read just now waits for no timer yet.
    if (this.#timer === undefined && this.#form.state.answers === this.#kept) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#device.on && !this.#found && this.#state.status !== 'done') this.#write();
  }

  /** Where there is a draft on the server, it learns what is new. Nobody waits for it. */
  #save(keepalive = false): void {
    clearTimeout(this.#saving);
    const { part, draft } = this.#after.loaded ?? {};
    // While it is handed in, and after: what is signed with it is no part of a draft.
    const busy = /sending|waiting|done/.test(this.#form.phase);
    if (!part || !draft || busy || draft.state.token === undefined || draft.state.over) return;
    const answers = this.#toKeep(part);
    if (!draft.isNew(answers) && draft.state.saving === 'no') return;
    draft.save(answers, { keepalive }).catch(() => {
      // Whoever is writing is told, and not called away in the middle of a word.
      if (draft.state.theirs && this.#form.focused() === null) this.#form.focus('conflict');
    });
  }

  readonly #online = (): void => {
    const saving = this.#after.loaded?.draft.state.saving;
    if (saving === 'offline' || saving === 'failed') this.#save();
  };

  readonly #leaving = (): void => {
    if (document.visibilityState !== 'hidden') return;
    this.#form.read();
    this.#flush();
    this.#save(true);
  };

  async #toggle(): Promise<void> {
    if (this.#later.panel !== 'closed') {
      this.#change({ type: 'closed' });
      this.#form.focus('later');
      return;
    }
    this.#form.read();
    this.#change({ type: 'opened', email: textOf(this.#form.state.answers['email']) });
    this.#form.touch();
    try {
      await this.#after.wait();
      this.#form.focus('keep');
    } catch (error) {
      this.#change({ type: 'closed' });
      this.fail(error);
    }
  }

  async #mailLink(): Promise<void> {
    const { part, draft } = this.#after.loaded ?? {};
    const email = this.#later.email.trim();
    if (!part || !draft || this.#later.panel === 'sending') return;
    if (!isEmail(email)) {
      this.#change({ type: 'refused', error: email === '' ? 'required' : 'not-an-email' });
      this.#form.focus('later-email');
      return;
    }
    this.#form.read();
    this.#change({ type: 'sending' });
    try {
      await draft.mailLink(email, this.#toKeep(part));
      this.#change({ type: 'sent' });
      this.#form.focus('linked');
    } catch (error) {
      const status: unknown = Reflect.get(Object(error), 'status');
      const wrong = status === 422;
      this.#change({ type: 'refused', error: wrong ? 'not-an-email' : status === 429 ? 'many' : 'failed' });
      this.#form.focus(draft.state.theirs ? 'conflict' : 'later-email');
      this.fail(error);
    }
  }

  #change(event: LaterEvent): void {
    this.#later = reduceLater(this.#later, event);
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    // The button goes away by its own press: what comes in its place gets the focus (WCAG 2.4.3).
    this.#focusWanted = true;
    this.#after.retry();
    this.refresh();
  };

  async #handedIn(email: string, restored: boolean): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#saving);
    this.#timer = undefined;
    // After a reload that was done long ago: what is on the device now is another story.
    if (!restored) {
      // The same story, kept by another tab, is no draft any more; another story is that tab's.
      const kept = readKept(this.#name, Date.now());
      const token = this.#after.loaded?.draft.state.token;
      if (kept && token !== undefined && kept.token === token) this.#stamp = stampOf(kept);
      else if (!this.#device.on) this.#stamp = undefined;
      this.#forget();
      setTabToken(this.#name, undefined);
      this.#device = { ...this.#device, on: false };
      this.#stopped = undefined;
      this.#found = undefined;
    }
    this.#dispatch({ type: 'sent', email });
    if (!restored) this.dispatchEvent(new KoinonStorySubmittedEvent());
  }

  #notSent(error: unknown): void {
    this.fail(error);
    const slug: unknown = Reflect.get(Object(error), 'slug');
    if (development && slug === 'origin-not-allowed') {
      const network = this.settings.current.network ?? '<network>';
      warn(
        'KOINON-032',
        `This page may not send forms. The network's staff allow it: koinon origins add ${network} ${location.origin}`,
      );
    }
  }

  #another(): void {
    this.#after.loaded?.draft.reset();
    this.#later = initialLater;
    this.#copied = undefined;
    this.#dispatch({ type: 'correct' });
    this.#form.again();
    // A new ticket.
    this.refresh();
  }

  /** For the page's styles, `:state(open)` and the others, and for who hears and does not see: what went wrong. */
  #report(): void {
    const screen = screenOf(this.#state, this.#found !== undefined);
    const on = {
      loading: screen === 'loading',
      open: screen === 'form',
      found: screen === 'found',
      error: screen === 'error' || screen === 'offline',
      done: screen === 'done',
      unavailable: screen === 'no-server' || screen === 'not-published',
    };
    for (const [name, holds] of Object.entries(on)) {
      if (holds) this.#states.add(name);
      else this.#states.delete(name);
    }
    const w = this.words.t;
    if (!w || screen === this.#seen) return;
    const asked = this.#seen !== 'loading' || on.error;
    this.#seen = screen;
    if (screen === 'loading' || screen === 'found' || screen === 'form' || screen === 'done' || !asked)
      return;
    const { title, hint } = wordsOf(w, screen);
    this.announce(`${title}. ${hint}`);
  }
}

const idsOf = ({ uploads }: Draft): Set<string> => new Set(uploads.map(({ id }) => id));

declare global {
  interface HTMLElementTagNameMap {
    'koinon-story-submission': KoinonStorySubmission;
  }
}
