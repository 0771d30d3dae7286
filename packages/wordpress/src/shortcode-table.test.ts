import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shortcodeTable } from './shortcode-table.ts';

test('the guide lists every shortcode with every option', () => {
  const guide = readFileSync(new URL('../../../docs/wordpress.md', import.meta.url), 'utf8');
  const [, table = ''] = /<!-- shortcodes:start -->\s*([\s\S]+?)\s*<!-- shortcodes:end -->/.exec(guide) ?? [];
  const plain = (text: string) => text.replaceAll(/ *\| */g, '|').replaceAll(/-{3,}/g, '---');
  assert.equal(plain(table), plain(shortcodeTable()));
});
