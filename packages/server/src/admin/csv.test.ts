import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neutral, toCsv, type Cell } from './csv.ts';

/** RFC 4180, read character by character and knowing nothing of how it is written. */
function parse(csv: string, sign: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const char = csv[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === sign) {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += char;
  }
  assert.equal(quoted, false);
  return rows;
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Ελένη Παπαδοπούλου', 'Ação; "já", não', 'a\r\nb', '"', '""', ';', ',', '\n', ''),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝'), fc.string())
    .map(parts => parts.join('')),
);

for (const [separator, sign] of [
  ['semicolon', ';'],
  ['comma', ','],
] as const) {
  test(`whatever is in a cell comes back as it was, or after an apostrophe (${separator})`, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain(width =>
          fc.array(
            fc.array(fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)), {
              minLength: width,
              maxLength: width,
            }),
            { maxLength: 6 },
          ),
        ),
        (rows: Cell[][]) => {
          const csv = toCsv(rows, separator);
          assert.equal(csv[0], '\u{FEFF}');
          const read = parse(csv.slice(1), sign);
          assert.equal(read.length, rows.length);
          rows.forEach((row, y) =>
            row.forEach((cell, x) => {
              const got = read[y]?.[x];
              const wanted = cell === null ? '' : String(cell);
              assert.ok(got === wanted || (typeof cell === 'string' && got === `'${wanted}`));
              if (typeof cell === 'string' && !/^[+-]?\d+([.,]\d+)?$/.test(cell)) {
                assert.doesNotMatch(got ?? '', /^[=+\-@\t\r]/);
              }
            }),
          );
        },
      ),
    );
  });
}

test('what a spreadsheet would compute is text; numbers, telephones and names stay as they were', () => {
  for (const danger of [
    '=1+1',
    '=cmd|"/c calc"!A1',
    '@SUM(1)',
    '+1+1',
    '-1-1',
    '-5 =x',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1+1',
    '＝1+1',
    '+30 210 1234567',
  ]) {
    assert.equal(neutral(danger), `'${danger}`);
  }
  for (const fine of ['-5', '+302101234567', '3.14', '-0,5', 'Ελένη', "O'Neill", 'a=b', '', ' x', '5-6']) {
    assert.equal(neutral(fine), fine);
  }
});
