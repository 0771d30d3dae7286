import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { seedImports } from '@koinon/demo';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { hostPage, NOW, startStage, type Stage } from './support/stage.ts';
import { watch, type Watch } from './support/watch.ts';

// The embed builder as a web team meets it, and what it gives them on a page of another site.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
before(async () => {
  stage = await startStage();
  // Only pages that the networks' staff have listed may frame.
  const today = new Date(NOW).toISOString().slice(0, 10);
  for (const seeds of seedImports(today, [stage.host.origin])) await stage.server.importNetwork(seeds);
});
after(() => stage?.close());

const WORDS = {
  el: {
    lines: 'Γραμμές για τη σελίδα σας',
    head: 'Στην κεφαλή της σελίδας (head)',
    body: 'Στη σελίδα, εκεί όπου θα εμφανίζεται',
    policy: 'Πολιτική περιεχομένου της σελίδας (Content-Security-Policy)',
    types: 'Έμπιστοι τύποι (Trusted Types)',
    copy: 'Αντιγραφή',
    copied: 'Αντιγράφηκε',
    selected: 'Επιλέχθηκε: αντιγράψτε το με το πληκτρολόγιο.',
    events: 'Εκδηλώσεις',
    network: 'gr',
  },
  pt: {
    lines: 'Linhas para a sua página',
    head: 'No cabeçalho da página (head)',
    body: 'Na página, onde deve aparecer',
    policy: 'Content-Security-Policy da página',
    types: 'Trusted Types',
    copy: 'Copiar',
    copied: 'Copiado',
    selected: 'Selecionado: copie-o com o teclado.',
    events: 'Eventos',
    network: 'pt',
  },
} as const;
type Lang = keyof typeof WORDS;

interface Builder {
  readonly page: Page;
  readonly seen: Watch;
  readonly preview: FrameLocator;
}

/** `query`: as a colleague's link has it. */
async function openBuilder(lang: Lang, query = '', options = {}): Promise<Builder> {
  const context = await stage.browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Athens',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const seen = await watch(page);
  await page.goto(`${stage.api}/builder?lang=${lang}${query}`);
  await page.getByRole('heading', { name: WORDS[lang].lines }).waitFor();
  return { page, seen, preview: page.frameLocator('koinon-embed-builder iframe') };
}

const box = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const read = (page: Page, name: string) => box(page, name).inputValue();

/** Goes on with the tabulator until what has the focus is what is wanted: nothing else moves it. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate(element => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail('The keyboard does not get there.');
}

/** What a browser without Koinon's lines refuses: every source that is not ours is the page's own. */
function pageWith(policy: string, types = ''): string {
  return `default-src 'none'; base-uri 'none'; ${policy.replaceAll('\n', ' ')} ${types}`.trim();
}

async function paste(parts: { head?: string; body: string }, csp: string, lang: Lang) {
  const { head = '', body } = parts;
  return stage.visit({ csp, body: hostPage(body, { head, lang }) });
}

