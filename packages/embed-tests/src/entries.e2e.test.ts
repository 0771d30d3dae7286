import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strictCsp } from './support/csp.ts';
import { embedManifest, hostPage, startStage, type Stage } from './support/stage.ts';

// What is about the files themselves. That each tag works by each of them is in `conform/`.
let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.close());

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

test('without JavaScript the page keeps what the web team wrote inside the tag', async () => {
  const { page } = await stage.visit(
    {
      body: hostPage(
        `<koinon-event-calendar network="gr"><a href="https://network.example/">All events</a></koinon-event-calendar>
         <script type="module" src="${stage.api}/embed/v1/koinon.js"></script>`,
      ),
    },
    { javaScriptEnabled: false },
  );
  assert.equal(await page.getByRole('link', { name: 'All events' }).isVisible(), true);
  await page.context().close();
});
