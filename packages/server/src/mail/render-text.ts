import type { FooterLine, MailBlock, MailContent, MailFigure } from './content.ts';
import { linesOf, oneLine } from './neutral.ts';

/** RFC 5322 §2.1.1 asks for lines of at most 78 characters. */
const WIDTH = 78;

/** The mail as plain text, complete on its own. An address stands on a line of its own, whole. */
export function renderText({ title, salutation, blocks, footer }: MailContent): string {
  const parts = [
    wrap(title.text),
    salutation === undefined ? '' : wrap(salutation),
    ...blocks.map(blockText),
    // What follows "-- " is a signature: programs show it smaller, and answers leave it out.
    `-- \n${footer.map(footerText).join('\n')}`,
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

const footerText = ({ text, url }: FooterLine) => (url === undefined ? wrap(text) : linked(text, url));

const linked = (label: string, url: string) => (label === url ? url : `${wrap(`${label}:`)}\n${url}`);

function blockText(block: MailBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(block.said.text);
    case 'list':
      return block.items
        .map(({ text }, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '• ';
          return item(mark, text);
        })
        .join('\n');
    case 'definitions':
      return block.items
        .map(({ term, description }) =>
          [paragraph(term.text), description.text === '' ? '' : indented(description.text, '  ')]
            .filter(Boolean)
            .join('\n'),
        )
        .join('\n\n');
    case 'quote':
      return [
        indented(block.said.text, '> '),
        ...(block.by === undefined ? [] : [wrap(`> – ${block.by.text}`, '> ')]),
      ].join('\n');
    case 'figure':
      return figureText(block.figure);
    case 'action':
    case 'link':
      return linked(block.label, block.url);
    case 'section':
      return block.blocks
        .map(blockText)
        .filter(part => part !== '')
        .join('\n\n');
    case 'facts':
      return block.facts
        .map(({ label, lines, url }) => {
          const [first = '', ...others] = lines.map(({ text }) => text);
          return [
            wrap(`${label}: ${first}`.trimEnd(), '  '),
            ...others.map(line => wrap(`  ${line}`, '  ')),
            ...(url === undefined ? [] : [url]),
          ].join('\n');
        })
        .join('\n');
  }
}

const paragraph = (text: string) =>
  linesOf(text)
    .map(line => wrap(line))
    .join('\n');

const indented = (text: string, indent: string) =>
  linesOf(text)
    .map(line => wrap(`${indent}${line}`, indent))
    .join('\n');

const item = (mark: string, text: string) => {
  const indent = ' '.repeat(mark.length);
  return linesOf(text)
    .map((line, index) => wrap(`${index === 0 ? mark : indent}${line}`, indent))
    .join('\n');
};

/** What it shows, in the place of showing it. */
function figureText({ alt, caption, credit }: MailFigure): string {
  const below = [caption.text, credit === '' ? '' : `(${credit})`].filter(Boolean).join(' ');
  return [alt === '' ? '' : paragraph(`[${alt}]`), below === '' ? '' : paragraph(below)]
    .filter(Boolean)
    .join('\n');
}

/** Breaks between words; a word that is longer than a line stays whole. Continued lines begin with `indent`. */
export function wrap(text: string, indent = ''): string {
  const lead = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of oneLine(text).split(' ')) {
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