for (const lang of ['el', 'pt'] as const) {
  const w = WORDS[lang];

  test(`${lang}: by the keyboard alone a month in the look of gov.gr is chosen, copied, and works under exactly the policy that is shown`, async () => {
    const { page, seen, preview } = await openBuilder(lang, `&network=${w.network}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const view = page.locator('#option-view');
    await tabTo(page, view);
    // The first is the usual view, the list.
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => location.search.includes('o-view=month'));
    await tabTo(page, page.locator('#theme'));
    await page.keyboard.type('gov.gr');
    await page.waitForFunction(() => location.search.includes('theme=govgr'));
    await preview.getByRole('grid').first().waitFor();
    const green = 'light-dark(#006736, #3e9c5f)';
    await preview.locator('html').evaluate(
      (html, wanted) =>
        new Promise<void>(resolve => {
          const look = () => {
            if (html.style.getPropertyValue('--koinon-color-action') === wanted) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
      green,
    );

    const copy = page.getByRole('button', { name: `${w.copy}: ${w.body}` });
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: `${w.copied}: ${w.body}` })
      .waitFor({ state: 'attached' });
    const body = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(body, await read(page, w.body));
    assert.match(body, new RegExp(`<koinon-event-calendar network="${w.network}" view="month">`));
    const head = await read(page, w.head);
    const csp = pageWith(await read(page, w.policy), await read(page, w.types));
    assert.deepEqual(seen.problems, []);
    const { cookies, stored } = {
      cookies: await page.context().cookies(),
      stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
    };
    assert.deepEqual([cookies, stored], [[], 0], 'nothing is stored');
    await page.context().close();

    const visit = await paste({ head, body }, csp, lang);
    const calendar = visit.page.locator('koinon-event-calendar');
    await calendar.getByRole('grid').first().waitFor();
    await calendar.getByRole('heading', { name: w.events }).first().waitFor();
    const action = await calendar.evaluate(element =>
      getComputedStyle(element).getPropertyValue('--koinon-color-action').trim(),
    );
    assert.equal(action, green);
    assert.deepEqual(visit.seen.problems, []);
    await visit.page.context().close();
  });
}

describe('what is copied works on another site, under the policy that stands beside it', () => {
  test('a placeholder for an editor that drops unknown tags', async () => {
    const { page } = await openBuilder('el', '&form=div&o-view=month');
    const [body, policy, types] = [
      await read(page, WORDS.el.body),
      await read(page, WORDS.el.policy),
      await read(page, WORDS.el.types),
    ];
    await page.context().close();
    assert.match(body, /<div data-koinon="event-calendar" data-network="gr" data-view="month">/);
    const visit = await paste({ body }, pageWith(policy, types), 'el');
    await visit.page.locator('koinon-event-calendar').getByRole('grid').first().waitFor();
    assert.deepEqual(visit.seen.problems, []);
    await visit.page.context().close();
  });

  test('a frame, as high as what it holds, in the page’s language', async () => {
    const { page } = await openBuilder('el', '&form=frame&widget=newsletter-archive&theme=govgr');
    const lines = { head: await read(page, WORDS.el.head), body: await read(page, WORDS.el.body) };
    const policy = await read(page, WORDS.el.policy);
    await page.context().close();
    const visit = await paste(lines, pageWith(policy), 'el');
    const frame = visit.page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Προηγούμενα τεύχη' }).waitFor();
    await visit.page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '');
    assert.deepEqual(visit.seen.problems, []);
    await visit.page.context().close();
  });

  test('one file of an exact version with its hash', async () => {
    const { page } = await openBuilder('el', '&exact=1&theme=govgr');
    // Which version there is, and its hashes, are asked for.
    await page.getByRole('radio', { name: /0\.0\.0/ }).waitFor();
    const lines = { head: await read(page, WORDS.el.head), body: await read(page, WORDS.el.body) };
    const [policy, types] = [await read(page, WORDS.el.policy), await read(page, WORDS.el.types)];
    await page.context().close();
    assert.match(
      lines.body,
      /integrity="sha384-[\w+/=]+" src="[^"]+\/embed\/0\.0\.0\/koinon-event-calendar\.js"/,
    );
    assert.match(lines.head, /integrity="sha384-/);
    assert.match(types, /trusted-types koinon#koinon-event-calendar;/);
    const visit = await paste(lines, pageWith(policy, types), 'el');
    const calendar = visit.page.locator('koinon-event-calendar');
    await calendar.getByText('Σχεδιασμός υπηρεσιών μαζί με τους πολίτες').first().waitFor();
    assert.deepEqual(visit.seen.problems, []);
    await visit.page.context().close();
  });

  test('without scripts every snippet shows where the same is done by hand', async () => {
    const { page } = await openBuilder('el');
    const body = await read(page, WORDS.el.body);
    await page.context().close();
    const visit = await stage.visit({ body: hostPage(body) }, { javaScriptEnabled: false });
    await visit.page.getByRole('link', { name: /^Εκδηλώσεις – / }).click();
    await visit.page.waitForURL(`${stage.api}/e/gr?lang=el`);
    await visit.page.context().close();
  });
});

describe('the builder', () => {
  test('without the clipboard’s permission selects the lines, and says so', async () => {
    const { page } = await openBuilder('pt');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
    });
    await page.getByRole('button', { name: `${WORDS.pt.copy}: ${WORDS.pt.body}` }).click();
    await page.getByRole('status').filter({ hasText: WORDS.pt.selected }).waitFor({ state: 'attached' });
    const [selected, all] = await box(page, WORDS.pt.body).evaluate(area =>
      area instanceof HTMLTextAreaElement
        ? [area.value.slice(area.selectionStart, area.selectionEnd), area.value]
        : ['', '!'],
    );
    assert.equal(selected, all);
    await page.context().close();
  });

  test('is the same for the colleague who is sent its address, in another language too', async () => {
    const { page } = await openBuilder('el', '&network=gr&widget=newsletter-signup&form=wordpress');
    await page.locator('#theme').selectOption('govuk');
    await page.waitForFunction(() => location.search.includes('theme=govuk'));
    await page.getByRole('link', { name: 'Português' }).click();
    await page.getByRole('heading', { name: WORDS.pt.lines }).waitFor();
    assert.equal(await page.locator('#theme').inputValue(), 'govuk');
    assert.equal(await read(page, 'Shortcode'), '[koinon_newsletter_signup network="gr"]');
    await page.context().close();
  });

  test('offers the events of a network by name, and shows the form of the one that is chosen', async () => {
    const { page, preview } = await openBuilder('el', '&network=gr&widget=registration-form');
    await page.getByRole('heading', { name: 'Επιλέξτε εκδήλωση' }).waitFor();
    assert.equal(await page.locator('textarea').count(), 0, 'no lines that could not work');
    await page.getByRole('searchbox', { name: 'Αναζήτηση εκδήλωσης' }).fill('ΣΧΕΔΙΑΣΜΟΣ υπηρεσιων');
    await page
      .getByRole('radio', { name: /Σχεδιασμός υπηρεσιών/ })
      .first()
      .check();
    await preview.getByRole('button').first().waitFor();
    assert.match(await read(page, WORDS.el.body), /<koinon-registration-form network="gr" event-id="/);
    await page.context().close();
  });

  test('says that the server does not answer, keeps the choice, and tries again', async () => {
    const context = await stage.browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    let down = true;
    await page.route('**/v1/networks*', route =>
      down ? route.fulfill({ status: 404, body: '{}' }) : route.continue(),
    );
    await page.goto(`${stage.api}/builder?lang=el&theme=govgr`);
    await page.getByRole('heading', { name: 'Ο διακομιστής δεν απάντησε' }).waitFor();
    down = false;
    await page.getByRole('button', { name: 'Δοκιμάστε ξανά' }).click();
    await page.getByRole('heading', { name: WORDS.el.lines }).waitFor();
    assert.equal(await page.locator('#theme').inputValue(), 'govgr');
    await context.close();
  });

  test('names what an address says and cannot be used', async () => {
    const { page } = await openBuilder('el', '&o-view=decade&theme=dsfr');
    await page.getByText('Παραλείπονται, γιατί δεν μπορούν να χρησιμοποιηθούν: theme, view').waitFor();
    await page.context().close();
  });

  test('has the usual lines of every widget where there are no scripts', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.api}/builder?lang=pt`);
    for (const network of ['gr', 'pt'])
      await page.getByText(`<koinon-event-calendar network="${network}">`).first().waitFor();
    await page.getByText('[koinon_newsletter_signup network="pt"]').first().waitFor({ state: 'attached' });
    await context.close();
  });

  for (const scheme of ['light', 'dark'] as const)
    test(`fits a phone, in the ${scheme}`, async () => {
      const { page, seen } = await openBuilder('el', '&network=gr', {
        viewport: { width: 320, height: 640 },
        colorScheme: scheme,
      });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wider, 0);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: {
              run: (
                context: object,
                options: object,
              ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run({ exclude: [['iframe']] }, { iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
      });
      assert.deepEqual(found, []);
      assert.deepEqual(seen.problems, []);
      await page.context().close();
    });
});
