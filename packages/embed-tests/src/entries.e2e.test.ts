import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strictCsp } from './support/csp.ts';
import { embedManifest, hostPage, startStage, type Stage } from './support/stage.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.close());

const entries = Object.keys(embedManifest.files).filter(name => /^koinon-[a-z-]+\.js$/.test(name));

test('there is a file for every tag', () => {
  assert.deepEqual(entries.sort(), [
    'koinon-event-calendar.js',
    'koinon-membership-form.js',
    'koinon-newsletter-archive.js',
    'koinon-newsletter-signup.js',
    'koinon-provider.js',
    'koinon-registration-form.js',
  ]);
});

for (const entry of entries) {
  const tag = entry.replace('.js', '');
  test(`${entry}, pinned by its hash, defines <${tag}> and asks for no other file`, async () => {
    const { sha384 } = embedManifest.files[entry] ?? { sha384: '' };
    const integrity = sha384.startsWith('sha384-') ? sha384 : `sha384-${sha384}`;
    const { page, seen } = await stage.visit({
      csp: strictCsp(stage.api),
      body: hostPage(
        `<${tag} network="gr"></${tag}>
         <script type="module" crossorigin integrity="${integrity}" src="${stage.api}/embed/v1/${entry}"></script>`,
      ),
    });
    await page.waitForFunction(name => customElements.get(name) !== undefined, tag);
    await page.locator(tag).waitFor({ state: 'attached' });
    assert.deepEqual(
      seen.requests.filter(url => url.startsWith(`${stage.api}/embed`)),
      [`${stage.api}/embed/v1/${entry}`],
    );
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}

test('koinon.js defines the tags of the page, those added later too, and no others', async () => {
  const { page, seen } = await stage.visit({
    csp: strictCsp(stage.api),
    body: hostPage(
      `<koinon-provider></koinon-provider><script type="module" src="${stage.api}/embed/v1/koinon.js"></script>`,
    ),
  });
  await page.waitForFunction(() => customElements.get('koinon-provider') !== undefined);
  assert.equal(await page.evaluate(() => customElements.get('koinon-event-calendar') !== undefined), false);
  await page.evaluate(() => {
    document.querySelector('koinon-provider')?.append(document.createElement('koinon-event-calendar'));
  });
  await page.waitForFunction(() => customElements.get('koinon-event-calendar') !== undefined);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

const chunk = Object.keys(embedManifest.files).find(name => /^chunks\/.*\.js$/.test(name)) ?? '';

test('files are kept as long as their address says, and may be used by any origin', async () => {
  for (const [path, caching] of [
    // An unreleased version is another one after each build.
    [
      `/embed/${embedManifest.version}/koinon.js`,
      embedManifest.version === '0.0.0' ? /^no-cache$/ : /immutable/,
    ],
    [`/embed/v1/${chunk}`, /immutable/],
    ['/embed/v1/koinon.js', /^public, max-age=300, stale-while-revalidate=300$/],
    ['/embed/v1/koinon-event-calendar.js', /^public, max-age=300, stale-while-revalidate=300$/],
  ] as const) {
    const response = await fetch(stage.api + path, { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('cache-control') ?? '', caching);
    assert.equal(response.headers.get('content-encoding'), 'br');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(response.headers.get('content-type') ?? '', /javascript/);
  }
});
