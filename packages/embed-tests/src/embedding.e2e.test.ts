import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { strictCsp, trustedTypes } from './support/csp.ts';
import { foreignLit } from './support/foreign-lit.ts';
import { embedManifest, hostPage, startStage, type Stage } from './support/stage.ts';

const CALENDAR = 'koinon-event-calendar';
let stage: Stage;
before(async () => {
  const body = await foreignLit();
  stage = await startStage();
  stage.host.serve('/foreign.js', { body, type: 'text/javascript' });
});
after(() => stage?.close());

const fallback = '<a href="https://network.example/events">Όλες οι εκδηλώσεις</a>';
const tag = (attributes = 'network="gr"') => `<${CALENDAR} ${attributes}>${fallback}</${CALENDAR}>`;
const script = (file = 'v1/koinon.js') => `<script type="module" src="${stage.api}/embed/${file}"></script>`;
const foreign = '<script type="module" src="/foreign.js"></script><foreign-element></foreign-element>';

/** Events are there to be read. */
async function showsEvents(page: Page): Promise<void> {
  const calendar = page.locator(CALENDAR).first();
  await calendar.getByText('Σχεδιασμός υπηρεσιών μαζί με τους πολίτες').waitFor();
  assert.ok((await calendar.getByRole('listitem').count()) > 10);
}

