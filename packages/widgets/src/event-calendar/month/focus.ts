import type { CalendarState } from '../model/state.ts';

type Target = 'day' | 'day-list' | undefined;

/** Sends the focus where a key or a press led, once what it leads to is there. */
export class Focus {
  #target: Target;
  #before: CalendarState | undefined;
  #inside = false;
  #onDay = false;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Called before a render: what is focused may be about to go away. */
  remember(): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#inside = Boolean(active);
    this.#onDay = active?.matches('[data-date]') ?? false;
  }

  apply(state: CalendarState, root: ParentNode & { readonly activeElement?: Element | null }): void {
    const before = this.#before;
    this.#before = state;
    if (before === undefined || state.view !== 'month' || state.narrow) return;
    const inside = root.activeElement ?? null;
    this.#target = undefined;
    if (state.openDay !== before.openDay) this.#target = state.openDay === undefined ? 'day' : 'day-list';
    // Another month may have taken away the day that had the focus.
    else if (isOtherDay(inside, state.focused) || (inside === null && this.#onDay)) this.#target = 'day';
    // A calendar that a deep link opens does not take the focus from the page.
    if (this.#target === undefined || !this.#inside) return;
    const selector = this.#target === 'day' ? `[data-date="${state.focused}"]` : '.day-list .heading';
    const element = root.querySelector<HTMLElement>(selector);
    element?.focus();
    element?.scrollIntoView?.({ block: 'nearest' });
  }
}

/** A day has the focus, and it is not the one that should. */
function isOtherDay(element: Element | null, date: string): boolean {
  return element instanceof HTMLElement && element.matches('[data-date]') && element.dataset['date'] !== date;
}
