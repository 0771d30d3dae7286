import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags, wanted } from './tags.ts';

test('every tag that can stand on a page is tried', () => {
  assert.deepEqual(tags.map(({ tag }) => tag).sort(), [...wanted].sort());
});

test('each has a fallback inside, for visitors without JavaScript', () => {
  for (const { tag, markup } of tags) assert.match(markup(), /<a class="fallback"/, tag);
});
