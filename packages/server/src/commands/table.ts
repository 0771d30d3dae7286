import type { CommandContext } from './command.ts';

type Cell = string | number | null | undefined;

/** Results: a table for a person, JSON for a program (`--json`), and tab-separated lines where neither is asked for. */
export function show(
  { terminal, values }: Pick<CommandContext, 'terminal' | 'values'>,
  data: unknown,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  if (values['json'] === true) terminal.out(`${JSON.stringify(data, null, 2)}\n`);
  else if (terminal.isPerson) terminal.out(table(head, rows, terminal.columns));
  else terminal.out(rows.map(row => `${row.map(plain).join('\t')}\n`).join(''));
}

/** Columns as wide as their content; where the terminal is narrower the widest gives way, but never what one copies: `Id`. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], columns: number): string {
  if (rows.length === 0) return 'Nothing.\n';
  const lines = [head, ...rows].map(row => row.map(plain));
  const widths = head.map((_, index) => Math.max(...lines.map(line => width(line[index] ?? ''))));
  const gaps = 2 * (widths.length - 1);
  for (let sum = widths.reduce((a, b) => a + b, 0); sum + gaps > columns; sum -= 1) {
    const largest = Math.max(...widths.filter((_, index) => head[index] !== 'Id'));
    const widest = widths.findIndex((one, index) => one === largest && head[index] !== 'Id');
    if (largest <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return lines
    .map(line =>
      line
        .map((cell, index) => fitted(cell, widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

/** Text that strangers typed must not steer a terminal, nor break a line. */
export function plain(cell: Cell): string {
  return String(cell ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

/** Characters as a person counts them. */
const width = (text: string) => [...segmenter.segment(text)].length;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function fitted(text: string, columns: number): string {
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
  if (characters.length <= columns) return text + ' '.repeat(columns - characters.length);
  return `${characters.slice(0, columns - 1).join('')}…`;
}
