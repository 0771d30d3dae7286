import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assumeStyleSheets } from './modern-lit.ts';

const cssTag = fileURLToPath(import.meta.resolve('@lit/reactive-element/css-tag.js'));

test('the installed Lit asks once whether style sheets can be constructed, and is told yes', () => {
  const modern = assumeStyleSheets(readFileSync(cssTag, 'utf8'));
  assert.match(modern ?? '', /=true[,;]/);
  assert.doesNotMatch(modern ?? '', /ShadyCSS/);
});

test('a Lit that asks otherwise is not changed in silence', () => {
  assert.equal(assumeStyleSheets('const e = "adoptedStyleSheets" in Document.prototype'), undefined);
});
