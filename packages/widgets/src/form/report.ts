/** What the element of a form tells beside what it shows: its states, for the page's styles, and what went wrong, for who hears and does not see. */
import type { Said } from './state.ts';

/** `:state(open)` and the others, by what is to be seen; whatever is not here is a reason why there is no form. */
const states = {
  loading: 'loading',
  form: 'open',
  line: 'open',
  found: 'found',
  error: 'error',
  offline: 'error',
  done: 'done',
} as const;

/** The screens that say why there is no form. */
export type Blank<S extends string> = Exclude<S, 'loading' | 'form' | 'line' | 'found' | 'done'>;

const isBlank = <S extends string>(_screen: S, state: string): _screen is S & Blank<S> =>
  state === 'error' || state === 'unavailable';

export class FormReport {
  readonly #states: CustomStateSet;
  readonly #announce: (sentence: string) => void;
  #seen = 'loading';

  constructor(states: CustomStateSet, announce: (sentence: string) => void) {
    this.#states = states;
    this.#announce = announce;
  }

  /** What was last seen: a change of it may have to be said. */
  get seen(): string {
    return this.#seen;
  }

  /**
   * @param said why there is no form; undefined while its words are on their way, and then it is asked for at the next report.
   *   Without it nothing can be said yet.
   */
  report<S extends string>(screen: S, said: ((screen: Blank<S>) => Said | undefined) | undefined): void {
    const state: string = Reflect.get(states, screen) ?? 'unavailable';
    this.#states.clear();
    this.#states.add(state);
    if (!said || screen === this.#seen) return;
    // That there is no form is the page where it comes with it, and news where something stood before.
    if (isBlank(screen, state) && (state === 'error' || this.#seen !== 'loading')) {
      const words = said(screen);
      if (!words) return;
      this.#announce(`${words.title}. ${words.hint}`);
    }
    this.#seen = screen;
  }
}
