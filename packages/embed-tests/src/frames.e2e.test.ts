import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { seedImports } from '@koinon/demo';
import { readConfig, startServer, type RunningServer } from '@koinon/server';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import { findBrowser } from '../../tools/src/browsers/find.ts';
import { startHostSite, type HostFile, type HostSite } from './support/host-site.ts';
import { embedManifest, hostPage, launchChromium, NOW } from './support/stage.ts';
import { watch, type Watch } from './support/watch.ts';
import { migratedTemplate } from '../../server/src/testing/template.ts';

const EVENT = 'in-a-frame';
let server: RunningServer;
let clock = NOW;
let listed: HostSite;
let unlisted: HostSite;
let browser: Browser;

before(async () => {
  [listed, unlisted, browser] = await Promise.all([startHostSite(), startHostSite(), launchChromium()]);
  server = await startServer(readConfig({ PORT: '0' }), {
    database: { memory: true, copyOf: await migratedTemplate() },
    now: () => clock,
    log: () => undefined,
    rateLimit: { limit: 100_000, windowSeconds: 60 },
    site: {
      embed: {
        folder: fileURLToPath(new URL('../../widgets/dist/embed', import.meta.url)),
        version: embedManifest.version,
      },
    },
  });
  const origins = [listed.origin, elsewhere(listed)];
  for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10), origins)) {
    const own = seeds.network.slug === 'gr' ? [workshop] : [];
    await server.importNetwork({ ...seeds, events: [...(seeds.events ?? []), ...own] });
  }
});
after(async () => {
  await browser?.close();
  await Promise.all([listed?.close(), unlisted?.close(), server?.close()]);
});

/** The same site by a name that no browser takes for a part of the server's. */
const elsewhere = ({ origin }: HostSite) => origin.replace('127.0.0.1', 'localhost');

const workshop = {
  id: EVENT,
  slug: EVENT,
  name: { el: 'Εργαστήριο σε πλαίσιο' },
  kind: 'workshop',
  precision: 'minute' as const,
  timeZone: 'Europe/Athens',
  slots: [{ date: '2026-11-30', start: '10:00', end: '12:00' }],
  eventAttendanceMode: 'online' as const,
  onlineUrl: 'https://meet.example/x',
  maximumAttendeeCapacity: 10,
  registration: { mode: 'internal' as const },
  form: { organization: 'none' as const },
};

const calendar = '/w/gr/event-calendar?lang=el';
const form = `/w/gr/registration-form?lang=el&event-id=${EVENT}`;
const iframe = (path: string, more = '') =>
  `<iframe src="${server.url}${path}" title="Πλαίσιο" width="100%" height="300" ${more}></iframe>`;
const script = (file: string) => `<script type="module" src="${server.url}/embed/v1/${file}"></script>`;
/** All that a page with frames and `frame.js` needs to allow, and the test's own style sheet. */
const strict = () =>
  `default-src 'none'; script-src ${server.url}; style-src 'self'; frame-src ${server.url}; require-trusted-types-for 'script'; trusted-types`;

interface Visited {
  readonly page: Page;
  readonly seen: Watch;
}

let visits = 0;
async function visit(
  file: HostFile,
  {
    site = listed,
    context,
    ...options
  }: { site?: HostSite; context?: BrowserContext; width?: number; dark?: boolean } = {},
): Promise<Visited> {
  const path = `/page-${++visits}.html`;
  site.serve(path, file);
  const used =
    context ??
    (await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Athens',
      colorScheme: options.dark ? 'dark' : 'light',
      viewport: { width: options.width ?? 1000, height: 800 },
      reducedMotion: 'reduce',
    }));
  const page = await used.newPage();
  page.setDefaultTimeout(30_000);
  const seen = await watch(page);
  await page.clock.setFixedTime(NOW);
  await page.goto((context ? elsewhere(site) : site.origin) + path);
  return { page, seen };
}

