import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { el } from './el.ts';
import { en } from './en.ts';
import { createTranslator, setWords, type Messages } from './index.ts';
import { pt } from './pt.ts';

afterEach(() => {
  globalThis.koinonWords = undefined;
});

const say = { el, pt, en };
const speak = (lang: keyof typeof say) => createTranslator<Messages>(lang, say[lang]);

test('a page’s own words go before ours, in their language and in no other', () => {
  setWords('el', { 'calendar.today': 'Τώρα' });
  setWords('pt', { 'calendar.today': 'Agora' });
  assert.deepEqual(
    [speak('el'), speak('pt'), speak('en')].map(t => t('calendar.today')),
    ['Τώρα', 'Agora', 'Today'],
  );
  assert.equal(speak('el')('calendar.retry'), el['calendar.retry']);
});

test('what is filled in and plural forms are as in ours, and one form for all numbers will do', () => {
  setWords('en', { 'calendar.results': { one: 'one meeting', other: '{count} meetings' } });
  const t = speak('en');
  assert.deepEqual(
    [1, 2, 1200].map(count => t('calendar.results', { count })),
    ['one meeting', '2 meetings', '1,200 meetings'],
  );
  setWords('en', { 'calendar.results': 'Meetings: {count}' });
  assert.equal(speak('en')('calendar.results', { count: 3 }), 'Meetings: 3');
});

test('words are added to those of an earlier call, and the later call wins', () => {
  setWords('en', { 'calendar.today': 'A', 'calendar.retry': 'B' });
  setWords('en', { 'calendar.today': 'C' });
  const t = speak('en');
  assert.deepEqual([t('calendar.today'), t('calendar.retry')], ['C', 'B']);
});

test('a page without a build says the same as data', () => {
  globalThis.koinonWords = { pt: { 'calendar.today': 'Agora' } };
  assert.equal(speak('pt')('calendar.today'), 'Agora');
});

test('what is no message takes the place of none', () => {
  const junk: unknown = { pt: { 'calendar.today': null, 'calendar.retry': 3, 'calendar.results': {} } };
  globalThis.koinonWords = junk as typeof globalThis.koinonWords;
  const t = speak('pt');
  assert.equal(t('calendar.today'), pt['calendar.today']);
  assert.match(t('calendar.results', { count: 3 }), /3/);
});

test('our own words stay as they are', () => {
  setWords('en', { 'calendar.today': 'Now' });
  speak('en');
  assert.equal(en['calendar.today'], 'Today');
});

test('a key that no widget has does not compile', () => {
  // @ts-expect-error not a key of ours
  setWords('en', { 'calendar.tomorrow': 'Tomorrow' });
  // @ts-expect-error a language that the widgets do not speak
  setWords('fr', { 'calendar.today': 'Maintenant' });
  // @ts-expect-error one text where ours has no plural forms
  setWords('en', { 'calendar.today': { one: 'a', other: 'b' } });
});
