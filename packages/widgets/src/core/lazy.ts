import { CSSResult, type ReactiveElement } from 'lit';
import { wear } from './wear.ts';

/**
 * A part of a widget that loads when it is first wanted: `get()` starts it and gives undefined until it is there, and
 * the widget renders again when it came or failed. Its `styles`, if it has any, come with it: constructable style
 * sheets pass a strict CSP.
 */
export class Lazy<T extends object> {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<T>;
  readonly #failed: ((error: unknown) => void) | undefined;
  #part: T | undefined;
  #error: unknown;
  #running: Promise<void> | undefined;
  #state: 'wanted' | 'loading' | 'settled' = 'wanted';

  /** @param failed told each failure once */
  constructor(host: ReactiveElement, load: () => Promise<T>, failed?: (error: unknown) => void) {
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
  }

  /** The part, and the wish to have it. */
  get(): T | undefined {
    if (this.#state === 'wanted') this.#running = this.#start();
    return this.#part;
  }

  /** The part if something else has wanted it. */
  get loaded(): T | undefined {
    return this.#part;
  }

  get loading(): boolean {
    return this.#state === 'loading';
  }

  /** Its file did not come; only `retry()` asks for it again. */
  get missing(): boolean {
    return this.#state === 'settled' && this.#part === undefined;
  }

  retry(): void {
    if (this.missing) this.#running = this.#start();
  }

  /** The part once it is there, asked for anew where it did not come. @throws why it did not */
  async wait(): Promise<T> {
    if (this.get() === undefined) this.retry();
    await this.#running;
    if (this.#part === undefined) throw this.#error;
    return this.#part;
  }

  async #start(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#part = await this.#load();
      adopt(this.#host.renderRoot, this.#part);
    } catch (error) {
      this.#error = error;
      this.#failed?.(error);
    }
    this.#state = 'settled';
    this.#host.requestUpdate();
  }
}

function adopt(root: Node, part: object): void {
  if ('styles' in part && part.styles instanceof CSSResult && root instanceof ShadowRoot)
    wear(root, [part.styles]);
}
