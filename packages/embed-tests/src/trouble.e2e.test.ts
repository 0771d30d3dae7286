import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EventRecordInput } from '@koinon/contract';
import type { Page } from 'playwright-core';
import { hostPage, startStage, type Stage } from './support/stage.ts';

const CALENDAR = 'koinon-event-calendar';

/** At 08:30 in Athens, on both sides of daylight saving: 05:30 and 06:30 in UTC. */
const early = (id: string, date: string): EventRecordInput => ({
  id,
  slug: id,
  demo: true,
  name: { el: date.startsWith('2027-07') ? 'Θερινό πρωινό' : 'Χειμερινό πρωινό' },
  kind: 'meeting',
  precision: 'minute',
  timeZone: 'Europe/Athens',
  slots: [{ date, start: '08:30', end: '09:30' }],
});

let stage: Stage;
before(async () => {
  stage = await startStage([early('summer-morning', '2027-07-07'), early('winter-morning', '2026-12-09')]);
});
after(() => stage?.close());

const page = (attributes = '') =>
  hostPage(
    `<${CALENDAR} network="gr" url-state="off" ${attributes}></${CALENDAR}>
     <script type="module" src="${stage.api}/embed/v1/koinon.js"></script>`,
  );
const known = (on: Page) => on.locator(CALENDAR).getByText('Σχεδιασμός υπηρεσιών μαζί με τους πολίτες');

for (const [timezoneId, winter, summer] of [
  ['Europe/Athens', null, null],
  ['Europe/Lisbon', '6:30–7:30', '6:30–7:30'],
  ['America/New_York', '1:30–2:30', '1:30–2:30'],
] as const) {
  test(`half past eight in Athens is that for a visitor in ${timezoneId}, summer and winter`, async () => {
    for (const [date, name, local] of [
      ['2026-12-09', 'Χειμερινό πρωινό', winter],
      ['2027-07-07', 'Θερινό πρωινό', summer],
    ] as const) {
      const visit = await stage.visit({ body: page(`date="${date}"`) }, { timezoneId });
      const row = visit.page.locator(CALENDAR).getByRole('listitem').filter({ hasText: name }).last();
      await row.waitFor();
      const text = (await row.innerText()).replaceAll(/\s+/g, ' ');
      assert.match(text, /8:30–9:30/);
      if (local === null) assert.doesNotMatch(text, /\(/);
      else assert.ok(text.includes(`(${local}`), `${text} has (${local}`);
      await visit.page.context().close();
    }
  });
}

test('when the connection goes, what was read stays; when it comes back, the calendar goes on', async () => {
  const { page: on, seen } = await stage.visit({ body: page() });
  seen.expect(/ERR_INTERNET_DISCONNECTED|Failed to load/);
  await known(on).waitFor();
  // What the first touch loads is there once something that it does has been done.
  await on.locator(CALENDAR).getByRole('button', { name: 'Περισσότερα φίλτρα' }).click();
  await on.locator(CALENDAR).getByRole('button', { name: 'Περισσότερα φίλτρα', expanded: true }).waitFor();
  await on.context().setOffline(true);
  await on.locator(CALENDAR).getByRole('button', { name: 'Παλαιότερες εκδηλώσεις' }).click();
  await on.locator(CALENDAR).getByRole('heading', { name: 'Δεν έχετε σύνδεση' }).waitFor();
  await on.context().setOffline(false);
  await on
    .locator(CALENDAR)
    .getByRole('heading', { name: 'Δεν έχετε σύνδεση' })
    .waitFor({ state: 'detached' });
  assert.deepEqual(seen.problems, []);
  await on.context().close();
});

test('when the connection goes before the first touch, that is said, and what was read stays', async () => {
  const { page: on, seen } = await stage.visit({ body: page() });
  seen.expect(/ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/);
  await known(on).waitFor();
  await on.context().setOffline(true);
  const calendar = on.locator(CALENDAR);
  const older = calendar.getByRole('button', { name: 'Παλαιότερες εκδηλώσεις' });
  await older.click();
  await calendar.getByText('Η ενέργεια δεν ολοκληρώθηκε').first().waitFor();
  await known(on).waitFor();
  await on.context().setOffline(false);
  await calendar.locator('.note').first().waitFor({ state: 'detached' });
  await older.click();
  await known(on).waitFor({ state: 'detached' });
  assert.deepEqual(seen.problems, []);
  await on.context().close();
});

test('one unreadable event is left out and said, the others stay', async () => {
  const { page: on } = await stage.visit(
    { body: page() },
    {
      prepare: async opened =>
        void (await opened.route('**/v1/events**', async route => {
          const response = await route.fetch();
          const body = (await response.json()) as { items: object[] };
          body.items.push({ id: 'broken', name: 'no language' });
          await route.fulfill({ response, json: body });
        })),
    },
  );
  await known(on).waitFor();
  const words = 'Ορισμένες εκδηλώσεις δεν ήταν δυνατό να εμφανιστούν';
  await on.locator(CALENDAR).getByRole('strong').filter({ hasText: words }).waitFor();
  await on.locator(CALENDAR).getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  await on.context().close();
});
