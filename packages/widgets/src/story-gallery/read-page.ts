/** The list and the network as they came over the wire or were given. What cannot be read is counted and left out. */
import type { Image } from '@koinon/contract';
import { safeUrl } from '../core/safe-url.ts';
import { readList, readString, readTerms, readText, readZone, type Unknown } from '../list/read.ts';
import {
  FACETS,
  type About,
  type FacetCounts,
  type LinkedEvent,
  type StoryCard,
  type StoryPage,
  type Translation,
} from './story.ts';

/** @throws TypeError where it is no page */
export function readPage(body: unknown): StoryPage {
  const { items, next, total, facets } = Object(body) as Unknown<StoryPage>;
  if (!Array.isArray(items)) throw new TypeError('No page of stories.');
  const cards = readCards(items);
  return {
    items: cards,
    next: readString(next) ?? null,
    dropped: items.length - cards.length,
    total: typeof total === 'number' ? total : cards.length,
    facets: readList(facets).flatMap(readFacet),
  };
}

export const readCards = (items: readonly unknown[]): StoryCard[] =>
  items.map(readCard).filter(card => card !== undefined);

/** A slug and a title are a story. */
export function readCard(item: unknown): StoryCard | undefined {
  const one = Object(item) as Unknown<StoryCard>;
  const slug = readString(one.slug);
  const title = readString(one.title);
  if (slug === undefined || title === undefined) return undefined;
  const author = Object(one.author) as Unknown<NonNullable<StoryCard['author']>>;
  const name = readString(author.name) ?? null;
  const organization = readString(author.organization) ?? null;
  return {
    slug,
    title,
    lang: readString(one.lang) ?? '',
    summary: readString(one.summary) ?? null,
    resourceType: readString(one.resourceType) ?? 'other',
    axes: readList(one.axes).filter(id => typeof id === 'string'),
    image: readImage(one.image),
    author: (name ?? organization) ? { name, organization } : null,
    demo: one.demo === true,
    events: readList(one.events).flatMap(readEvent),
    translations: readList(one.translations).flatMap(readTranslation),
    publishedAt: readInstant(one.publishedAt),
    updatedAt: readInstant(one.updatedAt),
    url: readUrl(one.url),
  };
}

export const readUrl = (url: unknown): string | null => safeUrl(readString(url)) ?? null;

/** A date that is none would throw in the middle of drawing. */
const readInstant = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;

/** Without its size it would move what stands under it when it comes. */
export function readImage(value: unknown): Image | null {
  const { url, alt, width, height, caption, creditText, sources } = Object(value) as Unknown<Image>;
  const address = readUrl(url);
  if (address === null || !isSize(width) || !isSize(height)) return null;
  return {
    url: address,
    width,
    height,
    alt: readText(alt) ?? null,
    caption: readText(caption) ?? null,
    creditText: readString(creditText) ?? null,
    sources: readList(sources).flatMap(source => {
      const { url: at, width: wide, type } = Object(source) as Unknown<Source>;
      const href = readUrl(at);
      // An address with a comma or a space at its end would be read as two in a `srcset`.
      return href !== null && isSize(wide) && typeof type === 'string' && !/[\s,]/.test(href)
        ? [{ url: href, width: wide, type }]
        : [];
    }),
  };
}

type Source = NonNullable<Image['sources']>[number];
const isSize = (value: unknown): value is number => typeof value === 'number' && value > 0;

function readEvent(item: unknown): LinkedEvent[] {
  const { id, name, url, startDate } = Object(item) as Unknown<LinkedEvent>;
  const words = readText(name);
  if (typeof id !== 'string' || !words) return [];
  return [{ id, name: words, url: readUrl(url), startDate: readString(startDate) ?? null }];
}

function readTranslation(item: unknown): Translation[] {
  const { slug, lang, name, url } = Object(item) as Unknown<Translation>;
  const at = readString(slug);
  const words = readString(name);
  if (at === undefined || words === undefined) return [];
  return [{ slug: at, lang: readString(lang) ?? '', name: words, url: readUrl(url) }];
}

function readFacet(item: unknown): FacetCounts[] {
  const { facet, values } = Object(item) as Unknown<FacetCounts>;
  const known = FACETS.find(name => name === facet);
  if (known === undefined) return [];
  return [
    {
      facet: known,
      values: readList(values).flatMap(one => {
        const { value, name, count } = Object(one) as { value?: unknown; name?: unknown; count?: unknown };
        const text = readString(value);
        if (text === undefined || typeof count !== 'number') return [];
        return [{ value: text, name: readText(name) ?? null, count }];
      }),
    },
  ];
}

export function readAbout(body: unknown): About {
  const { timeZone, axes, abbreviations } = Object(body) as Unknown<About>;
  return {
    timeZone: readZone(timeZone),
    axes: readTerms(axes),
    abbreviations: readList(abbreviations).flatMap(item => {
      const { abbreviation, expansion } = Object(item) as Unknown<About['abbreviations'][number]>;
      const short = readString(abbreviation);
      const long = readText(expansion);
      return short !== undefined && long ? [{ abbreviation: short, expansion: long }] : [];
    }),
  };
}
