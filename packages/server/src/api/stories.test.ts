/** Published stories as programs read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireStory, WireStoryDraft, WireStoryPage } from '@koinon/contract';
import { StoryPageSchema, StorySchema } from '@koinon/contract/stories';
import { STORY_STATUSES } from '@koinon/contract/values';
import { load } from 'cheerio';
import { eq } from 'drizzle-orm';
import { stories } from '../database/schema.ts';
import { draftServer, storyNetwork } from '../testing/drafts.ts';
import { BASE } from '../testing/harness.ts';
import { said } from '../testing/registrations.ts';
import { published } from '../testing/stories.ts';

const server = await draftServer();
/** As long as a token. */
const LONG = 'an-address-that-is-as-long-as-a-token-is-43';
const network = { ...storyNetwork, axes: [{ id: 'culture', name: { el: 'Κουλτούρα', en: 'Culture' } }] };
await server.import({
  network,
  stories: [
    published('one', { events: ['past-lab'], publishedAt: '2026-10-03' }),
    published('one-en', {
      lang: 'en',
      title: 'Story <one> & only',
      summary: 'Fish & chips',
      translationOf: 'one',
      axes: ['culture'],
      publishedAt: '2026-10-02',
    }),
    published(LONG, { publishedAt: '2026-10-01' }),
  ],
});
const list = async (query = '') => (await server.json(`/v1/stories?network=gr${query}`)) as WireStoryPage;

test('a list and a story are what the contract says', async () => {
  const page = await list('&facets=type&facets=event');
  assert.ok(StoryPageSchema.safeParse(page).success);
  assert.deepEqual(
    page.items.map(({ slug, url }) => [slug, url]),
    [
      ['one', `${BASE}/s/gr/one`],
      [LONG, `${BASE}/s/gr/${LONG}`],
    ],
  );
  assert.deepEqual([page.total, page.next, page.facets.length], [2, null, 2]);
  const story = await server.json('/v1/stories/one?network=gr');
  const read = StorySchema.safeParse(story);
  assert.ok(read.success);
  assert.deepEqual(read.data.people, [
    { name: 'Μαρία Παπαδοπούλου', role: 'Προϊσταμένη', organization: 'ΥΠΕΣ' },
  ]);
});

test('lists go on from page to page by the address in Link', async () => {
  const first = await server.get('/v1/stories?network=gr&limit=1');
  const link = /<([^>]*)>; rel="next"/.exec(first.headers.get('Link') ?? '')?.[1] ?? '';
  assert.ok(link.startsWith(BASE));
  const second = (await server.json(link.slice(BASE.length))) as WireStoryPage;
  assert.deepEqual(
    second.items.map(({ slug }) => slug),
    [LONG],
  );
  assert.equal((await server.get(link.slice(BASE.length))).headers.get('Link'), null);
});

test('what cannot be asked is refused by name', async () => {
  for (const [query, pointer] of [
    ['&type=poem', '/type/0'],
    ['&year=26', '/year/0'],
    ['&limit=0', '/limit'],
    ['&limit=many', '/limit'],
    ['&cursor=none', '/cursor'],
    ['&lang=greek_', '/lang'],
    ['&axis=No', '/axis/0'],
    ['&facets=people', '/facets/0'],
    ['&sort=title', '/sort'],
    ['&q=a&q=b', '/q'],
  ] as const) {
    const response = await server.get(`/v1/stories?network=gr${query}`);
    assert.equal(response.status, 422, query);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    assert.deepEqual(
      errors.map(error => error.pointer),
      [pointer],
    );
  }
  // An empty value is none.
  assert.equal((await list('&type=&q=')).total, 2);
  assert.equal(await said(await server.get('/v1/stories.rss?network=gr&limit=3')), '422 invalid');
});

test('reads are open to every site, may be kept for a minute and are not sent twice', async () => {
  for (const path of ['/v1/stories', '/v1/stories/one', '/v1/stories.rss', '/v1/stories.json']) {
    const headers = { Origin: 'https://anywhere.example' };
    const response = await server.get(`${path}?network=gr`, headers);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*', path);
    assert.match(response.headers.get('Cache-Control') ?? '', /^public, max-age=60/, path);
    const again = await server.get(`${path}?network=gr`, {
      'If-None-Match': response.headers.get('ETag') ?? '',
    });
    assert.equal(again.status, 304, path);
    const wrong = await server.send('DELETE', `${path}?network=gr`);
    assert.equal(wrong.status, 405, path);
    assert.match(wrong.headers.get('Allow') ?? '', /^GET, HEAD/, path);
  }
});

