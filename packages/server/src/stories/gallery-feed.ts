/** The gallery as a feed, whatever its format. */
import type { NetworkRecord, StoryQuery, WireStory } from '@koinon/contract';
import { pickText, sameLanguage } from '@koinon/i18n/text';
import type { Feed, FeedItem } from '../newsletter/feed.ts';
import { html } from '../pages/html.ts';
import { storySections } from '../pages/story-body.ts';
import { figure } from '../pages/say.ts';
import { wordsOf } from '../pages/story-facts.ts';
import { chooseLocale, wordsIn } from '../pages/words.ts';
import type { StoryReads } from './types.ts';

/** As many as programs keep. */
const ITEMS = 50;

interface FeedRequest {
  /** `lang` also says in which language the feed speaks; left out: the network's first one. */
  readonly query: StoryQuery;
  /** The feed's own address. */
  readonly self: string;
  /** The server's public address. */
  readonly baseUrl: string;
}

export async function storyFeed(
  gallery: Pick<StoryReads, 'texts'>,
  network: NetworkRecord,
  { query, self, baseUrl }: FeedRequest,
): Promise<Feed> {
  const lang = query.lang ?? network.languages[0] ?? 'en';
  const t = wordsIn(chooseLocale([lang]));
  const name = pickText(network.name, lang).text;
  const stories = await gallery.texts(network, { ...query, lang, limit: ITEMS });
  return {
    title: t('storyPage.feedTitle', { name }),
    description: pickText(network.stories?.criteria, lang).text || t('storyPage.hint'),
    home: `${baseUrl}/s/${network.slug}`,
    self,
    lang,
    author: name,
    items: stories.map(story => item(story, network, lang)),
  };
}

function item(story: WireStory, network: NetworkRecord, lang: string): FeedItem {
  const t = wordsIn(chooseLocale([lang]));
  const publishedAt = new Date(story.publishedAt);
  const updatedAt = new Date(story.updatedAt);
  const own = wordsOf(story, t);
  return {
    url: story.url,
    title: story.title,
    summary: story.summary ?? '',
    html: html`${story.demo && html`<p>${own('story.demoHint')}</p>`}${story.image && figure(story.image, own)}${storySections(story, t, 2)}`
      .text,
    publishedAt,
    updatedAt: updatedAt > publishedAt ? updatedAt : publishedAt,
    topics: network.axes
      .filter(({ id }) => story.axes.includes(id))
      .map(axis => pickText(axis.name, story.lang).text),
    lang: sameLanguage(story.lang, lang) ? undefined : story.lang,
  };
}
