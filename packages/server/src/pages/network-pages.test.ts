import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NetworkRecordInput } from '@koinon/contract';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { charter, individual, joining, memberServer, newCharter } from '../testing/memberships.ts';
import { issue } from '../testing/newsletters.ts';
import { brokenHeadings, brokenIds, filled, pageOf, postForm, target, textOf } from '../testing/pages.ts';
import { event, on, organizations } from '../testing/records.ts';

const network: NetworkRecordInput = {
  ...individual,
  name: { el: 'Δίκτυο Καινοτομίας', en: 'Innovation Network' },
  languages: ['el', 'pt', 'en'],
  description: { el: [{ type: 'paragraph', text: 'Μια κοινότητα.' }] },
  url: 'https://network-site.example/',
  coordinator: 'ministry',
  foundingDate: '2018',
  objectives: [{ en: 'To <b>share</b>' }],
  beneficiaries: { en: 'Public servants' },
  membership: { mode: 'institutional', seatsPerBody: 2, note: { en: 'Two of each body.' } },
  newsletter: {
    lists: [
      { id: 'news', name: { el: 'Νέα', en: 'News' } },
      { id: 'calls', name: { en: 'Calls' } },
    ],
  },
  labs: [
    {
      id: 'open-lab',
      name: { en: 'Open lab' },
      organization: 'school',
      note: { en: 'One afternoon a month.' },
      contact: 'lab@school.example',
      location: { name: { en: 'Old mill' }, region: 'crete', accessibility: { en: 'A ramp' } },
      demo: true,
    },
    { id: 'shut-lab', name: { en: 'Shut lab' }, visits: false },
  ],
};
const events = [
  event('visit', {
    kind: 'visit',
    name: { en: 'Visit to the open lab' },
    slots: [{ date: '2026-12-04', start: '14:00', end: '16:00' }],
    organizations: [{ organization: 'school', role: 'host' }],
  }),
  event('talk', { name: { en: 'Talk' }, ...on('2026-12-05') }),
];
const past = [
  {
    ...issue('first', {
      title: { el: 'Πρώτο τεύχος', en: 'First issue' },
      summary: { en: 'What we did' },
      number: 1,
      body: { el: [{ type: 'paragraph', text: 'Καλημέρα' }] },
    }),
    publishedAt: '2026-10-01T08:00:00Z',
  },
  {
    ...issue('call', { list: 'calls', title: { en: 'A call' }, demo: true }),
    publishedAt: '2026-11-01T08:00:00Z',
  },
];

const server = await memberServer({ network, organizations, events, issues: past });
const get = async (path: string) => pageOf(await server.get(path));

