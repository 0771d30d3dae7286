/** The pages of published stories. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryRecordInput } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import { stories } from '../database/schema.ts';
import { imageAddresses } from '../images/addresses.ts';
import { BASE, testServer } from '../testing/harness.ts';
import { brokenHeadings, brokenIds, pageOf, textOf } from '../testing/pages.ts';
import { event, network, on, organizations } from '../testing/records.ts';
import { published } from '../testing/stories.ts';

const widths = [
  { width: 480, height: 320 },
  { width: 960, height: 640 },
  { width: 1600, height: 1067 },
];
const stored = (id: string) => ({
  ...imageAddresses({ id, width: 1600, height: 1067, widths }, `${BASE}/media`),
  alt: { el: `Εικόνα ${id}` },
});
const full: StoryRecordInput = published('full', {
  title: 'Γραφείο <1> & ΕΚΔΔΑ',
  axes: ['culture'],
  events: ['lab'],
  image: stored('cover'),
  gallery: [
    { ...stored('photo'), caption: { el: 'Λεζάντα' }, creditText: 'Φωτογράφος' },
    { ...stored('ornament'), alt: null },
  ],
  sections: [
    {
      section: 'free',
      blocks: [{ type: 'paragraph', text: 'Η ΕΚΔΔΑ και το Τμ. Καινοτομίας. Ξανά η ΕΚΔΔΑ, όχι η ΕΚΔΔΑΒ.' }],
    },
    {
      section: 'why',
      blocks: [
        { type: 'heading', text: 'Πρώτα' },
        { type: 'list', ordered: true, items: ['ένα', 'δύο'] },
        { type: 'statement', text: 'Είπε πως ναι.', person: 'Άννα', role: 'Γενική Γραμματέας' },
      ],
    },
    {
      section: 'learned',
      heading: 'Τι κρατάμε',
      blocks: [{ type: 'link', url: 'https://example.org/a', text: 'Η έκθεση' }],
    },
  ],
  links: [{ text: 'Περισσότερα εδώ', url: 'https://example.org/b' }],
  sourceUrl: 'https://innovation.gov.gr/story',
});

const server = await testServer();
await server.import({
  network: {
    ...network,
    stories: { criteria: { el: 'Ό,τι δοκιμάστηκε.' }, templates: [] },
    privacy: { controller: { el: 'Δίκτυο' }, contact: 'dpo@network.example', retentionDays: 30 },
    abbreviations: [
      { abbreviation: 'ΕΚΔΔΑ', expansion: { el: 'Εθνικό Κέντρο' } },
      { abbreviation: 'Τμ.', expansion: { el: 'Τμήμα' } },
    ],
  },
  organizations,
  events: [event('lab', { ...on('2026-10-01'), name: { el: 'Εργαστήριο', en: 'Lab' } })],
  stories: [
    full,
    published('full-en', { lang: 'en', title: 'Office', translationOf: 'full', events: ['lab'] }),
    published('made-up', { demo: true, resourceType: 'guide', publishedAt: '2025-05-05' }),
    published('report', {
      resourceType: 'report',
      licence: 'LicenseRef-none',
      author: null,
      people: [],
      publishedAt: '2024-04-04',
    }),
  ],
});
const read = async (path: string) => {
  const response = await server.get(path);
  assert.equal(response.status, 200, path);
  return pageOf(response);
};

test('every page has its headings in order, ids that exist, one title and no script that runs', async () => {
  for (const path of [
    '/s/gr',
    '/s/gr?q=x',
    '/s/gr?type=guide&lang=en',
    '/s/gr/full',
    '/s/gr/full?lang=en',
    '/s/gr/made-up',
    '/s/gr/report',
    '/e/gr/lab',
  ]) {
    const $ = await read(path);
    assert.deepEqual(brokenHeadings($), [], path);
    assert.deepEqual(brokenIds($), [], path);
    assert.deepEqual($('script:not([type="application/ld+json"])').length, 0, path);
    assert.equal($('[style]').length, 0, path);
  }
});

test('a story stands in its own language, whatever that of the page is', async () => {
  const $ = await read('/s/gr/full?lang=en');
  assert.equal($('html').attr('lang'), 'en');
  assert.equal($('h1').attr('lang'), 'el');
  assert.equal($('.prose').attr('lang'), 'el');
  assert.deepEqual(
    $('.prose h2')
      .toArray()
      .map(one => $(one).text().trim()),
    ['Γιατί το κάναμε', 'Τι κρατάμε'],
  );
  assert.match(textOf($), /This story is in Greek/);
  assert.match(textOf($), /By Ελένη Γράφουσα/);
  const own = await read('/s/gr/full?lang=el');
  assert.equal(own('main [lang="el"]').length, 0);
  assert.doesNotMatch(textOf(own), /Αυτή η ιστορία είναι/);
});

test('translations are linked, for people and for programs', async () => {
  const $ = await read('/s/gr/full?lang=el');
  const link = $('main a[hreflang="en"]');
  assert.equal(link.attr('href'), `${BASE}/s/gr/full-en`);
  assert.equal(link.attr('lang'), 'en');
  assert.equal(link.text().trim(), 'English');
  assert.deepEqual(
    $('head link[rel="alternate"][hreflang]')
      .toArray()
      .map(one => [$(one).attr('hreflang'), $(one).attr('href')]),
    [
      ['el', `${BASE}/s/gr/full`],
      ['en', `${BASE}/s/gr/full-en`],
    ],
  );
  assert.equal($('link[rel="canonical"]').attr('href'), `${BASE}/s/gr/full`);
  // The language of the page leads to the version in it, where there is one.
  assert.equal($('.languages a[lang="en"]').attr('href'), '/s/gr/full-en?lang=en');
  const alone = await read('/s/gr/made-up?lang=el');
  assert.equal(alone('.languages a[lang="en"]').attr('href'), '/s/gr/made-up?lang=en');
});

test('pictures come in three widths and two formats, with their dimensions', async () => {
  const $ = await read('/s/gr/full?lang=el');
  const cover = $('.cover img');
  assert.deepEqual(
    [cover.attr('width'), cover.attr('height'), cover.attr('alt')],
    ['1600', '1067', 'Εικόνα cover'],
  );
  assert.equal(cover.attr('loading'), undefined);
  assert.equal(
    $('.cover source[type="image/webp"]').attr('srcset'),
    [480, 960, 1600].map(width => `${BASE}/media/cover/${width}.webp ${width}w`).join(', '),
  );
  assert.match(cover.attr('srcset') ?? '', /1600\.jpg 1600w$/);
  assert.ok(cover.attr('sizes'));
  const [photo, ornament] = $('.pictures img')
    .toArray()
    .map(one => $(one));
  assert.equal(photo?.attr('loading'), 'lazy');
  assert.equal(photo?.closest('figure').find('figcaption').text().trim(), 'Λεζάντα Φωτογράφος');
  assert.equal(ornament?.attr('alt'), '');
});

test('the network’s abbreviations are spelled out once, and only whole ones', async () => {
  const $ = await read('/s/gr/full?lang=el');
  assert.deepEqual(
    $('.prose abbr')
      .toArray()
      .map(one => [$(one).text(), $(one).attr('title')]),
    [
      ['ΕΚΔΔΑ', 'Εθνικό Κέντρο'],
      ['Τμ.', 'Τμήμα'],
    ],
  );
  assert.match($('.prose').text(), /Η ΕΚΔΔΑ και το Τμ\. Καινοτομίας\. Ξανά η ΕΚΔΔΑ, όχι η ΕΚΔΔΑΒ\./);
});

test('who took part, how many, what it is about and what others may do with it', async () => {
  const $ = await read('/s/gr/full?lang=el');
  const text = textOf($);
  for (const said of [
    'Μαρία Παπαδοπούλου, Προϊσταμένη, ΥΠΕΣ',
    '28 άτομα · 6 φορείς',
    'Κουλτούρα',
    'Εργαστήριο 1 Οκτωβρίου 2026',
    'Άννα, Γενική Γραμματέας',
    'Πρώτη δημοσίευση: innovation.gov.gr',
    'Δημοσιεύτηκε στις 1 Οκτωβρίου 2026',
  ])
    assert.ok(text.includes(said), said);
  assert.equal($('.facts a[href^="https://creativecommons.org/licenses/by/4.0/"]').length, 1);
  assert.equal($('link[rel="license"]').attr('href'), 'https://creativecommons.org/licenses/by/4.0/');
  assert.equal($('#links').closest('section').find('a').text(), 'Περισσότερα εδώ');
  const report = await read('/s/gr/report?lang=el');
  assert.equal(report('link[rel="license"]').length, 0);
  assert.equal(report('#people').length, 0);
});

test('programs read it as an article of schema.org and Open Graph', async () => {
  const $ = await read('/s/gr/full?lang=en');
  const node = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
  assert.deepEqual(
    [node['@type'], node['headline'], node['inLanguage'], node['license'], node['datePublished']],
    [
      'Article',
      'Γραφείο <1> & ΕΚΔΔΑ',
      'el',
      'https://creativecommons.org/licenses/by/4.0/',
      '2026-10-01T09:00:00.000Z',
    ],
  );
  assert.deepEqual(node['author'], { '@type': 'Person', name: 'Ελένη Γράφουσα' });
  assert.deepEqual(node['about'], [
    { '@type': 'Event', name: 'Εργαστήριο', url: `${BASE}/e/gr/lab`, startDate: '2026-10-01T08:30:00+03:00' },
  ]);
  const og = (name: string) => $(`meta[property="og:${name}"]`).attr('content');
  assert.deepEqual(
    [og('type'), og('title'), og('url'), og('locale'), og('image'), og('image:width'), og('image:alt')],
    [
      'article',
      'Γραφείο <1> & ΕΚΔΔΑ',
      `${BASE}/s/gr/full`,
      'el_GR',
      `${BASE}/media/cover/1600.jpg`,
      '1600',
      'Εικόνα cover',
    ],
  );
  const report = await read('/s/gr/report');
  const other = JSON.parse(report('script[type="application/ld+json"]').text()) as Record<string, unknown>;
  assert.deepEqual([other['@type'], other['license']], ['Report', undefined]);
  assert.deepEqual(other['author'], { '@type': 'Organization', name: 'Δίκτυο Καινοτομίας' });
});

test('what is made up says so and is no search engine’s business', async () => {
  const $ = await read('/s/gr/made-up?lang=en');
  assert.match(textOf($, '.banner'), /made up/);
  assert.equal($('meta[name="robots"]').attr('content'), 'noindex');
  assert.equal((await read('/s/gr/full'))('meta[name="robots"]').attr('content'), 'index, follow');
});

test('the gallery lists each story once, in the language of the page where it can', async () => {
  const titles = async (path: string) => {
    const $ = await read(path);
    return $('.stories h3')
      .toArray()
      .map(one => $(one).text().trim());
  };
  assert.deepEqual(await titles('/s/gr?lang=el'), [
    'Γραφείο <1> & ΕΚΔΔΑ',
    'Ιστορία made-up',
    'Ιστορία report',
  ]);
  assert.deepEqual(await titles('/s/gr?lang=en'), ['Office', 'Ιστορία made-up', 'Ιστορία report']);
  const $ = await read('/s/gr?lang=en');
  assert.equal($('.stories h3 a').last().attr('lang'), 'el');
  assert.equal($('.stories h3 a').first().attr('href'), '/s/gr/full-en?lang=en');
  assert.equal($('h2').text(), '3 stories');
});

test('search and filters are a form of the browser’s own', async () => {
  const $ = await read('/s/gr?lang=el&q=οδηγος&type=guide');
  assert.equal($('form[role="search"]').attr('method'), 'get');
  assert.equal($('#q').attr('value'), 'οδηγος');
  assert.equal($('.filters').attr('open'), 'open');
  assert.equal($('meta[name="robots"]').attr('content'), 'noindex');
  assert.equal($('input[name="type"][value="guide"]').attr('checked'), 'checked');
  assert.match(textOf($), /Καμία ιστορία δεν ταιριάζει/);

  const found = await read('/s/gr?lang=el&q=&type=guide&type=report&year=2024');
  assert.deepEqual(
    found('.stories h3')
      .toArray()
      .map(one => found(one).text().trim()),
    ['Ιστορία report'],
  );
  // What was chosen stays when the language changes.
  assert.equal(
    found('.languages a[lang="en"]').attr('href'),
    '/s/gr?type=guide&type=report&year=2024&lang=en',
  );
  assert.equal((await read('/s/gr?lang=el'))('.filters').attr('open'), undefined);
});

test('a long list goes on on the next page, with what was asked', async () => {
  await server.import({
    network: { ...network, slug: 'long' },
    stories: Array.from({ length: 21 }, (_, index) => published(`long-${index}`, { axes: ['culture'] })),
  });
  const $ = await read('/s/long?lang=el&type=story');
  const next = $('a[rel="next"]').attr('href') ?? '';
  assert.match(next, /type=story/);
  const second = await read(next);
  assert.equal(second('.stories > li').length, 1);
  assert.equal(second('a[rel="next"]').length, 0);
});

test('one can tell a story where the network takes them, and is led to it from the network', async () => {
  const $ = await read('/s/gr?lang=el');
  assert.equal($('a.button[href="/f/gr/story?lang=el"]').length, 1);
  assert.equal((await read('/n/gr?lang=el'))('a[href="/s/gr?lang=el"]').length, 1);
  const other = await read('/s/long?lang=el');
  assert.equal(other('a[href^="/f/"]').length, 0);
});

test('an event that is over tells its stories', async () => {
  const $ = await read('/e/gr/lab?lang=el');
  const links = $('#stories')
    .closest('section')
    .find('a')
    .toArray()
    .map(one => $(one));
  assert.deepEqual(
    links.map(one => [one.text().trim(), one.attr('href'), one.attr('lang')]),
    [
      ['Office', `${BASE}/s/gr/full-en?lang=el`, 'en'],
      ['Γραφείο <1> & ΕΚΔΔΑ', `${BASE}/s/gr/full?lang=el`, undefined],
    ],
  );
});

test('feeds and the way to embed are found from the pages', async () => {
  for (const path of ['/s/gr', '/s/gr/full']) {
    const $ = await read(path);
    for (const type of ['application/rss+xml', 'application/feed+json', 'application/json+oembed']) {
      const href = $(`link[rel="alternate"][type="${type}"]`).attr('href') ?? '';
      assert.equal((await server.get(href.replace(BASE, ''))).status, 200, `${path} ${type}`);
    }
  }
  const story = (await server.json(
    `/oembed?url=${encodeURIComponent(`${BASE}/s/gr/full`)}&maxwidth=500`,
  )) as object;
  assert.deepEqual(story, {
    version: '1.0',
    type: 'link',
    title: 'Γραφείο <1> & ΕΚΔΔΑ',
    author_name: 'Ελένη Γράφουσα',
    provider_name: 'Δίκτυο Καινοτομίας',
    provider_url: `${BASE}/n/gr`,
    cache_age: 3600,
    thumbnail_url: `${BASE}/media/cover/480.jpg`,
    thumbnail_width: 480,
    thumbnail_height: 320,
  });
  const gallery = (await server.json(`/oembed?url=${encodeURIComponent(`${BASE}/s/gr?lang=el`)}`)) as {
    html: string;
  };
  assert.match(gallery.html, /\/w\/gr\/story-gallery\?lang=el/);
});

test('one that was withdrawn says so and is gone; one that never was is not found', async () => {
  await server.database.db.update(stories).set({ status: 'withdrawn' }).where(eq(stories.id, 'made-up'));
  const response = await server.get('/s/gr/made-up?lang=en');
  assert.equal(response.status, 410);
  const $ = await pageOf(response);
  assert.equal($('h1').text(), 'This story has been withdrawn');
  assert.equal($('meta[name="robots"]').attr('content'), 'noindex');
  assert.deepEqual(brokenHeadings($), []);
  assert.doesNotMatch($.text(), /Ιστορία made-up/);
  for (const path of [
    '/s/gr/no-such',
    '/s/gr/NO',
    '/s/none',
    '/s/none/full',
    '/s/gr?type=poem',
    '/s/gr?cursor=x',
    '/s/gr?sort=a',
    '/s/gr/full/more',
  ])
    assert.equal((await server.get(path)).status, 404, path);
});
