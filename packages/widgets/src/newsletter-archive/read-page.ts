/**
 * A page of the archive as it came over the wire, checked just enough to be drawn; a server may be newer than the page. What
 * cannot be read is counted and left out.
 */
import { safeUrl } from '../core/safe-url.ts';
import { readTerms, readText, readZone, type Unknown } from '../list/read.ts';
import type { About, ArchivedIssue, ArchivePage } from './newsletter-archive.model.ts';

/** @throws TypeError where it is no page */
export function readPage(body: unknown): ArchivePage {
  const { items, next } = Object(body) as Unknown<ArchivePage>;
  if (!Array.isArray(items)) throw new TypeError();
  const issues = items.map(readIssue).filter(issue => issue !== undefined);
  return {
    items: issues,
    next: typeof next === 'string' ? next : null,
    dropped: items.length - issues.length,
  };
}

function readIssue(item: unknown): ArchivedIssue | undefined {
  const { id, list, number, title, summary, publishedAt, url, languages, demo } = Object(
    item,
  ) as Unknown<ArchivedIssue>;
  const href = typeof url === 'string' ? safeUrl(url) : undefined;
  const words = readText(title);
  if (typeof id !== 'string' || typeof publishedAt !== 'string' || !href || !words) return undefined;
  // A date that is none would throw in the middle of drawing.
  if (Number.isNaN(Date.parse(publishedAt))) return undefined;
  return {
    id,
    list: String(list),
    number: typeof number === 'number' ? number : null,
    title: words,
    summary: readText(summary) ?? null,
    publishedAt,
    url: href,
    languages: Array.isArray(languages) ? languages.filter(one => typeof one === 'string') : [],
    demo: demo === true,
  };
}

/** Of a network: its zone, where the browser knows it, and its newsletter's lists. */
export function readAbout(body: unknown): About {
  const { timeZone, newsletter } = Object(body) as { timeZone?: unknown; newsletter?: unknown };
  const { lists } = Object(newsletter) as { lists?: unknown };
  return { timeZone: readZone(timeZone), lists: readTerms(lists) };
}
