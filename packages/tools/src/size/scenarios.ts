import type { Page } from 'playwright-core';

export interface Budget {
  /** kB (1000 bytes) of brotli. */
  readonly first: number;
  readonly all: number;
}

export interface Scenario {
  readonly name: string;
  readonly tag: string;
  readonly budget?: Budget;
  /** The page's body: the tag as an agency writes it, and what its page sets on it. */
  readonly body: string;
  /** A file that the visitor cannot do without is counted against `all`. */
  readonly file?: string;
  /** Everything a visitor may do with it; what it loads on the way counts as `all`. */
  readonly task: (page: Page) => Promise<void>;
}

const calendar = 'koinon-event-calendar';

const givenEvents = `<script>
  document.querySelector('${calendar}').events = [
    { id: 'a', name: 'A visit', startDate: '2026-11-24', endDate: '2026-11-24' },
    { id: 'b', name: { en: 'A lab', el: 'Ένα εργαστήριο' }, startDate: '2026-11-25T10:00', endDate: '2026-11-25T12:00', timeZone: 'Europe/Athens' },
  ];
</script>`;

/** The views, one after another, then the first event's details. */
async function useCalendar(page: Page): Promise<void> {
  for (const view of ['month', 'week', 'day', 'year', 'agenda']) {
    await page.locator(calendar).evaluate((element, value) => element.setAttribute('view', value), view);
    await page.waitForLoadState('networkidle');
  }
  const first = page.locator(calendar).getByText(FIRST_EVENT).first();
  await first.click();
  await page.waitForLoadState('networkidle');
}

/** The name of the first event that the measured page shows. */
export const FIRST_EVENT = 'A visit to the innovation lab';

const nothing = async () => {};

/** The table of budgets (docs: "How small it is"). A tag without a budget is measured and said. */
export const scenarios: readonly Scenario[] = [
  {
    name: `${calendar} with .events`,
    tag: calendar,
    budget: { first: 22, all: 22 },
    body: `<${calendar} lang="en" date="2026-11-21"></${calendar}>${givenEvents}`,
    task: async page => {
      await page.locator(calendar).evaluate(element => element.setAttribute('view', 'month'));
    },
  },
  {
    name: calendar,
    tag: calendar,
    budget: { first: 32, all: 40 },
    body: `<${calendar} lang="en" api="/" network="gr"></${calendar}>`,
    file: `${calendar}.js`,
    task: useCalendar,
  },
  {
    name: 'koinon-provider',
    tag: 'koinon-provider',
    body: '<koinon-provider api="/"></koinon-provider>',
    task: nothing,
  },
];
