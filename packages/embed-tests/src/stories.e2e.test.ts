import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lookAt, stories } from './support/previews.ts';

it('there is a preview for each state', () => {
  assert.ok(stories.length >= 60, `only ${stories.length} stories`);
});

lookAt([{ globals: 'scheme:light', stories, bothSchemes: true }]);
