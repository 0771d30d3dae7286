import type { ReactiveController, ReactiveElement } from 'lit';
import { Lazy } from '../core/index.ts';
import type { Visit } from './visit/index.ts';

/** What a visitor does waits for its code, which loads at the first touch, and is then done in its order. */
export class VisitController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #part: Lazy<Visit>;
  readonly #stuck: (stuck: boolean) => void;
  #waiting: ((visit: Visit) => void)[] = [];
  #wanted = false;

  /**
   * @param load starts the visit
   * @param failed told each failure once
   * @param stuck told that something could not be done, and when it can be again
   */
  constructor(
    host: ReactiveElement,
    load: () => Promise<Visit>,
    failed: (error: unknown) => void,
    stuck: (stuck: boolean) => void,
  ) {
    this.#host = host;
    this.#part = new Lazy(host, load, failed);
    this.#stuck = stuck;
    host.addController(this);
  }

  hostConnected(): void {
    // Whoever points at the calendar will do something: by then it should be there.
    for (const type of TOUCHES) this.#host.addEventListener(type, this.#soon, { once: true });
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    for (const type of TOUCHES) this.#host.removeEventListener(type, this.#soon);
    removeEventListener('online', this.#online);
  }

  /** The visit, if there is one. */
  get current(): Visit | undefined {
    return this.#part.loaded;
  }

  /** Something that is wanted in sight waits for it. */
  get busy(): boolean {
    return this.#part.loading && (this.#wanted || this.#waiting.length > 0);
  }

  /** Without it something cannot be shown. */
  want(): void {
    this.#wanted = true;
    this.#part.get();
  }

  /** Does it now, or as soon as it can be done. After a failure this tries again. */
  do(act: (visit: Visit) => void): void {
    if (this.current) act(this.current);
    else {
      this.#waiting.push(act);
      this.#part.get();
      this.#part.retry();
      this.#host.requestUpdate();
    }
  }

  /** Called before a render: does what waited. */
  catchUp(): void {
    if (this.#waiting.length === 0 || this.#part.loading) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    const { current } = this;
    this.#stuck(current === undefined);
    if (current) for (const act of waiting) act(current);
  }

  readonly #soon = () => {
    this.#part.get();
  };

  /** What could not be brought while the connection was away is there for the next press. */
  readonly #online = () => {
    if (this.#part.missing) this.#stuck(false);
    this.#part.retry();
  };
}

const TOUCHES = ['pointerenter', 'focusin'] as const;
