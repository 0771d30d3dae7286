import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBEDS, optionsOf } from '@koinon/contract/embeds';
import { elementsManifest } from './elements-manifest.ts';

test('the list of embeds names every tag and every attribute that a page’s author may set, but for the server’s address', async () => {
  const manifest = await elementsManifest();
  const tags = new Map(
    manifest.modules
      .flatMap(module => module.declarations ?? [])
      .flatMap(one =>
        one.tagName ? [[one.tagName, (one.attributes ?? []).map(attribute => attribute.name)] as const] : [],
      ),
  );
  tags.delete('koinon-provider');
  assert.deepEqual([...tags.keys()].sort(), EMBEDS.map(embed => embed.tag).sort());
  for (const embed of EMBEDS) {
    const attributes = [...(tags.get(embed.tag) ?? []), 'lang'].filter(name => name !== 'api');
    assert.deepEqual(
      optionsOf(embed)
        .map(option => option.name)
        .sort(),
      attributes.sort(),
      embed.tag,
    );
  }
});
