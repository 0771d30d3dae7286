import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBEDS } from '@koinon/contract/embeds';
import { addOrigin, removeOrigin } from '../data/origins.ts';
import { testServer } from '../testing/harness.ts';
import { brokenIds, pageOf, textOf } from '../testing/pages.ts';
import { event, network, organizations } from '../testing/records.ts';

const AGENCY = 'https://agency.example';
const server = await testServer({ site: { embed: { folder: '/nowhere', version: '1.0.0' } } });
await server.import({ network, organizations, events: [event('lab')] });
await addOrigin(server.database.db, 'gr', AGENCY, new Date(server.clock));
await addOrigin(server.database.db, 'gr', 'http://localhost:5173', new Date(server.clock));

const policyOf = (response: Response) =>
  new Map(
    (response.headers.get('Content-Security-Policy') ?? '').split('; ').map(directive => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

const required: Readonly<Record<string, string>> = { 'registration-form': 'event-id=lab' };
const address = (name: string, query = '') =>
  `/w/gr/${name}?${[required[name], query].filter(Boolean).join('&')}`;

test('every widget has a page of its own, with the tag and a way without scripts', async () => {
  for (const { name, tag } of EMBEDS) {
    const response = await server.get(address(name, 'lang=el'));
    assert.equal(response.status, 200, name);
    assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=60');
    assert.equal(response.headers.get('X-Frame-Options'), null);
    const $ = await pageOf(response);
    assert.equal($('html').attr('lang'), 'el');
    assert.match($('title').text(), /^\p{Lu}.+ – Δίκτυο Καινοτομίας$/u, name);
    assert.equal($('meta[name="robots"]').attr('content'), 'noindex');
    assert.equal($('base').attr('target'), '_top');
    assert.equal($('base').attr('href'), undefined);
    assert.equal($(`main > ${tag}`).attr('network'), 'gr');
    assert.deepEqual(
      $('script')
        .toArray()
        .map(one => $(one).attr('src')),
      ['/embed/v1/koinon.js', '/embed/v1/frame-guest.js'],
    );
    assert.equal($('script').text() + $('style').text() + ($('[style]').attr('style') ?? ''), '');
    assert.deepEqual(brokenIds($), []);
    const way = $(`main > ${tag} a`).attr('href') ?? '';
    assert.match(way, /lang=el/);
    assert.ok([200, 404].includes((await server.get(way)).status), way);
  }
});

test('a frame may do what it needs and be shown by the sites that the network lists, no others', async () => {
  const policy = policyOf(await server.get('/w/gr/event-calendar'));
  assert.deepEqual(Object.fromEntries(policy), {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'", 'http://localhost:5173', AGENCY],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['koinon#html'],
  });
  const $ = await pageOf(await server.get('/w/gr/event-calendar'));
  assert.equal($('meta[name="koinon-hosts"]').attr('content'), `http://localhost:5173 ${AGENCY}`);
  for (const path of ['/e/gr', '/n/gr', '/w/nowhere/event-calendar'])
    assert.deepEqual(
      policyOf(await server.get(path, { Accept: 'text/html' })).get('frame-ancestors'),
      ["'none'"],
      path,
    );
});

test('a site that is taken off the list is off it with the next answer', async () => {
  const site = 'https://gone.example';
  const { db } = server.database;
  const before = (await server.get('/w/gr/event-calendar')).headers.get('ETag') ?? '';
  await addOrigin(db, 'gr', site, new Date(server.clock));
  const added = await server.get('/w/gr/event-calendar', { 'If-None-Match': before });
  assert.equal(added.status, 200);
  assert.ok(policyOf(added).get('frame-ancestors')?.includes(site));
  await removeOrigin(db, 'gr', site);
  const again = await server.get('/w/gr/event-calendar', { 'If-None-Match': before });
  assert.equal(again.status, 304);
  assert.ok(!policyOf(again).get('frame-ancestors')?.includes(site), 'said with a 304, too');
});

test('options become attributes, but for those that mean something on a page only', async () => {
  const query =
    'view=month&first-day=7&details=dialog&href-template=/x/%7Bslug%7D&url-state=k&json-ld=&heading-level=3&network=pt&onclick=alert(1)&api=https://evil.example&filters=%22%3E%3Cb%3E';
  const refused = await server.get(`/w/gr/event-calendar?${query}`);
  assert.equal(refused.status, 400, 'a filter with markup in it');
  const $ = await pageOf(
    await server.get(`/w/gr/event-calendar?${query.replace(/&filters.*/, '&filters=-region')}`),
  );
  assert.deepEqual(
    { ...$('koinon-event-calendar').attr() },
    {
      network: 'gr',
      view: 'month',
      'first-day': '7',
      'heading-level': '3',
      filters: '-region',
      'url-state': 'off',
    },
  );
});

test('an address that cannot be used says why, in the reader’s language, where the frame would be', async () => {
  for (const [lang, words] of [
    ['el', /διεύθυνση.*«view».*agenda, month, week, day, year/s],
    ['en', /“view” has a value.*“date”/s],
  ] as const) {
    const response = await server.get(`/w/gr/event-calendar?view=moon&date=today&lang=${lang}`);
    assert.equal(response.status, 400);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.ok(policyOf(response).get('frame-ancestors')?.includes(AGENCY));
    const $ = await pageOf(response);
    assert.equal($('html').attr('lang'), lang);
    assert.match(textOf($), words);
    assert.equal($('koinon-event-calendar').length, 0);
  }
  assert.match(
    textOf(await pageOf(await server.get('/w/gr/registration-form?lang=en'))),
    /“event-id” is missing/,
  );
  const unknown = await server.get('/w/gr/%3Cscript%3E?lang=en');
  assert.equal(unknown.status, 404);
  const $ = await pageOf(unknown);
  assert.match(textOf($), /no widget “<script>”.*newsletter-signup/);
  assert.equal($('script').length, 1);
});

test('in which language: of the address, else of the browser, of those that the network speaks', async () => {
  const lang = async (query: string, accept: string) =>
    (await pageOf(await server.get(`/w/gr/event-calendar${query}`, { 'Accept-Language': accept })))(
      'html',
    ).attr('lang');
  assert.equal(await lang('', 'en'), 'en');
  assert.equal(await lang('', 'pt'), 'el');
  assert.equal(await lang('?lang=en', 'el'), 'en');
  assert.equal(await lang('?lang=pt', 'en'), 'en');
  // What a cache between may give to the next visitor.
  for (const [query, varies] of [
    ['', true],
    ['?lang=en', false],
    ['?lang=pt', true],
  ] as const) {
    const vary = (await server.get(`/w/gr/event-calendar${query}`)).headers.get('Vary') ?? '';
    assert.equal(vary.includes('Accept-Language'), varies, query);
  }
});

test('without embed files the page still leads to where people can do it', async () => {
  const bare = await testServer();
  await bare.import({ network, organizations });
  const $ = await pageOf(await bare.get('/w/gr/newsletter-signup?lists=a,b&lang=en'));
  assert.equal($('script').length, 0);
  assert.equal($('main a').attr('href'), '/f/gr/newsletter?lists=a%2Cb&lang=en');
});

test('its style sheet is there, and is kept for ever', async () => {
  const $ = await pageOf(await server.get('/w/gr/event-calendar'));
  const sheet = await server.get($('link[rel="stylesheet"]').attr('href') ?? '');
  assert.equal(sheet.status, 200);
  assert.match(sheet.headers.get('Cache-Control') ?? '', /immutable/);
  assert.doesNotMatch(await sheet.text(), /\d(vh|dvh|svh|lvh)\b|url\(/, 'nothing is as high as the window');
});

test('what a frame sends is of the server’s own origin, whichever page is around it', async () => {
  const post = (headers: Record<string, string>) =>
    server.app.request('https://network.example/v1/events/lab/registrations?network=gr', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), ...headers },
      body: '{}',
    });
  const slug = async (response: Response) =>
    ((await response.json()) as { type: string }).type.split('/').at(-1);
  assert.equal(await slug(await post({ Origin: 'https://stranger.example' })), 'origin-not-allowed');
  assert.equal(
    await slug(await post({ Origin: 'null' })),
    'origin-not-allowed',
    'a sandbox without an origin',
  );
  for (const own of [
    { Origin: 'https://network.example' },
    { Origin: 'http://internal:8080', 'Sec-Fetch-Site': 'same-origin' },
  ])
    assert.notEqual(await slug(await post(own)), 'origin-not-allowed');
});
