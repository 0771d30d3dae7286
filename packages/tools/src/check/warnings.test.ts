import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import { root, workspace } from '../workspace.ts';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

/** The codes of warnings in a text, sorted, each once. */
const codes = (text: string, pattern = /KOINON-\d{3}/g) =>
  [...new Set([...text.matchAll(pattern)].map(([found]) => found.replace(/^#+ /, '')))].sort();

const said = (folder: string) =>
  codes(
    globSync(`packages/${folder}/src/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts', '**/testing/**'] })
      .map(path => read(path).replace(/\/\*[^]*?\*\/|\/\/.*/g, ''))
      .join('\n'),
  );

const headings = (path: string) => codes(read(path), /^#+ KOINON-\d{3}$/gm);

test('every warning that the sources say has its place in the guide, and the guide has no other', () => {
  const all = codes([...said('sdk'), ...said('widgets')].join(' '));
  assert.ok(all.length > 10);
  assert.deepEqual(headings('docs/warnings.md'), all);
});

test('what a warning of the widgets points to is in the text that is published with them', async () => {
  assert.deepEqual(headings('packages/widgets/README.md'), said('widgets'));

  const lines: string[] = [];
  const console_ = mock.method(console, 'warn', (line: string) => void lines.push(line));
  const { warn } = (await import(`${root}/packages/widgets/src/core/warn.ts`)) as {
    warn: (code: string, message: string) => void;
  };
  warn('KOINON-101', 'x');
  console_.mock.restore();
  const url = new URL(/\((https:[^)]+)\)$/.exec(lines[0] ?? '')?.[1] ?? '');
  // A registry shows the README of a package on its page, with an anchor for every heading in lower case.
  assert.equal(url.pathname, `/package/${workspace('widgets').manifest.name}`);
  assert.equal(url.hash, '#koinon-101');
});
