/** What visitors narrow the calendar by. The names are the API's own query parameters. Pure: no DOM, no words. */
import { isAvailable, waysToAttend, type CalendarEvent } from '@koinon/contract';

export const FACETS = ['kind', 'attendance', 'region', 'axis', 'programme', 'audience'] as const;
export type Facet = (typeof FACETS)[number];

/** Within a facet any value will do; between facets all must hold. An absent facet lets everything through. */
export type Filters = { readonly [F in Facet]?: readonly string[] } & { readonly available?: true };

/** What `filters="kind=lab,visit; -region"` says: what is on at the start, and which facets are not shown. */
export interface FilterPreset {
  readonly filters: Filters;
  readonly hidden: ReadonlySet<string>;
}

export const NO_FILTERS: Filters = {};

function isFacet(name: string): name is Facet {
  return (FACETS as readonly string[]).includes(name);
}

/** Reads the `filters` attribute. Unknown names and empty values are passed over and told to `onUnknown`. */
export function parsePreset(text: string, onUnknown: (part: string) => void = () => undefined): FilterPreset {
  let filters: Filters = NO_FILTERS;
  const hidden = new Set<string>();
  for (const part of text.split(';').map(part => part.trim())) {
    if (part === '') continue;
    const [name = '', value] = part.split('=', 2).map(half => half.trim());
    if (value === undefined && /^-./.test(name)) {
      const facet = name.slice(1).trim();
      if (isFacet(facet) || facet === 'available' || facet === 'search') hidden.add(facet);
      else onUnknown(part);
    } else if (name === 'available') filters = { ...filters, available: true };
    else if (isFacet(name) && splitValues(value ?? '').length > 0) {
      filters = { ...filters, [name]: splitValues(value ?? '') };
    } else onUnknown(part);
  }
  return { filters, hidden };
}

export function splitValues(text: string): readonly string[] {
  const values = text.split(',').map(value => value.trim());
  return [...new Set(values.filter(value => value !== ''))];
}

export function withValues(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  const { [facet]: _, ...rest } = filters;
  return values.length > 0 ? { ...rest, [facet]: values } : rest;
}

export function countOn(filters: Filters): number {
  const values = FACETS.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
  return values + (filters.available ? 1 : 0);
}

export function sameFilters(a: Filters, b: Filters): boolean {
  return filterKey(a) === filterKey(b);
}

/** Equal filters have equal keys, whatever the order of the choices. */
export function filterKey(filters: Filters): string {
  const parts = FACETS.map(facet => [...(filters[facet] ?? [])].sort().join(','));
  return `${parts.join('|')}|${filters.available ? 1 : 0}`;
}

/** The values of an event in a facet. */
export function valuesOf(event: CalendarEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [event.kind];
    case 'attendance':
      return event.eventAttendanceMode === null ? [] : [event.eventAttendanceMode];
    case 'region':
      return event.location?.region ? [event.location.region] : [];
    case 'axis':
      return event.axes;
    case 'programme':
      return event.programmes;
    case 'audience':
      return [event.audience];
  }
}

/** The values that find an event. */
function foundBy(event: CalendarEvent, facet: Facet): readonly string[] {
  return facet === 'attendance' ? waysToAttend(event.eventAttendanceMode) : valuesOf(event, facet);
}

/** @param now an instant, in milliseconds since the epoch: whether one can register depends on it */
export function matches(event: CalendarEvent, filters: Filters, now: number): boolean {
  if (filters.available && !isAvailable(event, now)) return false;
  return FACETS.every(facet => {
    const wanted = filters[facet];
    if (wanted === undefined || wanted.length === 0) return true;
    return foundBy(event, facet).some(value => wanted.includes(value));
  });
}

/** How many events each value would show if it were the only choice of its facet, the other facets as they are. */
export function countValues(
  events: readonly CalendarEvent[],
  filters: Filters,
  facet: Facet,
  now: number,
): ReadonlyMap<string, number> {
  const others = withValues(filters, facet, []);
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!matches(event, others, now)) continue;
    for (const value of foundBy(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
