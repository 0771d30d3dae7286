import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslator } from '@koinon/i18n';
import { formEl } from '@koinon/i18n/form/el';
import type { formEn } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { pagesEl } from '@koinon/i18n/pages/el';
import type { pagesEn } from '@koinon/i18n/pages/en';
import { pagesPt } from '@koinon/i18n/pages/pt';
import { storySubmissionLaterEl } from '@koinon/i18n/story-submission/later/el';
import type { storySubmissionLaterEn } from '@koinon/i18n/story-submission/later/en';
import { storySubmissionLaterPt } from '@koinon/i18n/story-submission/later/pt';
import { storySubmissionFirstEl } from '@koinon/i18n/story-submission/first/el';
import type { storySubmissionFirstEn } from '@koinon/i18n/story-submission/first/en';
import { storySubmissionFirstPt } from '@koinon/i18n/story-submission/first/pt';
import {
  SENTINEL,
  pictureWithGps,
  rotatedPicture,
  twelveMegapixels,
} from '../../server/src/testing/pictures.ts';
import type { Locator, Page } from 'playwright-core';
import { demoStage } from './support/demo.ts';
import { watch, type Watch } from './support/watch.ts';

// A story from an agency's page to the gallery: written in the widget, its pictures through a lost network, gone on with
// elsewhere without a line of script, sent back by staff, answered, published, and found without its accents.

const stage = demoStage();

type Words = typeof formEn &
  typeof pagesEn &
  Omit<typeof storySubmissionFirstEn, keyof typeof formEn> &
  Omit<typeof storySubmissionLaterEn, keyof typeof formEn>;

const places = {
  el: {
    network: 'gr',
    form: '/gr/istoria/',
    gallery: '/gr/istories/',
    t: createTranslator<Words>('el', {
      ...pagesEl,
      ...storySubmissionFirstEl,
      ...storySubmissionLaterEl,
      ...formEl,
    }),
    person: { name: 'Ασπασία Μαυρίδου', email: 'aspasia@example.gov.gr' },
    title: 'Ουρές χωρίς όρθιους στο πρωτόκολλο',
    /** As somebody types who has no time for accents. */
    found: 'ουρες ορθιους',
    text: {
      why: 'Οι πολίτες περίμεναν όρθιοι.\n\n- Διαφάνεια :: όλοι βλέπουν τη σειρά τους\n- Σεβασμός :: κανείς δεν περιμένει όρθιος',
      how: '## Μια εβδομάδα δοκιμής\nΒάλαμε αριθμούς και καρέκλες.\n\n> Επιτέλους κάθισα.\n> — Μια πολίτης',
      learned: 'Μάθαμε ότι αρκούν δέκα καρέκλες. Δείτε [τα σχέδια](https://example.org/sxedia).',
    },
    changed: 'Μάθαμε ότι αρκούν δέκα καρέκλες και ένας πίνακας.',
    ask: 'Πόσο κόστισε; Γράψτε ένα ποσό.',
    browser: { timezoneId: 'Europe/Athens', locale: 'el-GR' },
  },
  pt: {
    network: 'pt',
    form: '/pt/historia/',
    gallery: '/pt/historias/',
    t: createTranslator<Words>('pt', {
      ...pagesPt,
      ...storySubmissionFirstPt,
      ...storySubmissionLaterPt,
      ...formPt,
    }),
    person: { name: 'Inês Guimarães', email: 'ines@example.gov.pt' },
    title: 'Licenças à distância numa manhã',
    found: 'licencas manha',
    text: {
      why: 'As pessoas faltavam ao trabalho.\n\n- Clareza :: um só formulário\n- Proximidade :: ajuda por telefone',
      how: '## Uma semana de ensaio\nExperimentámos com dez pessoas.\n\n> Foi num instante.\n> — Uma munícipe',
      learned: 'Aprendemos que o telefone conta. Veja [o guião](https://example.org/guiao).',
    },
    changed: 'Aprendemos que o telefone conta e que a manhã é a melhor hora.',
    ask: 'Quantas pessoas participaram?',
    browser: { timezoneId: 'Europe/Lisbon', locale: 'pt-PT' },
  },
} as const;

type Place = (typeof places)[keyof typeof places];

async function open(url: string, options: object): Promise<{ page: Page; seen: Watch }> {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const seen = await watch(page);
  await page.goto(url);
  return { page, seen };
}

