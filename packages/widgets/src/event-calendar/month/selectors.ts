/** What the month draws, worked out of the state. Each answer is kept until what it depends on is another. */
import type { CalendarEvent } from '@koinon/contract';
import { agendaOf, type Agenda } from '../model/agenda.ts';
import { last, type Selectors } from '../model/selectors.ts';
import { isInWindow } from '../model/span.ts';
import type { CalendarState } from '../model/state.ts';
import { ownWindow } from '../model/views.ts';
import { DayIndex, monthSheet, type MonthSheet } from './sheet.ts';

export class MonthSelectors {
  readonly #select: Selectors;

  constructor(select: Selectors) {
    this.#select = select;
  }

  readonly sheet = (state: CalendarState): MonthSheet =>
    this.#sheet(this.#indexOf(state), state.date.slice(0, 7), state.firstDay);

  readonly #sheet = last((index: DayIndex, month: string, firstDay: number) =>
    monthSheet(index, `${month}-01`, firstDay),
  );

  readonly #indexOf = (state: CalendarState): DayIndex => this.#index(this.#select.visible(state));
  readonly #index = last((events: readonly CalendarEvent[]) => new DayIndex(events));

  /** The list of one day, opened from the grid. */
  readonly day = (state: CalendarState, date: string): Agenda =>
    this.#day(this.#select.visible(state), date, state.today);

  readonly #day = last((events: readonly CalendarEvent[], date: string, today: string): Agenda => {
    const all = agendaOf(events, { from: date, to: date }, today);
    return { ...all, undated: [], count: all.count - all.undated.length };
  });

  /** What belongs to the month but to no day of it. */
  readonly undated = (state: CalendarState): Agenda['undated'] => {
    const window = ownWindow(state);
    const undated = this.#indexOf(state).undated.filter(one => isInWindow(one, window, state.today));
    return undated.map(placed => ({ event: placed.event, placed, day: undefined }));
  };
}
