import assert from 'node:assert/strict';
import { createTranslator } from '@koinon/i18n';
import { formEl } from '@koinon/i18n/form/el';
import { formEn } from '@koinon/i18n/form/en';
import { newsletterSignupFirstEl } from '@koinon/i18n/newsletter-signup/first/el';
import { newsletterSignupFirstEn } from '@koinon/i18n/newsletter-signup/first/en';
import type { Page } from 'playwright-core';

/** The event that every example invites to. */
export const EVENT = {
  id: 'open-data',
  name: { en: 'Open data seminar', el: 'Σεμινάριο ανοικτών δεδομένων' },
};

type Words = typeof formEn & Omit<typeof newsletterSignupFirstEn, keyof typeof formEn>;
const en = createTranslator<Words>('en', { ...formEn, ...newsletterSignupFirstEn });
const el = createTranslator<Words>('el', { ...formEl, ...newsletterSignupFirstEl });

/** Of the look that every example gives itself: `--koinon-color-action: #7a1f5c`. */
const ACTION = 'rgb(122, 31, 92)';

const calendarOn = (page: Page) => page.locator('koinon-event-calendar');
const newsletterOn = (page: Page) => page.locator('koinon-newsletter-signup');
const registrationOn = (page: Page) => page.locator('koinon-registration-form');
const link = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();

/** What a visitor does on an example's pages, from the English page on. `wait` lets time go by for the server. */
export async function drive(page: Page, wait: () => void): Promise<void> {
  await showsEverything(page);

  // The site hears which event was opened.
  await calendarOn(page).getByRole('button', { name: EVENT.name.en }).click();
  await page.getByText(`Opened: ${EVENT.id}`, { exact: true }).waitFor();

  // The site's colours reach the button by which one subscribes.
  const form = newsletterOn(page);
  const button = form.getByRole('button', { name: en('form.subscribe') });
  assert.equal(await button.evaluate(one => getComputedStyle(one).backgroundColor), ACTION);
  await form.getByRole('textbox', { name: en('form.email') }).fill('reader@example.gov.gr');
  await form.getByRole('checkbox', { name: en('form.consent') }).check();
  wait();
  await button.click();
  await page.getByText('Subscribed to: newsletter', { exact: true }).waitFor();

  // Another page with events of the site's own, and back: by a link and by the browser's buttons.
  await link(page, 'Our courses');
  await showsCourses(page);
  await link(page, 'Network events');
  await showsEverything(page);
  await page.goBack();
  await showsCourses(page);
  await page.goForward();
  await showsEverything(page);

  // Everything speaks the page's language.
  await page.getByRole('banner').getByText('Ελληνικά', { exact: true }).click();
  await form.getByText(el('signup.title')).waitFor();
  await registrationOn(page).getByRole('heading', { name: EVENT.name.el }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'el');

  const registration = registrationOn(page);
  await registration.getByRole('textbox', { name: el('form.name') }).fill('Μαρία Παπαδοπούλου');
  await registration.getByRole('textbox', { name: el('form.email') }).fill('maria@example.gov.gr');
  await registration.getByRole('checkbox', { name: el('form.privacy') }).check();
  wait();
  await registration.getByRole('button', { name: el('form.register') }).click();
  await page.getByText(`Εγγραφήκατε στην εκδήλωση: ${EVENT.id}`, { exact: true }).waitFor();
}

/** Each widget is there, once, with what it is for. */
async function showsEverything(page: Page): Promise<void> {
  await calendarOn(page).getByRole('button', { name: EVENT.name.en }).waitFor();
  // Whoever has subscribed is told so in place of the form, as after a reload: the heading stands above both.
  await newsletterOn(page).getByText(en('signup.title')).waitFor();
  await registrationOn(page)
    .getByRole('button', { name: en('form.register') })
    .waitFor();
  for (const widget of [calendarOn(page), newsletterOn(page), registrationOn(page)]) {
    assert.equal(await widget.count(), 1);
    assert.equal(await widget.locator('[part~="base"]').count(), 1, 'one widget in one tag');
  }
  assert.ok((await calendarOn(page).getByRole('listitem').count()) > 10);
}

async function showsCourses(page: Page): Promise<void> {
  await calendarOn(page).getByRole('button', { name: 'First aid' }).waitFor();
  assert.equal(await calendarOn(page).count(), 1);
  assert.equal(await calendarOn(page).getByRole('listitem').count(), 2, 'only the site’s own events');
  assert.equal(await newsletterOn(page).count(), 0);
}

/** Without JavaScript there are links in the tags, in the HTML that is sent. */
export async function readsWithoutScript(address: string, api: string): Promise<void> {
  const html = await (await fetch(address)).text();
  for (const [tag, href, words] of [
    ['event-calendar', `${api}/e/gr`, 'All events of the network'],
    ['registration-form', `${api}/f/gr/registration?event=${EVENT.id}`, 'Register on the network’s own page'],
    ['newsletter-signup', `${api}/f/gr/newsletter`, 'Subscribe on the network’s own page'],
  ] as const) {
    const inside = new RegExp(`<koinon-${tag}\\b[^>]*>(.*?)</koinon-${tag}>`, 's').exec(html)?.[1] ?? '';
    assert.ok(inside.includes(`href="${href}"`), `<koinon-${tag}> has its link: ${inside}`);
    assert.ok(inside.includes(words), `<koinon-${tag}> has its words: ${inside}`);
  }
}
