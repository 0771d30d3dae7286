import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslator } from '@koinon/i18n';
import { formEl } from '@koinon/i18n/form/el';
import type { formEn } from '@koinon/i18n/form/en';
import { formPt } from '@koinon/i18n/form/pt';
import { mailsEl } from '@koinon/i18n/mails/el';
import type { mailsEn } from '@koinon/i18n/mails/en';
import { mailsPt } from '@koinon/i18n/mails/pt';
import { newsletterSignupFirstEl } from '@koinon/i18n/newsletter-signup/first/el';
import type { newsletterSignupFirstEn } from '@koinon/i18n/newsletter-signup/first/en';
import { newsletterSignupFirstPt } from '@koinon/i18n/newsletter-signup/first/pt';
import { newsletterSignupLaterEl } from '@koinon/i18n/newsletter-signup/later/el';
import type { newsletterSignupLaterEn } from '@koinon/i18n/newsletter-signup/later/en';
import { newsletterSignupLaterPt } from '@koinon/i18n/newsletter-signup/later/pt';
import { pagesEl } from '@koinon/i18n/pages/el';
import type { pagesEn } from '@koinon/i18n/pages/en';
import { pagesPt } from '@koinon/i18n/pages/pt';
import type { Locator, Page } from 'playwright-core';
import { demoStage } from './support/demo.ts';
import { watch, type Watch } from './support/watch.ts';

const DAY = 86_400_000;

const stage = demoStage();

type Words = typeof formEn &
  typeof mailsEn &
  typeof pagesEn &
  Omit<typeof newsletterSignupFirstEn, keyof typeof formEn> &
  // Some of them say better what every form says.
  Omit<typeof newsletterSignupLaterEn, keyof typeof formEn>;

const places = {
  el: {
    network: 'gr',
    path: '/gr/',
    archive: '/gr/deltio/',
    list: 'newsletter',
    /** Its page offers one list: there is nothing to choose. */
    choose: undefined,
    t: createTranslator<Words>('el', {
      ...mailsEl,
      ...pagesEl,
      ...formEl,
      ...newsletterSignupFirstEl,
      ...newsletterSignupLaterEl,
    }),
    title: { el: 'Τεύχος δοκιμής' },
    text: 'Τρεις φορείς μοιράζονται ό,τι έμαθαν.',
    browser: { timezoneId: 'Europe/Athens', locale: 'el-GR' },
  },
  pt: {
    network: 'pt',
    path: '/pt/boletim/',
    archive: '/pt/boletim/',
    list: 'labxpresso',
    choose: /^LabXpresso/,
    t: createTranslator<Words>('pt', {
      ...mailsPt,
      ...pagesPt,
      ...formPt,
      ...newsletterSignupFirstPt,
      ...newsletterSignupLaterPt,
    }),
    title: { pt: 'Edição de ensaio' },
    text: 'Três entidades partilham o que aprenderam.',
    browser: { timezoneId: 'Europe/Lisbon', locale: 'pt-PT' },
  },
} as const;

type Place = (typeof places)[keyof typeof places];

