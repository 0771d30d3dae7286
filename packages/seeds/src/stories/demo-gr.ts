/** Invented stories of the Greek network; one of them in two languages. */
import type { StoryRecordInput } from '@koinon/contract';
import { paragraph } from '../newsletter/issue.ts';
import type { Days } from '../season/days.ts';
import { invented } from './invented.ts';

export const demoStoriesGr = (days: Days, pictures: string | undefined): StoryRecordInput[] =>
  [onePage(days), onePageInEnglish(days), openData(days, pictures), queue(days)].map(invented);

const onePage = (days: Days): StoryRecordInput => ({
  id: 'demo-story-one-page',
  slug: 'ena-engrafo-mia-selida',
  lang: 'el',
  title: 'Ένα έγγραφο, μία σελίδα: τι άλλαξε όταν το διαβάσαμε φωναχτά',
  summary:
    'Έξι ομάδες ξαναέγραψαν από ένα έγγραφο του Δήμου Παραδείγματος. Τα τηλεφωνήματα για διευκρινίσεις λιγόστεψαν, όχι όμως παντού.',
  resourceType: 'story',
  axes: ['culture', 'skills'],
  sections: [
    {
      section: 'why',
      blocks: [
        paragraph(
          'Το ΚΕΠ δεχόταν κάθε μέρα δεκάδες τηλεφωνήματα για το ίδιο έγγραφο. Κανείς δεν το είχε διαβάσει ολόκληρο, ούτε εμείς που το στέλναμε.',
        ),
      ],
    },
    {
      section: 'how',
      blocks: [
        {
          type: 'list',
          ordered: true,
          items: [
            'Διαβάσαμε το έγγραφο φωναχτά μαζί με πέντε κατοίκους.',
            'Γράψαμε πρώτα τι πρέπει να κάνει όποιος το λαμβάνει, και έως πότε.',
            'Μετρήσαμε τα τηλεφωνήματα τέσσερις εβδομάδες πριν και τέσσερις μετά.',
          ],
        },
        {
          type: 'quote',
          text: 'Το διάβασα στη μητέρα μου και το κατάλαβε.',
          attribution: 'Συμμετέχουσα στο εργαστήριο',
        },
      ],
    },
    {
      section: 'learned',
      blocks: [
        {
          type: 'definitions',
          items: [
            {
              term: 'Η σειρά μετρά',
              description: 'Όταν η προθεσμία είναι στην πρώτη γραμμή, δεν ρωτά κανείς για αυτή.',
            },
            {
              term: 'Μία σελίδα δεν φτάνει πάντα',
              description: 'Σε δύο έγγραφα έλειψαν πληροφορίες και τα μεγαλώσαμε ξανά.',
            },
          ],
        },
      ],
    },
    {
      section: 'next',
      blocks: [paragraph('Τα υπόλοιπα έγγραφα ξαναγράφονται από τους ίδιους τους υπαλλήλους, δύο τον μήνα.')],
    },
  ],
  people: [
    {
      name: 'Ελένη Υποδειγματική (επινοημένο πρόσωπο)',
      role: 'Υπεύθυνη εργαστηρίου',
      organization: 'Εργαστήριο Καινοτομίας Δήμου Παραδείγματος',
    },
  ],
  participation: { people: 28, bodies: 6 },
  links: [
    { text: 'Δέκα κανόνες για ένα απλό έγγραφο', url: 'https://example.org/koinon/plain-language-rules' },
  ],
  author: {
    name: 'Ελένη Υποδειγματική (επινοημένο πρόσωπο)',
    organization: 'Εργαστήριο Καινοτομίας Δήμου Παραδείγματος',
  },
  licence: 'CC-BY-4.0',
  events: ['demo-plain-language'],
  publishedAt: days.workday(-3),
});

const onePageInEnglish = (days: Days): StoryRecordInput => ({
  ...onePage(days),
  id: 'demo-story-one-page-en',
  slug: 'one-letter-one-page',
  lang: 'en',
  title: 'One letter, one page: what changed when we read it aloud',
  summary:
    'Six teams rewrote a letter each of the Municipality of Example. Calls to ask what it meant became fewer, though not everywhere.',
  sections: [
    {
      section: 'why',
      blocks: [
        paragraph(
          'The service centre answered dozens of calls a day about one letter. Nobody had read it to the end, and neither had we who sent it.',
        ),
      ],
    },
    {
      section: 'how',
      blocks: [
        {
          type: 'list',
          ordered: true,
          items: [
            'We read the letter aloud with five residents.',
            'We put first what its reader has to do, and by when.',
            'We counted calls for four weeks before and four weeks after.',
          ],
        },
        {
          type: 'quote',
          text: 'I read it to my mother and she understood it.',
          attribution: 'Participant of the workshop',
        },
      ],
    },
    {
      section: 'learned',
      blocks: [
        {
          type: 'definitions',
          items: [
            { term: 'Order matters', description: 'With the deadline in the first line nobody asks for it.' },
            {
              term: 'One page is not always enough',
              description: 'Two letters lacked something, and grew again.',
            },
          ],
        },
      ],
    },
    { section: 'next', blocks: [paragraph('Staff rewrite the other letters themselves, two a month.')] },
  ],
  people: [
    {
      name: 'Eleni Ypodeigmatiki (invented person)',
      role: 'Head of the lab',
      organization: 'Innovation Lab of the Municipality of Example',
    },
  ],
  links: [{ text: 'Ten rules for a plain letter', url: 'https://example.org/koinon/plain-language-rules' }],
  author: {
    name: 'Eleni Ypodeigmatiki (invented person)',
    organization: 'Innovation Lab of the Municipality of Example',
  },
  translationOf: 'demo-story-one-page',
  publishedAt: days.workday(-2),
});

