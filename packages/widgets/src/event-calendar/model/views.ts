/** What each view shows and how far one step goes. Pure date arithmetic. */
import {
  addDays,
  addMonths,
  endOfMonth,
  monthGrid,
  startOfMonth,
  startOfWeek,
  type PlainDate,
} from '@koinon/i18n';
import type { Window } from './span.ts';

export const VIEWS = ['agenda', 'month', 'week', 'day', 'year'] as const;
export type CalendarView = (typeof VIEWS)[number];

export function isView(value: unknown): value is CalendarView {
  return (VIEWS as readonly unknown[]).includes(value);
}

/** The past is turned in pages of this many months by the agenda: announcements are few, and a year is easy to say. */
export const AGENDA_MONTHS = 12;

/** What a view is asked to show: the agenda from `date` on, or a page of the past; the others the period around it. */
export interface Period {
  readonly view: CalendarView;
  readonly date: PlainDate;
  readonly today: PlainDate;
  /** 1 Monday … 7 Sunday. */
  readonly firstDay: number;
}

/** The days that the view covers. The agenda has no end, unless it stands in the past. */
export function windowOf({ view, date, today, firstDay }: Period): Window {
  switch (view) {
    case 'agenda':
      if (date >= today) return { from: date };
      return pageEnd(date) < today
        ? { from: date, to: pageEnd(date) }
        : { from: date, to: addDays(today, -1) };
    case 'month': {
      const grid = monthGrid(date, firstDay);
      return { from: grid[0]?.[0] ?? startOfMonth(date), to: grid.at(-1)?.at(-1) ?? endOfMonth(date) };
    }
    case 'week':
      return { from: startOfWeek(date, firstDay), to: addDays(startOfWeek(date, firstDay), 6) };
    case 'day':
      return { from: date, to: date };
    case 'year':
      return { from: `${date.slice(0, 4)}-01-01`, to: `${date.slice(0, 4)}-12-31` };
  }
}

function pageEnd(from: PlainDate): PlainDate {
  return addDays(addMonths(from, AGENDA_MONTHS), -1);
}

/** The days that belong to the period by name: a month view draws some days of its neighbours, which are not counted. */
export function ownWindow(period: Period): Window {
  return period.view === 'month'
    ? { from: startOfMonth(period.date), to: endOfMonth(period.date) }
    : windowOf(period);
}

/** Whether the period is the one that holds today. */
export function isCurrent(period: Period): boolean {
  if (period.view === 'agenda') return period.date === period.today;
  const { from, to } = ownWindow(period);
  return from !== undefined && to !== undefined && from <= period.today && period.today <= to;
}

/** The same day in another view: the agenda of a month that holds today begins today. */
export function dateForView(period: Period, view: CalendarView): PlainDate {
  if (view === 'agenda') return isCurrent(period) ? period.today : (ownWindow(period).from ?? period.date);
  return period.date;
}