async function open(
  url: string,
  { browser: options }: Pick<Place, 'browser'>,
  more: { readonly javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; seen: Watch }> {
  const context = await stage.browser.newContext({ ...options, ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const seen = await watch(page);
  await page.goto(url);
  return { page, seen };
}

/** The widget's own form, and not the plain one that stands in the page until it is there. */
const formOn = (page: Page) => page.locator('koinon-newsletter-signup').locator('[part~="form"]').first();

/** What one wants, and that one wants it. */
async function agree(form: Locator, { t, choose }: Place): Promise<void> {
  if (choose) await form.getByRole('checkbox', { name: choose }).check();
  await form.getByRole('checkbox', { name: t('form.consent') }).check();
}

/** Fills in the form on the agency's page and sends it. */
async function subscribe(place: Place, email: string): Promise<void> {
  const { t } = place;
  const { page, seen } = await open(`${stage.demo.agencies}${place.path}`, place);
  const form = formOn(page);
  await form.getByRole('textbox', { name: t('form.email') }).fill(email);
  await agree(form, place);
  stage.clock += 10_000;
  await form.getByRole('button', { name: t('form.subscribe') }).click();
  await page.getByRole('heading', { name: t('signup.done') }).waitFor();
  assert.deepEqual(seen.problems, []);
  assert.deepEqual(await page.context().cookies(), [], 'no cookie');
  await page.context().close();
}

const pageLink = ({ links }: { readonly links: readonly string[] }) =>
  links.find(link => new URL(link).pathname.startsWith('/m/')) ?? '';
const subscription = async (link: string) => {
  const token = new URL(link).pathname.split('/').at(-1) ?? '';
  const answer = await fetch(`${stage.demo.server}/v1/newsletter/subscriptions/${token}/preferences`);
  return (await answer.json()) as { status: string; lists: string[]; email: string };
};

for (const [lang, place] of Object.entries(places)) {
  const { t, network, list } = place;

  test(`from an agency’s page to an issue and out again with one click (${lang})`, async () => {
    const desk = stage.desk(network);
    const email = `reader-${lang}@example.gov.${network}`;
    await subscribe(place, email);

    // A scanner looks at every link of the mail first.
    const asked = await desk.mail(email, /\/m\//);
    assert.equal(asked.lang, lang);
    const link = pageLink(asked);
    for (const one of asked.links) await desk.scan(one);
    assert.equal((await subscription(link)).status, 'pending', 'a GET confirms nothing');

    const { page } = await open(link, place);
    assert.equal(await page.title().then(title => title.includes(t('subscriptionPage.confirmTitle'))), true);
    await page.getByRole('button', { name: t('subscriptionPage.confirm') }).click();
    await page.getByText(t('subscriptionPage.done.confirmed')).waitFor();
    assert.deepEqual((await subscription(link)).lists, [list]);
    // Pressed for the second time, in another tab that was still open: nothing is different.
    await page.goto(link);
    assert.equal(await page.getByRole('button', { name: t('subscriptionPage.confirm') }).count(), 0);

    // An issue is written and sent by staff; everybody gets it once.
    const id = `trial-${lang}`;
    const issue = {
      id,
      list,
      title: place.title,
      body: { [lang]: [{ type: 'paragraph', text: place.text }] },
    };
    await desk.admin(`newsletter/issues/${id}`, { method: 'PUT', body: JSON.stringify(issue) });
    await desk.admin(`newsletter/issues/${id}/send`, { method: 'POST' });
    await desk.admin(`newsletter/issues/${id}/send`, { method: 'POST' });
    const mail = await desk.mail(email, new RegExp(place.text));
    const oneClick = mail.listUnsubscribe ?? '';
    assert.match(oneClick, /\/v1\/newsletter\/subscriptions\/[\w-]{43}\/unsubscribe/);

    // It is in the archive on the agency's page, and leads to its own page.
    const archive = await open(`${stage.demo.agencies}${place.archive}`, place);
    const title = Object.values(place.title)[0] ?? '';
    await archive.page.locator('koinon-newsletter-archive').getByRole('link', { name: title }).click();
    await archive.page.getByText(place.text).waitFor();
    assert.deepEqual(archive.seen.problems, []);

    // Whoever it was passed on to sees no address, and a look changes nothing.
    await desk.scan(oneClick);
    const passedOn = await open(oneClick, place);
    assert.ok(!(await passedOn.page.content()).includes(email), 'the address is masked');
    assert.deepEqual((await subscription(link)).lists, [list]);

    // A mail program's POST: no cookie, no origin, no page in between.
    const answer = await fetch(oneClick, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'error',
    });
    assert.equal(answer.status, 200);
    assert.deepEqual((await subscription(link)).lists, []);
    await passedOn.page.reload();
    await passedOn.page
      .getByText(t('subscriptionPage.notGetting'))
      .or(passedOn.page.getByText(t('subscriptionPage.left')))
      .first()
      .waitFor();

    // And back, by the link that one has.
    await page.goto(link);
    await page.getByText(t('subscriptionPage.left')).first().waitFor();
    const lists = page.getByRole('checkbox');
    await lists.first().check();
    await page.getByRole('button', { name: t('form.save') }).click();
    assert.equal((await subscription(link)).status, 'active');
  });

  test(`without JavaScript the form of the page subscribes (${lang})`, async () => {
    const desk = stage.desk(network);
    const email = `plain-${lang}@example.gov.${network}`;
    const { page } = await open(`${stage.demo.agencies}${place.path}`, place, { javaScriptEnabled: false });
    const form = page.locator('koinon-newsletter-signup form').first();
    await form.getByRole('textbox').first().fill(email);
    if (place.choose) await form.getByRole('checkbox', { name: place.choose }).check();
    await form.getByRole('checkbox').last().check();
    await form.getByRole('button').click();
    // The server's page has it all, filled in, with a button.
    assert.equal(new URL(page.url()).origin, stage.demo.server);
    assert.equal(await page.getByRole('textbox', { name: t('form.email') }).inputValue(), email);
    stage.clock += 10_000;
    await page.getByRole('button', { name: t('form.subscribe') }).click();
    await page.getByText(t('subscribePage.next')).first().waitFor();
    assert.deepEqual(await page.context().cookies(), []);
    const link = pageLink(await desk.mail(email, /\/m\//));
    await page.goto(link);
    await page.getByRole('button', { name: t('subscriptionPage.confirm') }).click();
    await page.getByText(t('subscriptionPage.done.confirmed')).waitFor();
    assert.deepEqual((await subscription(link)).lists, [list]);
  });

  test(`a private address is remarked on, politely, and never in the way (${lang})`, async () => {
    const { page, seen } = await open(`${stage.demo.agencies}${place.path}`, place);
    const form = formOn(page);
    const email = form.getByRole('textbox', { name: t('form.email') });
    await email.fill('somebody@gmial.com');
    await page.keyboard.press('Tab');
    const meant = form.getByRole('button', { name: t('signup.use', { email: 'somebody@gmail.com' }) });
    await meant.click();
    assert.equal(await email.inputValue(), 'somebody@gmail.com');
    await form.getByText(t('signup.personal')).waitFor();
    assert.notEqual(await email.getAttribute('aria-invalid'), 'true');
    await agree(form, place);
    stage.clock += 10_000;
    await form.getByRole('button', { name: t('form.subscribe') }).click();
    await page.getByRole('heading', { name: t('signup.done') }).waitFor();
    assert.deepEqual(seen.problems, []);
  });

  test(`links that are over, used or somebody’s else explain themselves (${lang})`, async () => {
    const desk = stage.desk(network);
    const email = `late-${lang}@example.gov.${network}`;
    await subscribe(place, email);
    const link = pageLink(await desk.mail(email, /\/m\//));
    const { page } = await open(`${stage.demo.server}/m/${'A'.repeat(43)}`, place);
    assert.match(await page.locator('main').innerText(), new RegExp(t('manage.linkUnknown')));
    stage.clock += 8 * DAY;
    try {
      const response = await page.goto(link);
      assert.equal(response?.status(), 410);
      await page.getByText(t('subscriptionPage.gone')).first().waitFor();
      assert.equal(await page.getByRole('button', { name: t('subscriptionPage.confirm') }).count(), 0);
      await page
        .getByRole('link', { name: t('subscriptionPage.again') })
        .first()
        .click();
      await page.getByRole('textbox', { name: t('form.email') }).waitFor();
    } finally {
      stage.clock -= 8 * DAY;
    }
  });
}
