import type { IssueInput } from './issues.ts';

const DAY = 24 * 3_600_000;

/**
 * Invented issues of the sample networks' newsletters, one a month before a moment: with topics and without, in two languages and
 * in one, with every sort of block that an issue is made of.
 *
 * @param now milliseconds since the epoch, an ISO instant or a Date
 */
export function sampleIssues(now: number | string | Date): IssueInput[] {
  const end = new Date(now).getTime();
  const ago = (days: number) => new Date(end - days * DAY).toISOString();
  const issue = (number: number, days: number, more: Partial<IssueInput> = {}): IssueInput => ({
    id: `bulletin-${number}`,
    list: 'bulletin',
    number,
    demo: true,
    publishedAt: ago(days),
    title: { el: `Δελτίο ${number} (δείγμα)`, en: `Bulletin ${number} (sample)` },
    summary: { el: 'Τι έγινε και τι έρχεται.', en: 'What happened and what comes.' },
    body: {
      el: [{ type: 'paragraph', text: 'Δείγμα τεύχους: τίποτε από αυτά δεν έγινε.' }],
      en: [{ type: 'paragraph', text: 'A sample issue: none of this happened.' }],
    },
    ...more,
  });
  return [
    issue(1, 95),
    issue(2, 64, { topics: ['skills'], summary: null }),
    issue(3, 33, {
      body: {
        el: [
          { type: 'heading', text: 'Νέα του δικτύου' },
          { type: 'paragraph', text: 'Δείγμα τεύχους: τίποτε από αυτά δεν έγινε.' },
          { type: 'list', items: ['Ένα εργαστήριο', 'Μία επίσκεψη', 'Μία ιστορία'] },
          { type: 'quote', text: 'Η καινοτομία είναι δουλειά όλων.', attribution: 'Επινοημένο πρόσωπο' },
          { type: 'link', url: 'https://koinon.test/e/gr/lab', text: 'Το επόμενο εργαστήριο' },
        ],
      },
    }),
    issue(4, 4),
    {
      id: 'events-1',
      list: 'events',
      topics: ['services'],
      demo: true,
      publishedAt: ago(10),
      title: { el: 'Νέες εκδηλώσεις (δείγμα)', en: 'New events (sample)' },
      body: {
        el: [{ type: 'paragraph', text: 'Δείγμα τεύχους.' }],
        en: [{ type: 'paragraph', text: 'A sample issue.' }],
      },
    },
    {
      network: 'pt',
      id: 'expresso-1',
      list: 'expresso',
      number: 1,
      demo: true,
      publishedAt: ago(20),
      title: { pt: 'Expresso 1 (amostra)' },
      body: { pt: [{ type: 'paragraph', text: 'Um número de amostra: nada disto aconteceu.' }] },
    },
  ];
}