const openData = (days: Days, pictures: string | undefined): StoryRecordInput => ({
  id: 'demo-story-open-data-guide',
  slug: 'odigos-proto-anoikto-synolo-dedomenon',
  lang: 'el',
  title: 'Οδηγός για το πρώτο ανοικτό σύνολο δεδομένων ενός δήμου',
  summary: 'Πέντε βήματα από το φύλλο εργασίας ως το αρχείο που μπορεί να χρησιμοποιήσει οποιοσδήποτε.',
  resourceType: 'guide',
  axes: ['skills'],
  sections: [
    {
      section: 'why',
      blocks: [
        paragraph(
          'Το ημερολόγιο των εκδηλώσεων υπήρχε μόνο σε εικόνα. Όποιος ήθελε να το χρησιμοποιήσει το αντέγραφε με το χέρι.',
        ),
      ],
    },
    {
      section: 'how',
      blocks: [
        {
          type: 'list',
          ordered: true,
          items: [
            'Διαλέγουμε ένα φύλλο εργασίας που ενημερώνεται ήδη.',
            'Μία γραμμή για κάθε πράγμα, μία στήλη για κάθε ιδιότητα.',
            'Ημερομηνίες της μορφής 2026-03-31.',
            'Άδεια που επιτρέπει την περαιτέρω χρήση.',
            'Ένα όνομα και μια διεύθυνση για ερωτήσεις.',
          ],
        },
      ],
    },
    {
      section: 'learned',
      blocks: [
        paragraph(
          'Το δυσκολότερο δεν ήταν το αρχείο, αλλά να οριστεί ποιος το ενημερώνει όταν λείπει ο συνάδελφος.',
        ),
      ],
    },
  ],
  ...(pictures === undefined
    ? {}
    : {
        image: {
          url: `${pictures}/agenda.png`,
          width: 1100,
          height: 1000,
          alt: {
            el: 'Το ημερολόγιο ενός δικτύου: κάθε εκδήλωση με μεγάλη ημερομηνία, τίτλο και τόπο.',
            en: 'A network’s calendar: each event with a large date, its title and its place.',
          },
          caption: {
            el: 'Το ίδιο ημερολόγιο, από ανοικτά δεδομένα.',
            en: 'The same calendar, from open data.',
          },
          creditText: 'Koinon',
        },
      }),
  participation: { bodies: 3 },
  author: { organization: 'Υποδειγματική Σχολή Διοίκησης (επινοημένη)' },
  licence: 'CC0-1.0',
  events: ['demo-data-lab'],
  publishedAt: days.workday(-45),
});

const queue = (days: Days): StoryRecordInput => ({
  id: 'demo-story-queue',
  slug: 'ena-charti-stin-eisodo',
  lang: 'el',
  title: 'Ένα χαρτί στην είσοδο του ΚΕΠ',
  summary: 'Πριν αγοράσει νέο σύστημα, ένας δήμος δοκίμασε για τέσσερις εβδομάδες ένα χαρτί.',
  resourceType: 'case-study',
  axes: ['strategy'],
  sections: [
    {
      section: 'why',
      blocks: [
        paragraph(
          'Η αναμονή έφτανε τα σαράντα λεπτά, και τα μισά αιτήματα γύριζαν πίσω για ένα δικαιολογητικό που έλειπε.',
        ),
      ],
    },
    {
      section: 'how',
      blocks: [
        paragraph('Γράψαμε στην είσοδο τι χρειάζεται κάθε αίτημα και μετρήσαμε την αναμονή πριν και μετά.'),
      ],
    },
    {
      section: 'learned',
      blocks: [
        paragraph(
          'Η αναμονή μειώθηκε λιγότερο από όσο ελπίζαμε. Το δημοσιεύσαμε κι αυτό: ήταν το πιο χρήσιμο.',
        ),
      ],
    },
  ],
  participation: { people: 9 },
  author: { organization: 'Δήμος Παραδείγματος' },
  licence: 'CC-BY-SA-4.0',
  publishedAt: days.workday(-380),
});
