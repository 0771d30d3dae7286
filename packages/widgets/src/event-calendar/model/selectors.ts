/** What the views draw, worked out of the state. Each answer is kept until what it depends on is another. */
import type { CalendarEvent } from '@koinon/contract';
import { agendaOf, type Agenda } from './agenda.ts';
import { sameQuestion } from './data-state.ts';
import { matches, matchesSearch } from './filters.ts';
import { DayIndex, monthSheet, type MonthSheet } from './month.ts';
import { isInWindow, place, type Window } from './span.ts';
import type { CalendarState } from './state.ts';
import { ownWindow, windowOf } from './views.ts';

/** Remembers the last answer: `make` runs again only when an argument is another one. */
function last<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
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

  /** Of the events in hand, those that the filters and the search let through. */
  readonly visible = (state: CalendarState): readonly CalendarEvent[] =>
    this.#visible(state.data, state.filters, state.query, this.now);

  readonly #visible = last(
    (data: CalendarState['data'], filters: CalendarState['filters'], query: string, now: number) =>
      sameQuestion(data.asked, { filters, query })
        ? data.events
        : data.events.filter(event => matches(event, filters, now) && matchesSearch(event, query)),
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

  readonly sheet = (state: CalendarState): MonthSheet =>
    this.#sheet(this.index(state), state.date.slice(0, 7), state.firstDay);

  readonly #sheet = last((index: DayIndex, month: string, firstDay: number) =>
    monthSheet(index, `${month}-01`, firstDay),
  );

  readonly index = (state: CalendarState): DayIndex => this.#index(this.visible(state));
  readonly #index = last((events: readonly CalendarEvent[]) => new DayIndex(events));

  /** The list of one day, opened from the month grid. */
  readonly day = (state: CalendarState, date: string): Agenda =>
    this.#day(this.visible(state), date, state.today);

  readonly #day = last((events: readonly CalendarEvent[], date: string, today: string): Agenda => {
    const all = agendaOf(events, { from: date, to: date }, today);
    return { ...all, undated: [], count: all.count - all.undated.length };
  });

  /** What belongs to the month but to no day of it. */
  readonly undatedOfMonth = (state: CalendarState): Agenda['undated'] => {
    const window = ownWindow(state);
    const undated = this.index(state).undated.filter(one => isInWindow(one, window, state.today));
    return undated.map(placed => ({ event: placed.event, placed, day: undefined }));
  };

  /** How many events the period shows. */
  readonly count = (state: CalendarState): number =>
    state.view === 'month' && !state.narrow ? this.sheet(state).count : this.agenda(state).count;

  readonly find = (state: CalendarState, id: string): CalendarEvent | undefined =>
    state.data.events.find(event => event.id === id);

  /** Days with events on either side of an empty period, as far as the events in hand say. */
  readonly nearest = (state: CalendarState): { readonly next?: string; readonly previous?: string } => {
    const { from, to } = ownWindow(state);
    let next: string | undefined;
    let previous: string | undefined;
    for (const event of this.visible(state)) {
      for (const run of place(event).runs) {
        if (to !== undefined && run.start > to && (next === undefined || run.start < next)) next = run.start;
        if (from !== undefined && run.end < from && (previous === undefined || run.end > previous))
          previous = run.end;
      }
    }
    return { ...(next && { next }), ...(previous && { previous }) };
  };
}

function windowFrom(from: string | undefined, to: string | undefined): Window {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
