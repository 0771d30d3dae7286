/**
 * The calendar's state and everything that can happen to it: `(state, action) → state`. No DOM, no Lit, no clock:
 * today and now come in from outside.
 */
import type { CalendarEvent } from '@koinon/contract';
import { startOfMonth, type PlainDate } from '@koinon/i18n';
import { arrive, fail, hold, NO_DATA, type DataAction, type DataState } from './data-state.ts';
import { NO_FILTERS, sameFilters, type Facet, type FilterPreset, type Filters } from './filters.ts';
import { dateForView, isCurrent, type CalendarView, type Period } from './views.ts';

export interface CalendarState extends Period {
  /** Chosen by the visitor, beginning with the preset. */
  readonly filters: Filters;
  readonly preset: FilterPreset;
  readonly query: string;
  /** Id of the event whose details are open. */
  readonly selected: string | undefined;
  /** An id that was asked for (a deep link) and is nowhere. */
  readonly missing: string | undefined;
  /** An id that was asked for while the server could not be: it may well be there. */
  readonly unread: string | undefined;
  /** The day of the month grid that has the tab stop. */
  readonly focused: PlainDate;
  /** The day whose list is open under the month grid. */
  readonly openDay: PlainDate | undefined;
  /** Whether the panel of further filters is open. */
  readonly panel: boolean;
  /** The container is too narrow for a month grid. */
  readonly narrow: boolean;
  /** What the visitor did could not be done: the code for it did not come. */
  readonly stuck: boolean;
  readonly data: DataState;
}

/** What the page, the container and the data say. */
export type PageAction =
  | { readonly type: 'settings'; readonly today: PlainDate; readonly firstDay: number }
  | { readonly type: 'preset'; readonly preset: FilterPreset }
  | { readonly type: 'view'; readonly view: CalendarView }
  | { readonly type: 'date'; readonly date: PlainDate }
  | { readonly type: 'narrow'; readonly narrow: boolean }
  | { readonly type: 'stuck'; readonly stuck: boolean }
  | DataAction;

/** What a visitor does, and what a deep link leads to. */
export type VisitAction =
  | { readonly type: 'step'; readonly by: -1 | 1 }
  | { readonly type: 'today' }
  | { readonly type: 'focus'; readonly date: PlainDate }
  | { readonly type: 'open-day'; readonly date: PlainDate | undefined }
  | { readonly type: 'select'; readonly id: string | undefined }
  | { readonly type: 'toggle'; readonly id: string }
  | { readonly type: 'facet'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'available' }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'clear' }
  | { readonly type: 'panel' }
  | { readonly type: 'restore'; readonly place: Partial<Restorable> }
  | { readonly type: 'found'; readonly event: CalendarEvent }
  | { readonly type: 'missing'; readonly id: string }
  | { readonly type: 'unread'; readonly id: string };

export type CalendarAction = PageAction | VisitAction;

/** What a deep link keeps. */
export interface Restorable {
  readonly view: CalendarView;
  readonly date: PlainDate;
  readonly selected: string | undefined;
  readonly query: string;
  readonly filters: Filters;
}

export function initialState(today: PlainDate): CalendarState {
  return {
    view: 'agenda',
    date: today,
    today,
    firstDay: 1,
    filters: NO_FILTERS,
    preset: { filters: NO_FILTERS, hidden: new Set() },
    query: '',
    selected: undefined,
    missing: undefined,
    unread: undefined,
    focused: today,
    openDay: undefined,
    panel: false,
    narrow: false,
    stuck: false,
    data: NO_DATA,
  };
}

/** What the page, the container and the data say. What a visitor does is for `reduceVisit` (`visit.ts`), and changes nothing here. */
export function reduce(state: CalendarState, action: CalendarAction): CalendarState {
  switch (action.type) {
    case 'settings':
      if (state.today === action.today && state.firstDay === action.firstDay) return state;
      return { ...state, today: action.today, firstDay: action.firstDay };
    case 'preset':
      return { ...state, preset: action.preset, filters: action.preset.filters };
    case 'view':
      return action.view === state.view
        ? state
        : moved({ ...state, view: action.view }, dateForView(state, action.view));
    case 'date':
      return action.date === state.date ? state : moved(state, action.date);
    case 'narrow':
      return action.narrow === state.narrow ? state : { ...state, narrow: action.narrow };
    case 'held':
      return { ...state, data: hold(state.data, action) };
    case 'arrived':
      return { ...state, data: arrive(state.data, action) };
    case 'failed':
      return { ...state, data: fail(state.data, action) };
    case 'stuck':
      return action.stuck === state.stuck ? state : { ...state, stuck: action.stuck };
    default:
      return state;
  }
}

export function moved(state: CalendarState, date: PlainDate): CalendarState {
  const next = { ...state, date, openDay: undefined, selected: undefined, missing: undefined };
  return { ...next, focused: focusFor(next) };
}

/** The tab stop of a month: today when it is in it, else the first. */
function focusFor(period: Period): PlainDate {
  return period.view === 'month' && !isCurrent(period)
    ? startOfMonth(period.date)
    : period.view === 'month'
      ? period.today
      : period.date;
}

/** What stays when the visitor clears: the presets of facets that are not shown. */
export function fixedFilters({ filters, hidden }: FilterPreset): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => hidden.has(facet)));
}

/** Whether the visitor narrowed anything that "clear" would undo. */
export function isNarrowed(state: CalendarState): boolean {
  return state.query !== '' || !sameFilters(state.filters, fixedFilters(state.preset));
}

/** Whether events are shown, and the one that was asked for could not be looked for. */
export function isUnread({ data, selected, unread }: CalendarState): boolean {
  return data.status !== 'failed' && unread !== undefined && unread === selected;
}
