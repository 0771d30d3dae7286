/** The month view with all that only it needs: loaded when a month is asked for. */
import type { Selectors } from '../model/selectors.ts';
import type { CalendarState } from '../model/state.ts';
import { renderUndated } from '../view/agenda.ts';
import type { ViewContext } from '../view/context.ts';
import { Focus } from './focus.ts';
import { monthStyles } from './month.styles.ts';
import { MonthSelectors } from './selectors.ts';
import { renderMonth } from './view.ts';

export class MonthView {
  readonly styles = monthStyles;
  readonly #host: HTMLElement;
  readonly #select: MonthSelectors;
  readonly #focus: Focus;

  constructor(host: HTMLElement, select: Selectors) {
    this.#host = host;
    this.#select = new MonthSelectors(select);
    this.#focus = new Focus(host);
  }

  /** @param waiting the sheet stands while its events come: its own empty days are the skeleton */
  render(ctx: ViewContext, waiting: boolean): unknown {
    // That of the sheet, not of the page.
    const base = this.#host.shadowRoot?.firstElementChild ?? this.#host;
    const rtl = getComputedStyle(base).direction === 'rtl';
    const month = renderMonth({ ...ctx, month: this.#select, rtl }, waiting);
    if (waiting) return month;
    const undated = this.#select.undated(ctx.state);
    const empty = ctx.state.data.status === 'ready' && ctx.select.count(ctx.state) + undated.length === 0;
    return [month, empty ? ctx.visit?.renderEmpty(ctx) : renderUndated(ctx, undated)];
  }

  /** Called before a render: what is focused may be about to go away. */
  rememberFocus(): void {
    this.#focus.remember();
  }

  /** Sends the focus where a key or a press led. */
  applyFocus(state: CalendarState, root: ParentNode & { readonly activeElement?: Element | null }): void {
    this.#focus.apply(state, root);
  }
}
