import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslator } from '@koinon/i18n';
import { detailsEl } from '@koinon/i18n/details/el';
import type { detailsEn } from '@koinon/i18n/details/en';
import { detailsPt } from '@koinon/i18n/details/pt';
import { formEl } from '@koinon/i18n/form/el';
import type { formEn } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { mailsEl } from '@koinon/i18n/mails/el';
import type { mailsEn } from '@koinon/i18n/mails/en';
import { mailsPt } from '@koinon/i18n/mails/pt';
import { pagesEl } from '@koinon/i18n/pages/el';
import type { pagesEn } from '@koinon/i18n/pages/en';
import { pagesPt } from '@koinon/i18n/pages/pt';
import { registrationEl } from '@koinon/i18n/registration/el';
import type { registrationEn } from '@koinon/i18n/registration/en';
import { registrationPt } from '@koinon/i18n/registration/pt';
import { Koinon } from '@koinon/sdk';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { demoStage } from './support/demo.ts';
import { watch, type Watch } from './support/watch.ts';
import { openEvent } from './support/events.ts';

const stage = demoStage();

type Words = typeof detailsEn & typeof mailsEn & typeof formEn & typeof registrationEn & typeof pagesEn;

const places = {
  el: {
    network: 'gr',
    t: createTranslator<Words>('el', { ...mailsEl, ...detailsEl, ...formEl, ...registrationEl, ...pagesEl }),
    event: { el: 'Μία θέση, δύο άνθρωποι' },
    zone: 'Europe/Athens',
    first: { name: 'Μαρία Παπαδοπούλου', changed: 'Μαρία Παπαδοπούλου-Ψύλλα', email: 'maria@example.gov.gr' },
    second: { name: 'Γιώργος', email: 'giorgos@example.gov.gr' },
    browser: { timezoneId: 'Europe/Athens', locale: 'el-GR' },
  },
  pt: {
    network: 'pt',
    t: createTranslator<Words>('pt', { ...mailsPt, ...detailsPt, ...formPt, ...registrationPt, ...pagesPt }),
    event: { pt: 'Um lugar, duas pessoas' },
    zone: 'Europe/Lisbon',
    first: { name: 'João Conceição', changed: 'João da Conceição', email: 'joao@example.gov.pt' },
    second: { name: 'Inês', email: 'ines@example.gov.pt' },
    browser: { timezoneId: 'Europe/Lisbon', locale: 'pt-PT' },
  },
} as const;

type Place = (typeof places)[keyof typeof places];

const oneSeat = ({ event, zone }: Place, id: string) =>
  openEvent(id, {
    name: { ...event },
    timeZone: zone,
    eventAttendanceMode: 'online',
    onlineUrl: 'https://meet.example/only-for-the-confirmed',
    maximumAttendeeCapacity: 1,
    registration: { mode: 'internal', waitingList: true },
  });

async function open(
  url: string,
  { browser: options }: Pick<Place, 'browser'>,
): Promise<{ page: Page; seen: Watch }> {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const seen = await watch(page);
  await page.goto(url);
  return { page, seen };
}

/** Finds the event on the agency's page and opens its form where it is. */
async function openForm(page: Page, { t, event }: Place): Promise<Locator> {
  const calendar = page.locator('koinon-event-calendar').first();
  const name = Object.values(event)[0] ?? '';
  await calendar.getByRole('searchbox').fill(name);
  await calendar.getByRole('button', { name }).click();
  await calendar.getByRole('button', { name: t('registration.register') }).click();
  return page.locator('koinon-registration-form');
}

async function fill(
  form: Locator,
  { t }: Place,
  person: { readonly name: string; readonly email: string },
): Promise<void> {
  await form.getByRole('textbox', { name: t('form.name') }).fill(person.name);
  await form.getByRole('textbox', { name: t('form.email') }).fill(person.email);
  await form.getByRole('checkbox', { name: t('form.privacy') }).check();
}

const send = (form: Locator, { t }: Place) => form.getByRole('button', { name: t('form.register') }).click();

