import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBEDS } from '@koinon/contract/embeds';
import { individual, memberServer } from '../testing/memberships.ts';
import { brokenHeadings, brokenIds, pageOf, textOf } from '../testing/pages.ts';
import { event, on } from '../testing/records.ts';
import { BASE } from '../testing/harness.ts';

const server = await memberServer(
  {
    network: {
      ...individual,
      languages: ['el', 'pt', 'en'],
      newsletter: { lists: [{ id: 'news', name: { en: 'News' } }] },
      stories: { criteria: null, templates: [] },
    },
    events: [
      event('talk', {
        name: { en: 'A <b>talk</b>' },
        ...on('2026-12-05'),
        registration: { mode: 'internal' },
      }),
    ],
  },
  { site: { embed: { folder: '/nowhere', version: '1.0.0' } } },
);
const get = (path: string) => server.get(path);

test('the builder runs its own file and nothing else, under Trusted Types', async () => {
  const response = await get('/builder?lang=el');
  const csp = response.headers.get('Content-Security-Policy') ?? '';
  assert.match(csp, /default-src 'none'; script-src 'self';/);
  assert.match(csp, /require-trusted-types-for 'script'; trusted-types koinon#builder$/);
  assert.doesNotMatch(csp, /unsafe|data:|\*/);
  const $ = await pageOf(response);
  assert.deepEqual(
    $('script')
      .toArray()
      .map(one => $(one).attr('src')),
    ['/embed/v1/builder.js'],
  );
  assert.equal($('koinon-embed-builder').attr('address'), BASE);
});

test('without scripts it has lines for every widget that the network has something for, in each language', async () => {
  for (const lang of ['el', 'pt', 'en']) {
    const $ = await pageOf(await get(`/builder?lang=${lang}`));
    assert.equal($('html').attr('lang'), lang);
    assert.deepEqual([brokenHeadings($), brokenIds($)], [[], []]);
    const text = textOf($);
    for (const { tag, name } of EMBEDS) {
      assert.ok(text.includes(`<${tag} network=`), tag);
      assert.ok(text.includes(`/${name}?lang=${lang}`), `${name} framed`);
    }
    assert.ok(text.includes(`<koinon-registration-form network="${individual.slug}" event-id="talk">`));
    assert.equal($('koinon-embed-builder b').length, 0, 'names are text');
  }
});

test('links to other languages keep what was chosen, and nothing of it is believed', async () => {
  const $ = await pageOf(await get('/builder?lang=el&theme=govgr&network=%22%3E%3Cscript%3E'));
  const href = $('a[hreflang="pt"]').attr('href') ?? '';
  const query = new URL(href, BASE).searchParams;
  assert.deepEqual(
    [query.get('lang'), query.get('theme'), query.get('network')],
    ['pt', 'govgr', '"><script>'],
  );
  assert.equal($('script').length, 1);
});

test('the index leads there', async () => {
  for (const lang of ['el', 'pt', 'en']) {
    const $ = await pageOf(await get(`/?lang=${lang}`));
    assert.equal($(`a[href="/builder?lang=${lang}"]`).length, 1);
  }
});
