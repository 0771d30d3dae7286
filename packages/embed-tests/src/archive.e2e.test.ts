import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { demoStage } from './support/demo.ts';
import { watch, type Watch } from './support/watch.ts';

// What a network's newsletter has sent, on the agencies' pages: another origin, a strict policy, Trusted Types.

const stage = demoStage();

async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; seen: Watch }> {
  const context = await stage.browser.newContext({ timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const seen = await watch(page);
  await page.goto(`${stage.demo.agencies}${path}`);
  return { page, seen };
}

test('a visitor finds the issues in the page’s language, and each leads to its page', async () => {
  const { page, seen } = await open('/gr/deltio/');
  const archive = page.locator('koinon-newsletter-archive');
  const issues = archive.getByRole('listitem');
  await issues.first().waitFor();
  assert.equal(await issues.count(), 3);
  const [first = ''] = await issues.allInnerTexts();
  assert.match(first, /Το ημερολόγιο του Δικτύου στη σελίδα του φορέα σας/);
  assert.match(first, /\d{1,2} \p{Script=Greek}+ \d{4} · Τεύχος 2 · Ενημερωτικό δελτίο\s+Επινοημένο/u);
  assert.deepEqual(seen.problems, []);

  await archive.getByRole('link', { name: 'Το ημερολόγιο του Δικτύου στη σελίδα του φορέα σας' }).click();
  await page.waitForURL(url => url.origin === stage.demo.server);
  assert.match((await page.locator('h1').textContent()) ?? '', /Το ημερολόγιο του Δικτύου/);
  assert.match((await page.locator('main').textContent()) ?? '', /Επινοημένο τεύχος για επίδειξη/);
  await page.context().close();
});

test('the feeds are those of the list that the page shows', async () => {
  const { page, seen } = await open('/pt/boletim/');
  const archive = page.locator('koinon-newsletter-archive');
  await archive.getByRole('listitem').first().waitFor();
  assert.equal(await archive.getByRole('heading', { name: 'Edições do LabXpresso' }).count(), 1);
  assert.equal(await archive.getByRole('listitem').count(), 2);
  const addressOf = async (name: string) =>
    (await archive.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
  const rss = await fetch(await addressOf('RSS'));
  assert.match(rss.headers.get('content-type') ?? '', /xml/);
  assert.equal([...(await rss.text()).matchAll(/<item>/g)].length, 2);
  const json = (await (await fetch(await addressOf('JSON Feed'))).json()) as { items: unknown[] };
  assert.equal(json.items.length, 2);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('without JavaScript a link leads to the archive’s own page', async () => {
  for (const [path, words] of [
    ['/gr/deltio/', 'Δείτε όλα τα τεύχη'],
    ['/pt/boletim/', 'Ver todas as edições'],
  ] as const) {
    const { page } = await open(path, { javaScriptEnabled: false });
    await page.getByRole('link', { name: words }).click();
    await page.waitForURL(url => url.origin === stage.demo.server);
    assert.ok((await page.locator('main a[href*="/newsletter/demo-"]').count()) >= 2, path);
    await page.context().close();
  }
});
