import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Result } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

// Every preview of the built Storybook, as a page of its own, is looked at by axe. The same pages are proof that a story
// shows the state that its play function waits for, and that nothing is asked of another machine.

const root = resolve(import.meta.dirname, '../../../..');
const built = join(root, 'stories/dist');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly tags?: readonly string[];
}

assert.ok(
  existsSync(join(built, 'index.json')),
  'The previews are not built: npm run build-storybook makes them.',
);
const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
export const stories = Object.values(index.entries).filter(entry => entry.type === 'story');
/** What the toolbar says, and which stories are looked at so. */
export interface Look {
  readonly globals: string;
  readonly stories: readonly Entry[];
  /** Whether the colours of the other scheme are looked at, too. */
  readonly bothSchemes?: boolean;
}

/** A test for each story. */
export function lookAt(looks: readonly Look[]): void {
  describe('every preview', () => {
    let server: Server;
    let browser: Browser;
    let origin: string;

    before(async () => {
      server = await serve(built);
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await chromium.launch({
        executablePath: process.env['KOINON_CHROMIUM'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
      });
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const look of looks) {
      describe(look.globals, () => {
        let page: Page;
        const strangers: string[] = [];

        before(async () => {
          page = await open(browser, origin, look.globals, strangers);
        });

        after(() => page?.context().close());

        for (const story of look.stories) {
          it(`${story.title}, ${story.name}: its state is there, and axe finds nothing`, async () => {
            strangers.length = 0;
            assert.deepEqual(await show(page, story.id), [], 'the story or its play function threw');
            assert.deepEqual(await violations(page, rules), []);
            if (look.bothSchemes) assert.deepEqual(await inTheOtherScheme(page), [], 'in the other scheme');
            assert.deepEqual(strangers, [], 'asked of another machine');
          });
        }
      });
    }
  });
}

/** An empty preview. The stories follow each other in it, as they do in Storybook. */
async function open(browser: Browser, origin: string, globals: string, strangers: string[]): Promise<Page> {
  const context = await browser.newContext({
    timezoneId: 'Europe/Athens',
    locale: 'el-GR',
    reducedMotion: 'reduce',
    viewport: { width: 1100, height: 900 },
  });
  await context.route(
    url => url.origin !== origin,
    route => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  // Storybook's own look by axe is the panel's; here axe looks once, and at everything.
  await page.goto(`${origin}/iframe.html?viewMode=story&globals=${globals};a11y.manual:!true`);
  await page.waitForFunction(() => '__STORYBOOK_ADDONS_CHANNEL__' in globalThis);
  await page.evaluate(listen);
  await page.evaluate(axe);
  return page;
}

interface Channel {
  emit(name: string, payload: object): void;
  on(name: string, listener: (payload: unknown) => void): void;
}

interface PreviewWindow {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly id: string } };
  /** Of the story that is shown: whether it is through, and what went wrong. */
  shown: { id: string | undefined; readonly errors: unknown[] };
}

/** Runs in the page: keeps what Storybook says of a story. */
function listen(): void {
  const preview = globalThis as unknown as PreviewWindow;
  preview.shown = { id: undefined, errors: [] };
  const failures = [
    'storyErrored',
    'storyMissing',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const channel = preview.__STORYBOOK_ADDONS_CHANNEL__;
  for (const name of failures) channel.on(name, error => preview.shown.errors.push(error));
  channel.on('storyFinished', story => (preview.shown.id = (story as { storyId: string }).storyId));
}

/** Shows a story and waits for its play function; what these threw. */
async function show(page: Page, id: string): Promise<string[]> {
  await page.evaluate(() => {
    const preview = globalThis as unknown as PreviewWindow;
    preview.shown = { id: undefined, errors: [] };
  });
  await page.waitForFunction(wanted => {
    const preview = globalThis as unknown as PreviewWindow;
    if (preview.shown.id === wanted) return true;
    // Until the preview has read its index nobody listens, so it is said again.
    if (preview.__STORYBOOK_PREVIEW__?.currentRender?.id !== wanted) {
      const story = { storyId: wanted, viewMode: 'story' };
      preview.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', story);
    }
    return false;
  }, id);
  return page.evaluate(() =>
    (globalThis as unknown as PreviewWindow).shown.errors.map(
      error => (error as { message?: string }).message ?? JSON.stringify(error),
    ),
  );
}

/** The same drawing in the other scheme: only its colours are others. Nothing fades where reduced motion is asked for. */
async function inTheOtherScheme(page: Page): Promise<string[]> {
  const turn = () =>
    page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('.host');
      if (!host) throw new Error('There is no host page.');
      const before = getComputedStyle(host).colorScheme;
      host.dataset['scheme'] = before === 'dark' ? 'light' : 'dark';
      return [before, getComputedStyle(host).colorScheme].toSorted();
    });
  assert.deepEqual(await turn(), ['dark', 'light']);
  const found = await violations(page, ['color-contrast', 'link-in-text-block']);
  await turn();
  return found;
}

/** What axe found, said so that one can find it too. */
async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  const found = await page.evaluate(
    async tags =>
      (
        await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run('.host', {
          runOnly: [...tags],
          resultTypes: ['violations'],
        })
      ).violations,
    rules,
  );
  return found.map(said);
}

function said({ id, help, nodes }: Result): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary ?? ''}`,
  );
  return [`${id}: ${help}`, ...places].join('\n  ');
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The static files as they are now, whatever a build does meanwhile, under the policy that they are meant to be served with. */
async function serve(folder: string): Promise<Server> {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "font-src 'self'; connect-src 'self'; frame-src 'self'";
  const files = new Map<string, Buffer>();
  for (const path of globSync('**/*.*', { cwd: folder })) {
    files.set(`/${path.replaceAll('\\', '/')}`, readFileSync(join(folder, path)));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    if (!body) return void response.writeHead(404).end();
    const type = types[extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return server;
}
