import type { MailBlock, MailContent } from './content.ts';
import { oneLine } from './neutral.ts';

/** RFC 5322 §2.1.1 asks for lines of at most 78 characters. */
const WIDTH = 78;

/** The mail as plain text, complete on its own. An address stands on a line of its own, whole. */
export function renderText({ title, salutation, blocks, footer }: MailContent): string {
  const parts = [
    wrap(title.text),
    salutation === undefined ? '' : wrap(salutation),
    ...blocks.map(blockText),
    // What follows "-- " is a signature: programs show it smaller, and answers leave it out.
    `-- \n${footer.map(({ text }) => wrap(text)).join('\n')}`,
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function blockText(block: MailBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.said.text
        .split(/\r\n|\r|\n/)
        .map(line => wrap(line))
        .join('\n');
    case 'action':
      return `${wrap(`${block.label}:`)}\n${block.url}`;
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
