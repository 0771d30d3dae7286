/** RSS 2.0 (rssboard.org/rss-specification), with the elements of Atom, Dublin Core and content that its profile recommends. */
import type { Feed, FeedItem } from './feed.ts';

export function toRss(feed: Feed): string {
  const newest = feed.items[0]?.publishedAt;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${xml(feed.title)}</title>
    <link>${xml(feed.home)}</link>
    <description>${xml(feed.description)}</description>
    <language>${xml(feed.lang)}</language>
    <atom:link href="${xml(feed.self)}" rel="self" type="application/rss+xml"/>
${newest ? `    <lastBuildDate>${rfc822(newest)}</lastBuildDate>\n` : ''}    <ttl>60</ttl>
${feed.items.map(item).join('')}  </channel>
</rss>
`;
}

function item({ url, title, summary, html, publishedAt, topics, lang }: FeedItem): string {
  const lines = [
    `<title>${xml(title)}</title>`,
    `<link>${xml(url)}</link>`,
    `<guid isPermaLink="true">${xml(url)}</guid>`,
    `<pubDate>${rfc822(publishedAt)}</pubDate>`,
    ...(summary === '' ? [] : [`<description>${xml(summary)}</description>`]),
    ...(html === '' ? [] : [`<content:encoded>${xml(html)}</content:encoded>`]),
    ...topics.map(topic => `<category>${xml(topic)}</category>`),
    ...(lang === undefined ? [] : [`<dc:language>${xml(lang)}</dc:language>`]),
  ];
  return `    <item>\n${lines.map(line => `      ${line}\n`).join('')}    </item>\n`;
}

/** RFC 822 with a year of four digits: what ECMAScript's `toUTCString` gives. */
const rfc822 = (date: Date) => date.toUTCString();

/** What XML 1.0 cannot have in any way is left out (production 2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function xml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, one => entities[one] ?? one);
}