for (const [lang, place] of Object.entries(places)) {
  test(`from an agency’s page to the place and on to the next in line (${lang})`, async () => {
    const { t, network, first, second } = place;
    const desk = stage.desk(network);
    const id = `one-seat-${lang}`;
    await desk.publish(oneSeat(place, id));

    // Find and register.
    const { page, seen } = await open(`${stage.demo.agencies}/${network}/`, place);
    const form = await openForm(page, place);
    await fill(form, place, first);
    stage.clock += 10_000;
    await send(form, place);
    await form.getByRole('heading', { name: t('register.done') }).waitFor();
    assert.deepEqual(seen.problems, []);
    assert.deepEqual(await page.context().cookies(), [], 'no cookie');

    // Read the mail; a scanner looks at the link first and changes nothing.
    const asked = await desk.mail(first.email, /\/m\//);
    assert.equal(asked.lang, lang);
    assert.ok(!asked.text.includes(first.name), 'nothing that was typed is in the first mail');
    const [link = ''] = asked.links;
    for (const method of ['GET', 'HEAD', 'GET']) {
      assert.equal((await fetch(link, { method })).status, 200);
      assert.equal((await desk.read(link)).status, 'held', method);
    }

    // Confirm.
    await page.goto(link);
    await page.getByRole('button', { name: t('manage.confirm') }).click();
    await page.getByText(t('manage.done.confirmed')).waitFor();
    assert.equal((await desk.read(link)).status, 'confirmed');
    const confirmed = await desk.mail(first.email, /meet\.example/);
    const [file] = confirmed.attachments;
    const entry = new ICAL.Component(ICAL.parse(file?.content ?? '')).getFirstSubcomponent('vevent');
    assert.equal(entry?.getFirstPropertyValue('summary'), Object.values(place.event)[0]);

    // The place is taken, and whoever comes now is told that there is a line before anything is typed.
    const koinon = new Koinon({ baseUrl: stage.demo.server, network });
    assert.equal((await koinon.events.get(id)).remainingAttendeeCapacity, 0);
    const other = await open(
      `${stage.demo.server}/f/${network}/registration?event=${id}&lang=${lang}`,
      place,
    );
    await other.page.getByText(t('form.state.waiting-list')).first().waitFor();
    await other.page.getByLabel(t('form.name')).fill(second.name);
    await other.page.getByLabel(t('form.email')).fill(second.email);
    await other.page.getByLabel(t('form.privacy')).check();
    stage.clock += 10_000;
    await other.page
      .getByRole('button', { name: t('form.registerWaiting') })
      .or(other.page.getByRole('button', { name: t('form.register') }))
      .first()
      .click();
    const waiting = await desk.mail(second.email, /\/m\//);
    await other.page.goto(waiting.links[0] ?? '');
    await other.page.getByRole('main').getByRole('button').first().click();
    assert.equal((await desk.read(waiting.links[0] ?? '')).status, 'waiting');

    // Change, then cancel: the next in line is asked.
    await page
      .getByRole('link', { name: t('manage.change') })
      .or(page.getByRole('button', { name: t('manage.change') }))
      .first()
      .click();
    await page.getByLabel(t('form.name')).fill(first.changed);
    await page.getByRole('button', { name: t('form.saveChanges') }).click();
    await page.getByText(t('manage.done.changed')).waitFor();
    assert.equal((await desk.read(link)).name, first.changed);
    await page
      .getByRole('link', { name: t('manage.cancel') })
      .or(page.getByRole('button', { name: t('manage.cancel') }))
      .first()
      .click();
    await page.getByRole('button', { name: t('manage.cancelYes') }).click();
    await page.getByText(t('manage.done.cancelled')).waitFor();
    assert.equal((await desk.read(link)).status, 'cancelled');

    const offer = await desk.mail(second.email, new RegExp(t('mail.offer.title')));
    await other.page.goto(offer.links[0] ?? '');
    await other.page.getByRole('button', { name: t('manage.accept') }).click();
    assert.equal((await desk.read(offer.links[0] ?? '')).status, 'confirmed');
    assert.deepEqual(
      (await desk.registrations(id)).map(({ email, status }) => [email, status]).sort(),
      [
        [first.email, 'cancelled'],
        [second.email, 'confirmed'],
      ].sort(),
    );
    assert.deepEqual(other.seen.problems, []);
    await page.context().close();
    await other.page.context().close();
  });
}

test('an answer that is lost on its way: nothing typed is lost, and there is one registration in the end', async () => {
  const place = places.el;
  const desk = stage.desk('gr');
  await desk.publish({ ...oneSeat(place, 'lost-answer'), name: { el: 'Χαμένη απάντηση' } });
  const { page, seen } = await open(`${stage.demo.agencies}/gr/`, place);
  seen.expect(/Failed to load resource|net::ERR/);
  const keys: string[] = [];
  let losses = 0;
  await page.route('**/registrations?*', async route => {
    if (route.request().method() !== 'POST') return route.continue();
    keys.push((await route.request().allHeaders())['idempotency-key'] ?? '');
    // The server has done the work; the answer never arrives, three times.
    if (losses < 3) {
      losses += 1;
      await route.fetch();
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  const form = await openForm(page, { ...place, event: { el: 'Χαμένη απάντηση' } } as unknown as Place);
  await fill(form, place, { name: 'Ελένη', email: 'eleni@example.gov.gr' });
  stage.clock += 10_000;
  await send(form, place);
  const again = form.getByRole('button', { name: place.t('form.retry') });
  const done = form.getByRole('heading', { name: place.t('register.done') });
  await again.or(done).first().waitFor();
  if (await again.isVisible()) {
    assert.equal(await form.getByRole('textbox', { name: place.t('form.name') }).inputValue(), 'Ελένη');
    await again.click();
    await done.waitFor();
  }
  assert.equal(new Set(keys).size, 1, 'one key for all of it');
  assert.ok(keys.length > 3);
  assert.equal((await desk.registrations('lost-answer')).length, 1);
  await page.context().close();
});

test('no network at all: the answers stay, and are sent when it is back', async () => {
  const place = places.pt;
  const desk = stage.desk('pt');
  await desk.publish({ ...oneSeat(place, 'sem-rede'), name: { pt: 'Sem rede' } });
  const { page, seen } = await open(`${stage.demo.agencies}/pt/`, place);
  seen.expect(/Failed to load resource|net::ERR/);
  const form = await openForm(page, { ...place, event: { pt: 'Sem rede' } } as unknown as Place);
  await fill(form, place, { name: 'Rui', email: 'rui@example.gov.pt' });
  stage.clock += 10_000;
  await page.context().setOffline(true);
  await send(form, place);
  const again = form.getByRole('button', { name: place.t('form.retry') });
  await again.waitFor();
  assert.equal(
    await form.getByRole('textbox', { name: place.t('form.email') }).inputValue(),
    'rui@example.gov.pt',
  );
  assert.equal((await desk.registrations('sem-rede')).length, 0);
  await page.context().setOffline(false);
  await again.click();
  await form.getByRole('heading', { name: place.t('register.done') }).waitFor();
  assert.equal((await desk.registrations('sem-rede')).length, 1);
  await page.context().close();
});
