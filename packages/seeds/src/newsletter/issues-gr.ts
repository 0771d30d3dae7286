/** Invented past issues of the Greek network. */
import type { Days } from '../season/days.ts';
import { calendarPicture, heading, invented, list, paragraph, type SeedIssue } from './issue.ts';

export const issuesGr = (days: Days, pictures: string | undefined): SeedIssue[] => [
  {
    id: 'demo-1',
    list: 'newsletter',
    number: 1,
    title: { el: 'Πώς ξεκινά μια μικρή δοκιμή' },
    summary: { el: 'Τρία βήματα για να δοκιμάσετε μια ιδέα σε έναν μήνα, χωρίς προϋπολογισμό.' },
    topics: ['strategy'],
    demo: true,
    publishedAt: days.at(days.workday(-76), '09:30'),
    body: invented({
      el: [
        paragraph(
          'Ο Δήμος Παραδείγματος ήθελε λιγότερη αναμονή στο ΚΕΠ του. Αντί για νέο σύστημα, δοκίμασε για τέσσερις εβδομάδες ένα χαρτί στην είσοδο.',
        ),
        heading('Τι έκαναν, με τη σειρά'),
        {
          type: 'list',
          ordered: true,
          items: [
            'Μέτρησαν την αναμονή για μία εβδομάδα, πριν αλλάξουν κάτι.',
            'Έγραψαν στην είσοδο ποια δικαιολογητικά χρειάζεται κάθε αίτημα.',
            'Μέτρησαν ξανά και δημοσίευσαν και τους δύο αριθμούς.',
          ],
        },
        paragraph('Η αναμονή μειώθηκε λιγότερο από όσο ήλπιζαν, και το είπαν: αυτό ήταν το χρήσιμο.'),
      ],
    }),
  },
  {
    id: 'demo-2',
    list: 'events',
    title: { el: 'Ανοιχτές θύρες στο Εργαστήριο Καινοτομίας Δήμου Παραδείγματος' },
    summary: { el: 'Ένα απόγευμα γνωριμίας για δώδεκα μέλη· οι θέσεις ανακοινώνονται στο ημερολόγιο.' },
    topics: ['partnerships'],
    demo: true,
    publishedAt: days.at(days.workday(-41), '12:00'),
    body: invented({
      el: [
        paragraph('Το Εργαστήριο ανοίγει τις πόρτες του σε μέλη του Δικτύου.'),
        {
          type: 'definitions',
          items: [
            { term: 'Πού', description: 'Εργαστήριο Καινοτομίας Δήμου Παραδείγματος, Πάτρα' },
            { term: 'Διάρκεια', description: 'Δύο ώρες και μισή το πολύ' },
            { term: 'Για ποιους', description: 'Για μέλη του Δικτύου' },
          ],
        },
      ],
    }),
  },
  {
    id: 'demo-3',
    list: 'newsletter',
    number: 2,
    title: {
      el: 'Το ημερολόγιο του Δικτύου στη σελίδα του φορέα σας',
      en: 'The network’s calendar on your own site',
    },
    summary: {
      el: 'Δύο γραμμές κώδικα φέρνουν τις εκδηλώσεις στον ιστότοπό σας. Και: τι είπαν όσοι το δοκίμασαν.',
      en: 'Two lines of code bring the events to your site. And: what those who tried it say.',
    },
    topics: ['partnerships', 'skills'],
    demo: true,
    publishedAt: days.at(days.workday(-13), '09:30'),
    body: invented({
      el: [
        heading('Στον ιστότοπο κάθε φορέα'),
        paragraph(
          'Οι επισκέπτες σας βλέπουν τις εκδηλώσεις του Δικτύου εκεί όπου ήδη βρίσκονται: στη δική σας σελίδα, στη γλώσσα και με την όψη της.',
        ),
        ...calendarPicture(
          pictures,
          { el: 'Κατάλογος εκδηλώσεων ανά ημέρα, με φίλτρα επάνω και θέσεις δίπλα σε κάθε εκδήλωση.' },
          { el: 'Το ημερολόγιο στη σελίδα ενός επινοημένου δήμου.' },
        ),
        heading('Τι αλλάζει'),
        list(
          'Δεν αντιγράφετε πια εκδηλώσεις με το χέρι.',
          'Η δήλωση συμμετοχής γίνεται χωρίς να φύγει κανείς από τη σελίδα.',
          'Όσοι δεν έχουν JavaScript βρίσκουν έναν σύνδεσμο.',
        ),
        {
          type: 'statement',
          text: 'Το βάλαμε ένα πρωί και από τότε δεν το ξανασκεφτήκαμε.',
          person: 'Ελένη Υποδειγματική',
          role: 'Γραφείο Καινοτομίας, Δήμος Παραδείγματος',
        },
        {
          type: 'quote',
          text: 'Ό,τι μοιράζεται, μένει.',
          attribution: 'Σημείωμα στον τοίχο του Εργαστηρίου',
        },
        { type: 'link', url: 'https://example.org/koinon', text: 'Οδηγίες για την ομάδα του ιστοτόπου σας' },
      ],
      en: [
        heading('On every body’s own site'),
        paragraph(
          'Your visitors see the network’s events where they already are: on your page, in its language and look.',
        ),
        ...calendarPicture(
          pictures,
          { en: 'A list of events by day, with filters above it and places beside each event.' },
          { en: 'The calendar on the page of an invented municipality.' },
        ),
        heading('What changes'),
        list(
          'You no longer copy events by hand.',
          'People register without leaving your page.',
          'Those without JavaScript find a link.',
        ),
        {
          type: 'statement',
          text: 'We put it in one morning and have not had to think of it since.',
          person: 'Eleni Ypodeigmatiki',
          role: 'Innovation Office, Municipality of Example',
        },
        { type: 'quote', text: 'What is shared stays.', attribution: 'A note on the lab’s wall' },
        { type: 'link', url: 'https://example.org/koinon', text: 'Instructions for your web team' },
      ],
    }),
  },
];
