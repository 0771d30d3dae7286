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
const registration = 'koinon-registration-form';
const membership = 'koinon-membership-form';
const signup = 'koinon-newsletter-signup';
const archive = 'koinon-newsletter-archive';
const gallery = 'koinon-story-gallery';
const submission = 'koinon-story-submission';

/** The name of the first event that the measured page shows. */
export const FIRST_EVENT = 'Επίσκεψη στο εργαστήριο καινοτομίας';

/** The title of the first story that the measured page shows. */
export const FIRST_STORY = 'Ένα έγγραφο, μία σελίδα';

/** A day from now on; of the third a month later the next month has an event, whatever day it is today. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const [year = 0, month = 0] = dayFromNow(0).split('-').map(Number);
const thirdOfNextMonth = new Date(Date.UTC(year, month, 3)).toISOString().slice(0, 10);

const givenEvents = `<script>
  document.querySelector('${calendar}').events = [
    { id: 'a', name: '${FIRST_EVENT}', kind: 'visit', startDate: '${dayFromNow(1)}', location: { name: 'Δημαρχείο', addressLocality: 'Ηράκλειο' } },
    { id: 'b', name: { el: 'Εργαστήριο σχεδιασμού υπηρεσιών', en: 'Service design lab' }, kind: 'lab', startDate: '${thirdOfNextMonth}T10:00', endDate: '${thirdOfNextMonth}T14:00', timeZone: 'Europe/Athens', url: 'https://network.example/e/gr/b' },
    { id: 'c', name: 'Ενημερωτική ημερίδα για τη διαλειτουργικότητα', kind: 'info-day', startDate: '${dayFromNow(40)}', endDate: '${dayFromNow(41)}', eventAttendanceMode: 'online' },
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

const fill = (tag: string, label: string, text: string): Step => ({
  name: `«${label}»`,
  run: page => page.locator(tag).getByLabel(label, { exact: true }).fill(text),
});

/** With an error first: its words are needed too. Every box is ticked then. */
const send = (tag: string, name: string): Step => ({
  name: `«${name}»`,
  run: async page => {
    const form = page.locator(tag);
    const button = form.getByRole('button', { name, exact: true });
    await button.click();
    await form.locator('[part~="summary"]').waitFor();
    for (const box of await form.getByRole('checkbox').all()) await box.check();
    await button.click();
    await form.getByText('maria@example.gov.gr').waitFor();
  },
});

const register: readonly Step[] = [
  fill(registration, 'Ονοματεπώνυμο', 'Μαρία Παπαδοπούλου'),
  fill(registration, 'Διεύθυνση email', 'maria@example.gov.gr'),
  send(registration, 'Δήλωση συμμετοχής'),
];

const subscribe: readonly Step[] = [
  fill(signup, 'Διεύθυνση email', 'maria@example.gov.gr'),
  send(signup, 'Εγγραφή'),
];

const join: readonly Step[] = [
  fill(membership, 'Ονοματεπώνυμο', 'Μαρία Παπαδοπούλου'),
  fill(membership, 'Υπηρεσιακό email', 'maria@example.gov.gr'),
  fill(membership, 'Δημόσιος φορέας', 'Δήμος Παραδείγματος'),
  send(membership, 'Υποβολή της αίτησης'),
];

const openStory: Step = {
  name: `«${FIRST_STORY}»`,
  run: async page => {
    await page.locator(gallery).getByRole('link', { name: FIRST_STORY }).first().click();
    await page.locator(gallery).locator('[part~="facts"]').waitFor();
  },
};

const backToStories: Step = {
  name: 'back, filters, search',
  run: async page => {
    const of = page.locator(gallery);
    await of.getByRole('button', { name: 'Όλες οι ιστορίες' }).click();
    await of.getByRole('button', { name: 'Φίλτρα' }).click();
    await of.getByRole('checkbox', { name: /^Οδηγός/ }).check();
    await of.getByRole('searchbox').fill('εγγραφο');
    await of.locator('[part~="card"]').first().waitFor();
  },
};

/** The first step wrong, then right, up to the text with its preview. */
const beginStory: Step = {
  name: 'title, summary, text',
  run: async page => {
    const form = page.locator(submission);
    const next = form.getByRole('button', { name: 'Συνέχεια', exact: true });
    await next.click();
    await form.locator('[part~="summary"]').waitFor();
    await form.getByLabel('Τίτλος', { exact: true }).fill('Ένα έγγραφο, μία σελίδα');
  },
};

/** The table of budgets (docs: "How small it is"). A tag without a budget is measured and said. */
export const scenarios: readonly Scenario[] = [
  {
    name: `${calendar} with .events`,
    tag: calendar,
    budget: { first: 22, all: 22 },
    ratchet: { first: 35.3, all: 51.9 },
    body: `<${calendar} lang="el"></${calendar}>${givenEvents}`,
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
    ratchet: { first: 40.7, all: 57.3, file: 57.2 },
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
    name: registration,
    tag: registration,
    budget: { first: 18, all: 32 },
    ratchet: { first: 29.8, all: 38.7, file: 50.0 },
    body: `<${registration} lang="el" api="/" network="gr" event-id="event-1"></${registration}>`,
    file: `${registration}.js`,
    task: register,
  },
  {
    name: signup,
    tag: signup,
    budget: { first: 14, all: 26 },
    ratchet: { first: 29.0, all: 38.9, file: 46.5 },
    body: `<${signup} lang="el" api="/" network="gr"></${signup}>`,
    file: `${signup}.js`,
    task: subscribe,
  },
  {
    name: membership,
    tag: membership,
    budget: { first: 18, all: 32 },
    ratchet: { first: 30.1, all: 41.8, file: 46.1 },
    body: `<${membership} lang="el" api="/" network="gr"></${membership}>`,
    file: `${membership}.js`,
    task: join,
  },
  {
    name: archive,
    tag: archive,
    // No budget was set: the gate alone.
    ratchet: { first: 20.9, all: 20.9, file: 18.7 },
    body: `<${archive} lang="el" api="/" network="gr"></${archive}>`,
    file: `${archive}.js`,
    task: [],
  },
  {
    name: submission,
    tag: submission,
    budget: { first: 20, all: 48 },
    ratchet: { first: 33.4, all: 61.4, file: 72.8 },
    body: `<${submission} lang="el" api="/" network="gr"></${submission}>`,
    file: `${submission}.js`,
    task: [beginStory],
  },
  {
    name: gallery,
    tag: gallery,
    // No budget was set: the gate alone.
    ratchet: { first: 28.1, all: 36.1, file: 32.4 },
    body: `<${gallery} lang="el" api="/" network="gr"></${gallery}>`,
    file: `${gallery}.js`,
    task: [openStory, backToStories],
  },
  {
    name: 'all tags on one page',
    tag: calendar,
    budget: { first: 40, all: 72 },
    ratchet: { first: 89.6, all: 117.0 },
    body: `<koinon-provider api="/" network="gr" lang="el">
<${calendar} lang="el"></${calendar}>
<${registration} lang="el" event-id="event-1"></${registration}>
<${membership} lang="el"></${membership}>
<${signup} lang="el"></${signup}>
<${archive} lang="el"></${archive}>
<${submission} lang="el"></${submission}>
<${gallery} lang="el"></${gallery}>
</koinon-provider>`,
    task: [...join, ...register, ...subscribe, press('Μήνας'), press('Επόμενος μήνας')],
  },
  {
    name: 'koinon-provider',
    tag: 'koinon-provider',
    body: '<koinon-provider api="/"></koinon-provider>',
    task: [],
  },
];
