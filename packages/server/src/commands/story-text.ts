import { isObject, textOf } from './input.ts';
import { plain } from './table.ts';

/** What stands before a section that has no heading of its own. */
const HEADINGS: Readonly<Record<string, string>> = {
  why: 'Why',
  how: 'How',
  learned: 'What they learned',
  next: 'What comes next',
};

/** The text of a story as a person reads it in a terminal, in lines of at most so many characters. */
export function storyText(content: unknown, columns: number): string {
  const wide = Math.max(30, Math.min(columns, 90));
  const parts = [
    wrap(textOf(content, 'summary') ?? '', wide),
    imageText(isObject(content) ? content['image'] : undefined, wide),
    ...listOf(content, 'sections').flatMap(section => sectionText(section, wide)),
    ...section(
      'Pictures',
      listOf(content, 'gallery').map(image => imageText(image, wide)),
    ),
    ...section(
      'Who took part',
      listOf(content, 'people').map(one => wrap(named(one, 'role'), wide, '- ', '  ')),
    ),
    ...section(
      'Links',
      listOf(content, 'links').map(link => linkText(link, wide)),
    ),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}

function sectionText(value: unknown, columns: number): string[] {
  const heading = textOf(value, 'heading') ?? HEADINGS[textOf(value, 'section') ?? ''];
  const blocks = listOf(value, 'blocks').map(block => blockText(block, columns));
  return heading === undefined ? blocks : [title(heading, columns), ...blocks];
}

const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${heading}\n${'─'.repeat(heading.length)}`, lines.join('\n')];

function title(text: string, columns: number): string {
  const lines = wrap(text, columns).split('\n');
  return [...lines, '─'.repeat(Math.max(...lines.map(line => [...line].length)))].join('\n');
}

function blockText(block: unknown, columns: number): string {
  const said = textOf(block, 'text') ?? '';
  switch (textOf(block, 'type')) {
    case 'heading':
      return wrap(said, columns, '## ', '   ');
    case 'list': {
      const ordered = isObject(block) && block['ordered'] === true;
      return listOf(block, 'items')
        .map((item, index) => {
          const mark = ordered ? `${index + 1}. ` : '- ';
          return wrap(String(item), columns, mark, ' '.repeat(mark.length));
        })
        .join('\n');
    }
    case 'definitions':
      return listOf(block, 'items')
        .map(item => {
          const description = textOf(item, 'description') ?? '';
          const term = wrap(textOf(item, 'term') ?? '', columns);
          return description === '' ? term : `${term}\n${wrap(description, columns, '    ')}`;
        })
        .join('\n');
    case 'quote':
    case 'statement': {
      const who = textOf(block, 'attribution') ?? named(block, 'role', 'person');
      return `${wrap(said, columns, '│ ')}${who === '' ? '' : `\n${wrap(who, columns, '│ — ', '│   ')}`}`;
    }
    case 'figure':
      return imageText(isObject(block) ? block['image'] : undefined, columns);
    case 'link':
      return linkText(block, columns);
    default:
      return wrap(said, columns);
  }
}

/** What a picture says to who does not see it: that is what a reviewer must judge. */
function imageText(image: unknown, columns: number): string {
  if (!isObject(image)) return '';
  const words = (name: string) => (isObject(image[name]) ? Object.values(image[name]).join(' / ') : '');
  const alt = words('alt');
  const lines = [
    wrap(alt === '' ? '[picture, decorative]' : `[picture] ${alt}`, columns),
    words('caption') === '' ? '' : wrap(words('caption'), columns, '  caption: ', '    '),
    textOf(image, 'creditText') === undefined
      ? ''
      : wrap(textOf(image, 'creditText') ?? '', columns, '  credit: '),
    `  ${plain(textOf(image, 'url'))}`,
  ];
  return lines.filter(line => line !== '').join('\n');
}

const linkText = (link: unknown, columns: number) =>
  `${wrap(textOf(link, 'text') ?? '', columns, '→ ', '  ')}\n  ${plain(textOf(link, 'url'))}`;

/** `Maria, head of the lab, Municipality`. */
function named(value: unknown, role: string, name = 'name'): string {
  return [name, role, 'organization'].flatMap(member => textOf(value, member) || []).join(', ');
}

/** Lines of at most so many characters, broken between words; a longer word stands alone. */
function wrap(text: string, columns: number, first = '', rest = first): string {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    const empty = line === (lines.length === 0 ? first : rest);
    if (!empty && [...line].length + 1 + [...word].length > columns) {
      lines.push(line);
      line = rest + word;
    } else line += empty ? word : ` ${word}`;
  }
  return words.length === 0 ? '' : [...lines, line].join('\n');
}

export function listOf(value: unknown, name: string): unknown[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
}
