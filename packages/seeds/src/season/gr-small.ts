/** The small ones: one that is over, a cancelled one, one with a very long name, one in weekly parts. */
import type { EventRecordInput } from '@koinon/contract';
import { addDays } from '@koinon/i18n/dates';
import { athens, ioannina, municipalLab } from './gr-places.ts';
import type { Days } from './days.ts';
import { describe, slot } from './invented.ts';
import type { SeasonEvent } from './invented.ts';

const zone = {
  demo: true,
  timeZone: 'Europe/Athens',
  inLanguage: ['el'],
} satisfies Partial<EventRecordInput>;

export function plainLanguage(days: Days): SeasonEvent {
  const day = days.workday(-5);
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-plain-language',
      slug: 'grafoume-apla',
      name: {
        el: 'Γράφουμε απλά: έγγραφα που διαβάζονται με την πρώτη',
        en: 'Writing plainly: letters read once',
      },
      description: describe({
        el: ['Κάθε ομάδα ξαναγράφει ένα πραγματικό έγγραφο σε μία σελίδα.'],
        en: ['Each team rewrites a real letter on one page.'],
      }),
      kind: 'workshop',
      precision: 'minute',
      slots: [slot(day, '10:00', '13:30')],
      eventAttendanceMode: 'offline',
      location: athens,
      audience: 'public-servants',
      axes: ['culture'],
      maximumAttendeeCapacity: 30,
      registration: { mode: 'internal', closesAt: days.at(addDays(day, -1), '14:00') },
      deliverables: [
        { name: { el: 'Δέκα κανόνες για ένα απλό έγγραφο', en: 'Ten rules for a plain letter' } },
      ],
      attachments: [
        {
          type: 'minutes',
          name: { el: 'Πρακτικά', en: 'Minutes' },
          url: 'https://example.org/koinon/plain-language-minutes.pdf',
          encodingFormat: 'application/pdf',
          contentSize: 96_256,
          inLanguage: 'el',
        },
      ],
      report: {
        name: { el: 'Τι έμεινε από το εργαστήριο', en: 'What stayed of the workshop' },
        body: {
          el: [
            { type: 'paragraph', text: 'Έξι ομάδες, έξι έγγραφα, κανένα πάνω από μία σελίδα.' },
            { type: 'quote', text: '«Το διάβασα στη μητέρα μου και το κατάλαβε.»' },
          ],
          en: [{ type: 'paragraph', text: 'Six teams, six letters, none longer than a page.' }],
        },
      },
    },
    taken: { total: 28 },
  };
}

export function cancelledWorkshop(days: Days): SeasonEvent {
  const day = days.workday(15);
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-cancelled-workshop',
      slug: 'protypa-se-charti',
      name: { el: 'Πρωτότυπα σε χαρτί', en: 'Paper prototypes' },
      description: describe({
        el: ['Δοκιμάζουμε μια φόρμα πριν γραφτεί γραμμή κώδικα.'],
        en: ['We try out a form before a line of code is written.'],
      }),
      kind: 'workshop',
      eventStatus: 'cancelled',
      statusNote: {
        el: 'Ακυρώθηκε λόγω εργασιών στο κτίριο. Όσοι είχαν εγγραφεί ειδοποιήθηκαν.',
        en: 'Cancelled because of works in the building. Those who had registered were told.',
      },
      precision: 'minute',
      slots: [slot(day, '10:00', '13:00')],
      eventAttendanceMode: 'offline',
      location: municipalLab,
      maximumAttendeeCapacity: 20,
      registration: { mode: 'internal' },
    },
    taken: { total: 11 },
  };
}

export function longNamedInfoDay(days: Days): SeasonEvent {
  const day = days.workday(38);
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-long-name',
      slug: 'imerida-kaines-diadikasies',
      name: {
        el: 'Ημερίδα για την ενσωμάτωση συμμετοχικών μεθόδων στον σχεδιασμό, τη δοκιμή και την αξιολόγηση των διοικητικών διαδικασιών των Περιφερειών και των Δήμων, με παρουσίαση παραδειγμάτων από νησιωτικές και ορεινές περιοχές και με συζήτηση για την προσβασιμότητα των ψηφιακών υπηρεσιών σε όσους δεν χρησιμοποιούν υπολογιστή στην καθημερινότητά τους',
        en: 'Info day on bringing participatory methods into the design, testing and assessment of the procedures of Regions and Municipalities, with examples from islands and mountains and a debate on digital services for those who do not use a computer',
      },
      shortName: { el: 'Ημερίδα συμμετοχικών μεθόδων', en: 'Info day on participatory methods' },
      description: describe({
        el: [
          'Η ημέρα έχει οριστεί· οι ώρες θα ανακοινωθούν. Η εγγραφή γίνεται στον ιστότοπο του διοργανωτή.',
        ],
        en: ['The day is set; the hours will be announced. Registration is on the organiser’s own site.'],
      }),
      kind: 'info-day',
      precision: 'day',
      slots: [{ date: day }],
      eventAttendanceMode: 'offline',
      location: ioannina,
      networkRole: 'recommends',
      audience: 'public-servants',
      addressedTo: ['region', 'municipality'],
      axes: ['culture', 'skills'],
      organizations: [{ role: 'organizer', organization: 'demo-municipality' }],
      registration: {
        mode: 'external',
        url: 'https://example.org/%CE%B7%CE%BC%CE%B5%CF%81%CE%AF%CE%B4%CE%B1/%CE%B5%CE%B3%CE%B3%CF%81%CE%B1%CF%86%CE%AE',
        urlLabel: { el: 'Δήμος Παραδείγματος', en: 'Municipality of Example' },
      },
    },
  };
}

export function learningCircles(days: Days): SeasonEvent {
  const dates = days.weekly(52, 3);
  const first = dates[0] ?? days.today;
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-learning-circles',
      slug: 'kykloi-mathisis',
      name: { el: 'Κύκλοι μάθησης για νέα στελέχη', en: 'Learning circles for new staff' },
      summary: {
        el: 'Τρεις συναντήσεις, μία κάθε εβδομάδα. Διαλέγετε όσους κύκλους θέλετε.',
        en: 'Three meetings, one a week. You choose as many circles as you like.',
      },
      description: describe({
        el: ['Οι εγγραφές δεν άνοιξαν ακόμη.'],
        en: ['Registration is not open yet.'],
      }),
      kind: 'training',
      precision: 'minute',
      slots: dates.map((date, index) => slot(date, '16:00', index === 2 ? '19:00' : '18:00')),
      eventAttendanceMode: 'online',
      onlineUrl: 'https://example.org/koinon/circles',
      audience: 'public-servants',
      axes: ['skills'],
      organizations: [{ role: 'organizer', organization: 'demo-school' }],
      trackChoice: 'many',
      tracks: [
        { id: 'listening', name: { el: 'Ακούμε', en: 'Listening' }, maximumAttendeeCapacity: 15 },
        { id: 'measuring', name: { el: 'Μετράμε', en: 'Measuring' }, maximumAttendeeCapacity: 15 },
        { id: 'telling', name: { el: 'Αφηγούμαστε', en: 'Telling' }, maximumAttendeeCapacity: 10 },
      ],
      registration: {
        mode: 'internal',
        opensAt: days.at(addDays(days.today, 8), '09:00'),
        closesAt: days.at(addDays(first, -3), '14:00'),
        waitingList: true,
      },
    },
  };
}
