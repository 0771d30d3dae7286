import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { hostPage, startStage, type Stage } from './support/stage.ts';

// A dialog of the host's with a widget in it: Escape is the host's, unless something of the widget's own is open.

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage?.close());

interface Opened {
  readonly page: Page;
  readonly widget: Locator;
  /** Presses Escape and says whether the host's dialog is still open. */
  escape(): Promise<boolean>;
  end(): Promise<void>;
}

async function inDialog(tag: string, attributes = ''): Promise<Opened> {
  const { page, seen } = await stage.visit({
    body: hostPage(
      `<dialog id="host"><${tag} network="gr" ${attributes}></${tag}></dialog>
       <script>document.querySelector('#host').showModal();</script>
       <script type="module" src="${stage.api}/embed/v1/koinon.js"></script>`,
    ),
  });
  page.setDefaultTimeout(20_000);
  return {
    page,
    widget: page.locator(tag),
    async escape() {
      await page.keyboard.press('Escape');
      return page.locator('#host').evaluate(dialog => (dialog as HTMLDialogElement).open);
    },
    async end() {
      assert.deepEqual(seen.problems, []);
      await page.context().close();
    },
  };
}

test('from a field of a form Escape closes the host’s dialog', async () => {
  const { widget, escape, end } = await inDialog('koinon-newsletter-signup');
  await widget.getByRole('textbox', { name: 'Διεύθυνση email' }).fill('a@dimos.example');
  assert.equal(await escape(), false);
  await end();
});

test('the open list of organisations comes first', async () => {
  const { widget, escape, end } = await inDialog('koinon-membership-form');
  await widget.getByRole('combobox').pressSequentially('Δήμος');
  await widget.getByRole('option').first().waitFor();
  assert.equal(await escape(), true);
  await widget.getByRole('option').first().waitFor({ state: 'hidden' });
  assert.equal(await escape(), false);
  await end();
});

test('the list of a day comes first, and the month itself not at all', async () => {
  for (const from of ['the list', 'the grid']) {
    const { page, widget, escape, end } = await inDialog(
      'koinon-event-calendar',
      'view="month" url-state="off"',
    );
    const day = widget
      .locator('[data-date][aria-label*="εκδήλωση"], [data-date][aria-label*="εκδηλώσεις"]')
      .first();
    await day.focus();
    await page.keyboard.press('Enter');
    await widget.locator('[part~="day-list"]').waitFor();
    if (from === 'the grid') await day.focus();
    assert.equal(await escape(), true, from);
    await widget.locator('[part~="day-list"]').waitFor({ state: 'detached' });
    assert.equal(await escape(), false, from);
    await end();
  }
});

test('a dialog of the calendar’s own comes first', async () => {
  const { widget, escape, end } = await inDialog('koinon-event-calendar', 'details="dialog" url-state="off"');
  await widget.getByRole('button', { name: 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες' }).click();
  await widget.locator('[part~="dialog"] [part~="details"]').waitFor();
  assert.equal(await escape(), true);
  await widget.locator('[part~="dialog"]').waitFor({ state: 'detached' });
  assert.equal(await escape(), false);
  await end();
});
