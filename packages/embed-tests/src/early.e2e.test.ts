import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { EMBEDS } from '@koinon/contract/embeds';
import { tagMarkup } from '@koinon/contract/embeds/markup';
import { hostPage, startStage, type Stage } from './support/stage.ts';

// The loader asks what a tag will ask while the tag's own files are on their way, and the tag takes the answer over.

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

/** What every tag of a page asks, each once; what is told of the network is kept by the browser for who asks again. */
const QUESTIONS = [
  'events',
  'forms/membership',
  'forms/newsletter',
  'forms/registration',
  'forms/story',
  'network',
  'newsletter/issues',
  'stories',
];

test('every tag is answered before its files have come, and asks nothing again', async () => {
  const answered: string[] = [];
  const all = Promise.withResolvers<void>();
  const script = `<script type="module" src="${stage.api}/embed/v1/koinon.js" data-network="gr"></script>`;
  const tags = EMBEDS.map(embed =>
    tagMarkup(embed, embed.name === 'registration-form' ? { 'event-id': 'demo-open-data-training' } : {}),
  );
  const { page, seen } = await stage.visit(
    { body: hostPage(tags.join('\n'), { head: script }) },
    {
      async prepare(page) {
        await page.route(/\/chunks\//, async route => {
          await all.promise;
          await route.continue();
        });
        page.on('response', response => {
          const path = /\/v1\/(?!.*\.js)([^?]*)/.exec(response.url())?.[1];
          if (path === undefined) return;
          answered.push(path);
          if (new Set(answered).size === QUESTIONS.length) all.resolve();
        });
      },
    },
  );
  for (const { tag } of EMBEDS) {
    const widget = page.locator(tag);
    await widget.locator('[part~="event"], [part~="issue"], [part~="card"], form .field').first().waitFor();
  }
  await page.waitForLoadState('networkidle');
  assert.deepEqual([...new Set(answered)].sort(), QUESTIONS);
  assert.deepEqual(
    answered.filter(path => path !== 'network').sort(),
    QUESTIONS.filter(path => path !== 'network'),
  );
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});
