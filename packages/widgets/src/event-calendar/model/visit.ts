/** All that can happen to the calendar once a visitor is at it. Loaded with the first touch, or for a deep link. */
import type { CalendarEvent } from '@koinon/contract';
import { startOfMonth } from '@koinon/i18n';
import { withValues, type Facet, type Filters } from './filters.ts';
import { isInWindow, place } from './span.ts';
import {
  fixedFilters,
  moved,
  reduce,
  type CalendarAction,
  type CalendarState,
  type Restorable,
} from './state.ts';
import { step } from './step.ts';
import { ownWindow } from './views.ts';

export function reduceVisit(state: CalendarState, action: CalendarAction): CalendarState {
  switch (action.type) {
    case 'step':
      return moved(state, step(state, action.by));
    case 'today':
      return moved(state, state.today);
    case 'focus':
      // Leaving the month with the arrow keys turns the page; the open day closes with its month.
      if (action.date.slice(0, 7) === state.date.slice(0, 7)) return { ...state, focused: action.date };
      return { ...moved(state, startOfMonth(action.date)), focused: action.date };
    case 'open-day':
      return { ...state, openDay: action.date, focused: action.date ?? state.focused, selected: undefined };
    case 'select':
      return action.id === state.selected ? state : { ...state, selected: action.id, missing: undefined };
    case 'toggle':
      return { ...state, selected: state.selected === action.id ? undefined : action.id, missing: undefined };
    case 'facet':
      return { ...state, filters: toggleValue(state.filters, action.facet, action.value) };
    case 'available':
      return { ...state, filters: toggleAvailable(state.filters) };
    case 'search':
      return action.query === state.query ? state : { ...state, query: action.query };
    case 'clear':
      return { ...state, query: '', filters: fixedFilters(state.preset) };
    case 'panel':
      return { ...state, panel: !state.panel };
    case 'restore':
      return restore(state, action.place);
    case 'found':
      return found(state, action.event);
    case 'missing':
      return { ...state, selected: undefined, missing: action.id };
    case 'unread':
      return { ...state, unread: action.id };
    default:
      return reduce(state, action);
  }
}

function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value];
  return withValues(filters, facet, next);
}

function toggleAvailable(filters: Filters): Filters {
  const { available, ...rest } = filters;
  return available ? rest : { ...rest, available: true };
}

function restore(state: CalendarState, place: Partial<Restorable>): CalendarState {
  const view = place.view ?? state.view;
  const date = place.date ?? state.date;
  const turned = view === state.view && date === state.date ? state : moved({ ...state, view }, date);
  return {
    ...turned,
    query: place.query ?? state.query,
    filters: place.filters ?? state.filters,
    selected: 'selected' in place ? place.selected : state.selected,
    missing: undefined,
  };
}

/** Turns to where the event is, if it is not in sight, and opens it. */
function found(state: CalendarState, event: CalendarEvent): CalendarState {
  const one = place(event);
  const first = one.runs[0]?.start;
  const day = first ?? one.period?.start;
  let next = state;
  if (!isInWindow(one, ownWindow(state), state.today)) {
    const upcoming = day === undefined || day >= state.today;
    const target =
      state.view === 'agenda' ? (upcoming ? state.today : startOfMonth(day)) : (day ?? state.today);
    next = moved(state, target);
  }
  const openDay = next.view === 'month' && !next.narrow ? first : undefined;
  return {
    ...next,
    selected: event.id,
    missing: undefined,
    unread: undefined,
    openDay,
    focused: openDay ?? next.focused,
  };
}
