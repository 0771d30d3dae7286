/** The month as a sheet: which bar lies in which lane of which week. Pure. */
import type { CalendarEvent } from '@koinon/contract';
import { addDays, daysBetween, monthGrid, type PlainDate } from '@koinon/i18n';
import { overlaps, place, startTimeOn, type PlacedEvent, type Run } from '../model/span.ts';

/** Lanes that a week shows: four when all fits, else three and a button. */
const LANES = 4;

/** A stretch of an event inside one week. */
export interface Bar {
  readonly event: CalendarEvent;
  readonly day: PlainDate;
  /** Days in this week, 1–7. */
  readonly span: number;
  /** Began before this week, goes on after it. */
  readonly before: boolean;
  readonly after: boolean;
  /** `HH:MM` of the event on its day, '' for a whole day. */
  readonly time: string;
}

/** What lies in a lane of a day: a bar that starts there, the body of one that started earlier, or nothing. */
export type Cell = Bar | 'body' | null;

export interface MonthDay {
  readonly date: PlainDate;
  readonly inMonth: boolean;
  /** All events of the day, not only those that are drawn. */
  readonly count: number;
  readonly lanes: readonly Cell[];
  readonly more: number;
}

export interface MonthSheet {
  readonly weeks: readonly (readonly MonthDay[])[];
}

/** Events by day, made once per list of events: a month then costs what its six weeks hold, not what the list holds. */
export class DayIndex {
  readonly #months = new Map<string, PlacedEvent[]>();
  readonly undated: PlacedEvent[] = [];

  constructor(events: readonly CalendarEvent[]) {
    for (const event of events) {
      const one = place(event);
      if (one.runs.length === 0) this.undated.push(one);
      else for (const month of monthsOf(one)) this.#list(month).push(one);
    }
  }

  /** Every event that may touch the days, each once. */
  between(from: PlainDate, to: PlainDate): readonly PlacedEvent[] {
    const found = new Set<PlacedEvent>();
    for (const month of monthsBetween(from, to)) {
      for (const one of this.#months.get(month) ?? []) {
        if (one.runs.some(run => overlaps(run, { from, to }))) found.add(one);
      }
    }
    return [...found];
  }

  #list(month: string): PlacedEvent[] {
    let list = this.#months.get(month);
    if (list === undefined) this.#months.set(month, (list = []));
    return list;
  }
}

function* monthsBetween(from: PlainDate, to: PlainDate): Generator<string> {
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  const last = to.slice(0, 7);
  for (;;) {
    const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (key > last) return;
    yield key;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
}

function monthsOf({ runs }: PlacedEvent): ReadonlySet<string> {
  const months = new Set<string>();
  for (const { start, end } of runs) for (const month of monthsBetween(start, end)) months.add(month);
  return months;
}

export function monthSheet(index: DayIndex, date: PlainDate, firstDay: number): MonthSheet {
  const month = date.slice(0, 7);
  const weeks = monthGrid(date, firstDay).map(days => {
    const from = days[0] ?? date;
    const to = days.at(-1) ?? date;
    const bars = index.between(from, to).flatMap(one => barsOf(one, from, to));
    return layOut(days, bars, month);
  });
  return { weeks };
}

type DrawnBar = Bar & { readonly days: readonly PlainDate[] };

function barsOf(one: PlacedEvent, from: PlainDate, to: PlainDate): DrawnBar[] {
  return one.runs
    .filter(run => overlaps(run, { from, to }))
    .map((run: Run) => {
      const days = [...daysOf(run, from, to)];
      const day = days[0] ?? from;
      return {
        event: one.event,
        day,
        days,
        span: days.length,
        before: run.start < from,
        after: run.end > to,
        time: startTimeOn(one.event, day),
      };
    });
}

/** Every day of a run inside the window: at most the days of the window, however long the run. */
function* daysOf(run: Run, from: PlainDate, to: PlainDate): Generator<PlainDate> {
  const end = run.end < to ? run.end : to;
  for (let day = run.start > from ? run.start : from; day <= end; day = addDays(day, 1)) yield day;
}

/** Longer bars first on their day, so that they lie on top and the short ones fill the gaps under them. */
function layOut(days: readonly PlainDate[], bars: DrawnBar[], month: string): readonly MonthDay[] {
  bars.sort((a, b) => order(a.day, b.day) || b.span - a.span || order(a.time, b.time));
  const lanes: (DrawnBar | undefined)[][] = [];
  const counts = new Map<PlainDate, number>();
  for (const bar of bars) {
    const at = daysBetween(days[0] ?? bar.day, bar.day);
    let lane = 0;
    while (bar.days.some((_, offset) => lanes[lane]?.[at + offset] !== undefined)) lane++;
    const row = (lanes[lane] ??= []);
    bar.days.forEach((day, offset) => {
      row[at + offset] = bar;
      counts.set(day, (counts.get(day) ?? 0) + 1);
    });
  }
  const shown = lanes.length > LANES ? LANES - 1 : lanes.length;
  return days.map((date, column) => {
    const cells = lanes.slice(0, shown).map((row): Cell => {
      const bar = row[column];
      return bar === undefined ? null : bar.day === date ? bar : 'body';
    });
    while (cells.at(-1) === null) cells.pop();
    const drawn = cells.filter(cell => cell !== null).length;
    const count = counts.get(date) ?? 0;
    return { date, inMonth: date.startsWith(month), count, lanes: cells, more: count - drawn };
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
