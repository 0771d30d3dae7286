import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { EMBEDS, type Embed } from '@koinon/contract/embeds';
import { tagMarkup } from '@koinon/contract/embeds/markup';
import type { Page } from 'playwright-core';
import { quotedBlocks } from './support/quoted.ts';
import { hostPage, startStage, type Stage } from './support/stage.ts';

// The lines of docs/recipes.md that reserve room: with them nothing that is seen moves, however late the script or the data.

const ROOM = quotedBlocks('docs/recipes.md').get('room') ?? '';
const under = '<p>Το Γραφείο Καινοτομίας είναι στο Δημαρχείο, στον δεύτερο όροφο.</p>';
let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const SCREENS = { phone: { width: 412, height: 823 }, desk: { width: 1280, height: 900 } };

/** Of a tag whose content has come. */
const CONTENT: Readonly<Record<Embed['name'], string>> = {
  'event-calendar': '[part~="event"]',
  'registration-form': 'button[type="submit"]',
  'membership-form': 'button[type="submit"]',
  'newsletter-signup': 'button[type="submit"]',
  'newsletter-archive': '[part~="issue"]',
  'story-submission': 'form .field',
  'story-gallery': '[part~="card"]',
};

/** The sum of all that moved while the tag became a widget, then got its data: each time what stood there was painted first. */
async function shifts(embed: Embed, css: string, screen: keyof typeof SCREENS): Promise<readonly string[]> {
  const own = embed.name === 'registration-form' ? { 'event-id': 'demo-open-data-training' } : {};
  const answers = Promise.withResolvers<void>();
  const { page, seen } = await stage.visit(
    {
      body: hostPage(tagMarkup(embed, { network: 'gr', ...own }) + under.repeat(3), {
        head: `<style>${css}</style>`,
      }),
    },
    {
      viewport: SCREENS[screen],
      prepare: async page => {
        await page.route(/\/v1\/(?!.*\.js)/, async route => {
          await answers.promise;
          await route.continue();
        });
        await page.addInitScript(observe);
      },
    },
  );
  page.setDefaultTimeout(60_000);
  await painted(page);
  await page.addScriptTag({ type: 'module', url: `${stage.api}/embed/v1/koinon.js` });
  await page.waitForFunction(tag => document.querySelector(tag)?.shadowRoot?.querySelector('*'), embed.tag);
  await painted(page);
  answers.resolve();
  await page.locator(embed.tag).locator(CONTENT[embed.name]).first().waitFor();
  await page.waitForLoadState('networkidle');
  await painted(page);
  const moved = await page.evaluate(() => window.koinonTestShifts);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
  return moved ?? [];
}

declare global {
  interface Window {
    koinonTestShifts?: string[];
  }
}

/** Runs in the page, and may use nothing from outside. */
function observe(): void {
  const moved: string[] = [];
  window.koinonTestShifts = moved;
  const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  const name = (node: Node | null) =>
    node instanceof Element ? `${node.localName}.${[...node.classList].join('.')}` : node?.nodeName;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as LayoutShiftEntry[]) {
      for (const { node, previousRect, currentRect } of entry.sources)
        moved.push(`${name(node) ?? 'what is gone'}: ${box(previousRect)} → ${box(currentRect)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface LayoutShiftEntry extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Two frames: what was there at the first has been drawn at the second. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>(resolve => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

for (const embed of EMBEDS) {
  describe(embed.tag, () => {
    for (const screen of ['phone', 'desk'] as const) {
      test(`with room reserved nothing moves on a ${screen}`, async () => {
        assert.deepEqual(await shifts(embed, ROOM, screen), []);
      });
    }

    test('without it something does: this is what the test sees', async () => {
      assert.notDeepEqual(await shifts(embed, '', 'phone'), []);
    });
  });
}

test('the lines name every tag', () => {
  for (const { tag } of EMBEDS) assert.match(ROOM, new RegExp(`^${tag}\\b`, 'm'));
});
