import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readAbout, readPage } from './read-page.ts';

const issue = {
  id: 'a',
  list: 'news',
  topics: [],
  number: 3,
  title: { el: 'Τίτλος', en: '' },
  summary: null,
  demo: true,
  publishedAt: '2026-11-09T07:30:00Z',
  url: 'https://network.example/n/gr/newsletter/a',
  languages: ['el'],
};

it('reads what is drawn of an issue, and passes over what it does not know', () => {
  const { items, next, dropped } = readPage({ items: [{ ...issue, mood: 'good' }], next: 'n', total: 1 });
  assert.deepEqual([next, dropped], ['n', 0]);
  assert.deepEqual(items, [
    {
      id: 'a',
      list: 'news',
      number: 3,
      title: { el: 'Τίτλος' },
      summary: null,
      publishedAt: '2026-11-09T07:30:00Z',
      url: 'https://network.example/n/gr/newsletter/a',
      languages: ['el'],
      demo: true,
    },
  ]);
});

it('leaves out and counts what cannot be drawn, or must not be linked to', () => {
  const bad = [
    null,
    7,
    { ...issue, id: 7 },
    { ...issue, title: null },
    { ...issue, title: { el: '' } },
    { ...issue, publishedAt: 'yesterday' },
    { ...issue, url: 'javascript:alert(1)' },
    { ...issue, url: '/n/gr/newsletter/a' },
  ];
  const { items, dropped } = readPage({ items: [...bad, issue] });
  assert.deepEqual([items.length, dropped], [1, bad.length]);
  for (const body of [null, [], {}, { items: 'none' }]) assert.throws(() => readPage(body), TypeError);
});

it('knows a network’s zone and lists, or does without', () => {
  const lists = [{ id: 'news', name: { el: 'Νέα' } }, { id: 'x' }, null];
  assert.deepEqual(readAbout({ timeZone: 'Europe/Athens', newsletter: { lists } }), {
    timeZone: 'Europe/Athens',
    lists: [{ id: 'news', name: { el: 'Νέα' } }],
  });
  for (const body of [null, {}, { timeZone: 'Mars/Olympus', newsletter: null }, { timeZone: undefined }])
    assert.deepEqual(readAbout(body), { timeZone: undefined, lists: [] });
});
