/** What goes on with a story once somebody has come to the form: its draft, here and on the server, and what is drawn of it. */
import { html, nothing } from 'lit';
import { LocaleController } from '../../core/index.ts';
import type { FormView } from '../../form/index.ts';
import type { Abbreviation } from '../../form/form.types.ts';
import { pageOf, renderPageLink } from '../../form/later/page-link.ts';
import { settle } from '../../form/later/settle.ts';
import { fromDraft, toHandIn } from '../answers.ts';
import { setTabToken, tabToken } from '../device.ts';
import { DraftController } from '../draft.controller.ts';
import type { StoryLaterWords } from '../words.ts';
import { afterStyles } from './after.styles.ts';
import { goOn, resume, uploadsOf } from './coming-back.ts';
import { renderConflict, renderOver } from './conflict.ts';
import type { LaterLoaders, LaterTranslator, Story, StoryPorts } from './context.ts';
import { DeviceDraft } from './device-draft.controller.ts';
import { renderDone } from './done.ts';
import { renderFound } from './found.ts';
import { renderKeep, renderSaved, renderStopped } from './keep.ts';
import { Leaving } from './leaving.controller.ts';
import { Panel } from './panel.ts';
import { Saving } from './saving.controller.ts';

export class After {
  readonly styles = afterStyles;
  readonly draft: DraftController;
  readonly saving: Saving;
  readonly panel: Panel;
  readonly #words: LocaleController<StoryLaterWords>;
  readonly #story: Story;
  readonly #device: DeviceDraft;
  /** Where the story is followed: secret. */
  #page: string | undefined;
  #copied: 'yes' | 'no' | undefined;
  #asking: Promise<void> | undefined;
  #abbreviations: readonly Abbreviation[] | undefined;

  constructor(ports: StoryPorts, words: LaterLoaders) {
    this.#words = new LocaleController<StoryLaterWords>(ports.host, () => ports.settings().lang, words);
    this.draft = this.#newDraft(ports);
    this.#story = { ...ports, draft: this.draft, words: () => this.w };
    this.#device = new DeviceDraft(this.#story);
    this.saving = new Saving(this.#story, this.#device);
    new Leaving(this.#story, this.#device);
    this.panel = new Panel(this.#story);
    void this.#askAbbreviations();
  }

  /** Undefined until they have come. */
  get w(): LaterTranslator | undefined {
    return this.#words.t;
  }

  /** Undefined until they have come. */
  get abbreviations(): readonly Abbreviation[] | undefined {
    return this.#abbreviations;
  }

  /** Another form. */
  begin(): void {
    const { name } = this.#story.earlier;
    // What this tab knows of the form that comes now is not the draft's of before to forget.
    const token = tabToken(name);
    this.draft.reset();
    setTabToken(name, token);
    this.panel.reset();
    this.#device.begin();
    this.saving.at(0);
  }

  goOn(): void {
    goOn(this.#story);
  }

  /** Hands it in. @throws the SDK's errors */
  async submit(signal: AbortSignal): Promise<void> {
    const { form, state } = this.#story.form;
    await this.draft.submit(toHandIn(form, settle(form, state.answers)), signal);
    await this.#asking;
  }

  /** @param restored before this page was loaded */
  handedIn(restored: boolean): void {
    this.saving.end();
    this.#device.handedIn(restored);
    if (restored) return;
    const { earlier } = this.#story;
    setTabToken(earlier.name, undefined);
    earlier.found = undefined;
  }

  /** The draft that they were sent to is gone: those that were chosen here go up once more. */
  async sendPicturesAgain(): Promise<void> {
    const { form, source } = this.#story;
    const { sendAgain } = await import('../../form/told/index.ts');
    if (source().form?.definition) sendAgain(form);
  }

  /** In the place of the form; undefined while its words are on their way. */
  render(screen: 'found' | 'done', view: FormView): unknown {
    const { another, earlier, form, host, source } = this.#story;
    const { w } = this;
    if (!w) return undefined;
    const ctx = { w, view };
    if (screen === 'found' && earlier.found)
      return renderFound(
        ctx,
        earlier.found,
        () => resume(this.#story, this.saving),
        () => {
          earlier.found = undefined;
          host.focus();
          this.#device.set(false);
        },
      );
    return renderDone({
      ...ctx,
      email: source().email,
      page: this.#page,
      copied: this.#copied,
      copy: (copied, sentence) => {
        this.#copied = copied;
        form.ports.announce(sentence);
        form.redraw();
      },
      again: () => {
        this.draft.reset();
        this.panel.reset();
        this.#copied = undefined;
        another();
      },
    });
  }

  /** Above the form: another version of it, or its end elsewhere. */
  renderAbove(view: FormView): unknown {
    const { w } = this;
    const { over } = this.draft.state;
    if (!w) return nothing;
    return [
      renderConflict(this.#story, this.saving, { w, view }),
      over ? renderOver({ w, view }, this.#page) : nothing,
    ];
  }

  renderPageLink(): unknown {
    const { form, settings } = this.#story;
    return renderPageLink(form.state, pageOf(settings(), 'story'), this.w?.('tell.network'));
  }

  /** Below the form: whether it is saved, and how to go on another day. @param emailLabel a word of the first words */
  renderBelow(view: FormView, emailLabel: string, busy: boolean): unknown {
    const { w, panel } = this;
    if (!w) return nothing;
    const ctx = { w, view };
    const device = this.#device;
    return [
      html`<div role="status">${renderSaved(ctx, this.draft.state)}</div>`,
      device.stopped === undefined ? nothing : renderStopped(ctx, device.stopped, () => device.keepHere()),
      panel.open && !busy
        ? renderKeep({
            ...ctx,
            later: panel.state,
            draft: this.draft.state,
            emailLabel,
            device: { ...device.state, set: on => device.set(on) },
            typed: email => panel.typed(email),
            send: () => void panel.mailLink(),
            close: () => panel.close(),
          })
        : nothing,
    ];
  }

  #newDraft({ desk, earlier, form, host, locale, source }: StoryPorts): DraftController {
    return new DraftController({
      desk,
      begin: () => {
        const ticket = source().form?.ticket;
        return {
          lang: locale(),
          template: host.template?.trim() || null,
          ...(ticket ? { ticket } : {}),
          ...(form.trap ? { leaveEmpty: form.trap } : {}),
        };
      },
      remember: token => {
        setTabToken(earlier.name, token);
        this.#page = undefined;
        this.#asking = token === undefined ? undefined : this.#askPage(token);
      },
      read: draft => fromDraft(form.form, draft.answers, uploadsOf(draft)),
      lost: () => void this.sendPicturesAgain(),
      changed: form.redraw,
    });
  }

  async #askPage(token: string): Promise<void> {
    const { desk, form } = this.#story;
    try {
      this.#page = await (await desk()).page(token);
      form.redraw();
    } catch {
      // Without the address of the page the mail has it still.
    }
  }

  async #askAbbreviations(): Promise<void> {
    const { desk, form } = this.#story;
    try {
      this.#abbreviations = await (await desk()).abbreviations();
      form.redraw();
    } catch {
      // Notes are a help, and nobody misses them.
    }
  }
}
