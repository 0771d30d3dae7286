/** The archive and its feeds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { BASE } from '../testing/harness.ts';
import { issue, newsletterServer, newsNetwork } from '../testing/newsletters.ts';
import { openNetwork, said } from '../testing/registrations.ts';
import { xml } from './rss.ts';

const server = await newsletterServer();
const nasty = 'Α & Β <script>"\'\u0001\u0008]]>';
const past = (id: string, publishedAt: string, change = {}) => ({ ...issue(id, change), publishedAt });
await server.import({
  network: newsNetwork,
  issues: [
    past('first', '2025-01-31T22:00:00Z', { number: 1 }),
    past('second', '2025-03-01T09:00:00Z', { list: 'calls', topics: ['labs'] }),
    // Two at the same moment.
    past('third', '2025-06-01T09:00:00Z', { summary: { el: nasty, en: 'Short' } }),
    past('fourth', '2025-06-01T09:00:00Z', {
      title: { el: nasty },
      body: {
        el: [
          { type: 'heading', text: nasty },
          { type: 'link', url: 'https://ministry.example/?a=1&b=2', text: nasty },
        ],
        en: [{ type: 'paragraph', text: 'Good morning' }],
      },
    }),
    past('foreign', '2025-07-01T09:00:00Z', {
      title: { en: 'News' },
      body: { en: [{ type: 'paragraph', text: 'Good morning' }] },
    }),
  ],
});
await server.draft(issue('draft'));

interface Page {
  readonly items: readonly {
    id: string;
    url: string;
    publishedAt: string;
    languages: string[];
    body?: unknown;
  }[];
  readonly next: string | null;
}
const ids = ({ items }: Page) => items.map(({ id }) => id);
const youngestFirst = ['foreign', 'fourth', 'third', 'second', 'first'];

test('the youngest first, page by page, without the drafts', async () => {
  const all = (await server.json('/v1/newsletter/issues')) as Page;
  assert.deepEqual(ids(all), youngestFirst);
  assert.deepEqual([all.next, all.items[1]?.languages, all.items[1]?.body], [null, ['el', 'en'], undefined]);
  assert.equal(all.items[0]?.url, `${BASE}/n/gr/newsletter/foreign`);
  const seen: string[] = [];
  let path: string | undefined = '/v1/newsletter/issues?limit=2&network=gr';
  while (path !== undefined) {
    const response = await server.get(path);
    seen.push(...ids((await response.json()) as Page));
    path = /^<https:\/\/network\.example(.*)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1];
  }
  assert.deepEqual(seen, youngestFirst);
  assert.deepEqual(ids((await server.json('/v1/newsletter/issues?list=calls')) as Page), ['second']);
  assert.deepEqual(ids((await server.json('/v1/newsletter/issues?list=nothing')) as Page), []);
});

test('what is asked wrongly is said so', async () => {
  const cursors = [
    'x',
    'W10',
    Buffer.from('[1e300,1]').toString('base64url'),
    Buffer.from('[0,"1"]').toString('base64url'),
  ];
  for (const query of [
    ...cursors.map(one => `cursor=${one}`),
    'limit=0',
    'limit=101',
    'limit=x',
    'x=1',
    'list=a&list=b',
  ]) {
    assert.equal(await said(await server.get(`/v1/newsletter/issues?${query}`)), '422 invalid', query);
  }
  for (const path of ['draft', 'nothing', '%00', 'DRAFT']) {
    assert.equal(await said(await server.get(`/v1/newsletter/issues/${path}`)), '404 not-found', path);
  }
  for (const feed of ['rss', 'json']) {
    assert.equal(await said(await server.get(`/v1/newsletter/issues.${feed}?lang=x_y`)), '422 invalid');
    assert.equal(await said(await server.get(`/v1/newsletter/issues.${feed}?list=nothing`)), '404 not-found');
  }
});

test('one issue comes with its text, may be kept a little, and is validated again', async () => {
  const response = await server.get('/v1/newsletter/issues/first?network=gr');
  const { body, number, demo } = (await response.json()) as Record<string, unknown>;
  assert.deepEqual([body, number, demo], [{ el: [{ type: 'paragraph', text: 'Καλημέρα' }] }, 1, false]);
  assert.match(response.headers.get('Cache-Control') ?? '', /^public/);
  const tag = response.headers.get('ETag') ?? '';
  const again = await server.get('/v1/newsletter/issues/first?network=gr', { 'If-None-Match': tag });
  assert.equal(again.status, 304);
});

test('RSS: every text whole and harmless, dates as mail has them, the feed’s own address', async () => {
  const response = await server.get('/v1/newsletter/issues.rss?network=gr');
  assert.equal(response.headers.get('Content-Type'), 'application/rss+xml; charset=utf-8');
  assert.ok(response.headers.get('ETag'));
  const text = await response.text();
  // Nothing that XML 1.0 cannot have.
  assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  const $ = load(text, { xml: true });
  const items = $('channel > item').toArray();
  const field = (index: number, name: string) => $(items[index]).children(name).text();
  assert.deepEqual(
    items.map(item => $(item).children('link').text().split('/').at(-1)),
    youngestFirst,
  );
  const clean = nasty.replace(/[\u0001\u0008]/g, '');
  assert.equal(field(1, 'title'), clean);
  assert.equal(field(2, 'description'), clean);
  assert.equal(field(1, 'pubDate'), 'Sun, 01 Jun 2025 09:00:00 GMT');
  assert.equal(field(1, 'guid'), `${BASE}/n/gr/newsletter/fourth`);
  assert.equal(field(3, 'category'), 'Εργαστήρια');
  assert.equal(field(0, 'dc\\:language'), 'en');
  const html = load(field(1, 'content\\:encoded'));
  assert.equal(html('script').length, 0);
  assert.equal(html('h2').text(), clean);
  assert.equal(html('a').attr('href'), 'https://ministry.example/?a=1&b=2');
  const channel = $('channel');
  assert.equal(channel.children('language').text(), 'el');
  assert.equal(channel.children('link').text(), `${BASE}/n/gr/newsletter`);
  assert.equal(channel.children('atom\\:link').attr('href'), `${BASE}/v1/newsletter/issues.rss?network=gr`);
  assert.equal(channel.children('atom\\:link').attr('rel'), 'self');
  const mine = await server.get('/v1/newsletter/issues.rss?list=calls&lang=en');
  const one = load(await mine.text(), { xml: true });
  assert.equal(one('channel > item').length, 1);
  assert.equal(
    one('channel').children('atom\\:link').attr('href'),
    `${BASE}/v1/newsletter/issues.rss?network=gr&list=calls&lang=en`,
  );
  assert.equal(one('channel').children('title').text(), 'Newsletter – Innovation Network: Προσκλήσεις');
});

test('JSON Feed 1.1: what a reader needs of it, in the language that was asked for', async () => {
  const response = await server.get('/v1/newsletter/issues.json?lang=en&network=gr');
  assert.equal(response.headers.get('Content-Type'), 'application/feed+json; charset=utf-8');
  const feed = (await response.json()) as Record<string, unknown> & { items: Record<string, unknown>[] };
  assert.deepEqual(
    [feed['version'], feed['language'], feed['feed_url'], feed['home_page_url'], feed['authors']],
    [
      'https://jsonfeed.org/version/1.1',
      'en',
      `${BASE}/v1/newsletter/issues.json?network=gr&lang=en`,
      `${BASE}/n/gr/newsletter`,
      [{ name: 'Innovation Network' }],
    ],
  );
  assert.deepEqual(
    feed.items.map(({ id }) => String(id).split('/').at(-1)),
    youngestFirst,
  );
  const [foreign, fourth, third] = feed.items;
  assert.equal(foreign?.['language'], undefined);
  assert.match(String(fourth?.['content_html']), /Good morning/);
  assert.equal(third?.['summary'], 'Short');
  assert.equal(third?.['language'], 'el');
  assert.equal(third?.['date_published'], '2025-06-01T09:00:00.000Z');
});

test('what is no character of XML is left out, half a pair too', () => {
  assert.equal(
    xml('a\u0000\u000b\ud800\ufffeb\t\n\u{1f600}&<>"\''),
    'ab\t\n\u{1f600}&amp;&lt;&gt;&quot;&apos;',
  );
});

test('a network without a newsletter has an empty archive and no feed', async () => {
  await server.import({ network: { ...openNetwork, slug: 'none' } });
  assert.deepEqual(await server.json('/v1/newsletter/issues?network=none'), { items: [], next: null });
  assert.equal(await said(await server.get('/v1/newsletter/issues.rss?network=none')), '404 not-found');
});

test('an address that somebody made up is refused, never a failure', async () => {
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const [query, answer] of [
    ['issues?list=%00', '422 invalid'],
    ['issues.rss?list=%00', '422 invalid'],
    ['issues.json?list=%27', '422 invalid'],
    ['issues/%00', '404 not-found'],
    ...[
      [-199999999999999, 1],
      [-1, 1],
      [2e14, 1],
      [8e15, 1],
      [1.5, 1],
      [1, 1.5],
      [1, 2e16],
      ['1', 1],
      [1],
      1,
    ].map(value => [`issues?cursor=${cursor(value)}`, '422 invalid'] as const),
  ] as const) {
    assert.equal(await said(await server.get(`/v1/newsletter/${query}`)), answer, query);
  }
  assert.equal((await server.get(`/v1/newsletter/issues?cursor=${cursor([0, 1])}`)).status, 200);
});
