import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * One polite live region in a shadow root (WAI-ARIA `status`). It stands there before it speaks, or screen readers
 * miss the first message; a new message takes the place of the old one.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  say(message: string): void {
    // The same words again change nothing in the tree, and would not be read: a no-break space makes them new.
    this.#message = message && message === this.#message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#message}</div>`;
  }
}
