/** The button under the form, from the first render on. How to go on another day, which it opens, comes when it is pressed. */
import type { Translator } from '@koinon/i18n';
import { html, type TemplateResult } from 'lit';
import type { Lazy } from '../core/index.ts';
import type { FormController } from '../form/index.ts';
import type { After } from './after/index.ts';
import type { StoryWords } from './words.ts';

export class LaterButton {
  readonly #form: FormController;
  readonly #after: Lazy<After>;
  /** What it opens is on its way. */
  #opening = false;

  constructor(form: FormController, after: Lazy<After>) {
    this.#form = form;
    this.#after = after;
  }

  reset(): void {
    this.#opening = false;
  }

  render(w: Translator<StoryWords>): TemplateResult {
    return html`<p class="later" part="later">
      <button
        class="button"
        part="button"
        type="button"
        id="later"
        aria-expanded=${String(this.#open)}
        @click=${() => void this.#press()}
      >
        ${w('tell.later')}
      </button>
    </p>`;
  }

  get #open(): boolean {
    return this.#opening || this.#after.loaded?.panel.open === true;
  }

  async #press(): Promise<void> {
    const open = this.#open;
    this.#opening = !open;
    this.#form.redraw();
    if (open) {
      this.#after.loaded?.panel.close();
      this.#form.focus('later');
      return;
    }
    this.#form.read();
    this.#form.touch();
    try {
      const { panel } = await this.#after.wait();
      if (this.#opening) panel.show();
    } catch (error) {
      this.#form.ports.failed?.(error);
    }
    this.#opening = false;
    this.#form.redraw();
  }
}
