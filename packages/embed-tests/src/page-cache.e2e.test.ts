import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { seedImports } from '@koinon/demo';
import { Koinon } from '@koinon/sdk';
import { createMailbox, readConfig, startServer, type RunningServer } from '@koinon/server';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { startHostSite, type HostSite } from './support/host-site.ts';
import { embedFolder, embedManifest, hostPage, launchChromium, NOW } from './support/stage.ts';
import { watch } from './support/watch.ts';
import { openEvent } from './support/events.ts';
import { migratedTemplate } from '../../server/src/testing/template.ts';

// Pages that the browser kept as they were when the visitor left them, and shows again: each test asks the event
// whether it was so. A page that is loaded anew would pass for one, and prove nothing.

const EVENTS = ['kept-once', 'kept-lost', 'kept-late'];

const mailbox = createMailbox();
const arrived: (() => void)[] = [];
let clock = NOW;
let server: RunningServer;
let host: HostSite;
let browser: Browser;

before(async () => {
  host = await startHostSite();
  server = await startServer(readConfig({ PORT: '0' }), {
    database: { memory: true, copyOf: await migratedTemplate() },
    now: () => clock,
    log: () => undefined,
    mail: {
      async send(message) {
        await mailbox.send(message);
        for (const tell of arrived.splice(0)) tell();
      },
    },
    rateLimit: { limit: 100_000, windowSeconds: 60 },
    site: { embed: { folder: embedFolder, version: embedManifest.version } },
  });
  for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10), [host.origin])) {
    const more = seeds.network.slug === 'gr' ? EVENTS.map(id => openEvent(id)) : [];
    await server.importNetwork({ ...seeds, events: [...(seeds.events ?? []), ...more] });
  }
  browser = await launchChromium({ pageCache: true });
});
after(async () => {
  await browser?.close();
  await host?.close();
  await server?.close();
});
beforeEach(() => {
  clock = NOW;
});

/** `no-store`, which the host site says by itself, would keep a page out of the cache. */
const headers = { 'Cache-Control': 'no-cache' };

async function open(
  tag: string,
  attributes = '',
): Promise<{ page: Page; widget: Locator; problems: string[] }> {
  host.serve('/away.html', { headers, body: hostPage('<p id="away">Away</p>') });
  const url = host.serve('/page.html', {
    headers,
    body: hostPage(
      `<p><a href="/away.html">Away</a></p><${tag} network="gr" ${attributes}></${tag}>
       <script>addEventListener('pageshow', event => { window.koinonTestKept = event.persisted; });</script>
       <script type="module" src="${server.url}/embed/v1/koinon.js"></script>`,
    ),
  });
  const context = await browser.newContext({ timezoneId: 'Europe/Athens', locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const { problems } = await watch(page);
  await page.goto(url);
  return { page, widget: page.locator(tag), problems };
}

declare global {
  interface Window {
    koinonTestKept?: boolean;
  }
}

/** By a link, and back; throws where the browser did not keep the page, with its reasons. */
async function leaveAndComeBack(page: Page, meanwhile?: () => Promise<unknown>): Promise<void> {
  await page.getByRole('link', { name: 'Away' }).click();
  await page.locator('#away').waitFor();
  await meanwhile?.();
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => window.koinonTestKept !== undefined);
  const [kept, reasons] = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return [
      window.koinonTestKept,
      JSON.stringify(Reflect.get(navigation ?? {}, 'notRestoredReasons')),
    ] as const;
  });
  assert.equal(kept, true, `not kept: ${reasons}`);
}

const posts = (page: Page): Request[] => {
  const seen: Request[] = [];
  page.on('request', request => void (request.method() === 'POST' && seen.push(request)));
  return seen;
};
const keyOf = (request: Request | undefined) => request?.headers()['idempotency-key'];

const mailsTo = (address: string) => mailbox.entries.filter(({ to }) => to === address).length;

/** How many registrations an address has made: each is mailed to, in turn. One that is sent after them ends the row. */
async function registrations(id: string, address: string): Promise<number> {
  const last = `after-${address}`;
  const koinon = new Koinon({ baseUrl: server.url, network: 'gr', locale: 'el' });
  await koinon.registrations.create(id, { name: 'Τελευταία', email: last, lang: 'el', privacy: true });
  while (mailsTo(last) === 0) await new Promise<void>(resolve => arrived.push(resolve));
  return mailsTo(address);
}

const fields = {
  name: (form: Locator) => form.getByRole('textbox', { name: 'Ονοματεπώνυμο' }),
  email: (form: Locator) => form.getByRole('textbox', { name: /^(Διεύθυνση|Υπηρεσιακό) email/ }),
};
const tickAll = async (form: Locator) => {
  for (const box of await form.getByRole('checkbox').all()) await box.check();
};
/** The server takes nobody for a person who fills in a form within three seconds. */
const takeTime = () => void (clock += 10_000);

