import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Result } from 'axe-core';
import type { EventRecordInput } from '@koinon/contract';
import { seedImports } from '@koinon/demo';
import {
  createMailbox,
  readConfig,
  startServer,
  type MailboxEntry,
  type RunningServer,
} from '@koinon/server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startHostSite, type HostSite } from './support/host-site.ts';
import { launchChromium, NOW } from './support/stage.ts';
import { openEvent } from './support/events.ts';
import { migratedTemplate } from '../../server/src/testing/template.ts';

// Registering in a browser that runs no scripts: what a visitor reads, types and presses, and what mail brings.
// Every page on the way is looked at by axe, at 320 px, in the dark and without a horizontal scroll bar.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const open: EventRecordInput['registration'] = { mode: 'internal', waitingList: true };
const workshop = openEvent('e2e-ergastirio', {
  name: { el: 'Εργαστήριο με μία θέση', en: 'Workshop with one place' },
  maximumAttendeeCapacity: 1,
  registration: open,
  form: { organization: 'required', needs: true, questions: [] },
});
const oficina: EventRecordInput = {
  ...workshop,
  id: 'e2e-oficina',
  slug: 'e2e-oficina',
  name: { pt: 'Oficina híbrida' },
  timeZone: 'Europe/Lisbon',
  eventAttendanceMode: 'mixed',
  maximumAttendeeCapacity: null,
  trackChoice: 'many',
  tracks: ['a', 'b', 'c'].map(id => ({ id, name: { pt: `Tema ${id}` } })),
  registration: { ...open, partyMax: 5 },
};

let clock = NOW;
let server: RunningServer;
let browser: Browser;
let host: HostSite;
/** In the browser's own looks: script runs, so that axe can. */
let looks: Page;

const mailbox = createMailbox();
const arrived: (() => void)[] = [];
const mail: Parameters<typeof startServer>[1] & object = {
  mail: {
    async send(message) {
      await mailbox.send(message);
      for (const tell of arrived.splice(0)) tell();
    },
  },
};

/** The newest mail to an address, once there are so many. */
async function mailTo(address: string, count: number): Promise<MailboxEntry> {
  for (;;) {
    const mails = mailbox.entries.filter(({ to }) => to === address);
    const [newest] = mails;
    if (newest && mails.length >= count) return newest;
    await new Promise<void>(resolve => arrived.push(resolve));
  }
}

const linkIn = ({ links }: MailboxEntry): string => {
  const link = links.find(one => /\/m\//.test(one));
  assert.ok(link, 'the mail has a link to the registration');
  return link;
};

before(async () => {
  host = await startHostSite();
  server = await startServer(readConfig({ PORT: '0' }), {
    database: { memory: true, copyOf: await migratedTemplate() },
    now: () => clock,
    log: line => line.level === 'error' && console.error(line),
    rateLimit: { limit: 100_000, windowSeconds: 60 },
    ...mail,
  });
  for (const seeds of seedImports(new Date(NOW).toISOString().slice(0, 10), [host.origin])) {
    const more = seeds.network.slug === 'gr' ? workshop : oficina;
    await server.importNetwork({ ...seeds, events: [...(seeds.events ?? []), more] });
  }
  browser = await launchChromium();
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 320, height: 800 },
    colorScheme: 'dark',
  });
  looks = await context.newPage();
});
after(async () => {
  await browser?.close();
  await host?.close();
  await server?.close();
});

async function visitor(locale: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { page, context };
}

/** What makes the page wider than its window. */
const tooWide = () =>
  looks.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      one => one.getBoundingClientRect().right > innerWidth,
    );
    return wide.map(one => `${one.localName}.${one.className} ${one.getBoundingClientRect().right}`);
  });

/** The page as it is now, in the narrowest window and in both schemes. */
async function inspect(page: Page, what: string): Promise<void> {
  const body = await page.content();
  const at = `${server.url}/inspected`;
  await looks.route(at, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  for (const colorScheme of ['dark', 'light'] as const) {
    await looks.emulateMedia({ colorScheme });
    await looks.goto(at);
    await looks.evaluate(axe);
    const found = await looks.evaluate(async tags => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly: tags,
      });
      return violations.map(({ id, nodes }: Result) => `${id}: ${nodes[0]?.html ?? ''}`);
    }, rules);
    assert.deepEqual(found, [], `${what}, ${colorScheme}`);
  }
  assert.deepEqual(await tooWide(), [], what);
  // And with letters twice as large at once (WCAG 1.4.4 and 1.4.10 are met together, not one or the other).
  await looks.addStyleTag({ content: ':root { font-size: 212.5% !important }' });
  assert.deepEqual(await tooWide(), [], `${what}, in letters twice as large`);
  await looks.unroute(at);
}

