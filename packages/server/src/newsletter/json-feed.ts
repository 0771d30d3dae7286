/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { Feed } from './feed.ts';

export function toJsonFeed({ title, description, home, self, lang, author, items }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: lang,
    authors: [{ name: author }],
    items: items.map(item => ({
      id: item.url,
      url: item.url,
      title: item.title,
      ...(item.summary === '' ? {} : { summary: item.summary }),
      content_html: item.html,
      date_published: item.publishedAt.toISOString(),
      ...(item.updatedAt > item.publishedAt ? { date_modified: item.updatedAt.toISOString() } : {}),
      ...(item.topics.length === 0 ? {} : { tags: item.topics }),
      ...(item.lang === undefined ? {} : { language: item.lang }),
    })),
  };
}
