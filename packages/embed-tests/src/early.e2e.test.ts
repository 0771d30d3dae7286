import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { EMBEDS, type Embed } from '@koinon/contract/embeds';
import { tagMarkup } from '@koinon/contract/embeds/markup';
import { hostPage, startStage, type Stage } from './support/stage.ts';

// The loader asks what a tag will ask while the tag's own files are on their way, and the tag takes the answer over.

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const questions: Readonly<Record<Embed['name'], readonly string[]>> = {
  'event-calendar': ['events', 'network'],
  'registration-form': ['forms/registration'],
  'membership-form': ['forms/membership'],
  'newsletter-signup': ['forms/newsletter'],
  'newsletter-archive': ['network', 'newsletter/issues'],
  'story-submission': ['forms/story'],
  'story-gallery': ['network', 'stories'],
};

for (const embed of EMBEDS) {
  test(`${embed.tag} is answered before its files have come, and asks nothing twice`, async () => {
    const asked: string[] = [];
    const early = Promise.withResolvers<void>();
    const expected = questions[embed.name];
    const own = embed.name === 'registration-form' ? { 'event-id': 'demo-open-data-training' } : {};
    const script = `<script type="module" src="${stage.api}/embed/v1/koinon.js" data-network="gr"></script>`;
    const { page, seen } = await stage.visit(
      { body: hostPage(tagMarkup(embed, own), { head: script }) },
      {
        async prepare(page) {
          await page.route(/\/chunks\//, async route => {
            await early.promise;
            await route.continue();
          });
          page.on('response', response => {
            const path = /\/v1\/(?!.*\.js)([^?]*)/.exec(response.url())?.[1];
            if (path === undefined) return;
            asked.push(path);
            if (asked.length === expected.length) early.resolve();
          });
        },
      },
    );
    const widget = page.locator(embed.tag);
    await widget.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await widget.locator('[part~="event"], [part~="issue"], [part~="card"], form .field').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(asked.sort(), expected);
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}