const send = (page: Page) => page.locator('form .actions .button').first().click();
const mainText = (page: Page) => page.locator('main').innerText();

async function register(page: Page, email: string): Promise<void> {
  await page.goto(`${server.url}/f/gr/registration?event=${workshop.id}&lang=el`);
  await page.getByLabel('Ονοματεπώνυμο').fill('Ελένη Παπαδοπούλου');
  await page.getByLabel('Διεύθυνση email').fill(email);
  await page.getByLabel('Φορέας').fill('Δήμος Πειραιά');
  await page.getByLabel('Διάβασα').check();
  clock += 10_000;
  await send(page);
}

test('in Greek: registers, confirms by mail, changes and cancels; who waited is offered the place', async () => {
  const { page, context } = await visitor('el-GR');
  await page.goto(`${server.url}/e/gr/${workshop.slug}`);
  await page.getByRole('link', { name: 'Δηλώστε συμμετοχή' }).click();
  await inspect(page, 'the empty form');

  // Errors: the list has the focus, its links lead to the fields, what was typed is there.
  await page.getByLabel('Διεύθυνση email').fill('eleni@');
  await send(page);
  assert.match(await page.title(), /^Σφάλμα: /);
  assert.equal(await page.locator(':focus').getAttribute('id'), 'problems');
  await inspect(page, 'the form with errors');
  await page.locator('.problems a').nth(1).click();
  await page.keyboard.press('End');
  await page.keyboard.type('dimos.gr');
  assert.equal(await page.getByLabel('Διεύθυνση email').inputValue(), 'eleni@dimos.gr');

  await page.getByLabel('Ονοματεπώνυμο').fill('Ελένη Παπαδοπούλου');
  await page.getByLabel('Φορέας').fill('Δήμος Πειραιά');
  await page.getByLabel('Διάβασα').check();
  await send(page);
  // No time has passed on the server: too fast for a person.
  assert.match(await mainText(page), /δεν στάλθηκε ακόμη/);
  await inspect(page, 'the form that came too fast');
  clock += 10_000;
  await page.getByRole('button', { name: 'Δήλωση συμμετοχής στην εκδήλωση' }).click();
  assert.match(page.url(), /\/sent\?/);
  assert.match(await page.locator('h1').innerText(), /Δείτε τα μηνύματά σας/);
  await inspect(page, 'after sending');
  await page.reload();
  assert.match(await page.locator('h1').innerText(), /Δείτε τα μηνύματά σας/);

  // The mail, and a scanner that is there first.
  const link = linkIn(await mailTo('eleni@dimos.gr', 1));
  for (const method of ['GET', 'HEAD', 'GET']) assert.equal((await fetch(link, { method })).status, 200);
  await page.goto(link);
  assert.match(await mainText(page), /δεν την έχετε επιβεβαιώσει ακόμη/);
  await inspect(page, 'a place to confirm');
  await page.getByRole('button', { name: 'Επιβεβαίωση της εγγραφής μου' }).click();
  assert.match(await mainText(page), /Η θέση σας επιβεβαιώθηκε/);
  await inspect(page, 'a confirmed place');
  const confirmed = await mailTo('eleni@dimos.gr', 2);
  assert.equal(confirmed.attachments.length, 1);

  // The next one waits in line.
  const next = await visitor('el-GR');
  await next.page.goto(`${server.url}/e/gr/${workshop.slug}`);
  assert.equal(await next.page.getByRole('link', { name: 'Μπείτε στη λίστα αναμονής' }).count(), 1);
  await register(next.page, 'nikos@dimos.gr');
  await next.page.goto(linkIn(await mailTo('nikos@dimos.gr', 1)));
  await inspect(next.page, 'an address to confirm for the line');
  await next.page.getByRole('button', { name: 'Επιβεβαίωση της διεύθυνσής μου' }).click();
  assert.match(await mainText(next.page), /Η σειρά σας στη λίστα: 1/);
  await inspect(next.page, 'in line');

  await page.getByRole('link', { name: 'Αλλαγή των απαντήσεών σας' }).click();
  assert.equal(await page.getByLabel('Φορέας').inputValue(), 'Δήμος Πειραιά');
  await page.getByLabel('Ονοματεπώνυμο').fill('');
  await inspect(page, 'the form of a change');
  await send(page);
  assert.match(await page.title(), /^Σφάλμα: /);
  await inspect(page, 'a change with an error');
  await page.getByLabel('Ονοματεπώνυμο').fill('Ελένη Νικολάου');
  await send(page);
  assert.match(await mainText(page), /Οι αλλαγές σας αποθηκεύτηκαν[^]*Ελένη Νικολάου/);

  await page.getByRole('link', { name: 'Ακύρωση της εγγραφής σας' }).click();
  await inspect(page, 'before cancelling');
  await page.getByRole('button', { name: 'Ναι, ακύρωση' }).click();
  assert.match(await mainText(page), /Η εγγραφή σας ακυρώθηκε/);
  await inspect(page, 'a cancelled registration');

  await next.page.goto(linkIn(await mailTo('nikos@dimos.gr', 3)));
  await inspect(next.page, 'an offer');
  await next.page.getByRole('button', { name: 'Δέχομαι τη θέση' }).click();
  assert.match(await mainText(next.page), /Η θέση σας επιβεβαιώθηκε/);
  await next.context.close();
  await context.close();
});

