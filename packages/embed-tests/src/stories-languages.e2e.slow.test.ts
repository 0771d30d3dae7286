import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lookAt, stories } from './support/previews.ts';

// In every language: the stories that are tagged so.
const tagged = stories.filter(({ tags }) => tags?.includes('languages'));

it('some previews are looked at in every language', () => {
  assert.ok(tagged.length >= 3, `only ${tagged.length} in every language`);
});

lookAt(['el', 'pt', 'en'].map(lang => ({ globals: `lang:${lang}`, stories: tagged })));
