/** The archive as a feed, whatever its format: texts in one language where the issues have it. */
import type { NetworkRecord } from '@koinon/contract';
import { pickFrom, pickText, sameLanguage } from '@koinon/i18n/text';
import { sayBlocks } from '../pages/say.ts';
import { chooseLocale, wordsIn } from '../pages/words.ts';
import { RequestProblem } from '../http/problem.ts';
import { publishedIssues, summary, type PublishedIssue } from './archive.ts';
import type { NewsletterDeps } from './deps.ts';

/** As many as programs keep. */
const ITEMS = 50;

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The archive's page. */
  readonly home: string;
  /** The feed's own address. */
  readonly self: string;
  /** BCP 47. */
  readonly lang: string;
  readonly author: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly topics: readonly string[];
  /** Where it is another than the feed's. */
  readonly lang: string | undefined;
}

export interface FeedRequest {
  readonly list: string | undefined;
  readonly lang: string | undefined;
  readonly self: string;
}

/** Throws `not-found` where the network has no newsletter, or not that list. */
export async function readFeed(
  { db, baseUrl }: Pick<NewsletterDeps, 'db' | 'baseUrl'>,
  network: NetworkRecord,
  { list: wanted, lang: asked, self }: FeedRequest,
): Promise<Feed> {
  const { newsletter, slug } = network;
  const list = newsletter?.lists.find(({ id }) => id === wanted);
  if (!newsletter || (wanted !== undefined && !list)) throw new RequestProblem('not-found');
  const lang = asked ?? network.languages[0] ?? 'en';
  const name = pickText(network.name, lang).text;
  const words = wordsIn(chooseLocale([lang]));
  const lists = list ? [list] : newsletter.lists;
  const names = lists.map(one => pickText(one.name, lang).text).join(', ');
  const rows = await publishedIssues(db, slug, { list: wanted, limit: ITEMS });
  return {
    title: words('issuePage.feedTitle', { name: lists.length === 1 ? `${name}: ${names}` : name }),
    description: (lists.length === 1 && pickText(lists[0]?.description, lang).text) || names,
    home: `${baseUrl}/n/${slug}/newsletter`,
    self,
    lang,
    author: name,
    items: rows.map(row => item(row, network, lang, baseUrl)),
  };
}

function item(row: PublishedIssue, network: NetworkRecord, lang: string, baseUrl: string): FeedItem {
  const { record, publishedAt, updatedAt } = row;
  const body = pickFrom(record.body, lang);
  const foreign = body && body.lang !== '' && !sameLanguage(body.lang, lang) ? body.lang : undefined;
  const topics = (network.newsletter?.topics ?? []).filter(({ id }) => record.topics.includes(id));
  return {
    url: summary(row, baseUrl).url,
    title: pickText(record.title, lang).text,
    summary: pickText(record.summary, lang).text,
    html: sayBlocks(record.body, wordsIn(chooseLocale([lang])), 2)?.text ?? '',
    publishedAt,
    updatedAt: updatedAt > publishedAt ? updatedAt : publishedAt,
    topics: topics.map(one => pickText(one.name, lang).text),
    lang: foreign,
  };
}