test('in Portuguese: a hybrid event with tracks and a group, at 320 px, with nothing in another language', async () => {
  const { page, context } = await visitor('pt-PT');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${server.url}/f/pt/registration?event=${oficina.id}`);
  await send(page);
  assert.match(await page.title(), /^Erro: /);
  assert.doesNotMatch(await mainText(page), /[α-ω]{3}|\bthe\b/);
  await page.getByLabel('Nome').fill('Ana Sousa');
  await page.getByLabel('Endereço', { exact: false }).first().fill('ana@cm-exemplo.pt');
  await page.locator('[name="organisation"]').fill('Câmara de Exemplo');
  await page.getByLabel('Tema b').check();
  await page.getByLabel('Tema c').check();
  await page.locator('[name="attendance"][value="online"]').check();
  await page.locator('[name="party"]').fill('três');
  await page.locator('[name="privacy"]').check();
  clock += 10_000;
  await send(page);
  assert.equal(await page.locator('.problems a').count(), 1);
  assert.equal(await page.locator('[name="party"]').inputValue(), 'três');
  assert.ok(await page.getByLabel('Tema c').isChecked());
  await inspect(page, 'a Portuguese form with an error');
  await page.locator('[name="party"]').fill('3');
  // Enter in a field sends the form.
  await page.locator('[name="party"]').press('Enter');
  assert.match(page.url(), /\/sent\?/);

  await page.goto(linkIn(await mailTo('ana@cm-exemplo.pt', 1)));
  await page.getByRole('button', { name: 'Confirmar a minha inscrição' }).click();
  const text = await mainText(page);
  assert.match(text, /O seu lugar está confirmado/);
  assert.match(text, /Tema b[^]*Tema c/);
  assert.doesNotMatch(text, /[α-ω]{3}/);
  await inspect(page, 'a confirmed Portuguese registration');
  await context.close();
});

test('a form in an agency’s page goes straight to the server and ends there', async () => {
  const { page, context } = await visitor('el-GR');
  const address = host.serve('/agency.html', {
    body: `<!doctype html><html lang="el"><meta charset="utf-8"><title>Δήμος</title>
      <form method="post" action="${server.url}/f/gr/registration?event=${workshop.id}&amp;lang=el">
        <label>Όνομα <input name="name"></label> <label>Email <input name="email"></label>
        <button>Συμμετοχή</button>
      </form></html>`,
  });
  await page.goto(address);
  await page.getByLabel('Όνομα').fill('Γιώργος');
  await page.getByLabel('Email').fill('giorgos@foreas.gr');
  await page.getByRole('button').click();
  assert.equal(await page.locator('.problems').count(), 0);
  assert.equal(await page.getByLabel('Ονοματεπώνυμο').inputValue(), 'Γιώργος');
  await inspect(page, 'the form that came from elsewhere');
  await page.getByLabel('Φορέας').fill('Δήμος Πειραιά');
  await page.getByLabel('Διάβασα').check();
  clock += 10_000;
  await send(page);
  assert.match(page.url(), /\/sent\?/);
  assert.ok(linkIn(await mailTo('giorgos@foreas.gr', 1)));

  // Back to the form that was sent, and once more: the same answer, no second mail.
  await page.goBack();
  await send(page);
  assert.match(page.url(), /\/sent\?/);
  assert.equal(mailbox.entries.filter(({ to }) => to === 'giorgos@foreas.gr').length, 1);
  await context.close();
});

test('a link that leads nowhere, and a page without a form, are pages like the others', async () => {
  const { page, context } = await visitor('pt-PT');
  await page.goto(`${server.url}/m/unknown`);
  assert.match(await page.locator('h1').innerText(), /não é válida/);
  await inspect(page, 'an unknown link');
  await page.goto(`${server.url}/f/gr/registration?event=demo-cancelled-workshop`);
  assert.equal(await page.locator('form').count(), 0);
  await inspect(page, 'a cancelled event');
  await context.close();
});
