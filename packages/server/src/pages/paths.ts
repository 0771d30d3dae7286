import type { T } from './words.ts';

/** Where one subscribes. @param query as `lists` or `sent` */
export const newsletterFormPath = (
  network: string,
  t: T,
  query: Readonly<Record<string, string>> = {},
  page = '',
) => `/f/${network}/newsletter${page}?${new URLSearchParams({ ...query, lang: t.locale })}`;

/** Where one joins. */
export const membershipFormPath = (
  network: string,
  t: T,
  query: Readonly<Record<string, string>> = {},
  page = '',
) => `/f/${network}/membership${page}?${new URLSearchParams({ ...query, lang: t.locale })}`;

/** A page about a network: '' its own, else as `/charter`. */
export const networkPath = (network: string, t: T, page = '', query: Readonly<Record<string, string>> = {}) =>
  `/n/${network}${page}?${new URLSearchParams({ ...query, lang: t.locale })}`;

/** Where one tells a story. @param query as `template` */
export const storyFormPath = (network: string, t: T, query: Readonly<Record<string, string>> = {}) =>
  `/f/${network}/story?${new URLSearchParams({ ...query, lang: t.locale })}`;

/** Its published stories. @param query as `q` and the facets */
export const galleryPath = (network: string, t: T, query: readonly (readonly [string, string])[] = []) =>
  `/s/${network}?${new URLSearchParams([...query.map(([name, value]) => [name, value]), ['lang', t.locale]])}`;

/** Its events. */
export const eventsPath = (network: string, t: T) => `/e/${network}?lang=${t.locale}`;

/** Which lists a form of the newsletter is about; none: all of them. */
export const listsQuery = (lists: readonly string[]): Record<string, string> =>
  lists.length > 0 ? { lists: lists.join() } : {};
