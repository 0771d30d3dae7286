import type { Page } from 'playwright-core';

export interface Budget {
  /** kB (1000 bytes) of brotli. */
  readonly first: number;
  readonly all: number;
}

export interface Scenario {
  readonly name: string;
  readonly tag: string;
  /** Where it is to be. */
  readonly budget?: Budget;
  /**
   * Where it is, as long as that is over the budget: the gate lets nothing through that is larger. To be lowered with
   * every saving and taken away once the budget holds (docs/decisions/0006-sizes.md).
   */
  readonly ratchet?: Budget & { readonly file?: number };
  /** The page's body: the tag as an agency writes it, and what its page sets on it. */
  readonly body: string;
  /** A file that the visitor cannot do without is counted against `all`. */
  readonly file?: string;
  /** What a visitor does, step by step; what it loads on the way counts as `all`. */
  readonly task: readonly Step[];
}

export interface Step {
  /** In a few words, for the report. */
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

const calendar = 'koinon-event-calendar';

/** The name of the first event that the measured page shows. */
export const FIRST_EVENT = 'Επίσκεψη στο εργαστήριο καινοτομίας';

/** The day of the page with events of its own: the next month must have one. */
const DAY = '2026-11-21';

const givenEvents = `<script>
  document.querySelector('${calendar}').events = [
    { id: 'a', name: '${FIRST_EVENT}', kind: 'visit', startDate: '2026-11-24', location: { name: 'Δημαρχείο', addressLocality: 'Ηράκλειο' } },
    { id: 'b', name: { el: 'Εργαστήριο σχεδιασμού υπηρεσιών', en: 'Service design lab' }, kind: 'lab', startDate: '2026-12-03T10:00', endDate: '2026-12-03T14:00', timeZone: 'Europe/Athens', url: 'https://network.example/e/gr/b' },
    { id: 'c', name: 'Ενημερωτική ημερίδα για τη διαλειτουργικότητα', kind: 'info-day', startDate: '2026-12-15', endDate: '2026-12-16', eventAttendanceMode: 'online' },
  ];
</script>`;

const press = (name: string): Step => ({
  name: `«${name}»`,
  run: page => page.locator(calendar).getByRole('button', { name, exact: true }).click(),
});

const openEvent = (name: string): Step => ({
  name: `details of «${name}»`,
  run: async page => {
    const event = page.locator(calendar).getByRole('button', { name }).first();
    await event.click();
    await page.locator(calendar).locator('.sections').waitFor();
  },
});

const closeEvent = (name: string): Step => ({
  name: 'close them',
  run: page =>
    page
      .locator(calendar)
      .getByRole('button', { name, expanded: true })
      .click({ position: { x: 4, y: 4 } }),
});

const weekView: Step = {
  name: 'week view',
  run: page => page.locator(calendar).evaluate(element => element.setAttribute('view', 'week')),
};

const search: Step = {
  name: 'search',
  run: page => page.locator(calendar).getByRole('searchbox').fill('εργαστηριο'),
};

/** The table of budgets (docs: "How small it is"). A tag without a budget is measured and said. */
export const scenarios: readonly Scenario[] = [
  {
    name: `${calendar} with .events`,
    tag: calendar,
    budget: { first: 22, all: 22 },
    ratchet: { first: 36.0, all: 48.5 },
    body: `<${calendar} lang="el" date="${DAY}"></${calendar}>${givenEvents}`,
    task: [
      press('Μήνας'),
      press('Επόμενος μήνας'),
      openEvent('Εργαστήριο σχεδιασμού υπηρεσιών'),
      closeEvent('Εργαστήριο σχεδιασμού υπηρεσιών'),
    ],
  },
  {
    name: calendar,
    tag: calendar,
    budget: { first: 32, all: 40 },
    ratchet: { first: 40.8, all: 53.4, file: 55.4 },
    body: `<${calendar} lang="el" api="/" network="gr"></${calendar}>`,
    file: `${calendar}.js`,
    task: [
      openEvent(FIRST_EVENT),
      closeEvent(FIRST_EVENT),
      search,
      press('Καθαρισμός φίλτρων'),
      press('Μόνο με διαθέσιμες θέσεις'),
      press('Μήνας'),
      press('Επόμενος μήνας'),
      weekView,
    ],
  },
  {
    name: 'koinon-provider',
    tag: 'koinon-provider',
    body: '<koinon-provider api="/"></koinon-provider>',
    task: [],
  },
];
