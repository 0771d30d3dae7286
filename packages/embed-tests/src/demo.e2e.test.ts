import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { demoStage } from './support/demo.ts';
import { NOW } from './support/stage.ts';
import { watch, type Watch } from './support/watch.ts';

const stage = demoStage();

async function open(
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; calendar: Locator; seen: Watch }> {
  const context = await stage.browser.newContext({
    timezoneId: 'Europe/Athens',
    locale: 'el-GR',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(NOW);
  const seen = await watch(page);
  await page.goto(url);
  const calendar = page.locator('koinon-event-calendar').first();
  return { page, calendar, seen };
}

const rows = (calendar: Locator) => calendar.getByRole('listitem');

test('a Greek visitor finds a workshop on an agency’s page, opens it and takes it along', async () => {
  const { page, calendar, seen } = await open(`${stage.demo.agencies}/gr/`);
  const row = calendar.getByRole('button', { name: 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες' });
  await row.click();
  // The first touch waits for the code of what it does.
  await calendar.locator('[aria-expanded="true"]').waitFor();
  assert.equal(await row.getAttribute('aria-expanded'), 'true');
  assert.match(page.url(), /[?&]koinon-event=/);
  const link = calendar.getByRole('link', { name: /\.ics|ics/i }).first();
  const ics = await (await fetch((await link.getAttribute('href')) ?? '')).text();
  const event = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent');
  assert.equal(event?.getFirstPropertyValue('summary'), 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες');

  // The address is enough to come back to the same open event; going back closes it.
  const again = await open(page.url());
  await again.calendar.locator('[aria-expanded="true"]').waitFor();
  await page.goBack();
  await calendar.locator('[aria-expanded="true"]').waitFor({ state: 'detached' });
  assert.deepEqual(seen.problems, []);
  await page.context().close();
  await again.page.context().close();
});

test('words without accents find Greek events, on the server', async () => {
  const { page, calendar, seen } = await open(`${stage.demo.agencies}/gr/`);
  await rows(calendar).first().waitFor();
  const all = await rows(calendar).count();
  await calendar.getByRole('searchbox').fill('σχεδιασμος υπηρεσιων');
  await calendar.getByRole('button', { name: 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες' }).waitFor();
  await page.waitForFunction(
    n =>
      (document.querySelector('koinon-event-calendar')?.shadowRoot?.querySelectorAll('li').length ?? n) < n,
    all,
  );
  await calendar.getByRole('searchbox').fill('ανύπαρκτη λέξη');
  await calendar.getByText('Καμία εκδήλωση δεν ταιριάζει με την αναζήτησή σας').waitFor();
  await calendar.getByRole('button', { name: 'Καθαρισμός φίλτρων' }).first().click();
  await calendar.getByRole('button', { name: 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες' }).waitFor();
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('the month is walked with the keyboard alone, its change is announced', async () => {
  const { page, calendar, seen } = await open(`${stage.demo.agencies}/gr/`);
  await rows(calendar).first().waitFor();
  const month = calendar.getByRole('button', { name: 'Μήνας', exact: true });
  await month.focus();
  await page.keyboard.press('Enter');
  const grid = calendar.getByRole('grid');
  await grid.waitFor();
  await grid.locator('[tabindex="0"]').focus();
  const day = () =>
    page.evaluate(() => {
      const active = document.querySelector('koinon-event-calendar')?.shadowRoot?.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
  assert.match(await day(), /23 Νοεμβρίου/);
  for (const [key, expected] of [
    ['ArrowRight', /24 Νοεμβρίου/],
    ['ArrowDown', /1 Δεκεμβρίου/],
    ['Home', /30 Νοεμβρίου/],
    ['End', /6 Δεκεμβρίου/],
    ['PageDown', /6 Ιανουαρίου/],
    ['PageUp', /6 Δεκεμβρίου/],
    ['Shift+PageUp', /6 Δεκεμβρίου 2025/],
    ['Shift+PageDown', /6 Δεκεμβρίου/],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForFunction(source => {
      const active = document.querySelector('koinon-event-calendar')?.shadowRoot?.activeElement;
      return new RegExp(source).test(active?.getAttribute('aria-label') ?? active?.textContent ?? '');
    }, expected.source);
  }
  await calendar
    .getByRole('status')
    .getByText(/Δεκέμβριος 2026, \d+ εκδηλώσεις/)
    .waitFor();
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('a Portuguese visitor reads everything in Portuguese, with Bootstrap and a small root font', async () => {
  const { page, calendar, seen } = await open(`${stage.demo.agencies}/pt/`, {
    locale: 'pt-PT',
    timezoneId: 'Europe/Lisbon',
    viewport: { width: 320, height: 640 },
  });
  await rows(calendar).first().waitFor();
  const words = await calendar.evaluate(element => element.shadowRoot?.textContent ?? '');
  assert.doesNotMatch(words, /[α-ω]{3}/);
  assert.match(words, /novembro|dezembro/i);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('two calendars in two languages on one page', async () => {
  const { page, seen } = await open(`${stage.demo.agencies}/both/`);
  const [greek, portuguese] = [0, 1].map(n => page.locator('koinon-event-calendar').nth(n));
  assert.ok(greek && portuguese);
  await rows(greek).first().waitFor();
  await rows(portuguese).first().waitFor();
  const text = (one: Locator) => one.evaluate(element => element.shadowRoot?.textContent ?? '');
  assert.match(await text(greek), /Εκδηλώσεις/);
  assert.match(await text(portuguese), /Eventos/);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('a page that gives its own events asks the server for none', async () => {
  const { page, calendar, seen } = await open(`${stage.demo.agencies}/given/`);
  await calendar.getByRole('grid').getByText('Letters that', { exact: false }).first().waitFor();
  assert.deepEqual(
    seen.requests.filter(url => url.includes('/v1/events')),
    [],
  );
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('without JavaScript the agency’s page leads to the events', async () => {
  const { page } = await open(`${stage.demo.agencies}/gr/`, { javaScriptEnabled: false });
  await page.locator('koinon-event-calendar a').first().click();
  await page
    .getByRole('link', { name: /Σχεδιασμός υπηρεσιών/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Σχεδιασμός υπηρεσιών/ }).waitFor();
  await page.context().close();
});

test('every address that the start prints opens without an error', async () => {
  for (const { url } of stage.demo.urls) {
    const { page, seen } = await open(url);
    await page.getByRole('heading').first().waitFor();
    assert.deepEqual(seen.problems, [], url);
    await page.context().close();
  }
});
