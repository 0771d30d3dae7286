/** Tells the draft on the server what is new: from step to step, after a pause, when the page is left, when the connection is back. */
import type { Answers } from '@koinon/contract/forms';
import type { ReactiveController } from 'lit';
import type { Story } from './context.ts';
import type { DeviceDraft } from './device-draft.controller.ts';
import { answersToKeep } from './to-keep.ts';

/** Milliseconds after the last key in which a draft on the server learns of a long text. */
const PAUSE = 8000;

export class Saving implements ReactiveController {
  readonly #story: Story;
  readonly #device: DeviceDraft;
  /** What the server will be told of after a pause. */
  #told: Answers = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #step: number;

  constructor(story: Story, device: DeviceDraft) {
    this.#story = story;
    this.#device = device;
    this.#step = story.form.state.step;
    story.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    document.addEventListener('visibilitychange', this.#hidden);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    document.removeEventListener('visibilitychange', this.#hidden);
  }

  /** A step that was finished goes to the draft. */
  hostUpdated(): void {
    const { draft, form } = this.#story;
    const { answers, step } = form.state;
    if (draft.state.token !== undefined && answers !== this.#told) {
      this.#told = answers;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.save(), PAUSE);
    }
    if (step === this.#step) return;
    this.#step = step;
    if (form.phase !== 'refused') queueMicrotask(() => this.save());
  }

  /** The form stands at this step, and nobody has finished one. */
  at(step: number): void {
    this.#step = step;
  }

  /** Where there is a draft on the server, it learns what is new. Nobody waits for it. */
  save(keepalive = false): void {
    clearTimeout(this.#timer);
    const { draft, form } = this.#story;
    // While it is handed in, and after: what is signed with it is no part of a draft.
    const busy = /sending|waiting|done/.test(form.phase);
    if (busy || draft.state.token === undefined || draft.state.over) return;
    const answers = answersToKeep(form);
    if (!draft.isNew(answers) && draft.state.saving === 'no') return;
    draft.save(answers, { keepalive }).catch(() => {
      // Whoever is writing is told, and not called away in the middle of a word.
      if (draft.state.theirs && form.focused() === null) form.focus('conflict');
    });
  }

  /** The page is left, or may be: what was typed last waits for no pause. */
  leave(): void {
    this.#device.flush();
    this.save(true);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  readonly #online = (): void => {
    const { saving } = this.#story.draft.state;
    if (saving === 'offline' || saving === 'failed') this.save();
  };

  readonly #hidden = (): void => {
    if (document.visibilityState !== 'hidden') return;
    this.#story.form.read();
    this.leave();
  };
}
