import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharterRecordSchema } from '../charters.ts';
import { charterBody, charterText } from './charter-text.ts';

const charter = CharterRecordSchema.parse({
  version: '2024',
  title: { el: 'Χάρτης', en: 'Charter' },
  introduction: {
    el: [{ type: 'paragraph', text: 'Εισαγωγή.' }],
    en: [{ type: 'paragraph', text: 'Foreword.' }],
  },
  principles: [
    { title: { el: 'Συνεργασία', en: 'Cooperation' }, text: { el: 'Μαζί.', en: 'Together.' } },
    { title: { el: 'Διαφάνεια', en: 'Openness' }, text: null },
  ],
});

test('the text of a charter is its version, its language and its words, in one form', () => {
  assert.equal(
    charterText(charter, 'en'),
    '["2024","en",[{"text":"Charter","type":"heading"},{"text":"Foreword.","type":"paragraph"},' +
      '{"items":[{"description":"Together.","term":"1. Cooperation"},{"description":"","term":"2. Openness"}],"type":"definitions"}]]',
  );
});

test('a database that keeps members in another order makes no other text', () => {
  const turned: unknown = JSON.parse(
    JSON.stringify(charter, (_name, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ),
  );
  const kept = CharterRecordSchema.parse(turned);
  assert.notEqual(JSON.stringify(turned), JSON.stringify(charter));
  for (const lang of ['el', 'en']) assert.equal(charterText(kept, lang), charterText(charter, lang));
});

test('another version, another language or another word is another text', () => {
  const texts = [
    charterText(charter, 'en'),
    charterText(charter, 'el'),
    charterText({ ...charter, version: '2025' }, 'en'),
    charterText({ ...charter, title: { ...charter.title, en: 'The charter' } }, 'en'),
    charterText({ ...charter, principles: charter.principles.toReversed() }, 'en'),
  ];
  assert.equal(new Set(texts).size, texts.length);
});

test('the whole of it is shown, in each of its languages', () => {
  const body = charterBody(charter);
  assert.deepEqual(Object.keys(body), ['el', 'en']);
  assert.match(JSON.stringify(body['el']), /Χάρτης.*Εισαγωγή.*1\. Συνεργασία.*Μαζί.*2\. Διαφάνεια/);
});
