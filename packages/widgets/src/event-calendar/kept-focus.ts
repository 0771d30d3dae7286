/** A button that goes away by its own press takes the keyboard's place with it: it is given to what stays (WCAG 2.4.3). */
export class KeptFocus {
  readonly #host: HTMLElement;
  #before: Element | null | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Called before a render: what is focused may be about to go away. */
  remember(): void {
    this.#before = this.#host.shadowRoot?.activeElement;
  }

  /** Called after it. Not the search: a touch screen would bring up its keyboard. */
  restore(): void {
    if (!this.#before || this.#before.isConnected || document.activeElement !== document.body) return;
    this.#host.shadowRoot?.querySelector<HTMLElement>('#period')?.focus();
  }
}