test('every page about a network is whole and has no script, in each language', async () => {
  const paths = [
    '',
    '/charter',
    '/charter/2024',
    '/labs',
    '/members',
    '/members/sent',
    '/newsletter',
    '/newsletter?list=news',
    '/newsletter/first',
  ];
  for (const lang of ['el', 'pt', 'en']) {
    for (const path of paths) {
      const response = await server.get(`/n/gr${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      assert.equal(response.status, 200, path);
      assert.match(response.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
      const $ = await pageOf(response);
      assert.equal($('html').attr('lang'), lang);
      assert.equal($('script:not([type="application/ld+json"])').length, 0);
      assert.deepEqual([...brokenIds($), ...brokenHeadings($)], [], path);
      assert.doesNotMatch($('main').text(), /\b[a-z]+Page\.[a-z]/i, 'no word is missing');
    }
  }
});

test('pages of a network are offered in its own languages, and are in its first where it speaks none that is wished for', async () => {
  const greek = await memberServer({
    network: { ...network, languages: ['el-GR', 'en'] },
    organizations,
    events,
  });
  for (const path of ['/n/gr', '/n/gr/members', '/f/gr/membership', '/f/gr/newsletter']) {
    const response = await greek.get(`${path}?lang=pt`, { 'Accept-Language': 'pt, fr;q=0.9' });
    assert.match(response.headers.get('Vary') ?? '', /Accept-Language/, path);
    const $ = await pageOf(response);
    assert.equal($('html').attr('lang'), 'el', path);
    const offered = $('.languages :is(a, button)').toArray();
    assert.deepEqual(
      offered.map(one => $(one).attr('lang')),
      ['el', 'en'],
      path,
    );
    const wished = await pageOf(await greek.get(path, { 'Accept-Language': 'pt, en;q=0.5' }));
    assert.equal(wished('html').attr('lang'), 'en', path);
  }
});

test('a link that is over leads back to the networks that speak the language of its page', async () => {
  const two = await memberServer({ network: { ...network, languages: ['el', 'en'] }, organizations });
  const portuguese = { ...network, slug: 'pt', languages: ['pt', 'en'], coordinator: null, labs: [] };
  await two.import({ network: portuguese, charters: [charter] });
  assert.equal(await two.ask(joining('gone@ypes.gov.gr')), '202');
  const path = `/m/${await two.token('gone@ypes.gov.gr')}`;
  await postForm(two, path, { action: 'delete-request' }, { Origin: 'null' });
  for (const [lang, ways] of [
    ['el', ['/f/gr/membership?lang=el']],
    ['pt', ['/f/pt/membership?lang=pt']],
    ['en', ['/f/gr/membership?lang=en', '/f/pt/membership?lang=en']],
  ] as const) {
    const $ = await pageOf(await two.get(`${path}?lang=${lang}`));
    const found = $('main a[href^="/f/"]').toArray();
    assert.deepEqual(
      found.map(one => $(one).attr('href')),
      ways,
    );
  }
});

test('a network says who coordinates it, since when, what for, for whom, and how one joins', async () => {
  const $ = await get('/n/gr?lang=en');
  const text = textOf($);
  for (const words of [
    /Coordinated by Υπουργείο Εσωτερικών \(ΥΠΕΣ\)/,
    /Founded in 2018/,
    /For whom Public servants/,
    /To <b>share<\/b>/,
    /Two of each body\. Each body has 2 seats/,
    /Whoever joins accepts the charter: Charter/,
    /Visit to the open lab/,
  ])
    assert.match(text, words);
  assert.equal($('.prose[lang="el"]').text().trim(), 'Μια κοινότητα.');
  for (const href of [
    '/f/gr/membership?lang=en',
    '/f/gr/newsletter?lang=en',
    '/n/gr/labs?lang=en',
    '/n/gr/members?lang=en',
    '/n/gr/newsletter?lang=en',
    '/e/gr?lang=en',
  ])
    assert.ok($(`main a[href="${href}"]`).length > 0, href);
  for (const once of ['/f/gr/membership?lang=en', '/e/gr?lang=en'])
    assert.equal($(`main a[href="${once}"]`).length, 1, once);
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
  assert.equal(data['@type'], 'Organization');
  assert.equal(data['foundingDate'], '2018');
  const index = await get('/?lang=en');
  assert.ok(index('a[href="/n/gr?lang=en"]').length > 0);
});

test('a network of which little is known says only that', async () => {
  const bare = {
    slug: 'zz',
    name: { en: 'Bare' },
    languages: ['en'],
    timeZone: 'UTC',
    membership: { mode: 'individual' },
  } as const;
  await server.import({ network: { ...bare, languages: ['en'] } });
  const $ = await get('/n/zz?lang=en');
  assert.match(textOf($), /not known yet how to join/);
  assert.equal($('main a[href^="/f/"]').length, 0);
  assert.equal((await server.get('/n/zz/newsletter')).status, 404);
  assert.match(textOf(await get('/n/zz/labs?lang=en')), /not listed any labs/);
  const none = await server.get('/n/zz/charter?lang=en');
  assert.equal(none.status, 404);
  assert.match(textOf(await pageOf(none)), /has not published a charter/);
  for (const path of [
    '/n/nowhere',
    "/n/x'y",
    '/n/gr/charter/2099',
    '/n/gr/newsletter/none',
    '/n/gr/newsletter?list=none',
    '/n/gr/newsletter?cursor=x',
  ])
    assert.equal((await server.get(path)).status, 404, path);
});

test('each version of the charter stays to be read; a sample says that it is one', async () => {
  const sample = CharterRecordSchema.parse({ ...newCharter, sample: true });
  await server.services.memberships.staff.publishCharter('gr', sample);
  const now = await get('/n/gr/charter?lang=en');
  assert.match(textOf(now), /Sample.*only shows what a charter looks like.*Version 2027.*Courage/s);
  assert.equal(now('meta[name="robots"]').attr('content'), 'noindex');
  const before = await get('/n/gr/charter/2024?lang=pt');
  assert.match(textOf(before), /versão anterior/);
  assert.doesNotMatch(textOf(before), /Courage|Τόλμη/);
  assert.match(before('.prose').attr('lang') ?? '', /el|en/);
  assert.match(textOf(await get('/n/gr?lang=en')), /Charter Sample/);
});

test('labs say whether they receive visits, how to ask, and which visits come', async () => {
  const $ = await get('/n/gr/labs?lang=en');
  const lab = textOf($, '#open-lab');
  assert.match(lab, /Invented for demonstration/);
  assert.match(lab, /Old mill, .*Κρήτη.*A ramp/s);
  assert.match(lab, /One afternoon a month\. Ask for a visit: lab@school\.example/);
  assert.match(lab, /Visit to the open lab/);
  assert.doesNotMatch(textOf($), /Talk/);
  const text = textOf($);
  assert.ok(text.indexOf('Other labs') < text.indexOf('Shut lab'));
});

test('who asks for the link to their page reads the same whoever they are', async () => {
  const $ = await get('/n/gr/members?lang=en');
  assert.match(textOf($), /Nobody is in it who did not choose to be/);
  assert.equal(await server.ask(joining('member@ypes.gov.gr', { charter: '2027' })), '202');
  await server.act('member@ypes.gov.gr', 'confirm');
  const answers = [];
  for (const email of ['member@ypes.gov.gr', 'nobody@ypes.gov.gr']) {
    const sent = await postForm(server, '/n/gr/members?lang=en', filled($, { email }));
    answers.push([sent.status, target(sent), await sent.text()]);
  }
  assert.deepEqual(answers[0], answers[1]);
  assert.equal(answers[0]?.[1], '/n/gr/members/sent?lang=en');
  assert.deepEqual((await server.mails('member@ypes.gov.gr')).slice(-1), ['membership-link']);
  assert.match(textOf(await get('/n/gr/members/sent?lang=en')), /If this is a member’s address/);

  const wrong = await postForm(server, '/n/gr/members?lang=en', { email: 'not <an> address' });
  assert.equal(wrong.status, 422);
  const again = await pageOf(wrong);
  assert.equal(again('[name="email"]').attr('value'), 'not <an> address');
  assert.equal(again('.problems a').attr('href'), '#field-email');
  assert.deepEqual([...brokenIds(again), ...brokenHeadings(again)], []);
  const foreign = { Origin: 'https://evil.example' };
  assert.equal((await postForm(server, '/n/gr/members', { email: 'a@b.example' }, foreign)).status, 403);
});

test('who asks for links too often reads when to try again, and what was typed is still there', async () => {
  const one = { limit: 1, windowSeconds: 600 };
  const set = { address: one, prefix: one, form: one };
  const formLimits = { ticketed: set, unticketed: set, holdsPerClient: 1 };
  const busy = await memberServer({ network, organizations }, { formLimits });
  const ask = () => postForm(busy, '/n/gr/members?lang=en', { email: 'often@ypes.gov.gr' });
  assert.equal((await ask()).status, 303);
  const response = await ask();
  assert.equal(response.status, 429);
  assert.equal(response.headers.get('Retry-After'), '600');
  const $ = await pageOf(response);
  assert.match(textOf($, '.banner'), /Wait 10 minutes/);
  assert.equal($('[name="email"]').attr('value'), 'often@ypes.gov.gr');
});

test('the archive has every issue that was sent, its feeds and the way to subscribe', async () => {
  const $ = await get('/n/gr/newsletter?lang=en');
  assert.deepEqual(
    $('.issues h3')
      .toArray()
      .map(one => $(one).text().trim()),
    ['A call', 'First issue'],
  );
  assert.equal($('link[type="application/rss+xml"]').attr('href'), '/v1/newsletter/issues.rss?network=gr');
  assert.equal($('link[type="application/feed+json"]').attr('href'), '/v1/newsletter/issues.json?network=gr');
  assert.match($('link[type="application/rss+xml"]').attr('title') ?? '', /^Newsletter – .+ \(RSS\)$/);
  assert.match($('a[href*=".rss"]').attr('aria-label') ?? '', /\(RSS\): Newsletter – /);
  assert.match(textOf($), /1 October 2026 · No\. 1 · News What we did/);
  assert.match(textOf($), /Invented for demonstration/);
  const calls = await get('/n/gr/newsletter?lang=en&list=calls');
  assert.equal(calls('.issues > li').length, 1);
  assert.equal(calls('a[aria-current="page"]').text().trim(), 'Calls');
  assert.equal(calls('a.button').attr('href'), '/f/gr/newsletter?lang=en&lists=calls');
});

test('an issue is a page of its own, in the words of schema.org, and says where it is in another language', async () => {
  const $ = await get('/n/gr/newsletter/first?lang=en');
  assert.equal($('h1').text(), 'First issue');
  assert.equal($('.prose').attr('lang'), 'el');
  assert.match(textOf($), /Καλημέρα/);
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
  assert.equal(data['@type'], 'NewsArticle');
  assert.equal(data['headline'], 'First issue');
  assert.equal(data['datePublished'], '2026-10-01T08:00:00.000Z');
  assert.equal($('meta[property="og:type"]').attr('content'), 'article');
  assert.equal(
    $('link[rel="canonical"]').attr('href'),
    'https://network.example/n/gr/newsletter/first?lang=en',
  );
  assert.equal($('meta[name="robots"]').attr('content'), 'index, follow');
  const invented = await get('/n/gr/newsletter/call?lang=en');
  assert.match(textOf(invented), /invented for the demonstration/);
  assert.equal(invented('meta[name="robots"]').attr('content'), 'noindex');
});

test('what cannot be an issue, a charter or a place in the archive is not found, never a failure', async () => {
  const cursor = Buffer.from('[-199999999999999,1]').toString('base64url');
  for (const path of [
    'newsletter/%00',
    'newsletter/%27',
    'charter/%00',
    'newsletter?list=%00',
    'newsletter?cursor=%00',
    `newsletter?cursor=${cursor}`,
  ]) {
    assert.equal((await server.get(`/n/gr/${path}`)).status, 404, path);
  }
});
