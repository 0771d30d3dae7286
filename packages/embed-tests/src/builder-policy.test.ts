import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { EMBEDS, THEMES } from '@koinon/contract/embeds';
import { EMBED_FORMS, recipe } from '@koinon/contract/embeds/recipe';
import { koinonDirectives } from '@koinon/demo';

const root = resolve(import.meta.dirname, '../../..');

it('the builder says the policy that the guide says and the demonstration sends', () => {
  const base = 'https://network.example';
  const { 'trusted-types': types, ...sources } = koinonDirectives(base);
  for (const embed of EMBEDS)
    for (const form of EMBED_FORMS.filter(one => one !== 'frame')) {
      const made = recipe({ form, embed, network: 'gr', options: {}, base, title: 'x', lang: 'el' });
      assert.deepEqual(made.policy, sources);
      assert.deepEqual(made.trustedTypes, types);
    }
});

it('the guide has every theme, and whether it has a dark mode', () => {
  const guide = readFileSync(join(root, 'docs/theming.md'), 'utf8');
  for (const { name, dark } of THEMES)
    assert.match(
      guide,
      new RegExp(`^\\| \`${name}\\.css\`\\s*\\|[^|]+\\| ${dark ? 'yes' : 'no'} `, 'm'),
      name,
    );
});
