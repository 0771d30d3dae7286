import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedEnvironment, embedParts, embedTags, isEmbedEnvironment } from '../workspace.ts';
import { integrityOf } from './embed.ts';

test('hashes stand as an attribute has them', () => {
  assert.deepEqual(
    integrityOf({ version: '1.2.3', files: { 'koinon.js': { bytes: 9, br: 5, sha384: 'abc/+=' } } }),
    { version: '1.2.3', files: { 'koinon.js': { integrity: 'sha384-abc/+=', bytes: 9, br: 5 } } },
  );
});

test('files that are no tag are built beside the tags, and are taken for none', () => {
  assert.deepEqual(embedParts(), ['builder', 'frame', 'frame-guest']);
  assert.ok(embedTags().every(tag => tag.startsWith('koinon-')));
  for (const name of [embedEnvironment('part', 'frame-guest'), embedEnvironment('tag', 'koinon-x'), 'loader'])
    assert.ok(isEmbedEnvironment(name) && /^\w+$/.test(name), name);
  assert.ok(!isEmbedEnvironment('widgets'));
});
