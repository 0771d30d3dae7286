/**
 * Light markup: what people type anyway, read as structured blocks. No zod, no HTML; linear in the length of the text.
 *
 * - an empty line ends a paragraph; a single line break does not
 * - `- `, `* `, `• ` or `1. ` at the head of a line: an item of a list; `- lead :: explanation` in all of them: definitions
 * - `## words`: a heading inside of the section
 * - `> words`: a quote; `> — who, what they are` as its last line: whose words they are
 * - `[words](https://…)`: a link, which stands after its paragraph; a bare address stands there by the name of its site
 */
import type { Block } from '../text.ts';

export interface ReadMarkup {
  readonly blocks: readonly Block[];
  /** What is better said otherwise, never an error: addresses that stand without words of their own. */
  readonly bareLinks: readonly string[];
}

/** One that is longer than the contract takes is no heading: nothing of it is lost. */
const HEADING = /^#{1,6}\s+(.{1,400})$/;
const BULLET = /^[-*•–]\s+(.+)$/;
const NUMBER = /^\d{1,3}[.)]\s+(.+)$/;
const QUOTE = /^>\s?(.*)$/;
const WHO = /^(?:—|–|--)\s*(.{1,400})$/;
const LINK = /\[([^[\]\n]{1,400})\]\((https?:\/\/[^\s)]{1,2000})\)/g;
const BARE = /(?<![\w/])https?:\/\/[^\s<>"')\]]{1,2000}/g;
/** Of one block or one item of a list, as the contract has it; a longer one is two. */
const LONGEST = 8000;
const MOST_ITEMS = 100;

type Kind = 'text' | 'bullet' | 'number' | 'quote';

interface Group {
  readonly kind: Kind;
  readonly lines: string[];
}

/** The blocks of a text; an empty one has none. Never throws. */
export function parseMarkup(markup: string): ReadMarkup {
  const blocks: Block[] = [];
  const bareLinks: string[] = [];
  let group: Group | undefined;
  const flush = () => {
    if (group) blocks.push(...blocksOf(group, bareLinks));
    group = undefined;
  };
  for (const raw of markup.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.trim();
    const heading = HEADING.exec(line)?.[1];
    if (line === '' || heading !== undefined) {
      flush();
      if (heading !== undefined) blocks.push({ type: 'heading', text: heading });
      continue;
    }
    const [kind, words] = kindOf(line);
    // A line that only goes on belongs to the item before it where it is set in.
    if (kind === 'text' && group && group.kind !== 'text' && group.kind !== 'quote' && /^\s/.test(raw)) {
      group.lines.push(`${group.lines.pop() ?? ''} ${words}`);
      continue;
    }
    if (group?.kind !== kind) flush();
    group ??= { kind, lines: [] };
    group.lines.push(words);
  }
  flush();
  return { blocks, bareLinks };
}

function kindOf(line: string): [Kind, string] {
  const bullet = BULLET.exec(line)?.[1];
  if (bullet !== undefined) return ['bullet', bullet];
  const number = NUMBER.exec(line)?.[1];
  if (number !== undefined) return ['number', number];
  const quote = QUOTE.exec(line)?.[1];
  return quote === undefined ? ['text', line] : ['quote', quote];
}

function blocksOf({ kind, lines }: Group, bareLinks: string[]): Block[] {
  const links: Block[] = [];
  const read = (line: string) => withoutLinks(line, links, bareLinks);
  const own =
    kind === 'text'
      ? paragraphs(lines, read)
      : kind === 'quote'
        ? quote(lines, read)
        : list(kind, lines, read);
  return [...own, ...links];
}

function paragraphs(lines: readonly string[], read: (line: string) => string): Block[] {
  return pieces(lines.map(read).filter(Boolean).join(' ')).map(text => ({ type: 'paragraph', text }));
}

function quote(lines: readonly string[], read: (line: string) => string): Block[] {
  const last = lines.length > 1 ? WHO.exec(lines.at(-1) ?? '')?.[1] : undefined;
  const said = (last === undefined ? lines : lines.slice(0, -1)).map(read).filter(Boolean).join(' ');
  // Of a link alone there are no words that would be somebody's.
  const [words, who] = said === '' ? [lines.at(-1) ?? '', undefined] : [said, last];
  return pieces(words).map((text, index, all) => ({
    type: 'quote',
    text,
    attribution: who !== undefined && index === all.length - 1 ? who : null,
  }));
}

function list(kind: Kind, lines: readonly string[], read: (line: string) => string): Block[] {
  const words = lines.map(read).filter(Boolean);
  const pairs = words.map(pairOf);
  const defined =
    kind === 'bullet' && pairs.every(([term, description]) => term && description && term.length <= LONGEST);
  if (defined) {
    const items = pairs.flatMap(([term, description]) =>
      pieces(description).map(piece => ({ term, description: piece })),
    );
    return inParts(items).map(part => ({ type: 'definitions', items: part }));
  }
  const items = words.flatMap(pieces);
  return inParts(items).map(part => ({ type: 'list', ordered: kind === 'number', items: part }));
}

/** Each of as many items as one list holds. */
function inParts<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < items.length; from += MOST_ITEMS)
    parts.push(items.slice(from, from + MOST_ITEMS));
  return parts;
}

/** At the first `::`; what follows it is all explanation. */
function pairOf(item: string): readonly [string, string] {
  const at = item.indexOf('::');
  return at < 0 ? [item, ''] : [item.slice(0, at).trim(), item.slice(at + 2).trim()];
}

/** The words of a line; its links come after the block. */
function withoutLinks(line: string, links: Block[], bareLinks: string[]): string {
  const before = links.length;
  const worded = line.replace(LINK, (all, text: string, url: string) => {
    if (!URL.canParse(url) || text.trim() === '') return all;
    links.push({ type: 'link', url, text: text.trim() });
    return text.trim();
  });
  const bare = worded.replace(BARE, found => {
    // What ends a sentence is not part of an address.
    const url = found.replace(/[.,;:!?·]+$/, '');
    if (!URL.canParse(url)) return found;
    const { hostname } = new URL(url);
    links.push({ type: 'link', url, text: cut(hostname, 400) });
    bareLinks.push(url);
    return hostname + found.slice(url.length);
  });
  // An address alone is its link, and no paragraph beside it.
  const only = links[before];
  const alone = links.length === before + 1 && only?.type === 'link' && bare.trim() === only.text;
  return alone ? '' : bare;
}

/** In pieces of what one block holds, between words where there are any. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const piece = cut(rest, space > LONGEST / 2 ? space : LONGEST);
    found.push(piece);
    rest = rest.slice(piece.length).trim();
  }
  return rest === '' ? found : [...found, rest];
}

/** Half of a surrogate pair is no text that can be kept. */
const cut = (text: string, max: number) =>
  (text.length > max ? text.slice(0, max).replace(/[\ud800-\udbff]$/, '') : text).trim();