async function frameOf(page: Page, path = '/w/'): Promise<Frame> {
  const found = () => page.frames().find(frame => frame.url().startsWith(server.url + path));
  for (;;) {
    const frame = found();
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

/** When the frame is as high as what it holds: nothing to scroll, and no more than what hangs out of it (a focus ring) below. */
async function fits(page: Page, frame: Frame): Promise<number> {
  await page.waitForFunction(() => (document.querySelector('iframe')?.style.height ?? '') !== '');
  let seen: Readonly<Record<string, number>> = {};
  for (let frames = 0; frames < 300; frames += 1) {
    const outside = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    seen = await frame.evaluate(() => ({
      content: Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
      window: innerHeight,
      toScroll: document.documentElement.scrollHeight - innerHeight,
    }));
    const { content = 0, window: inside, toScroll } = seen;
    if (toScroll === 0 && inside === outside && outside - content <= 4 && content <= outside) return outside;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return assert.fail(JSON.stringify(seen));
}

const show = (frame: Frame) =>
  frame
    .locator('koinon-event-calendar')
    .getByText('Σχεδιασμός υπηρεσιών μαζί με τους πολίτες')
    .first()
    .waitFor();

test('a frame is as high as what it holds: when it opens, when details open and close, at 320 px, in another language', async () => {
  const { page, seen } = await visit({
    body: hostPage(iframe(calendar) + script('frame.js')),
    csp: strict(),
  });
  const frame = await frameOf(page);
  await show(frame);
  const closed = await fits(page, frame);
  assert.ok(closed > 600, `${closed}`);
  const event = frame
    .locator('koinon-event-calendar')
    .getByRole('button', { name: 'Σχεδιασμός υπηρεσιών μαζί' })
    .first();
  await event.click();
  await frame.locator('koinon-event-calendar').locator('.sections').first().waitFor();
  const open = await fits(page, frame);
  assert.ok(open > closed + 100, `${open} is not higher than ${closed}`);
  await event.click({ position: { x: 4, y: 4 } });
  await page.waitForFunction(height => document.querySelector('iframe')?.clientHeight === height, closed);

  await page.setViewportSize({ width: 320, height: 800 });
  const narrow = await fits(page, frame);
  assert.ok(narrow > closed);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.equal(
    await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    0,
    'nothing to scroll sideways',
  );

  await page.evaluate(
    src => document.querySelector('iframe')?.setAttribute('src', src),
    server.url + '/w/pt/newsletter-signup?lang=pt',
  );
  const other = await frameOf(page, '/w/pt/');
  await other.locator('koinon-newsletter-signup').getByRole('button').first().waitFor();
  const signup = await fits(page, other);
  assert.ok(signup < narrow, 'and lower again');
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('a registration is sent from inside a frame, where the browser gives other sites no cookies and no storage', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'koinon-frames-'));
  mkdirSync(join(profile, 'Default'));
  const settings = { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium')?.path ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const { page, seen } = await visit(
      { body: hostPage(iframe(form) + script('frame.js')), csp: strict() },
      { context },
    );
    await page.evaluate(() => {
      addEventListener('koinon-registered', event => {
        const { detail, target, bubbles, composed, cancelable } = event as CustomEvent;
        const { localName } = target as Element;
        Object.assign(window, { heard: { detail, localName, bubbles, composed, cancelable } });
      });
    });
    const frame = await frameOf(page);
    await fillAndSend(frame.locator('koinon-registration-form'));
    await frame.locator('koinon-registration-form').getByText('maria@example.gov.gr').waitFor();
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'heard') as unknown), {
      detail: { eventId: EVENT },
      localName: 'iframe',
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    await fits(page, frame);
    const blocked = await frame.evaluate(() => {
      document.cookie = 'kept=1';
      try {
        return [document.cookie, localStorage.length];
      } catch (error) {
        return [document.cookie, String(error)];
      }
    });
    assert.equal(blocked[0], '');
    assert.match(String(blocked[1]), /SecurityError/, 'the browser does block them');
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(seen.problems, []);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

async function fillAndSend(registration: Locator): Promise<void> {
  await registration.getByRole('textbox', { name: 'Ονοματεπώνυμο' }).fill('Μαρία Παπαδοπούλου');
  await registration.getByRole('textbox', { name: 'Διεύθυνση email' }).fill('maria@example.gov.gr');
  for (const box of await registration.getByRole('checkbox').all()) await box.check();
  clock += 10_000;
  await registration.getByRole('button', { name: 'Δήλωση συμμετοχής', exact: true }).click();
}

test('a page whose site the network does not list cannot show the frame', async () => {
  const { page, seen } = await visit(
    { body: hostPage(iframe(calendar) + script('frame.js')) },
    { site: unlisted },
  );
  seen.expect(/frame-ancestors/);
  const { promise, resolve } = Promise.withResolvers<string>();
  page.on('console', message => {
    if (/frame-ancestors/.test(message.text())) resolve(message.text());
  });
  await page.reload();
  assert.match(await promise, /frame-ancestors 'self'/);
  const shown = page.frames().find(frame => frame !== page.mainFrame());
  assert.equal(await shown?.locator('koinon-event-calendar').count(), 0);
  assert.equal(await page.evaluate(() => document.querySelector('iframe')?.style.height), '');
  await page.context().close();
});

test('where the errors are, the page scrolls to, below a header that stays', async () => {
  const head = '<link rel="stylesheet" href="/tall.css">';
  listed.serve('/tall.css', {
    type: 'text/css',
    body: 'html { scroll-padding-top: 120px; } .tall { height: 1500px; } iframe { border: 3px solid; box-sizing: border-box; }',
  });
  const { page } = await visit({
    body: hostPage(`<div class="tall"></div>${iframe(form)}<div class="tall"></div>${script('frame.js')}`, {
      head,
    }),
    csp: strict(),
  });
  const frame = await frameOf(page);
  const registration = frame.locator('koinon-registration-form');
  await registration.getByRole('textbox', { name: 'Ονοματεπώνυμο' }).waitFor();
  assert.ok((await fits(page, frame)) > 800, 'higher than the window');
  await registration.getByRole('button', { name: 'Δήλωση συμμετοχής', exact: true }).click();
  await registration.locator('[part~="summary"]').waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.getBoundingClientRect().top ?? 0) > 0);
  const box = await registration.locator('[part~="summary"]').boundingBox();
  assert.ok(box && box.y >= 120 && box.y < 700, `the summary is at ${box?.y}`);
  await page.context().close();
});

test('a frame takes the scheme, the variables and the letters of its place, and follows them', async () => {
  listed.serve('/look.css', {
    type: 'text/css',
    body: 'html { color-scheme: light; --koinon-color-action: #7a1fa2; --koinon-radius-button: 0; } html.dark { color-scheme: dark; --koinon-color-action: rgb(1, 200, 3); } article { font: 20px Georgia, serif; --koinon-radius-card: 11px; }',
  });
  const { page, seen } = await visit(
    {
      body: hostPage(`<article>${iframe(calendar)}</article>${script('koinon.js')}`, {
        head: '<link rel="stylesheet" href="/look.css">',
      }),
      csp: `${strict()} koinon#html`,
    },
    { dark: true },
  );
  const frame = await frameOf(page);
  const look = () =>
    frame.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const value = (name: string) => style.getPropertyValue(name);
      return {
        scheme: style.colorScheme,
        action: value('--koinon-color-action'),
        button: value('--koinon-radius-button'),
        card: value('--koinon-radius-card'),
        size: value('--koinon-font-size'),
        family: value('--koinon-font-family'),
        inline: document.querySelectorAll('[style]').length,
      };
    });
  await frame.waitForFunction(() => document.documentElement.style.colorScheme !== '');
  const light = {
    scheme: 'light',
    action: '#7a1fa2',
    button: '0',
    card: '11px',
    size: '20px',
    family: 'Georgia, serif',
  };
  const { inline: _inline, ...first } = await look();
  assert.deepEqual(first, light, 'light under a dark system');
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
  assert.equal((await look()).action, 'rgb(1, 200, 3)');
  await page.evaluate(() => document.documentElement.classList.remove('dark'));
  await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'light');
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('nobody else is obeyed, and nobody else is told anything', async () => {
  listed.serve('/stranger.html', {
    body: `<script>
      let port;
      addEventListener('message', event => { port = event.ports[0]; parent.postMessage('stranger got ' + (event.ports.length > 0), '*'); });
      parent.postMessage({ protocol: 'koinon-frame/1', type: 'ready' }, '*');
    </script>`,
  });
  const { page, seen } = await visit({
    body: hostPage(
      `${iframe(calendar)}<iframe id="stranger" src="/stranger.html" height="50"></iframe>${script('frame.js')}`,
    ),
  });
  const frame = await frameOf(page);
  await show(frame);
  const height = await fits(page, frame);
  // The page's own window says what a frame would say, and gives a line as a host would: from an origin that is not the server's.
  const told = await page.evaluate(async () => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => heard.push(data);
    postMessage({ protocol: 'koinon-frame/1', type: 'ready' }, '*');
    postMessage({ type: 'size', height: 5 }, '*', [port1]);
    document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow?.postMessage('are you there', '*');
    while (!heard.includes('stranger got false')) await new Promise(requestAnimationFrame);
    return heard.filter(message => typeof message === 'string');
  });
  assert.deepEqual(told, ['stranger got false']);
  assert.equal(await page.evaluate(() => document.querySelector('iframe')?.clientHeight), height);
  assert.equal(await page.evaluate(() => document.querySelector<HTMLElement>('#stranger')?.style.height), '');
  // A frame takes a line from its parent only: not from itself, not from a window beside it.
  const kept = await frame.evaluate(async () => {
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port1.onmessage = ({ data }) => heard.push(data);
    postMessage({ protocol: 'koinon-frame/1', type: 'hello' }, '*', [port2]);
    document
      .querySelector('main')
      ?.append(Object.assign(document.createElement('p'), { textContent: 'more' }));
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    return heard;
  });
  assert.deepEqual(kept, []);
  assert.ok((await fits(page, frame)) > height, 'the line to the page is the one it had');
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('frames that are added, given an address later, hidden in a shadow root or moved are served; two hosts do not fight', async () => {
  const { page, seen } = await visit({
    body: hostPage(
      `<div id="here"></div>${script('koinon.js')}${script('frame.js')}${script(`../${embedManifest.version}/frame.js`)}`,
    ),
  });
  await page.evaluate(src => {
    const here = document.querySelector('#here');
    const late = document.createElement('iframe');
    late.id = 'late';
    here?.append(late);
    setTimeout(() => (late.src = src));
    const host = document.createElement('div');
    host.id = 'shadow';
    host.attachShadow({ mode: 'open' }).innerHTML = `<iframe src="${src}"></iframe>`;
    here?.append(host);
  }, server.url + calendar);
  const high = () =>
    page.waitForFunction(() => {
      const inShadow = document.querySelector('#shadow')?.shadowRoot?.querySelector('iframe');
      const late = document.querySelector<HTMLElement>('#late');
      return parseFloat(late?.style.height ?? '') > 600 && parseFloat(inShadow?.style.height ?? '') > 600;
    });
  await high();
  await page.evaluate(() => {
    const late = document.querySelector<HTMLElement>('#late');
    late?.style.removeProperty('height');
    if (late) document.body.append(late);
  });
  await high();
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('in a sandbox that lets it run, ask and lead away a frame does all that it does without', async () => {
  const sandbox =
    'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-top-navigation-by-user-activation"';
  const { page, seen } = await visit({ body: hostPage(iframe(calendar, sandbox) + script('frame.js')) });
  // Chromium warns of frames of the same origin that could take their sandbox off; this one is of another.
  const frame = await frameOf(page);
  await show(frame);
  await fits(page, frame);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('without scripts a frame leads to the page where the same is done without them', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(listed.serve('/plain.html', { body: hostPage(iframe(form)) }));
  const frame = await frameOf(page);
  await frame.getByRole('link').click();
  await page.waitForURL(`${server.url}/f/gr/registration?**`);
  assert.equal(page.frames().length, 1, 'the whole window');
  await context.close();
});
