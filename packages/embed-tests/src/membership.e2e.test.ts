import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslator } from '@koinon/i18n';
import { formEl } from '@koinon/i18n/form/el';
import type { formEn } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { membershipFormLaterEl } from '@koinon/i18n/membership-form/later/el';
import type { membershipFormLaterEn } from '@koinon/i18n/membership-form/later/en';
import { membershipFormLaterPt } from '@koinon/i18n/membership-form/later/pt';
import { pagesEl } from '@koinon/i18n/pages/el';
import type { pagesEn } from '@koinon/i18n/pages/en';
import { pagesPt } from '@koinon/i18n/pages/pt';
import type { Page } from 'playwright-core';
import { demoStage } from './support/demo.ts';
import { watch, type Watch } from './support/watch.ts';
import { openEvent } from './support/events.ts';

const stage = demoStage();

type Words = typeof formEn & typeof pagesEn & Omit<typeof membershipFormLaterEn, keyof typeof formEn>;

const places = {
  el: {
    network: 'gr',
    path: '/gr/melos/',
    t: createTranslator<Words>('el', { ...pagesEl, ...formEl, ...membershipFormLaterEl }),
    zone: 'Europe/Athens',
    event: { el: 'Μόνο για όσους μετέχουν' },
    body: { typed: 'δημος παραδειγ', name: /Δήμος Παραδείγματος/ },
    person: { name: 'Κατερίνα Παπαδάκη', email: 'katerina@example.gov.gr' },
    browser: { timezoneId: 'Europe/Athens', locale: 'el-GR' },
  },
  pt: {
    network: 'pt',
    path: '/pt/adesao/',
    t: createTranslator<Words>('pt', { ...pagesPt, ...formPt, ...membershipFormLaterPt }),
    zone: 'Europe/Lisbon',
    event: { pt: 'Só para quem é membro' },
    body: { typed: 'municipio', name: /Munic/ },
    person: { name: 'Conceição Gonçalves', email: 'conceicao@example.gov.pt' },
    browser: { timezoneId: 'Europe/Lisbon', locale: 'pt-PT' },
  },
} as const;

type Place = (typeof places)[keyof typeof places];
interface Person {
  readonly name: string;
  readonly email: string;
}

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

/** Fills in the form on the agency's page and sends it. */
async function askToJoin(
  place: Pick<Place, 'browser' | 'path' | 't'> & {
    readonly body: { readonly typed: string; readonly name: RegExp };
  },
  { name, email }: Person,
): Promise<void> {
  const { t, body } = place;
  const { page, seen } = await open(`${stage.demo.agencies}${place.path}`, place);
  const form = page.locator('koinon-membership-form').locator('[part~="form"]').first();
  await form.getByRole('textbox', { name: t('form.name') }).fill(name);
  await form.getByRole('textbox', { name: t('form.workEmail') }).fill(email);
  await form.getByRole('combobox', { name: t('form.publicBody') }).fill(body.typed);
  await form.getByRole('option', { name: body.name }).first().click();
  // No box is ticked beforehand, and the charter stands whole before its own.
  for (const box of await form.getByRole('checkbox').all()) assert.equal(await box.isChecked(), false);
  await form.getByRole('heading', { name: t('form.charterTitle') }).waitFor();
  await form.getByText(t('form.version', { version: '2026' })).waitFor();
  for (const key of ['form.charter', 'form.declaration', 'form.privacy'] as const) {
    await form.getByRole('checkbox', { name: t(key) }).check();
  }
  stage.clock += 10_000;
  await form.getByRole('button', { name: t('form.join') }).click();
  await page.getByRole('heading', { name: t('signup.done') }).waitFor();
  assert.deepEqual(seen.problems, []);
  assert.deepEqual(await page.context().cookies(), [], 'no cookie');
  await page.context().close();
}

const pageLink = ({ links }: { readonly links: readonly string[] }) =>
  links.find(link => new URL(link).pathname.startsWith('/m/')) ?? '';
const membership = async (link: string) => {
  const token = new URL(link).pathname.split('/').at(-1) ?? '';
  const answer = await fetch(`${stage.demo.server}/v1/memberships/${token}`);
  return (await answer.json()) as {
    status: string;
    reason: string | null;
    charter: { version: string } | null;
  };
};

/** Registers on the network's own page of an event; gives what the page says afterwards. */
async function register(place: Place, event: string, { name, email }: Person): Promise<string> {
  const { t, network } = place;
  const { page } = await open(`${stage.demo.server}/f/${network}/registration?event=${event}`, place);
  await page.getByRole('textbox', { name: t('form.name') }).fill(name);
  await page.getByRole('textbox', { name: t('form.email') }).fill(email);
  await page.getByRole('checkbox', { name: t('form.privacy') }).check();
  stage.clock += 10_000;
  await page.getByRole('button', { name: t('form.register') }).click();
  await page.waitForURL(/\/sent/);
  const text = await page.locator('main').innerText();
  await page.context().close();
  return text;
}

