import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EMBEDS, optionsOf } from '@koinon/contract/embeds';
import { embedList, toPcre } from './embed-list.ts';
import { generatedFiles, LOCALES, poFile } from './generated.ts';
import { findMessages, plugin } from './messages.ts';
import { readPo, writeMo, writePo } from './po.ts';

const read = (path: string) => readFileSync(plugin + path);

test('what is written for the plug-in is what is committed (npm run write -w @koinon/wordpress)', async () => {
  for (const [path, content] of await generatedFiles())
    assert.ok(read(path).equals(Buffer.from(content)), `${path} is not current`);
});

for (const locale of LOCALES)
  test(`${locale} has every text, with the same places to fill in`, () => {
    const translations = readPo(read(poFile(locale)).toString());
    const places = (text: string) =>
      [...text.matchAll(/%(\d\$)?[sd]|\{\w+\}|https?:\S+/g)].map(String).sort();
    for (const { text } of findMessages()) {
      const translation = translations.get(text) ?? assert.fail(`not translated: ${text}`);
      assert.deepEqual(places(translation), places(text), text);
    }
    assert.equal(translations.size, findMessages().length);
  });

test('a .po reads back as it was written, and its .mo has the same words where gettext looks for them', () => {
  const words = new Map([
    ['a "quoted" text\nin two lines', 'ένα «κείμενο»\tμε \\ και "'],
    ['%s b', 'β %s'],
  ]);
  const messages = [...words.keys()].map(text => ({ text, files: ['a.php'], note: '' }));
  assert.deepEqual(readPo(writePo(messages, 'el', words)), words);
  const mo = writeMo('el', words);
  const strings = (table: number) =>
    Array.from({ length: mo.readUInt32LE(8) }, (_, index) => {
      const entry = mo.readUInt32LE(table) + index * 8;
      const start = mo.readUInt32LE(entry + 4);
      assert.equal(mo[start + mo.readUInt32LE(entry)], 0);
      return mo.subarray(start, start + mo.readUInt32LE(entry)).toString();
    });
  assert.equal(mo.readUInt32LE(0), 0x950412de);
  assert.deepEqual(strings(12), ['', '%s b', 'a "quoted" text\nin two lines']);
  assert.deepEqual(strings(16).slice(1), ['β %s', 'ένα «κείμενο»\tμε \\ και "']);
});

test('a pattern that PHP would read otherwise is not taken', () => {
  assert.equal(toPcre(/^\d{4}$/), '#^[0-9]{4}$#Du');
  for (const pattern of [/^#/, /^(?=a)/, /^[a\d]$/]) assert.throws(() => toPcre(pattern));
});

test('no option of the list is a server, a script or a style', () => {
  const list = JSON.parse(embedList()) as {
    shared: { name: string }[];
    embeds: { name: string; options: { name: string }[] }[];
  };
  for (const embed of EMBEDS) {
    const written = list.embeds.find(({ name }) => name === embed.name);
    assert.deepEqual(
      [...(written?.options ?? []), ...list.shared].map(({ name }) => name),
      optionsOf(embed).map(({ name }) => name),
    );
    assert.ok(optionsOf(embed).every(({ name }) => !/^(api|on|style|src)/.test(name)));
  }
});

test('one version everywhere', () => {
  const main = read('koinon.php').toString();
  const version = /^ \* Version:\s+(\S+)$/m.exec(main)?.[1];
  assert.match(version ?? '', /^\d+\.\d+\.\d+$/);
  assert.ok(main.includes(`const VERSION = '${version}';`));
  const readme = read('readme.txt').toString();
  assert.ok(readme.includes(`\nStable tag: ${version}\n`));
  for (const [field, header] of [
    ['Requires at least', 'Requires at least'],
    ['Requires PHP', 'Requires PHP'],
    ['License', 'License'],
  ])
    assert.equal(
      new RegExp(`^${header}:\\s+(.+)$`, 'm').exec(readme)?.[1],
      new RegExp(`^ \\* ${field}:\\s+(.+)$`, 'm').exec(main)?.[1],
      field,
    );
});
