/** The two directions of a list's query: to URL parameters (clients) and from them (server). No zod. */
import type { EventQuery } from './events.ts';

const LISTS = ['kind', 'attendance', 'region', 'axis', 'programme', 'audience', 'lang'] as const;

/** Parameters in a fixed order, so that equal queries have equal addresses and share a cache entry. */
export function eventQueryToParams(query: Readonly<Partial<EventQuery>>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? [...value].sort() : [value]) params.append(name, String(one));
  }
  return params;
}

/**
 * What the parameters say, before the contract has looked at it: lists as arrays, `limit` as a number, `available` as
 * a boolean. What cannot be read so is left as it is, for the contract to refuse by name.
 */
export function eventQueryFromParams(params: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    if ((LISTS as readonly string[]).includes(name)) query[name] = values.filter(value => value !== '');
    else if (values.length > 1) query[name] = values;
    else query[name] = scalar(name, values[0] ?? '');
  }
  return query;
}

function scalar(name: string, value: string): unknown {
  if (name === 'limit' && /^\d{1,6}$/.test(value)) return Number(value);
  if (name === 'available' && /^(1|0|true|false)?$/.test(value))
    return value === '1' || value === 'true' || value === '';
  return value;
}
