import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formEl } from '@koinon/i18n/form/el';
import { formPt } from '@koinon/i18n/form/pt';

const folder = join(import.meta.dirname, '../pages');
const words: Readonly<Record<string, string>> = { el: formEl['form.consent'], pt: formPt['form.consent'] };

/** The words of every box of consent on a page, as a reader sees them. */
const consents = (html: string): string[] =>
  [...html.matchAll(/name="consent"[^>]*>([^<]*)</g)].map(([, text = '']) =>
    text.trim().replace(/\s+/g, ' '),
  );

test('the forms without scripts ask for the consent that is recorded, word for word', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.html'))
    .map(path => readFileSync(join(folder, path), 'utf8'))
    .filter(html => consents(html).length > 0);
  const languages = pages.map(html => /<html lang="(\w+)/.exec(html)?.[1] ?? '');
  assert.deepEqual(new Set(languages), new Set(['el', 'pt']));
  pages.forEach((html, index) => {
    for (const said of consents(html)) assert.equal(said, words[languages[index] ?? '']);
  });
});
