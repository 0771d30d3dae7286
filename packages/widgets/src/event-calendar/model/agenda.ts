/** The agenda: events once, at their first visible day, under their month; what has no exact date in a group of its own. */
import type { CalendarEvent } from '@koinon/contract';
import type { PlainDate } from '@koinon/i18n';
import { firstVisibleDay, isInWindow, place, startTimeOn, type PlacedEvent, type Window } from './span.ts';

export interface AgendaRow {
  readonly event: CalendarEvent;
  readonly placed: PlacedEvent;
  /** The day it is listed at; undefined without an exact date. */
  readonly day: PlainDate | undefined;
}

export interface AgendaMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly rows: readonly AgendaRow[];
}

export interface Agenda {
  readonly months: readonly AgendaMonth[];
  readonly undated: readonly AgendaRow[];
  readonly count: number;
}

/** @param events those that the filters let through, in any order */
export function agendaOf(events: readonly CalendarEvent[], window: Window, today: PlainDate): Agenda {
  const dated: (AgendaRow & { readonly day: PlainDate; readonly time: string })[] = [];
  const undated: AgendaRow[] = [];
  for (const event of events) {
    const placed = place(event);
    if (!isInWindow(placed, window, today)) continue;
    const day = firstVisibleDay(placed, window);
    if (day === undefined) undated.push({ event, placed, day });
    else dated.push({ event, placed, day, time: startTimeOn(event, day) });
  }
  dated.sort((a, b) => (a.day === b.day ? compare(a.time, b.time) : compare(a.day, b.day)));
  undated.sort((a, b) => compare(a.placed.period?.start ?? '9', b.placed.period?.start ?? '9'));
  const months = Map.groupBy(dated, row => row.day.slice(0, 7));
  return {
    months: [...months].map(([month, rows]) => ({ month, rows })),
    undated,
    count: dated.length + undated.length,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
