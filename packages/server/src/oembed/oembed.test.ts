import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { BASE, testServer } from '../testing/harness.ts';
import { pageOf } from '../testing/pages.ts';
import { event, network, organizations } from '../testing/records.ts';

const server = await testServer();
const lists = [{ id: 'news', name: { el: 'Νέα & άλλα' } }];
await server.import({
  network: { ...network, newsletter: { lists } },
  organizations,
  events: [
    event('lab', { registration: { mode: 'internal' }, name: { el: 'Εργαστήριο <1>', en: 'Lab <1>' } }),
    event('talk', { registration: { mode: 'external', url: 'https://elsewhere.example/' } }),
  ],
});

const ask = (path: string, query = '', headers: Record<string, string> = {}) =>
  server.get(`/oembed?url=${encodeURIComponent(path.startsWith('/') ? BASE + path : path)}${query}`, headers);
const answer = async (path: string, query = '') => {
  const response = await ask(path, query);
  assert.equal(response.status, 200, path);
  return (await response.json()) as Record<string, string | number>;
};
const frameIn = (html: unknown) => load(String(html))('iframe');

test('a page of an event is embedded as its registration', async () => {
  const response = await ask('/e/gr/lab?lang=en');
  assert.match(response.headers.get('Content-Type') ?? '', /^application\/json/);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  const { html, ...rest } = (await response.json()) as Record<string, unknown>;
  assert.deepEqual(rest, {
    version: '1.0',
    type: 'rich',
    title: 'Lab <1> – Registration – Innovation Network',
    provider_name: 'Innovation Network',
    provider_url: `${BASE}/n/gr`,
    cache_age: 3600,
    width: 800,
    height: 640,
  });
  const frame = frameIn(html);
  assert.equal(frame.attr('src'), `${BASE}/w/gr/registration-form?event-id=lab&lang=en`);
  assert.equal(frame.attr('title'), 'Lab <1> – Registration – Innovation Network');
});

test('every address that can be embedded leads to a frame that answers', async () => {
  for (const [path, wanted] of [
    ['/e/gr', '/w/gr/event-calendar'],
    ['/e/gr/', '/w/gr/event-calendar'],
    ['/e/gr/talk', '/w/gr/event-calendar?view=day&date=2026-12-04'],
    ['/f/gr/registration?event=lab&lang=el', '/w/gr/registration-form?event-id=lab&lang=el'],
    ['/f/gr/membership', '/w/gr/membership-form'],
    ['/f/gr/newsletter?lists=news', '/w/gr/newsletter-signup?lists=news'],
    ['/n/gr/newsletter?list=news', '/w/gr/newsletter-archive?list=news'],
    ['/w/gr/event-calendar?view=month', '/w/gr/event-calendar?view=month'],
  ] as const) {
    const src = frameIn((await answer(path))['html']).attr('src') ?? '';
    assert.equal(src, BASE + wanted, path);
    assert.equal((await server.get(src.slice(BASE.length))).status, 200, src);
  }
});

test('nothing else can', async () => {
  for (const path of [
    '/',
    '/e/nowhere/lab',
    '/e/gr/none',
    '/e/gr/lab?date=2026-99-99',
    '/e/gr/lab/more',
    '/f/gr/registration',
    '/f/gr/newsletter/sent',
    '/n/gr',
    '/n/gr/newsletter/first',
    '/m/token',
    '/w/gr/event-calendar?view=moon',
    '/w/gr/registration-form',
    '/w/gr/koinon-provider',
    'https://evil.example/e/gr/lab',
    'https://network.example.evil.example/e/gr/lab',
    'https://network.example@evil.example/e/gr/lab',
    'javascript:alert(1)',
    'not an address',
  ])
    assert.equal((await ask(path)).status, 404, path);
  assert.equal((await server.get('/oembed')).status, 400);
  assert.equal((await ask('/e/gr', '&format=yaml')).status, 501);
});

test('an answer is never larger than what was asked for', async () => {
  const small = await answer('/e/gr', '&maxwidth=320&maxheight=200');
  assert.deepEqual([small['width'], small['height']], [320, 200]);
  assert.equal(frameIn(small['html']).attr('height'), '200');
  const odd = await answer('/e/gr', '&maxwidth=-1&maxheight=many');
  assert.deepEqual([odd['width'], odd['height']], [800, 640]);
});

test('the same in XML', async () => {
  const response = await ask('/e/gr/lab?lang=en', '&format=xml');
  assert.equal(response.headers.get('Content-Type'), 'text/xml; charset=utf-8');
  const $ = load(await response.text(), { xml: true });
  const json = await answer('/e/gr/lab?lang=en');
  const members = $('oembed').children().toArray();
  assert.deepEqual(
    Object.fromEntries(members.map(one => [one.tagName, $(one).text()])),
    Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])),
  );
});

test('pages that can be embedded say where to ask, and what is said there is found', async () => {
  for (const path of [
    '/e/gr',
    '/e/gr/lab?lang=en',
    '/e/gr/talk',
    '/f/gr/newsletter?lists=news',
    '/f/gr/membership',
    '/f/gr/registration?event=lab',
    '/n/gr/newsletter',
    '/w/gr/event-calendar?lang=en',
  ]) {
    const $ = await pageOf(await server.get(path));
    for (const type of ['application/json+oembed', 'text/xml+oembed']) {
      const href = $(`link[rel="alternate"][type="${type}"]`).attr('href') ?? '';
      assert.ok(href.startsWith(`${BASE}/oembed?`), `${path}: ${href}`);
      assert.equal((await server.get(href.slice(BASE.length))).status, 200, href);
    }
  }
  const $ = await pageOf(await server.get('/n/gr'));
  assert.equal($('link[type*="oembed"]').length, 0);
});

test('what has not changed is not sent again', async () => {
  const tag = (await ask('/e/gr')).headers.get('ETag') ?? '';
  assert.equal((await ask('/e/gr', '', { 'If-None-Match': tag })).status, 304);
});
