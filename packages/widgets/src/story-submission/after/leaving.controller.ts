/** Whoever leaves the page with what is kept nowhere is asked first, in the browser's own words. */
import type { ReactiveController } from 'lit';
import { settle } from '../../form/later/settle.ts';
import { canonical, notUploaded, toKeep } from '../answers.ts';
import type { Story } from './context.ts';
import type { DeviceDraft } from './device-draft.controller.ts';
import { answersToKeep } from './to-keep.ts';

export class Leaving implements ReactiveController {
  readonly #story: Story;
  readonly #device: DeviceDraft;

  constructor(story: Story, device: DeviceDraft) {
    this.#story = story;
    this.#device = device;
    story.host.addController(this);
  }

  /** Some browsers keep no page for the way back that listens: it does only while there is something to lose. */
  hostUpdated(): void {
    const { form } = this.#story;
    if (form.state.answers === form.preset || form.phase === 'done') this.hostDisconnected();
    else addEventListener('beforeunload', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#leave);
  }

  readonly #leave = (event: BeforeUnloadEvent): void => {
    this.#story.form.read();
    if (this.#loses()) event.preventDefault();
  };

  #loses(): boolean {
    const { draft, form } = this.#story;
    // While it is sent the tab keeps it, and a reload goes on.
    if (/sending|waiting|done/.test(form.phase) || draft.state.over) return false;
    if (notUploaded(form.form, form.state.answers) > 0) return true;
    if (this.#device.state.on) return false;
    const { saving, token } = draft.state;
    // With a draft on the server what is new goes there as the page is left, if it can.
    if (token !== undefined) return saving === 'offline' || saving === 'failed';
    const before = toKeep(form.form, settle(form.form, form.preset), form.preset);
    return canonical(answersToKeep(form)) !== canonical(before);
  }
}
