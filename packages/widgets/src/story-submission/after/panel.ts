/** How to go on another day: opened below the form, and a link by mail to what is written so far. */
import { isEmail } from '@koinon/contract/forms';
import { textOf } from '../../form/typed.ts';
import type { Story } from './context.ts';
import { answersToKeep } from './to-keep.ts';

export interface PanelState {
  readonly panel: 'closed' | 'open' | 'sending' | 'sent';
  readonly email: string;
  /** What is wrong with the address, or why the link was not sent. */
  readonly error: 'required' | 'not-an-email' | 'failed' | 'many' | undefined;
}

const initialPanel: PanelState = { panel: 'closed', email: '', error: undefined };

export class Panel {
  readonly #story: Story;
  #state: PanelState = initialPanel;

  constructor(story: Story) {
    this.#story = story;
  }

  get state(): PanelState {
    return this.#state;
  }

  get open(): boolean {
    return this.#state.panel !== 'closed';
  }

  reset(): void {
    this.#state = initialPanel;
  }

  typed(email: string): void {
    this.#state = { ...this.#state, email };
    this.#story.form.redraw();
  }

  show(): void {
    const { form } = this.#story;
    this.typed(this.#state.email || textOf(form.state.answers['email']));
    this.#turn('open');
    form.focus('keep');
  }

  close(): void {
    this.#turn('closed');
    this.#story.form.focus('later');
  }

  async mailLink(): Promise<void> {
    const { draft, form } = this.#story;
    const email = this.#state.email.trim();
    if (this.#state.panel === 'sending') return;
    if (!isEmail(email)) {
      this.#turn('open', email === '' ? 'required' : 'not-an-email');
      form.focus('later-email');
      return;
    }
    form.read();
    this.#turn('sending');
    try {
      await draft.mailLink(email, answersToKeep(form));
      this.#turn('sent');
      form.focus('linked');
    } catch (error) {
      const status: unknown = Reflect.get(Object(error), 'status');
      const wrong = status === 422;
      this.#turn('open', wrong ? 'not-an-email' : status === 429 ? 'many' : 'failed');
      form.focus(draft.state.theirs ? 'conflict' : 'later-email');
      form.ports.failed?.(error);
    }
  }

  #turn(panel: PanelState['panel'], error?: PanelState['error']): void {
    this.#state = { ...this.#state, panel, error };
    this.#story.form.redraw();
  }
}