const idOf = (link: string) => new URL(link).pathname.split('/').at(-1) ?? '';
const manageLink = ({ links }: { readonly links: readonly string[] }) =>
  links.find(link => new URL(link).pathname.startsWith('/m/')) ?? '';

const UPLOADS = /\/uploads(?:\?|$)/;

/** What it is about and the three parts; ends at the step with the pictures. */
async function write(form: Locator, { t, title, text }: Place): Promise<void> {
  const next = form.getByRole('button', { name: t('form.next'), exact: true });
  await form.getByRole('textbox', { name: t('form.story.title') }).fill(title);
  await form.getByRole('textbox', { name: t('form.story.summary') }).fill(`${title}.`);
  stage.clock += 10_000;
  await next.click();
  for (const part of ['why', 'how', 'learned'] as const) {
    await form.getByRole('textbox', { name: t(`form.story.${part}`) }).fill(text[part]);
  }
  await next.click();
}

/** Three pictures, of which the network lets one through before it goes. */
async function addPictures(page: Page, form: Locator, { t }: Place): Promise<void> {
  const uploaded = form.getByText(t('form.picture.done'), { exact: true });
  let through = 0;
  await page.route(UPLOADS, async route => {
    if (route.request().method() !== 'POST') return route.fallback();
    through += 1;
    // The second is under way when the network goes.
    if (through === 2) await page.context().setOffline(true);
    return route.fallback();
  });
  await form.locator('input[type="file"][multiple]').setInputFiles([
    { name: 'gps.jpg', mimeType: 'image/jpeg', buffer: await pictureWithGps() },
    { name: 'turned.jpg', mimeType: 'image/jpeg', buffer: await rotatedPicture() },
    { name: 'large.jpg', mimeType: 'image/jpeg', buffer: await twelveMegapixels() },
  ]);
  await form.getByText(t('form.picture.offline')).first().waitFor();
  assert.equal(await uploaded.count(), 1, 'the one that was through stays');
  await page.unroute(UPLOADS);
  await page.context().setOffline(false);
  await uploaded.nth(2).waitFor();

  const pictures = form.locator('.pictures > li');
  for (const [index, alt] of ['A', 'B', 'C'].entries()) {
    const picture = pictures.nth(index);
    await picture.getByRole('textbox', { name: t('form.story.alt') }).fill(`${alt}: κόκκινο, azul`);
    await picture.getByRole('radio', { name: t('form.storyPeople.none') }).check();
  }
  // The large one first, by the keyboard.
  const up = (number: number) =>
    form.getByRole('button', { name: t('form.picture.actionOf', { action: t('form.picture.up'), number }) });
  await up(3).press('Enter');
  await up(2).press('Enter');
  assert.match(
    await pictures
      .first()
      .getByRole('textbox', { name: t('form.story.alt') })
      .inputValue(),
    /^C/,
  );
}