test('a page with the strictest policy that the documentation names shows the events of another origin', async () => {
  const { page, seen } = await stage.visit({ csp: strictCsp(stage.api), body: hostPage(tag() + script()) });
  await showsEvents(page);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test('the host’s title, address, focus and globals are as they were, and nothing is stored', async () => {
  const { page, seen } = await stage.visit({ body: hostPage(tag()) });
  const look = () =>
    page.evaluate(() => ({
      title: document.title,
      address: location.href,
      focus: document.activeElement?.tagName,
      globals: Object.keys(window).filter(name => !name.startsWith('koinonTest')),
      styles: document.adoptedStyleSheets.length,
      head: document.head.children.length,
      heading: getComputedStyle(document.querySelector('h1') ?? document.body).font,
    }));
  const before = await look();
  await page.addScriptTag({ type: 'module', url: `${stage.api}/embed/v1/koinon.js` });
  await showsEvents(page);
  const after = await look();
  const { globals, ...rest } = after;
  // Lit's own marks are the only names; the tag's script is the one thing that the page itself added.
  assert.deepEqual(globals.filter(name => !before.globals.includes(name)).sort(), [
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
  ]);
  assert.deepEqual({ ...rest, head: rest.head - 1, globals: before.globals }, before);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  const strangers = seen.requests.filter(
    url => !url.startsWith(stage.api) && !url.startsWith(stage.host.origin),
  );
  assert.deepEqual(strangers, []);
  await page.context().close();
});

for (const [order, body] of [
  ['before', () => foreign + tag() + script()],
  ['after', () => tag() + script() + foreign],
] as const) {
  test(`under Trusted Types a foreign Lit ${order} ours keeps working, and so does ours`, async () => {
    const { page, seen } = await stage.visit({
      csp: strictCsp(stage.api, trustedTypes(stage.api, 'lit-html')),
      body: hostPage(body()),
    });
    await showsEvents(page);
    await page.getByText('Foreign Lit').waitFor();
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}

test('under Trusted Types the loader and a tag’s own file stand on one page', async () => {
  const { page, seen } = await stage.visit({
    csp: strictCsp(stage.api, trustedTypes(stage.api, `koinon#${CALENDAR}`)),
    body: hostPage(tag() + script() + script(`v1/${CALENDAR}.js`)),
  });
  await showsEvents(page);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

for (const order of ['moving first', 'pinned first']) {
  test(`two copies of the bundle, ${order}: the first wins, both calendars show`, async () => {
    const files = [script(), script(`${embedManifest.version}/koinon.js`)];
    if (order === 'pinned first') files.reverse();
    const { page, seen } = await stage.visit({
      body: hostPage(tag() + files.join('') + tag('network="pt" lang="pt"')),
    });
    await showsEvents(page);
    await page.locator(CALENDAR).nth(1).getByRole('listitem').first().waitFor();
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}

test('the tag is taken by a stranger: the stranger stays, the page goes on', async () => {
  stage.host.serve('/stranger.js', {
    type: 'text/javascript',
    body: `customElements.define('${CALENDAR}', class extends HTMLElement { connectedCallback() { this.title = 'stranger'; } });`,
  });
  const { page, seen } = await stage.visit({
    body: hostPage(
      `<script src="/stranger.js"></script>${tag()}${script()}<koinon-provider>here</koinon-provider>`,
    ),
  });
  await page.waitForFunction(() => customElements.get('koinon-provider') !== undefined);
  assert.equal(await page.locator(CALENDAR).getAttribute('title'), 'stranger');
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

const bootstrap = readFileSync(
  createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.min.css'),
  'utf8',
);
const hostile: Readonly<Record<string, string>> = {
  'Bootstrap 5': bootstrap,
  'a root font size of 62.5 %': 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  'everything unset': '* { all: unset !important; }',
  'spaced, shouting, centred text':
    'body { letter-spacing: .5em; word-spacing: 1em; text-transform: uppercase; text-align: center; line-height: 3; font-style: italic; text-indent: 3em; white-space: nowrap; }',
  'resets and colours on every element':
    '* { margin: 0; padding: 0; box-sizing: content-box; color: red !important; background: yellow; border: 5px solid lime; float: left; } a { display: none; } li { display: none; } button { font-size: 5px; height: 5px; }',
};

for (const [name, css] of Object.entries(hostile)) {
  test(`under hostile CSS (${name}) the calendar can be read and touched`, async () => {
    const { page, seen } = await stage.visit({
      body: hostPage(tag() + script(), { head: `<style>${css}</style>` }),
    });
    await showsEvents(page);
    const facts = await page.locator(CALENDAR).evaluate(element => {
      const root = element.shadowRoot;
      const item = root?.querySelector('li');
      const style = getComputedStyle(item ?? element);
      const targets = [...(root?.querySelectorAll('button') ?? [])].filter(button =>
        button.checkVisibility(),
      );
      return {
        transform: style.textTransform,
        letterSpacing: style.letterSpacing,
        fontSize: parseFloat(style.fontSize),
        display: style.display,
        smallest: Math.min(...targets.map(button => button.getBoundingClientRect().height)),
        overflow: element.scrollWidth - element.clientWidth,
      };
    });
    assert.equal(facts.transform, 'none');
    assert.match(facts.letterSpacing, /^(normal|0px)$/);
    assert.ok(facts.fontSize >= 13, `text is ${facts.fontSize}px`);
    assert.notEqual(facts.display, 'none');
    assert.ok(facts.smallest >= 24, `the smallest button is ${facts.smallest}px high`);
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}

test('without JavaScript the page keeps what the web team wrote inside the tag', async () => {
  const { page } = await stage.visit({ body: hostPage(tag() + script()) }, { javaScriptEnabled: false });
  assert.equal(await page.getByRole('link', { name: 'Όλες οι εκδηλώσεις' }).isVisible(), true);
  await page.context().close();
});

test('where the script is blocked the fallback stays, too', async () => {
  const { page } = await stage.visit(
    { body: hostPage(tag() + script()) },
    { prepare: async page => void (await page.route('**/embed/**', route => route.abort())) },
  );
  assert.equal(await page.getByRole('link', { name: 'Όλες οι εκδηλώσεις' }).isVisible(), true);
  await page.context().close();
});

test('a dark page gets a dark calendar, a light one under a dark system does not', async () => {
  const background = async (css: string) => {
    const { page } = await stage.visit(
      { body: hostPage(tag() + script(), { head: `<style>${css}</style>` }) },
      { colorScheme: 'dark' },
    );
    await showsEvents(page);
    const colour = await page.locator(CALENDAR).evaluate(element => {
      const item = element.shadowRoot?.querySelector('li');
      return getComputedStyle(item ?? element).color;
    });
    await page.context().close();
    return colour;
  };
  assert.equal(await background(':root { color-scheme: dark; }'), 'rgb(233, 239, 238)');
  assert.equal(await background(':root { color-scheme: light; }'), 'rgb(23, 33, 31)');
});
