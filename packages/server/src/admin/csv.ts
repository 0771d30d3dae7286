/** Tables for spreadsheets (RFC 4180), of text that strangers typed. */

export type Cell = string | number | boolean | null | undefined;

export type Separator = 'semicolon' | 'comma';

const SIGNS = { semicolon: ';', comma: ',' } as const satisfies Record<Separator, string>;

/** Without it Excel reads UTF-8 as the code page of its language, and Greek becomes noise. */
const BOM = '\u{FEFF}';

/**
 * A table as Excel, LibreOffice and Numbers open it: UTF-8 with a byte order mark, CRLF, every text in quotes.
 *
 * The separator is for the reader's program: Excel takes the list separator of its language, a semicolon in Greek and
 * Portuguese, a comma in English. A first line `sep=;` would tell it, but makes it forget that the file is UTF-8.
 */
export function toCsv(rows: readonly (readonly Cell[])[], separator: Separator): string {
  const sign = SIGNS[separator];
  return BOM + rows.map(row => `${row.map(written).join(sign)}\r\n`).join('');
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return `"${neutral(cell).replaceAll('"', '""')}"`;
}

/** A number that somebody typed, as `-5` or `+302101234567`: it computes nothing. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Text that a spreadsheet would compute (`=1+1`, `@SUM(…)`, after spaces too, full-width signs in East Asian programs)
 * gets an apostrophe before it, which spreadsheets read as "this is text" (OWASP, CSV Injection).
 */
export function neutral(text: string): string {
  if (NUMBER.test(text)) return text;
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
}
