/** What the views draw, worked out of the state. Each answer is kept until what it depends on is another. */
import type { CalendarEvent } from '@koinon/contract';
import { agendaOf, type Agenda } from './agenda.ts';
import { sameQuestion } from './data-state.ts';
import { matches } from './filters.ts';
import type { Window } from './span.ts';
import type { CalendarState } from './state.ts';
import { ownWindow, windowOf } from './views.ts';

/** Remembers the last answer: `make` runs again only when an argument is another one. */
export function last<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let kept: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (kept === undefined || args.some((arg, index) => arg !== kept?.args[index])) {
      kept = { args, result: make(...args) };
    }
    return kept.result;
  };
}

export class Selectors {
  /** Milliseconds since the epoch: whether one can still register depends on it. Moved on by the element. */
  now = 0;

  /** Given by the visit: before it nobody searches. */
  matchesSearch: (event: CalendarEvent, query: string) => boolean = () => true;

  /** Of the events in hand, those that the filters and the search let through. */
  readonly visible = (state: CalendarState): readonly CalendarEvent[] =>
    this.#visible(state.data, state.filters, state.query, this.now);

  readonly #visible = last(
    (data: CalendarState['data'], filters: CalendarState['filters'], query: string, now: number) =>
      sameQuestion(data.asked, { filters, query })
        ? data.events
        : data.events.filter(event => matches(event, filters, now) && this.matchesSearch(event, query)),
  );

  readonly agenda = (state: CalendarState): Agenda => {
    // Under the month grid's width the month itself is listed, without the days of its neighbours.
    const { from, to } = state.view === 'month' ? ownWindow(state) : windowOf(state);
    return this.#agenda(this.visible(state), from, to, state.today);
  };

  readonly #agenda = last(
    (events: readonly CalendarEvent[], from: string | undefined, to: string | undefined, today: string) =>
      agendaOf(events, windowFrom(from, to), today),
  );

  /** How many events the period shows. */
  readonly count = (state: CalendarState): number => {
    const { months, undated } = this.agenda(state);
    // The sheet of a month stands for its days; what has none is listed under it.
    const listed = state.view === 'month' && !state.narrow ? 0 : undated.length;
    return months.reduce((sum, { rows }) => sum + rows.length, listed);
  };

  readonly find = (state: CalendarState, id: string): CalendarEvent | undefined =>
    state.data.events.find(event => event.id === id);
}

function windowFrom(from: string | undefined, to: string | undefined): Window {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
