import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { strictCsp } from './support/csp.ts';
import { embedManifest, hostPage, startStage, type Stage } from './support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage?.close());

const script = (file: string, data = '') =>
  `<script type="module" crossorigin src="${stage.api}/embed/${file}" ${data}></script>`;
const GREEK = 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες';

const showsEvents = (page: Page) =>
  page.locator('koinon-event-calendar').first().getByText(GREEK).first().waitFor();
const placeholder =
  '<div data-koinon="event-calendar" data-network="gr" data-view="agenda" data-onclick="alert(1)"><a href="/events">Εκδηλώσεις</a></div>';

test('a placeholder becomes the widget under the strictest policy, and its files wait for nothing but the loader', async () => {
  const asked: { url: string; after: string[] }[] = [];
  const done: string[] = [];
  const { page, seen } = await stage.visit(
    {
      csp: strictCsp(stage.api, {
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['koinon#html'],
      }),
      body: hostPage(placeholder + script('v1/koinon.js')),
    },
    {
      prepare: async page => {
        page.on('request', request => asked.push({ url: request.url(), after: [...done] }));
        page.on('requestfinished', request => done.push(request.url()));
      },
    },
  );
  await showsEvents(page);
  assert.deepEqual(
    await page
      .locator('[data-koinon] > koinon-event-calendar')
      .evaluate(element => element.getAttributeNames()),
    ['view', 'network'],
  );
  // Each chunk was asked for when only the page and the loader had come, or other chunks that were asked for together with it.
  const chunks = asked.filter(({ url }) => url.includes('/chunks/'));
  assert.ok(chunks.some(({ url }) => url.includes('/placeholders-')));
  const first = chunks.filter(({ url }) => /\/(placeholders|event-calendar|core|dates)-/.test(url));
  assert.equal(first.length, 4);
  for (const { url, after: came } of first)
    assert.deepEqual(
      came.filter(one => one.includes('/chunks/') && !first.some(each => each.url === one)),
      [],
      url,
    );
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('without scripts, or with a widget that there is not, a placeholder shows what was written in it', async () => {
  const { page } = await stage.visit(
    { body: hostPage(placeholder + script('v1/koinon.js')) },
    { javaScriptEnabled: false },
  );
  assert.ok(await page.getByRole('link', { name: 'Εκδηλώσεις' }).isVisible());
  await page.context().close();

  const other = await stage.visit({
    body: hostPage(
      `<div data-koinon="lottery"><a href="/events">Εκδηλώσεις</a></div><div data-koinon="newsletter-archive" data-network="gr"></div>${script('v1/koinon.js')}`,
    ),
  });
  await other.page.locator('[data-koinon] > koinon-newsletter-archive').waitFor();
  assert.ok(await other.page.getByRole('link', { name: 'Εκδηλώσεις' }).isVisible());
  assert.deepEqual(other.seen.problems, []);
  await other.page.context().close();
});

for (const file of ['v1/koinon.js', 'v1/koinon-event-calendar.js']) {
  test(`what ${file} is told counts for the whole site, and less than what a tag says`, async () => {
    const { page, seen } = await stage.visit({
      body: hostPage(
        `<koinon-event-calendar id="site"></koinon-event-calendar><koinon-event-calendar id="own" network="gr" lang="el" url-state="own"></koinon-event-calendar>${script(file, 'data-network="pt" data-lang="pt"')}`,
        { lang: '' },
      ),
    });
    await page.locator('#own').getByText(GREEK).first().waitFor();
    await page.locator('#site').getByRole('listitem').first().waitFor();
    assert.equal(await page.locator('#site [part~="base"]').getAttribute('lang'), 'pt');
    assert.equal(await page.locator('#own [part~="base"]').getAttribute('lang'), 'el');
    assert.ok(seen.requests.some(url => /\/v1\/.*network=pt/.test(url)));
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });

  test(`a server that ${file} is told of is the one that is asked`, async () => {
    const { page, seen } = await stage.visit({
      body: hostPage(
        `<koinon-event-calendar network="gr"></koinon-event-calendar>${script(file, 'data-api="/elsewhere/"')}`,
      ),
    });
    const asked = () => seen.requests.find(url => url.includes('/v1/events'));
    while (!asked()) await page.waitForEvent('request');
    assert.ok(asked()?.startsWith(`${stage.host.origin}/elsewhere/v1/events`), asked());
    await page.context().close();
  });
}

test('an import map pins the loader’s chunks by their hashes; a chunk that is another one does not run', async () => {
  const { version, files } = embedManifest;
  const base = `${stage.api}/embed/${version}`;
  const integrity = (change: (name: string, hash: string) => string) =>
    Object.fromEntries(
      Object.entries(files).map(([name, { sha384 }]) => [
        `${base}/${name}`,
        change(name, `sha384-${sha384}`),
      ]),
    );
  const visit = (map: object) =>
    stage.visit({
      body: hostPage(placeholder + script(`${version}/koinon.js`), {
        head: `<script type="importmap">${JSON.stringify({ integrity: map })}</script>`,
      }),
    });
  const served = (await (await fetch(`${base}/integrity.json`)).json()) as {
    version: string;
    files: Record<string, { integrity: string }>;
  };
  assert.equal(served.version, version);
  assert.deepEqual(
    Object.fromEntries(
      Object.entries(served.files).map(([name, file]) => [`${base}/${name}`, file.integrity]),
    ),
    integrity((_, hash) => hash),
  );

  const pinned = await visit(integrity((_, hash) => hash));
  await showsEvents(pinned.page);
  assert.deepEqual(pinned.seen.problems, []);
  await pinned.page.context().close();

  const wrong = await visit(
    integrity((name, hash) =>
      name.startsWith('chunks/event-calendar-') ? `sha384-${'A'.repeat(64)}` : hash,
    ),
  );
  await wrong.page.getByRole('link', { name: 'Εκδηλώσεις' }).waitFor();
  while (!wrong.seen.problems.some(problem => /integrity|dynamically imported/.test(problem)))
    await wrong.page.waitForEvent('console');
  assert.equal(
    await wrong.page.evaluate(() => customElements.get('koinon-event-calendar') === undefined),
    true,
  );
  assert.ok(await wrong.page.getByRole('link', { name: 'Εκδηλώσεις' }).isVisible());
  await wrong.page.context().close();
});
