/** What the buttons above a text do to it. Pure: a text and what is selected, in; one replacement, out. See `parseMarkup`. */

export const TOOLS = ['heading', 'list', 'definitions', 'quote', 'link'] as const;
export type Tool = (typeof TOOLS)[number];

/** Words that stand where nothing is selected, to be written over. */
export interface EditWords {
  readonly heading: string;
  readonly item: string;
  readonly term: string;
  readonly explanation: string;
  readonly quoted: string;
  readonly who: string;
  readonly link: string;
}

export interface Selection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `text` takes the place of what is between `from` and `to`; then `select` is selected. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly select: readonly [number, number];
}

export function edit(tool: Tool, selection: Selection, words: EditWords): Edit {
  return tool === 'link' ? linked(selection, words) : lined(tool, selection, words);
}

function linked({ text, start, end }: Selection, words: EditWords): Edit {
  const chosen = text.slice(start, end).trim();
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  const label = isAddress || chosen === '' ? words.link : chosen.replace(/[[\]\n]+/g, ' ');
  const address = isAddress ? chosen : 'https://';
  const made = `[${label}](${address})`;
  // What is still missing is selected: the words of an address, the address of words.
  const at = isAddress || chosen === '' ? start + 1 : start + label.length + 3;
  const length = isAddress || chosen === '' ? label.length : address.length;
  return { from: start, to: end, text: made, select: [at, at + length] };
}

const MARK = /^(?:#{1,6}\s+|[-*•–]\s+|\d{1,3}[.)]\s+|>\s?)/;

/** Whole lines: marked, or no more where all of them are. */
function lined(tool: Exclude<Tool, 'link'>, { text, start, end }: Selection, words: EditWords): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end > start && text[end - 1] === '\n' ? end - 1 : end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const full = lines.filter(line => line.trim() !== '');
  if (full.length === 0) return inserted(tool, { text, start: from, end: to }, words);
  if (full.every(line => isMarked(tool, line))) {
    const plain = lines.map(bare).join('\n');
    return { from, to, text: plain, select: [from, from + plain.length] };
  }
  if (tool === 'heading') return headed(text, from, to, full);
  const marked = lines.map(line => (line.trim() === '' ? line : mark(tool, bare(line), words))).join('\n');
  const made = apart(text, from, to, marked);
  if (tool === 'definitions') {
    const at = made.text.indexOf(words.explanation);
    if (at >= 0) return { ...made, select: [from + at, from + at + words.explanation.length] };
  }
  return made;
}

function isMarked(tool: Exclude<Tool, 'link'>, line: string): boolean {
  switch (tool) {
    case 'heading':
      return /^#{1,6}\s+/.test(line);
    case 'quote':
      return /^>/.test(line);
    case 'definitions':
      return /^[-*•–]\s+.+::/.test(line);
    case 'list':
      return /^[-*•–]\s+/.test(line) && !line.includes('::');
  }
}

const bare = (line: string) =>
  line
    .trimStart()
    .replace(MARK, '')
    .replace(/^—\s*/, '')
    .replace(/\s*::\s*/, ': ');

function mark(tool: Exclude<Tool, 'link'>, line: string, { explanation }: EditWords): string {
  if (tool === 'quote') return `> ${line}`;
  if (tool !== 'definitions') return `- ${line}`;
  // "Term: what it means" is written so already.
  const colon = /^([^:]{1,80}):\s+(.+)$/.exec(line);
  return colon ? `- ${colon[1]} :: ${colon[2]}` : `- ${line} :: ${explanation}`;
}

function headed(text: string, from: number, to: number, full: readonly string[]): Edit {
  return apart(text, from, to, `## ${full.map(bare).join(' ')}`);
}

function inserted(tool: Exclude<Tool, 'link'>, { text, start, end }: Selection, words: EditWords): Edit {
  const made: Readonly<Record<typeof tool, readonly [whole: string, chosen: string]>> = {
    heading: [`## ${words.heading}`, words.heading],
    list: [`- ${words.item}`, words.item],
    definitions: [`- ${words.term} :: ${words.explanation}`, words.term],
    quote: [`> ${words.quoted}\n> — ${words.who}`, words.quoted],
  };
  const [whole, chosen] = made[tool];
  const done = apart(text, start, end, whole);
  const at = start + done.text.indexOf(chosen);
  return { ...done, select: [at, at + chosen.length] };
}

/** Own lines are own blocks only after an empty line: one is put before where words stand there. */
function apart(text: string, from: number, to: number, made: string): Edit {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const gap = before.trim() === '' || before.endsWith('\n\n') ? '' : '\n';
  const tail = after.trim() === '' || after.startsWith('\n\n') ? '' : '\n';
  const whole = `${gap}${made}${tail}`;
  const start = from + gap.length;
  return { from, to, text: whole, select: [start, start + made.length] };
}