for (const [lang, place] of Object.entries(places)) {
  const { t, network, person } = place;

  test(`from an agency’s page to the gallery (${lang})`, async () => {
    const desk = stage.desk(network);
    const { page, seen } = await open(`${stage.demo.agencies}${place.form}`, place.browser);
    const widget = page.locator('koinon-story-submission');
    const form = widget.locator('[part~="form"]').first();
    await write(form, place);
    await addPictures(page, form, place);
    assert.deepEqual(await page.context().cookies(), [], 'no cookie');

    // To be gone on with elsewhere.
    await widget.getByRole('button', { name: t('tell.later') }).click();
    await widget
      .locator('[part~="keep"]')
      .getByRole('textbox', { name: t('form.email') })
      .fill(person.email);
    await widget.getByRole('button', { name: t('tell.send') }).click();
    await widget.getByText(t('tell.linked')).waitFor();
    assert.deepEqual(
      seen.problems.filter(problem => !/ERR_INTERNET_DISCONNECTED/.test(problem)),
      [],
    );
    await page.context().close();
    const link = manageLink(await desk.mail(person.email, /\/m\//));
    await desk.scan(link);

    // On another device, without scripts.
    const { page: other } = await open(link, { ...place.browser, javaScriptEnabled: false });
    await other.getByRole('link', { name: t('draftPage.goOn') }).click();
    await other.getByRole('textbox', { name: t('form.name') }).fill(person.name);
    await other.getByRole('textbox', { name: t('form.email') }).fill(person.email);
    await other.getByRole('checkbox', { name: t('form.story.byline') }).check();
    await other.getByRole('checkbox', { name: t('form.story.rights') }).check();
    await other.getByRole('checkbox', { name: t('form.privacy') }).check();
    stage.clock += 10_000;
    await other.getByRole('button', { name: t('form.next'), exact: true }).click();
    await other.getByRole('heading', { name: t('form.review') }).waitFor();
    const answers = await other.locator('main').innerText();
    for (const words of [place.title, 'C: κόκκινο, azul', person.email])
      assert.ok(answers.includes(words), words);
    await other.getByRole('button', { name: t('form.storySubmit') }).click();
    await other.getByText(t('draftPage.done.submitted')).waitFor();
    await desk.mail(person.email, new RegExp(place.title));

    // Staff read it and want to know more.
    const [waiting] = (
      (await (await desk.admin('stories')).json()) as { items: { id: string; title: string }[] }
    ).items.filter(({ title }) => title === place.title);
    assert.ok(waiting, 'it waits for staff');
    const act = (verb: string, body: object) =>
      desk.admin(`stories/${waiting.id}/${verb}`, { method: 'POST', body: JSON.stringify(body) });
    await act('request-changes', { message: place.ask });
    const asked = manageLink(await desk.mail(person.email, new RegExp(place.ask.slice(0, 12))));
    await other.goto(asked);
    await other.getByText(place.ask).first().waitFor();
    await other.getByRole('link', { name: t('form.storyStep.text'), exact: true }).click();
    await other.getByRole('textbox', { name: t('form.story.learned') }).fill(place.changed);
    await other.getByRole('button', { name: t('form.next'), exact: true }).click();
    await other.goto(asked);
    await other.getByRole('link', { name: t('draftPage.check') }).click();
    await other.getByRole('button', { name: t('form.storySubmit') }).click();
    await other.getByText(t('draftPage.done.submitted')).waitFor();

    // Nothing of it is anywhere before it is published.
    const token = idOf(asked);
    const draft = (await (
      await fetch(`${stage.demo.server}/v1/stories/${token}?network=${network}`)
    ).json()) as {
      uploads: { id: string; width: number; height: number; sources: { url: string; width: number }[] }[];
    };
    assert.deepEqual(
      draft.uploads.map(({ width, height }) => width > height).sort(),
      [false, true, true],
      'one stands upright',
    );
    const before = await fetch(`${stage.demo.server}/media/${draft.uploads[0]?.id}/480.jpg`);
    assert.equal(before.status, 404);
    await act('publish', {});
    await desk.mail(person.email, /\/s\//);

    // Found by words without their accents, on the agency's page.
    const { page: reader, seen: read } = await open(`${stage.demo.agencies}${place.gallery}`, place.browser);
    const gallery = reader.locator('koinon-story-gallery');
    await gallery.getByRole('searchbox').fill(place.found);
    await gallery.getByRole('searchbox').press('Enter');
    const card = gallery.getByRole('link', { name: place.title });
    await card.click();
    await gallery.getByText(place.changed).waitFor();
    await gallery.getByText(person.name).first().waitFor();
    const shown = await gallery.locator('img').evaluateAll(images =>
      (images as HTMLImageElement[]).map(({ alt, srcset, width, height }) => ({
        alt,
        srcset,
        width,
        height,
      })),
    );
    assert.equal(shown.filter(({ alt }) => alt.endsWith('κόκκινο, azul')).length, 3);
    for (const image of shown) assert.ok(image.width > 0 && image.height > 0 && image.srcset !== '');
    assert.deepEqual(read.problems, []);
    await reader.context().close();

    // Of where the photo was taken nothing is left in any file.
    for (const { id, sources } of draft.uploads) {
      for (const { url } of sources) {
        const file = await fetch(url.replace(/^.*\/uploads\//, `${stage.demo.server}/media/`));
        assert.equal(file.status, 200, `${id} ${url}`);
        assert.equal(Buffer.from(await file.arrayBuffer()).includes(SENTINEL), false);
      }
    }

    // Its author takes it back: it is gone from everywhere.
    await other.goto(asked);
    await other.getByRole('link', { name: t('draftPage.takeBack') }).click();
    await other.getByRole('button', { name: t('draftPage.takeBackYes') }).click();
    await other.getByText(t('draftPage.done.taken-back')).waitFor();
    const gone = await fetch(`${stage.demo.server}/media/${draft.uploads[0]?.id}/480.jpg`);
    assert.equal(gone.status, 404);
    await other.context().close();
  });
}
