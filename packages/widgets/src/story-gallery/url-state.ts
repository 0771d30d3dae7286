/**
 * Where the gallery stands, in the page's address: `?koinon-story-open=a-slug&koinon-story-axis=skills`. Only parameters under
 * the prefix are read or written; everything else, and the hash, stays as it is.
 */
import { FACETS } from './story.ts';
import type { Place, Search } from './story-gallery.model.ts';

export const isPrefix = (text: string): boolean => /^[a-z][a-z0-9-]{0,30}$/.test(text);

/** What the address says; an address may say anything. */
export function readUrl(params: URLSearchParams, prefix: string): Place {
  const get = (name: string) => params.get(`${prefix}-${name}`)?.slice(0, 200) ?? '';
  const on = Object.fromEntries(
    FACETS.flatMap(facet => {
      const values = [...new Set(get(facet).split(','))].filter(value => /^[\w~-]{1,100}$/.test(value));
      return values.length === 0 ? [] : [[facet, values.slice(0, 30)]];
    }),
  ) as Search['on'];
  const slug = get('open');
  return { search: { q: get('q').trim(), on }, slug: /^[a-z0-9-]+$/.test(slug) ? slug : undefined };
}

/** The address with this place in it: a new object. */
export function writeUrl(url: URL, prefix: string, { search, slug }: Place): URL {
  const next = new URL(url);
  const set = (name: string, value: string | undefined) => {
    if (value) next.searchParams.set(`${prefix}-${name}`, value);
    else next.searchParams.delete(`${prefix}-${name}`);
  };
  set('open', slug);
  set('q', search.q);
  for (const facet of FACETS) set(facet, search.on[facet]?.join(','));
  return next;
}