const forMembers = ({ event, zone }: Place, id: string) =>
  openEvent(id, { name: { ...event }, audience: 'members', timeZone: zone });

for (const [lang, place] of Object.entries(places)) {
  const { t, network, person } = place;

  test(`from an agency’s page to an event for members, and out again (${lang})`, async () => {
    const desk = stage.desk(network);
    await askToJoin(place, person);

    const asked = await desk.mail(person.email, /\/m\//);
    assert.equal(asked.lang, lang);
    assert.ok(!asked.text.includes(person.name), 'nothing that was typed is in the first mail');
    const link = pageLink(asked);
    for (const one of asked.links) await desk.scan(one);
    assert.equal((await membership(link)).status, 'pending', 'a GET confirms nothing');

    const { page } = await open(link, place);
    await page.getByRole('button', { name: t('memberPage.confirm') }).click();
    await page.getByText(t('memberPage.done.active')).waitFor();
    const { status, charter } = await membership(link);
    assert.deepEqual([status, charter?.version], ['active', '2026']);

    // A member's place is kept; a stranger's page says the same, and there is nothing behind it.
    const id = `members-${lang}`;
    await desk.publish(forMembers(place, id));
    const stranger = { name: 'Xénia', email: `stranger-${lang}@example.gov.${network}` };
    const said = await register(place, id, person);
    assert.equal(
      (await register(place, id, stranger)).replaceAll(stranger.email, ''),
      said.replaceAll(person.email, ''),
    );
    await desk.mail(person.email, new RegExp(Object.values(place.event)[0] ?? ''));
    const told = await desk.mail(stranger.email, /.+/);
    assert.ok(!told.text.includes(stranger.name));
    assert.deepEqual(
      (await desk.registrations(id)).map(({ email }) => email),
      [person.email],
    );

    // Away, with all that is known; the link says so.
    await page.goto(link);
    await page.getByRole('link', { name: t('memberPage.erase') }).click();
    await page.getByText(t('memberPage.stays')).first().waitFor();
    await page.getByRole('button', { name: t('memberPage.eraseYes') }).click();
    await page.getByText(t('memberPage.erased')).first().waitFor();
    const gone = await page.goto(link);
    assert.equal(gone?.status(), 410);
    await page.getByText(t('memberPage.gone')).first().waitFor();
  });

  test(`a private address is looked at by people, who say why and are heard (${lang})`, async () => {
    const desk = stage.desk(network);
    const email = `somebody-${lang}@gmail.com`;
    await askToJoin(place, { name: person.name, email });
    const link = pageLink(await desk.mail(email, /\/m\//));
    const { page } = await open(link, place);
    await page.getByRole('button', { name: t('memberPage.confirm') }).click();
    await page.getByText(t('memberPage.reason.personal-address')).waitFor();
    const queue = (await (await desk.admin('members')).json()) as {
      items: { id: string; email: string; status: string; reason: string | null }[];
    };
    const entry = queue.items.find(item => item.email === email);
    assert.deepEqual([entry?.status, entry?.reason], ['review', 'personal-address']);
    const before = await desk.count(email);
    await desk.admin(`members/${entry?.id ?? ''}/approve`, {
      method: 'POST',
      body: JSON.stringify({ note: 'by telephone' }),
    });
    // By the mail's link again: the page's own address still says that something was just confirmed.
    await page.goto(link);
    await page.getByText(t('memberPage.active'), { exact: true }).first().waitFor();
    for (let tries = 0; (await desk.count(email)) === before && tries < 200; tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    assert.equal(await desk.count(email), before + 1, 'the member is told');
  });
}

test('a body’s seats are what it has: who comes after them waits for the network’s word', async () => {
  const school = { typed: 'σχολη διοικησης', name: /Σχολή Διοίκησης/ };
  const place = { ...places.el, body: school };
  const desk = stage.desk(place.network);
  const states: (string | null)[] = [];
  for (const name of ['a', 'b']) {
    const email = `seat-${name}@example.gov.gr`;
    await askToJoin(place, { name: `Θέση ${name}`, email });
    const link = pageLink(await desk.mail(email, /\/m\//));
    const { page } = await open(link, place);
    await page.getByRole('button', { name: place.t('memberPage.confirm') }).click();
    await page.waitForURL(/done=/);
    const { status, reason } = await membership(link);
    states.push(reason ?? status);
  }
  // One of the school's two seats was taken before.
  assert.deepEqual(states, ['active', 'seats-full']);
});
