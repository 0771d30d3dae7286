import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { PROBLEM_TYPES } from '@koinon/contract';
import fc from 'fast-check';
import { createApp } from './app.ts';
import { BASE, NOW, testServer } from './testing/harness.ts';
import { event, network, on } from './testing/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'koinon-embed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const server = await testServer({
  site: {
    embed: { folder: join(folder, 'embed'), version: '1.2.3' },
    demoPages: [{ href: 'http://127.0.0.1:8081/', title: 'Δήμος', lang: 'el' }],
  },
});

const HOSTILE = '"><script>alert(1)</script>\u2028</title>';

before(async () => {
  mkdirSync(join(folder, 'embed/chunks'), { recursive: true });
  writeFileSync(join(folder, 'embed/koinon.js'), 'export {};');
  writeFileSync(join(folder, 'embed/koinon.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(folder, 'embed/chunks/month-Ab3_dE9x.js'), 'export {};');
  writeFileSync(join(folder, 'secret.json'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'embed/link.json'));
  await server.import({
    network,
    organizations: [{ id: 'hostile', name: { el: HOSTILE }, url: 'https://example.org/"onclick="x' }],
    events: [
      event('lab', {
        name: { el: 'Εργαστήριο Καινοτομίας' },
        organizations: [{ role: 'organizer', organization: 'hostile' }],
        eventAttendanceMode: 'offline',
        registration: {
          mode: 'external',
          url: 'https://example.org/%CE%BF%CE%B4%CE%B7%CE%B3%CE%AF%CE%B5%CF%82',
        },
      }),
      event('hostile', {
        ...on('2026-12-05'),
        demo: true,
        name: { el: HOSTILE },
        summary: { el: HOSTILE },
        description: {
          el: [
            { type: 'paragraph', text: HOSTILE },
            { type: 'link', url: 'https://example.org/', text: HOSTILE },
          ],
        },
        location: { name: { el: HOSTILE } },
        tracks: [{ id: 'a', name: { el: HOSTILE } }],
        contact: { email: '"><script>@example.org' },
      }),
      event('weekly', { ...on('2026-11-23'), recurrence: 'FREQ=WEEKLY' }),
    ],
  });
});

test('an answer that the client has already is not sent again', async () => {
  for (const path of [
    '/v1/events',
    '/v1/events/lab',
    '/v1/events.ics',
    '/v1/networks',
    '/openapi.json',
    '/',
    '/e/gr/lab',
  ]) {
    const first = await server.get(path);
    const tag = first.headers.get('ETag') ?? '';
    assert.match(tag, /^W\/"[\w-]+"$/, path);
    assert.match(first.headers.get('Cache-Control') ?? '', /^public, max-age=60, stale-while-revalidate=/);
    const second = await server.get(path, { 'If-None-Match': `"other", ${tag}` });
    assert.equal(second.status, 304, path);
    assert.equal(await second.text(), '');
    assert.equal(second.headers.get('ETag'), tag);
  }
  const head = await server.app.request(`${BASE}/v1/events`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  assert.ok(head.headers.get('ETag'));
});

test('any site may read, failures too, and a preflight is answered', async () => {
  for (const path of ['/v1/events', '/v1/events?x=1', '/v1/nothing', '/v1/events/nothing', '/openapi.json']) {
    const response = await server.get(path, { Origin: 'https://agency.example' });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*', path);
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
    assert.match(
      response.headers.get('Access-Control-Expose-Headers') ?? '',
      /Retry-After, ETag, Location, Link/,
    );
  }
  const preflight = await server.app.request(`${BASE}/v1/events`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://agency.example', 'Access-Control-Request-Method': 'GET' },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Max-Age'), '86400');
  assert.equal(
    preflight.headers.get('Access-Control-Allow-Headers'),
    'Content-Type, Idempotency-Key, Authorization',
  );
});

test('a method that an address does not take is refused with those that it takes', async () => {
  for (const path of ['/v1/events', '/v1/events/lab', '/', '/e/gr/lab']) {
    const response = await server.app.request(`${BASE}${path}`, { method: 'DELETE' });
    assert.equal(response.status, 405, path);
    assert.match(response.headers.get('Allow') ?? '', /^GET, HEAD/);
  }
});

test('a failure of ours is told by its id alone', async () => {
  const broken = createApp({
    ...server.services,
    now: () => NOW,
    db: new Proxy(server.services.db, {
      get() {
        throw new Error('secret detail');
      },
    }),
  });
  const response = await broken.request(`${BASE}/v1/networks`);
  const body = await response.text();
  assert.equal(response.status, 500);
  assert.doesNotMatch(body, /secret|\.ts/);
  assert.match(body, new RegExp(`urn:uuid:${response.headers.get('X-Request-Id')}`));
  const page = await broken.request(`${BASE}/`, { headers: { Accept: 'text/html' } });
  assert.equal(page.status, 500);
  assert.match(await page.text(), /Sorry, there is a problem/);
  assert.ok(
    server.lines.some(line => line.message === 'uncaught' && String(line['error']).includes('secret detail')),
  );
});

test('the log has routes, never paths, queries or addresses', async () => {
  server.lines.length = 0;
  await server.get('/e/gr/lab?lang=el&token=s3cret-token');
  await server.get('/v1/events?q=private');
  assert.deepEqual(
    server.lines.map(line => line['route']),
    ['/e/:network/:slug', '/v1/events'],
  );
  assert.doesNotMatch(JSON.stringify(server.lines), /private|s3cret|lang=/);
});

test('the OpenAPI document holds every path, and a reference of it can be read without scripts', async () => {
  const document = (await server.json('/openapi.json')) as {
    openapi: string;
    paths: Record<string, object>;
    components: { schemas: object };
  };
  assert.equal(document.openapi, '3.1.0');
  const open = Object.keys(document.paths).filter(path => !path.startsWith('/v1/admin/'));
  assert.deepEqual(open.sort(), [
    '/v1/charters/{version}',
    '/v1/events',
    '/v1/events.ics',
    '/v1/events/{id}',
    '/v1/events/{id}.ics',
    '/v1/events/{id}/registrations',
    '/v1/forms/{form}',
    '/v1/memberships',
    '/v1/memberships/{token}',
    '/v1/memberships/{token}/accept',
    '/v1/memberships/{token}/cancel',
    '/v1/memberships/{token}/confirm',
    '/v1/memberships/{token}/erase',
    '/v1/memberships/{token}/export',
    '/v1/network',
    '/v1/networks',
    '/v1/newsletter/issues',
    '/v1/newsletter/issues.json',
    '/v1/newsletter/issues.rss',
    '/v1/newsletter/issues/{id}',
    '/v1/newsletter/subscriptions',
    '/v1/newsletter/subscriptions/{token}/confirm',
    '/v1/newsletter/subscriptions/{token}/preferences',
    '/v1/newsletter/subscriptions/{token}/unsubscribe',
    '/v1/organisations',
    '/v1/registrations/{token}',
    '/v1/registrations/{token}/cancel',
    '/v1/registrations/{token}/confirm',
    '/v1/stories',
    '/v1/stories.json',
    '/v1/stories.rss',
    '/v1/stories/{token}',
    '/v1/stories/{token}/confirm',
    '/v1/stories/{token}/link',
    '/v1/stories/{token}/submit',
    '/v1/stories/{token}/take-back',
    '/v1/stories/{token}/uploads',
    '/v1/stories/{token}/uploads/{id}',
    '/v1/stories/{token}/uploads/{id}/{file}',
  ]);
  // OpenAPI 3.1, "Operation Object": unique among all operations.
  const ids = Object.values(document.paths)
    .flatMap(path => Object.values(path) as { operationId?: string }[])
    .flatMap(({ operationId }) => operationId ?? []);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  const routes = server.app.routes.filter(
    ({ method, path }) => method !== 'ALL' && path.startsWith('/v1/') && !path.includes('*'),
  );
  for (const { path, method } of routes) {
    const described = document.paths[path.replace(/:(\w+)/g, '{$1}')];
    assert.ok(described && method.toLowerCase() in described, `${method} ${path}`);
  }
  const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  for (const [, name = ''] of references) assert.ok(name in document.components.schemas, name);
  const page = await (await server.get('/docs/api')).text();
  for (const path of Object.keys(document.paths)) assert.ok(page.includes(path), path);
  assert.doesNotMatch(page, /<script|https:\/\/(unpkg|cdn)/);
  assert.ok(page.includes(`curl 'https://network.example/v1/events?network=gr`));
});

test('every problem type has a page that explains it', async () => {
  for (const slug of Object.keys(PROBLEM_TYPES))
    assert.equal((await server.get(`/problems/${slug}`)).status, 200);
  assert.equal((await server.get('/problems/unheard-of')).status, 404);
});

test('pages run no script, set no cookie and cannot be framed', async () => {
  for (const path of [
    '/',
    '/e/gr/lab',
    '/docs/api',
    '/problems/invalid',
    '/nothing',
    '/docs/',
    '/storybook/',
  ]) {
    const { headers } = await server.get(path, { Accept: 'text/html' });
    const csp = headers.get('Content-Security-Policy') ?? '';
    assert.match(csp, /default-src 'none'/, path);
    assert.match(csp, /frame-ancestors 'none'/);
    assert.doesNotMatch(csp, /script-src|unsafe/);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.ok(headers.get('Referrer-Policy'));
    assert.equal(headers.get('Set-Cookie'), null);
    assert.match(headers.get('Content-Type') ?? '', /^text\/html/);
  }
});

test('text that somebody typed stays text', async () => {
  for (const path of ['/', '/e/gr/hostile', '/e/gr/lab']) {
    const page = await (await server.get(path)).text();
    assert.doesNotMatch(page, /<script>|onclick="/, path);
    const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1];
    if (path !== '/') assert.equal((JSON.parse(data ?? '') as { '@type': string })['@type'], 'Event');
  }
});

test('the page of an event is in the visitor’s language, and text in another one says so', async () => {
  const page = async (path: string, accept?: string) =>
    (await server.get(path, accept === undefined ? {} : { 'Accept-Language': accept })).text();
  assert.match(await page('/e/gr/lab'), /<html lang="el">/);
  assert.match(await page('/e/gr/lab', 'fr, pt-PT;q=0.8, en;q=0.5'), /<html lang="pt">/);
  const english = await page('/e/gr/lab?lang=en', 'pt');
  assert.match(english, /<html lang="en">/);
  assert.match(english, /<h1 lang="el">Εργαστήριο Καινοτομίας<\/h1>/);
  assert.match(english, /<link rel="canonical" href="https:\/\/network\.example\/e\/gr\/lab\?lang=en"/);
  assert.match(english, /hreflang="pt" href="https:\/\/network\.example\/e\/gr\/lab\?lang=pt"/);
  assert.match(english, /example\.org\/οδηγίες/);
  assert.match(english, /4 December 2026/);
  assert.equal((await server.get('/e/gr/lab')).headers.get('Vary'), 'Accept-Language, Accept-Encoding');
});

test('a cache tells languages apart unless the address has one of ours', async () => {
  const vary = async (query: string) => (await server.get(`/e/gr/lab${query}`)).headers.get('Vary') ?? '';
  for (const query of ['', '?lang=xx', '?lang=', '?lang=xx&lang=zz']) {
    assert.match(await vary(query), /Accept-Language/, query);
  }
  for (const query of ['?lang=el', '?lang=pt-BR', '?lang=xx&lang=en']) {
    assert.doesNotMatch(await vary(query), /Accept-Language/, query);
  }
});

test('what was not announced has no row on the page and no words in a list', async () => {
  const said = await (await server.get('/e/gr/lab?lang=en')).text();
  for (const words of [/<dt>How to attend<\/dt>/, /<dt>Registration<\/dt>/, /In person/]) {
    assert.match(said, words);
  }
  const unsaid = await (await server.get('/e/gr/weekly?lang=en')).text();
  for (const words of [/<dt>How to attend<\/dt>/, /<dt>Registration<\/dt>/, /In person/, /registration/i]) {
    assert.doesNotMatch(unsaid, words);
  }
});

test('JSON-LD names the event in schema.org’s words', async () => {
  const page = await (await server.get('/e/gr/lab?lang=el')).text();
  const data = JSON.parse(/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '') as Record<string, unknown>;
  assert.equal(data['@context'], 'https://schema.org');
  assert.equal(data['startDate'], '2026-12-04T08:30:00+02:00');
  assert.equal(data['endDate'], '2026-12-04T15:00:00+02:00');
  assert.equal(data['eventStatus'], 'https://schema.org/EventScheduled');
  assert.equal(data['eventAttendanceMode'], 'https://schema.org/OfflineEventAttendanceMode');
  assert.match(page, /<meta property="og:title" content="Εργαστήριο Καινοτομίας"/);
});

test('a day of a recurring event has its page, and the page names further days', async () => {
  const page = await (await server.get('/e/gr/weekly?date=2026-11-30&lang=en')).text();
  assert.match(page, /30 November 2026/);
  assert.match(page, /href="\/e\/gr\/weekly\?date=2026-12-07/);
  for (const date of ['2026-12-01', 'x', '2026-99-01']) {
    assert.equal((await server.get(`/e/gr/weekly?date=${date}`)).status, 404);
  }
});

test('all events of a network are on a page with a search that needs no script', async () => {
  const page = async (query: string) => (await server.get(`/e/gr?lang=el&${query}`)).text();
  assert.match(await page(''), /href="\/e\/gr\/lab\?lang=el"/);
  const found = await page('q=ΚΑΙΝΟΤΟΜΙΑΣ');
  assert.match(found, /value="ΚΑΙΝΟΤΟΜΙΑΣ"/);
  assert.match(found, /\/e\/gr\/lab\?/);
  assert.doesNotMatch(found, /\/e\/gr\/weekly/);
  const next = /href="([^"]+)" rel="next"/.exec(await page(''))?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match(next, /cursor=/);
  assert.equal((await server.get(next)).status, 200);
  assert.equal((await server.get('/e/gr?cursor=x')).status, 404);
  assert.equal((await server.get('/e/nowhere')).status, 404);
});

test('embed files are compressed, open to every site, and kept as long as their name says', async () => {
  const moving = await server.get('/embed/v1/koinon.js', { 'Accept-Encoding': 'gzip, br' });
  assert.equal(moving.headers.get('Content-Encoding'), 'br');
  assert.equal(moving.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
  assert.equal(moving.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(moving.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.match(
    moving.headers.get('Cache-Control') ?? '',
    /^public, max-age=300, stale-while-revalidate=300$/,
  );
  const plain = await server.get('/embed/1.2.3/koinon.js', { 'Accept-Encoding': 'br;q=0' });
  assert.equal(plain.headers.get('Content-Encoding'), null);
  assert.equal(await plain.text(), 'export {};');
  assert.match(plain.headers.get('Cache-Control') ?? '', /immutable/);
  assert.match(
    (await server.get('/embed/v1/chunks/month-Ab3_dE9x.js')).headers.get('Cache-Control') ?? '',
    /immutable/,
  );
  const again = await server.get('/embed/v1/koinon.js', { 'If-None-Match': plain.headers.get('ETag') ?? '' });
  assert.equal(again.status, 304);
});

test('no address leads out of the folder of embed files', async () => {
  const attempts = [
    '../secret.json',
    '..%2fsecret.json',
    '%2e%2e/secret.json',
    '..%5csecret.json',
    '%2e%2e%2f%2e%2e%2fetc/passwd',
    'chunks/../../secret.json',
    'chunks/%2e%2e/%2e%2e/secret.json',
    'link.json',
    '%00/koinon.js',
    'koinon.js%00.json',
    '/etc/hosts.txt',
    'C:%5cx.js',
  ];
  for (const path of attempts) {
    const response = await server.get(`/embed/v1/${path}`);
    assert.equal(response.status, 404, path);
  }
});

test('the front door leads only to what this server has', async () => {
  const page = async (site: typeof server.services.site) =>
    (await createApp({ ...server.services, site }).request(`${BASE}/?lang=en`)).text();
  const bare = await page({});
  assert.match(bare, /href="\/docs\/api"/);
  assert.doesNotMatch(bare, /href="\/docs\/"|href="\/storybook\/"|koinon\.js|false|undefined/);
  const whole = await page({ embed: { folder, version: '1.2.3' }, docs: folder, storybook: folder });
  for (const words of [/href="\/docs\/"/, /href="\/storybook\/"/, /embed\/v1\/koinon\.js/]) {
    assert.match(whole, words);
  }
});

test('what is not built yet says how to build it', async () => {
  const response = await server.get('/storybook/');
  assert.equal(response.status, 404);
  assert.match(await response.text(), /npm run build-storybook/);
});

test('who asks too often is told when to come back, by address and as far as proxies are trusted', async () => {
  const app = createApp({
    ...server.services,
    rateLimit: { limit: 2, windowSeconds: 60 },
    trustedProxies: ['10.0.0.0/8'],
  });
  const ask = (remoteAddress: string, forwarded = '') =>
    app.request(
      `${BASE}/v1/networks`,
      { headers: forwarded === '' ? {} : { 'X-Forwarded-For': forwarded } },
      { incoming: { socket: { remoteAddress } } },
    );
  const statuses = async (...args: Parameters<typeof ask>) => [
    (await ask(...args)).status,
    (await ask(...args)).status,
    (await ask(...args)).status,
  ];
  assert.deepEqual(await statuses('192.0.2.1'), [200, 200, 429]);
  assert.deepEqual(await statuses('192.0.2.2', '198.51.100.1'), [200, 200, 429]);
  assert.equal((await ask('192.0.2.2', '198.51.100.2')).status, 429);
  assert.deepEqual(await statuses('10.0.0.1', 'evil, 198.51.100.7'), [200, 200, 429]);
  assert.equal((await ask('::ffff:10.0.0.1', '198.51.100.8')).status, 200);
  const refused = await ask('192.0.2.1');
  assert.equal(refused.headers.get('Retry-After'), '60');
  assert.match(refused.headers.get('RateLimit') ?? '', /r=0/);
  assert.equal(refused.headers.get('Access-Control-Allow-Origin'), '*');
  server.clock += 60_000;
  assert.equal((await ask('192.0.2.1')).status, 200);
  server.clock = NOW;
});

test('pages that ask the database count too, and who reads one is told in a page', async () => {
  const app = createApp({ ...server.services, rateLimit: { limit: 6, windowSeconds: 60 } });
  const headers = { Accept: 'text/html', 'Accept-Language': 'pt' };
  const paths = ['/', '/e/gr?q=lab', '/e/gr/lab', '/docs/api', '/openapi.json', '/v1/events'];
  for (const path of paths) assert.equal((await app.request(BASE + path, { headers })).status, 200, path);
  for (const path of paths) assert.equal((await app.request(BASE + path, { headers })).status, 429, path);
  const page = await app.request(`${BASE}/e/gr?q=lab`, { headers });
  assert.equal(page.headers.get('Retry-After'), '60');
  assert.match(await page.text(), /<h1>Demasiados pedidos<\/h1>/);
});

test('no query makes the server fail', async () => {
  const name = fc.constantFrom(
    'from',
    'to',
    'q',
    'kind',
    'attendance',
    'region',
    'axis',
    'programme',
    'audience',
    'lang',
    'available',
    'cursor',
    'limit',
    'network',
    'date',
  );
  const cursor = fc
    .tuple(fc.string(), fc.integer())
    .map(key => Buffer.from(JSON.stringify(key)).toString('base64url'));
  const date = fc.constantFrom('0000-01-01', '0001-01-01', '9999-12-31', '2026-02-29', '2026-12-01');
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    date,
    cursor,
    fc.constantFrom('gr', '1', 'true', '%', '\\', '\0', 'lab', 'el'),
  );
  const path = fc.constantFrom(
    '/v1/events',
    '/v1/events.ics',
    '/v1/network',
    '/v1/events/lab',
    '/e/gr/lab',
    '/',
  );
  await fc.assert(
    fc.asyncProperty(path, fc.array(fc.tuple(name, value), { maxLength: 3 }), async (at, pairs) => {
      const query = pairs.map(([key, one]) => `${key}=${encodeURIComponent(one.toWellFormed())}`).join('&');
      const { status } = await server.get(`${at}?${query}`);
      assert.ok(status < 500, `${at}?${query}: ${status}`);
    }),
    { numRuns: 100 },
  );
  const raw = fc.string({ unit: 'binary-ascii' }).map(text => text.replaceAll('#', ''));
  await fc.assert(
    fc.asyncProperty(raw, async text => {
      const { status } = await server.get(`/v1/events?${text}`);
      assert.ok(status < 500, text);
    }),
    { numRuns: 60 },
  );
});
