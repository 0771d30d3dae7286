/** What the address of a list of stories asks. */
import type { StoryQuery } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { StoryQuerySchema } from '@koinon/contract/stories';
import { RequestProblem } from '../http/problem.ts';

const LISTS = new Set(['type', 'axis', 'language', 'year', 'event', 'facets']);

/** Throws `invalid` with every parameter that the contract refuses, and with those of `without`, which this list does not take. */
export function storyQuery(params: URLSearchParams, without: readonly (keyof StoryQuery)[] = []): StoryQuery {
  const excess = without.filter(name => params.has(name));
  if (excess.length > 0) {
    throw new RequestProblem('invalid', {
      errors: excess.map(name => ({ pointer: `/${name}`, code: 'unknown-field', params: {} })),
    });
  }
  const given: Record<string, unknown> = {};
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    const [value = ''] = values;
    if (LISTS.has(name)) given[name] = values.filter(one => one !== '');
    else if (values.length > 1) given[name] = values;
    else given[name] = name === 'limit' && /^\d{1,6}$/.test(value) ? Number(value) : value;
  }
  const checked = check(StoryQuerySchema, given);
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  return checked.value;
}
