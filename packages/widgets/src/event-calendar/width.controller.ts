import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Under this width, in CSS pixels, seven columns of text cannot be read and the agenda takes over. */
export const MONTH_MIN_WIDTH = 560;

/** Tells whether the element, not the window, is narrow. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (narrow: boolean) => void;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, tell: (narrow: boolean) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    // Measured once before the first render, so that the first month drawn is the one that stays.
    // An element that the page made inline, or `contents`, has no width: its parent's is the better guess.
    const { clientWidth, parentElement } = this.#host;
    this.#measure(clientWidth || (parentElement?.clientWidth ?? 0));
    this.hostUpdated();
  }

  /** What is watched is inside, for the same reason. */
  hostUpdated(): void {
    const base = this.#host.shadowRoot?.firstElementChild;
    if (this.#observer || !base || !this.#host.isConnected) return;
    this.#observer = new ResizeObserver(entries => this.#measure(entries.at(-1)?.contentRect.width ?? 0));
    this.#observer.observe(base);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(width: number): void {
    // Zero is a hidden tab: nothing is known.
    if (width > 0) this.#tell(width < MONTH_MIN_WIDTH);
  }
}
