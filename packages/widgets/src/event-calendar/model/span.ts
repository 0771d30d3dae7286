/** When events are, as plain dates: what the views sort, group and lay out by. */
import type { CalendarEvent } from '@koinon/contract';
import { compareDates, endOfMonth, isPlainDate, runsOf, type PlainDate } from '@koinon/i18n';

/** Days in a row on which an event takes place; the end is inclusive. */
export interface Run {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** An event with its days. `runs` is empty for what has no exact date; `period` is then the month or year known. */
export interface PlacedEvent {
  readonly event: CalendarEvent;
  readonly runs: readonly Run[];
  readonly period: Run | undefined;
}

const placed = new WeakMap<CalendarEvent, PlacedEvent>();

export function place(event: CalendarEvent): PlacedEvent {
  let result = placed.get(event);
  if (result === undefined)
    placed.set(event, (result = { event, runs: runsFor(event), period: periodOf(event) }));
  return result;
}

function runsFor(event: CalendarEvent): readonly Run[] {
  if (event.precision === 'tba' || event.precision === 'year' || event.precision === 'month') return [];
  const dates = event.slots.map(slot => slot.date).filter(isPlainDate);
  if (dates.length > 0) return runsOf(dates);
  // A feed that gives a start and an end and no slots.
  const start = event.startDate?.slice(0, 10);
  const end = (event.endDate ?? event.startDate)?.slice(0, 10);
  if (!isPlainDate(start) || !isPlainDate(end)) return [];
  return [{ start, end: compareDates(start, end) > 0 ? start : end }];
}

function periodOf(event: CalendarEvent): Run | undefined {
  const start = event.startDate ?? '';
  if (event.precision === 'month' && /^\d{4}-\d\d$/.test(start) && isPlainDate(`${start}-01`)) {
    return { start: `${start}-01`, end: endOfMonth(`${start}-01`) };
  }
  if (event.precision === 'year' && /^\d{4}$/.test(start))
    return { start: `${start}-01-01`, end: `${start}-12-31` };
  return undefined;
}

/** Days of a view, both ends inclusive; an absent end is open. */
export interface Window {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

export function overlaps(run: Run, { from, to }: Window): boolean {
  return (from === undefined || run.end >= from) && (to === undefined || run.start <= to);
}

/** The first day of the event inside the window. */
export function firstVisibleDay(one: PlacedEvent, window: Window): PlainDate | undefined {
  const run = one.runs.find(run => overlaps(run, window));
  if (run === undefined) return undefined;
  return window.from !== undefined && run.start < window.from ? window.from : run.start;
}

/** Whether the window shows the event. What has no date at all belongs to windows that reach today or later. */
export function isInWindow(one: PlacedEvent, window: Window, today: PlainDate): boolean {
  if (one.runs.length > 0) return one.runs.some(run => overlaps(run, window));
  if (one.period) return overlaps(one.period, window);
  return window.to === undefined || window.to >= today;
}

/** The wall time at which the event begins on a day, '' for a whole day. */
export function startTimeOn(event: CalendarEvent, date: PlainDate): string {
  let start = '';
  for (const slot of event.slots) {
    if (slot.date === date && slot.start !== null && (start === '' || slot.start < start)) start = slot.start;
  }
  return start;
}