test('a token opens its draft, and an address as long as one its story', async () => {
  assert.equal(LONG.length, 43);
  assert.equal(((await server.json(`/v1/stories/${LONG}?network=gr`)) as WireStory).slug, LONG);
  const { token } = await server.begin({ title: 'Πρόχειρο' });
  const response = await server.get(`/v1/stories/${token}`);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.equal(((await response.json()) as WireStoryDraft).answers['title'], 'Πρόχειρο');
  assert.equal(await said(await server.get(`/v1/stories/${'x'.repeat(43)}`)), '404 not-found');
  assert.equal(await said(await server.get('/v1/stories/no-such')), '404 not-found');
  server.clock += 400 * 86_400_000;
  assert.equal(await said(await server.get(`/v1/stories/${token}`)), '410 link-expired');
});

test('the feeds have the stories’ texts, in the language that is wished for', async () => {
  const response = await server.get('/v1/stories.rss?network=gr&lang=en&type=story');
  assert.equal(response.headers.get('Content-Type'), 'application/rss+xml; charset=utf-8');
  const $ = load(await response.text(), { xml: true });
  assert.equal($('channel > link').text(), `${BASE}/s/gr`);
  assert.equal(
    $('channel > atom\\:link').attr('href'),
    `${BASE}/v1/stories.rss?lang=en&network=gr&type=story`,
  );
  assert.deepEqual(
    $('item > title')
      .toArray()
      .map(one => $(one).text()),
    ['Story <one> & only', `Ιστορία ${LONG}`],
  );
  const item = $('item').first();
  assert.equal(item.find('guid').text(), `${BASE}/s/gr/one-en`);
  assert.equal(item.find('category').text(), 'Culture');
  const text = load(item.find('content\\:encoded').text());
  assert.deepEqual(
    text('h2')
      .toArray()
      .map(one => text(one).text()),
    ['Why we did it', 'Πώς το κάναμε εμείς', 'What we learned'],
  );
  assert.equal($('item').last().find('dc\\:language').text(), 'el');

  const json = (await server.json('/v1/stories.json?network=gr')) as {
    version: string;
    language: string;
    items: { url: string; language?: string; content_html: string }[];
  };
  assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(json.language, 'el');
  assert.deepEqual(
    json.items.map(({ url, language }) => [url, language]),
    [
      [`${BASE}/s/gr/one`, undefined],
      [`${BASE}/s/gr/${LONG}`, undefined],
    ],
  );
});

test('nothing that is not published can be read in any way', async () => {
  const { token } = await server.handIn('secret@ypes.gov.gr', {
    title: 'Μυστικός τίτλος',
    events: [{ event: 'past-lab' }],
  });
  const { id } = await server.row(token);
  const paths = [
    '/v1/stories?network=gr&q=μυστικος',
    '/v1/stories?network=gr',
    '/v1/stories.rss?network=gr',
    '/v1/stories.json?network=gr',
    '/v1/events/past-lab?network=gr',
    '/v1/events?network=gr&from=2026-01-01',
    `/v1/stories/${id}?network=gr`,
    '/v1/stories/mystikos?network=gr',
    '/s/gr?q=μυστικος',
    '/s/gr/mystikos',
    '/e/gr/past-lab',
    `/oembed?url=${encodeURIComponent(`${BASE}/s/gr/mystikos`)}`,
  ];
  // Even if it has an address already, as one that was withdrawn does.
  await server.services.db
    .update(stories)
    .set({ slug: 'mystikos', search: 'μυστικοσ' })
    .where(eq(stories.id, id));
  for (const status of STORY_STATUSES.filter(one => one !== 'published')) {
    await server.services.db
      .update(stories)
      .set({ status, publishedAt: new Date(server.clock) })
      .where(eq(stories.id, id));
    for (const path of paths) {
      const text = await (await server.get(path)).text();
      assert.doesNotMatch(text, /Μυστικός τίτλος/, `${status} ${path}`);
    }
  }
  await server.services.db.update(stories).set({ status: 'published' }).where(eq(stories.id, id));
  for (const path of paths.filter(one => !one.includes(id))) {
    assert.match(await (await server.get(path)).text(), /Μυστικός τίτλος/, path);
  }
});
