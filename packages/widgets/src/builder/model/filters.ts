/** The calendar's `filters` as boxes to tick: what is on at the start, and which filters are not offered. */
import { FACETS, parsePreset, type Facet } from '../../event-calendar/model/filters.ts';

export { FACETS, type Facet };

export interface FilterBoxes {
  readonly on: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly hidden: ReadonlySet<string>;
}

export function readFilters(text: string): FilterBoxes {
  const { filters, hidden } = parsePreset(text);
  const on: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = filters[facet];
    if (values) on[facet] = values;
  }
  return { on, hidden };
}

export function writeFilters({ on, hidden }: FilterBoxes): string {
  const parts = FACETS.flatMap(facet => {
    const values = on[facet] ?? [];
    return values.length > 0 ? [`${facet}=${values.join(',')}`] : [];
  });
  return [...parts, ...[...hidden].map(name => `-${name}`)].join('; ');
}

/** The text after a box was ticked or not: `value` of a facet. */
export function withBox(text: string, facet: Facet, value: string, ticked: boolean): string {
  const boxes = readFilters(text);
  const others = (boxes.on[facet] ?? []).filter(one => one !== value);
  return writeFilters({ ...boxes, on: { ...boxes.on, [facet]: ticked ? [...others, value] : others } });
}

/** The text after a filter was taken away from visitors, or given back. */
export function withHidden(text: string, name: string, hidden: boolean): string {
  const boxes = readFilters(text);
  const names = new Set(boxes.hidden);
  if (hidden) names.add(name);
  else names.delete(name);
  return writeFilters({ ...boxes, hidden: names });
}

/** A list of ids with commas between, after one of them was ticked or not. */
export function withId(text: string, id: string, ticked: boolean): string {
  const others = text.split(',').filter(one => one !== '' && one !== id);
  return (ticked ? [...others, id] : others).join(',');
}
