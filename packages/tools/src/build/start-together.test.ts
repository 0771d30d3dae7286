import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allImports, importsTogether } from './start-together.ts';

const chunks = {
  'chunks/tag.js': { imports: ['chunks/core.js', 'chunks/dates.js'] },
  'chunks/dates.js': { imports: ['chunks/core.js', 'chunks/numbers.js'] },
  'chunks/core.js': { imports: [] },
  'chunks/numbers.js': { imports: [] },
};

test('what a chunk imports at any depth starts with it, each file once', () => {
  assert.deepEqual(
    [...allImports('chunks/tag.js', chunks)],
    ['chunks/tag.js', 'chunks/core.js', 'chunks/dates.js', 'chunks/numbers.js'],
  );
  const code = "load(() => import('./chunks/dates.js'))";
  const [edit] = importsTogether(code, chunks);
  assert.equal(
    code.slice(0, edit?.start) + edit?.text + code.slice(edit?.end),
    "load(() => Promise.all([import('./chunks/dates.js'), import('./chunks/core.js'), import('./chunks/numbers.js')]))",
  );
});

test('a chunk that imports nothing is left as it is', () => {
  assert.deepEqual(importsTogether('import("./chunks/core.js")', chunks), []);
});

test('chunks that import one another are no endless loop', () => {
  const ring = { 'a.js': { imports: ['b.js'] }, 'b.js': { imports: ['a.js'] } };
  assert.deepEqual([...allImports('a.js', ring)], ['a.js', 'b.js']);
});
