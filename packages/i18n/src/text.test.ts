import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, pickFrom, pickText, resolveLocale, sameLanguage } from './text.ts';

describe('picking a text', () => {
  it('takes the exact tag, then the language, then the fallback order, then und, then the first', () => {
    const map = { 'pt-BR': 'br', pt: 'pt', el: 'el', und: '?' };
    assert.deepEqual(pickText(map, 'pt-BR'), { text: 'br', lang: 'pt-BR' });
    assert.deepEqual(pickText(map, 'PT-br'), { text: 'br', lang: 'pt-BR' });
    assert.deepEqual(pickText(map, 'pt-PT'), { text: 'pt', lang: 'pt' });
    assert.deepEqual(pickText({ 'pt-BR': 'br', el: 'el' }, 'pt'), { text: 'br', lang: 'pt-BR' });
    assert.deepEqual(pickText(map, 'fr'), { text: 'el', lang: 'el' });
    assert.deepEqual(pickText({ fr: 'fr', und: '?' }, 'de'), { text: '?', lang: '' });
    assert.deepEqual(pickText({ fr: 'fr', it: 'it' }, 'de'), { text: 'fr', lang: 'fr' });
    assert.deepEqual(pickText({ el: 'el', en: 'en' }, 'de', ['el']), { text: 'el', lang: 'el' });
  });

  it('passes over blanks, and gives nothing for nothing', () => {
    assert.deepEqual(pickText({ el: '', pt: 'pt' }, 'el'), { text: 'pt', lang: 'pt' });
    assert.deepEqual(pickText({}, 'el'), { text: '', lang: '' });
    assert.deepEqual(pickText(null, 'el'), { text: '', lang: '' });
    assert.equal(pickFrom({}, 'el'), undefined);
    assert.deepEqual(pickText({}, 'constructor'), { text: '', lang: '' });
  });

  it('picks anything that is kept by language', () => {
    assert.deepEqual(pickFrom({ en: [1], el: [2] }, 'el-GR'), { value: [2], lang: 'el' });
  });
});

describe('languages', () => {
  it('resolves the interface language from what a page or a browser says', () => {
    for (const [tags, expected] of [
      ['pt-BR', 'pt'],
      ['el-GR', 'el'],
      ['EN', 'en'],
      [['fr', 'pt', 'el'], 'pt'],
      [['fr', 'de'], 'en'],
      [[], 'en'],
      ['', 'en'],
      [undefined, 'en'],
      ['pt_PT', 'pt'],
      ['elx', 'en'],
    ] as const) {
      assert.equal(resolveLocale(tags), expected, String(tags));
    }
  });

  it('knows which read from right to left', () => {
    for (const lang of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab', 'yi'])
      assert.equal(directionOf(lang), 'rtl', lang);
    for (const lang of ['el', 'pt-PT', 'ar-Latn', '', 'und', 'en', 'arn'])
      assert.equal(directionOf(lang), 'ltr', lang);
  });

  it('compares primary languages', () => {
    assert.ok(sameLanguage('pt-BR', 'PT') && !sameLanguage('pt', 'el'));
  });
});