test('the calendar: the search stands, and a press is answered', async () => {
  const { page, widget, problems } = await open('koinon-event-calendar');
  const name = 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες';
  await widget.getByRole('searchbox').fill('Σχεδιασμός');
  await widget.getByRole('button', { name }).waitFor();
  await leaveAndComeBack(page);
  assert.equal(await widget.getByRole('searchbox').inputValue(), 'Σχεδιασμός');
  await widget.getByRole('button', { name }).click();
  await widget.locator('[part~="details"]').waitFor();
  await widget.getByRole('button', { name: 'Μήνας', exact: true }).click();
  await widget.getByRole('grid').waitFor();
  assert.deepEqual(problems, []);
  await page.context().close();
});

test('the past issues lead where they led', async () => {
  const { page, widget, problems } = await open('koinon-newsletter-archive');
  await widget.getByRole('listitem').first().waitFor();
  const before = await widget.getByRole('link').count();
  await leaveAndComeBack(page);
  assert.equal(await widget.getByRole('link').count(), before);
  await widget.evaluate(element => element.setAttribute('lang', 'en'));
  await widget.getByText('Past issues').first().waitFor();
  assert.deepEqual(problems, []);
  await page.context().close();
});

for (const [tag, organisation, submit] of [
  ['koinon-newsletter-signup', undefined, 'Εγγραφή'],
  ['koinon-membership-form', 'Δήμος Παραδείγματος', 'Υποβολή της αίτησης'],
] as const) {
  test(`${tag}: what was typed stands, and is sent once`, async () => {
    const { page, widget, problems } = await open(tag);
    const sent = posts(page);
    const email = `${tag}@dimos.example`;
    await fields.email(widget).fill(email);
    if (organisation) {
      await fields.name(widget).fill('Ελένη');
      await widget.getByLabel('Δημόσιος φορέας', { exact: true }).fill(organisation);
    }
    await leaveAndComeBack(page);
    assert.equal(await fields.email(widget).inputValue(), email);
    if (organisation) assert.equal(await fields.name(widget).inputValue(), 'Ελένη');
    takeTime();
    await widget.getByRole('button', { name: submit, exact: true }).click();
    await widget.locator('[part~="summary"]').waitFor();
    await tickAll(widget);
    await widget.getByRole('button', { name: submit, exact: true }).click();
    await widget.getByText(email).waitFor();
    assert.equal(sent.length, 1);
    // What is said after sending is kept, too.
    await leaveAndComeBack(page);
    await widget.getByText(email).waitFor();
    assert.equal(sent.length, 1);
    assert.deepEqual(problems, []);
    await page.context().close();
  });
}

async function filledIn(id: string, email: string) {
  const opened = await open('koinon-registration-form', `event-id="${id}"`);
  const { widget, page } = opened;
  await fields.name(widget).fill('Ελένη');
  await fields.email(widget).fill(email);
  await tickAll(widget);
  const send = () => widget.getByRole('button', { name: 'Δήλωση συμμετοχής', exact: true }).click();
  return { ...opened, send, sent: posts(page) };
}

test('a registration: filled in, left, taken up again and sent is one registration', async () => {
  const { page, widget, problems, send, sent } = await filledIn('kept-once', 'once@dimos.example');
  await leaveAndComeBack(page);
  assert.equal(await fields.name(widget).inputValue(), 'Ελένη');
  assert.equal(await widget.getByRole('checkbox').first().isChecked(), true);
  takeTime();
  await send();
  await widget.getByText('once@dimos.example').waitFor();
  assert.equal(sent.length, 1);
  assert.equal(await registrations('kept-once', 'once@dimos.example'), 1);
  assert.deepEqual(problems, []);
  await page.context().close();
});

test('a registration that is left while it is sent is sent again under its key: one registration', async () => {
  const { page, widget, send, sent } = await filledIn('kept-lost', 'lost@dimos.example');
  takeTime();
  // The server takes it; its answer does not come before the page is left.
  const taken = Promise.withResolvers<undefined>();
  await page.route(
    url => url.pathname.startsWith('/v1/'),
    async route => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      taken.resolve(undefined);
    },
    { times: 1 },
  );
  await send();
  await taken.promise;
  await leaveAndComeBack(page);
  await widget.getByRole('button', { name: 'Δοκιμάστε ξανά' }).click();
  await widget.getByText('lost@dimos.example').waitFor();
  assert.equal(sent.length, 2);
  assert.ok(keyOf(sent[0]));
  assert.equal(keyOf(sent[0]), keyOf(sent[1]));
  assert.equal(await registrations('kept-lost', 'lost@dimos.example'), 1);
  await page.context().close();
});

test('a page that is shown again when its ticket is good no more still registers', async () => {
  const { page, widget, problems, send, sent } = await filledIn('kept-late', 'late@dimos.example');
  await leaveAndComeBack(page, async () => {
    clock += 25 * 3_600_000;
  });
  assert.equal(await fields.email(widget).inputValue(), 'late@dimos.example');
  await send();
  await widget.getByText('late@dimos.example').waitFor();
  assert.equal(sent.length, 1);
  assert.equal(await registrations('kept-late', 'late@dimos.example'), 1);
  assert.deepEqual(problems, []);
  await page.context().close();
});
