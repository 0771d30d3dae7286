/**
 * Where the calendar stands, in the page's address: `?koinon-view=month&koinon-date=2026-12&koinon-event=…`.
 * Only parameters under the prefix are read or written; everything else, and the hash, stays as it is.
 */
import { isPlainDate } from '@koinon/i18n';
import { FACETS, sameFilters, splitValues, withValues, type Filters } from './filters.ts';
import type { CalendarState, Restorable } from './state.ts';
import { isView, type CalendarView } from './views.ts';

/** What the page itself says; an address only holds what differs. */
export interface UrlDefaults {
  readonly view: CalendarView;
  readonly date: string;
  readonly filters: Filters;
}

/** What the address says; what it does not say, or says wrongly, is the default. */
export function readUrl(params: URLSearchParams, prefix: string, defaults: UrlDefaults): Restorable {
  const get = (name: string) => params.get(`${prefix}-${name}`) ?? '';
  const view = get('view');
  const date = get('date');
  const full = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  let filters = defaults.filters;
  for (const facet of FACETS) {
    if (params.has(`${prefix}-${facet}`)) filters = withValues(filters, facet, splitValues(get(facet)));
  }
  if (params.has(`${prefix}-available`)) {
    const { available: _, ...rest } = filters;
    filters = get('available') === '1' ? { ...rest, available: true } : rest;
  }
  return {
    view: isView(view) ? view : defaults.view,
    date: isPlainDate(full) ? full : defaults.date,
    selected: get('event').slice(0, 200) || undefined,
    query: get('q').slice(0, 200),
    filters,
  };
}

/** The address with this state in it: a new object. An empty value says that a preset is off. */
export function writeUrl(url: URL, prefix: string, state: CalendarState, defaults: UrlDefaults): URL {
  const next = new URL(url);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) next.searchParams.delete(`${prefix}-${name}`);
    else next.searchParams.set(`${prefix}-${name}`, value);
  };
  set('view', state.view === defaults.view ? undefined : state.view);
  set('date', state.date === dateDefault(state, defaults) ? undefined : shortDate(state));
  set('event', state.selected);
  set('q', state.query === '' ? undefined : state.query);
  const same = sameFilters(state.filters, defaults.filters);
  for (const facet of FACETS) {
    const on = [...(state.filters[facet] ?? [])].sort().join(',');
    const preset = [...(defaults.filters[facet] ?? [])].sort().join(',');
    set(facet, same || on === preset ? undefined : on);
  }
  const available = state.filters.available ? '1' : '0';
  set('available', available === (defaults.filters.available ? '1' : '0') ? undefined : available);
  return next;
}

/** A month that holds the default day is the default month. */
function dateDefault(state: CalendarState, defaults: UrlDefaults): string {
  const sameMonth = state.view === 'month' && state.date.slice(0, 7) === defaults.date.slice(0, 7);
  return sameMonth ? state.date : defaults.date;
}

function shortDate({ view, date }: CalendarState): string {
  return view === 'month' ? date.slice(0, 7) : view === 'year' ? date.slice(0, 4) : date;
}
