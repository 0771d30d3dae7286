/** What the Greek network told itself, in its own words: innovation.gov.gr, 16 May 2024, and the story of a workshop of 2019. */
import type { StoryRecordInput } from '@koinon/contract';
import { creteLabLink, creteLabText } from '../events-gr/crete-lab-report.ts';
import { creteLabAnnouncement } from '../events-gr/crete-lab.ts';
import {
  desiHow,
  desiLead,
  desiLearned,
  desiNext,
  desiPeople,
  desiWhy,
} from '../events-gr/desi-workshop-story.ts';

/** Neither page says what others may do with its words, and neither shows a picture that came with them. */
const asPrinted = { lang: 'el', licence: 'LicenseRef-none', participation: {} } as const;

export const storiesGr: StoryRecordInput[] = [
  {
    ...asPrinted,
    id: 'desi-workshop-2019-story',
    slug: 'ti-mathame-apo-to-ergastiri-desi',
    title: 'Εργαστήρι για τις ηλεκτρονικές διαδικασίες και τους δείκτες DESI: ένα αληθινό πείραμα',
    summary: desiLead,
    resourceType: 'story',
    sections: [
      { section: 'why', ...desiWhy },
      { section: 'how', ...desiHow },
      { section: 'learned', ...desiLearned },
      // Printed without a heading of its own: it is Koinon's.
      { section: 'next', blocks: desiNext },
    ],
    people: desiPeople,
    events: ['desi-workshop-2019'],
    // Nothing on the page says when it was published.
    publishedAt: null,
  },
  {
    ...asPrinted,
    id: 'crete-lab-2024-story',
    slug: 'ergastirio-kainotomias-kriti-apologismos',
    title: 'Διήμερο Εργαστήριο Καινοτομίας στο Επιμελητήριο Ηρακλείου στην Κρήτη',
    resourceType: 'report',
    sections: [{ section: 'free', blocks: [...creteLabAnnouncement, ...creteLabText] }],
    links: [{ text: creteLabLink.text, url: creteLabLink.url }],
    author: { organization: 'Τμήμα Καινοτομίας και Βέλτιστων Πρακτικών' },
    events: ['crete-lab-2024'],
    publishedAt: '2024-05-16',
  },
];
