/** Stories that a page gives: searched, narrowed and counted here, as the server does it. */
import { fold, hasWords } from '@koinon/i18n/fold';
import { sameLanguage } from '@koinon/i18n/text';
import { AskError } from '../core/ask.ts';
import { readCard } from './read-page.ts';
import type { Query, Shelf } from './shelf.ts';
import {
  nothingAbout,
  type Facet,
  type FacetCounts,
  type FacetValue,
  type StoryCard,
  type StoryPage,
} from './story.ts';

/** @param server for what the page does not give: the text of a story, the names of the network's axes */
export function shelfOf(given: readonly unknown[], server: Shelf | undefined): Shelf {
  const rows = given.map(item => ({ item, card: readCard(item), text: fold(wordsIn(item).join(' ')) }));
  const cards = rows.flatMap(({ card, text }) => (card ? [{ card, text }] : []));
  return {
    async page(query, signal) {
      const about = server ? await server.about(signal) : nothingAbout;
      const dropped = rows.length - cards.length;
      return {
        ...pageOf(cards, query, name => about.axes.find(({ id }) => id === name)?.name ?? null),
        dropped,
      };
    },
    async story(slug, signal) {
      const found = rows.find(({ card }) => card?.slug === slug);
      if (found && 'sections' in Object(found.item)) return found.item;
      if (server) return server.story(slug, signal);
      throw new AskError('problem', { status: 404 });
    },
    about: async signal => (server ? server.about(signal) : nothingAbout),
    // A page that gives its own has its own feed, or none.
    feed: () => undefined,
  };
}

interface Row {
  readonly card: StoryCard;
  /** Folded. */
  readonly text: string;
}

function pageOf(
  rows: readonly Row[],
  { search, limit, lang, facets, cursor }: Query,
  axisName: (id: string) => FacetValue['name'],
): StoryPage {
  const words = fold(search.q);
  const said = rows.filter(({ text }) => words === '' || hasWords(text, words));
  const holds = ({ card }: Row, but?: Facet) =>
    Object.entries(search.on).every(
      ([facet, wanted]) =>
        facet === but || valuesOf(card, facet as Facet).some(({ value }) => wanted.includes(value)),
    );
  const found = once(
    said.filter(row => holds(row)),
    lang,
  );
  const from = Number(cursor ?? 0);
  return {
    items: found.slice(from, from + limit),
    next: found.length > from + limit ? String(from + limit) : null,
    dropped: 0,
    total: found.length,
    facets: facets.map(facet =>
      counted(
        facet,
        once(
          said.filter(row => holds(row, facet)),
          lang,
        ),
        axisName,
      ),
    ),
  };
}

/** Of a story and its translations one, in the reader's language where there is one; the youngest first. */
function once(rows: readonly Row[], lang: string): StoryCard[] {
  const cards = rows.map(({ card }) => card);
  const chosen = cards.filter(
    (card, index) =>
      !card.translations.some(other => {
        const at = cards.findIndex(({ slug }) => slug === other.slug);
        if (at === -1) return false;
        const better = sameLanguage(other.lang, lang) && !sameLanguage(card.lang, lang);
        const worse = sameLanguage(card.lang, lang) && !sameLanguage(other.lang, lang);
        return better || (!worse && at < index);
      }),
  );
  const time = ({ publishedAt }: StoryCard) => (publishedAt === null ? 0 : Date.parse(publishedAt));
  return chosen.sort((a, b) => time(b) - time(a));
}

function counted(
  facet: Facet,
  cards: readonly StoryCard[],
  axisName: (id: string) => FacetValue['name'],
): FacetCounts {
  const values = new Map<string, FacetValue>();
  for (const card of cards)
    for (const { value, name } of valuesOf(card, facet)) {
      const count = (values.get(value)?.count ?? 0) + 1;
      values.set(value, { value, name: facet === 'axis' ? axisName(value) : name, count });
    }
  return { facet, values: [...values.values()] };
}

function valuesOf(card: StoryCard, facet: Facet): readonly Pick<FacetValue, 'value' | 'name'>[] {
  const plain = (values: readonly string[]) => values.map(value => ({ value, name: null }));
  switch (facet) {
    case 'type':
      return plain([card.resourceType]);
    case 'axis':
      return plain(card.axes);
    case 'language':
      return plain(card.lang === '' ? [] : [card.lang]);
    case 'year':
      return plain(card.publishedAt === null ? [] : [card.publishedAt.slice(0, 4)]);
    case 'event':
      return card.events.map(({ id, name }) => ({ value: id, name }));
  }
}

/** What is written in it, wherever. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(https?:|\d{4}-\d\d)/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
