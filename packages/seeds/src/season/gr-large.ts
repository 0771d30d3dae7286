/** The large ones: tracks over two days, a hybrid forum, a weekend, a conference known to the month. */
import type { EventRecordInput } from '@koinon/contract';
import { addDays } from '@koinon/i18n/dates';
import { athens, ioannina, thessaloniki } from './gr-places.ts';
import type { Days } from './days.ts';
import { describe, slot } from './invented.ts';
import type { SeasonEvent } from './invented.ts';

const zone = {
  demo: true,
  timeZone: 'Europe/Athens',
  inLanguage: ['el'],
} satisfies Partial<EventRecordInput>;

export function dataLab(days: Days): SeasonEvent {
  const [first = days.today, second = days.today] = days.run(11, 2);
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-data-lab',
      slug: 'diimero-ergastirio-dedomena-kai-ypiresies',
      name: {
        el: 'Διήμερο εργαστήριο: δεδομένα και υπηρεσίες που μιλούν μεταξύ τους',
        en: 'Two-day lab: data and services that talk to each other',
      },
      shortName: { el: 'Εργαστήριο δεδομένων', en: 'Data lab' },
      summary: {
        el: 'Δύο παράλληλα εργαστήρια· διαλέγετε το ένα κατά την εγγραφή.',
        en: 'Two labs side by side; you choose one when you register.',
      },
      description: describe({
        el: [
          'Την πρώτη ημέρα χαρτογραφούμε τι κρατά κάθε υπηρεσία και γιατί. Τη δεύτερη γράφουμε μαζί το πρώτο σχέδιο κοινών κανόνων.',
        ],
        en: [
          'On the first day we map what each service keeps and why. On the second we draft common rules together.',
        ],
      }),
      kind: 'lab',
      precision: 'minute',
      slots: [slot(first, '09:00', '15:00'), slot(second, '09:00', '13:30')],
      eventAttendanceMode: 'offline',
      location: thessaloniki,
      audience: 'public-servants',
      addressedTo: ['region', 'municipality'],
      axes: ['strategy', 'skills'],
      organizations: [
        { role: 'organizer', organization: 'demo-school' },
        { role: 'partner', organization: 'demo-municipal-lab' },
      ],
      trackChoice: 'one',
      tracks: [
        {
          id: 'registers',
          name: { el: 'Μητρώα και διαλειτουργικότητα', en: 'Registers and interoperability' },
          room: { el: 'Αίθουσα 1', en: 'Room 1' },
          maximumAttendeeCapacity: 24,
        },
        {
          id: 'counters',
          name: { el: 'Δεδομένα στο γκισέ', en: 'Data at the counter' },
          room: { el: 'Αίθουσα 2', en: 'Room 2' },
          maximumAttendeeCapacity: 16,
        },
      ],
      participantRoles: [
        { id: 'expert', name: { el: 'Εμπειρογνώμονας', en: 'Expert' } },
        { id: 'observer', name: { el: 'Παρατηρητής', en: 'Observer' } },
      ],
      registration: {
        mode: 'internal',
        opensAt: days.at(addDays(days.today, -14), '09:00'),
        closesAt: days.at(addDays(first, -2), '14:00'),
        waitingList: true,
      },
      sessions: [
        {
          id: 'opening',
          name: { el: 'Έναρξη: ένα μητρώο, τρεις χρήσεις', en: 'Opening: one register, three uses' },
          date: first,
          start: '09:00',
          end: '09:45',
          speakers: [
            { name: 'Ελένη Υποδειγματική', role: { el: 'Συντονίστρια εργαστηρίου', en: 'Lab coordinator' } },
          ],
        },
        {
          id: 'rules',
          name: { el: 'Γράφουμε τους κανόνες', en: 'Writing the rules' },
          date: second,
          start: '09:00',
          end: '13:00',
          speakers: [
            { name: 'Νίκος Παραδειγματίδης', role: { el: 'Αναλυτής', en: 'Analyst' } },
            {
              name: 'Μαρία Δοκιμάκη',
              organization: { el: 'Δήμος Παραδείγματος', en: 'Municipality of Example' },
            },
          ],
        },
      ],
      attachments: [
        {
          type: 'agenda',
          name: { el: 'Ατζέντα', en: 'Agenda' },
          url: 'https://example.org/koinon/data-lab-agenda.pdf',
          encodingFormat: 'application/pdf',
          contentSize: 182_300,
          inLanguage: 'el',
        },
        {
          type: 'file',
          name: { el: 'Φύλλο προετοιμασίας', en: 'Preparation sheet' },
          url: 'https://example.org/koinon/data-lab-preparation.odt',
          encodingFormat: 'application/vnd.oasis.opendocument.text',
          contentSize: 38_912,
          inLanguage: 'en',
        },
      ],
      expectedOutcomes: [{ el: 'Ένα πρώτο σχέδιο κοινών κανόνων', en: 'A first draft of common rules' }],
    },
    taken: { tracks: { registers: 24, counters: 13 } },
  };
}

export function hybridForum(days: Days): SeasonEvent {
  const day = days.workday(24);
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-hybrid-forum',
      slug: 'forum-ti-kratame-ti-allazoume',
      name: { el: 'Φόρουμ: τι κρατάμε, τι αλλάζουμε', en: 'Forum: what we keep, what we change' },
      summary: {
        el: 'Μια ημέρα συζήτησης στην αίθουσα και από απόσταση.',
        en: 'A day of debate, in the hall and from afar.',
      },
      description: describe({
        el: [
          'Οι θέσεις στην αίθουσα έχουν συμπληρωθεί· η παρακολούθηση από απόσταση έχει τις ίδιες ερωτήσεις και τις ίδιες ψηφοφορίες.',
        ],
        en: ['The hall is full; those who follow online ask the same questions and take the same votes.'],
      }),
      kind: 'forum',
      precision: 'minute',
      slots: [slot(day, '09:30', '17:30')],
      location: athens,
      eventAttendanceMode: 'mixed',
      onlineUrl: 'https://example.org/koinon/forum',
      inLanguage: ['el', 'en'],
      axes: ['strategy', 'culture'],
      series: { name: { el: 'Φόρουμ Παραδείγματος', en: 'Example Forum' }, edition: 5 },
      maximumPhysicalAttendeeCapacity: 120,
      maximumVirtualAttendeeCapacity: 300,
      registration: {
        mode: 'internal',
        opensAt: days.at(addDays(days.today, -30), '09:00'),
        closesAt: days.at(addDays(day, -1), '12:00'),
        waitingList: true,
      },
      sessions: [
        {
          id: 'debate',
          name: {
            el: 'Πρωινή συζήτηση: η αποτυχία που μας έμαθε',
            en: 'Morning debate: the failure that taught us',
          },
          date: day,
          start: '10:00',
          end: '12:30',
          speakers: [{ name: 'Άννα Παραδειγματίδου' }, { name: 'Alex Sample', role: { en: 'Facilitator' } }],
        },
        {
          id: 'fair',
          name: { el: 'Απογευματινό παζάρι ιδεών', en: 'Afternoon fair of ideas' },
          date: day,
          start: '14:00',
          end: '17:30',
        },
      ],
      contact: { email: 'forum@example.org' },
    },
    taken: { physical: 120, virtual: 64 },
  };
}

export function hackathon(days: Days): SeasonEvent {
  const saturday = days.weekday(16, 6);
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-hackathon',
      slug: 'marathonios-kainotomias-proti-thyrida',
      name: { el: 'Μαραθώνιος Καινοτομίας: η πρώτη θυρίδα', en: 'Hackathon: the first counter' },
      summary: {
        el: 'Ένα Σαββατοκύριακο για την πρώτη επαφή του πολίτη με την υπηρεσία.',
        en: 'A weekend on how a citizen first meets a service.',
      },
      description: describe({
        el: [
          'Ομάδες των τεσσάρων. Οι εγγραφές έκλεισαν· η τελική παρουσίαση της Κυριακής είναι ανοιχτή σε όλους.',
        ],
        en: ['Teams of four. Registration is over; the final on Sunday is open to all.'],
      }),
      kind: 'hackathon',
      precision: 'minute',
      slots: [slot(saturday, '10:00', '21:00'), slot(addDays(saturday, 1), '09:00', '15:00')],
      eventAttendanceMode: 'offline',
      location: ioannina,
      axes: ['culture', 'partnerships'],
      organizations: [{ role: 'organizer', organization: 'demo-municipality' }],
      maximumAttendeeCapacity: 60,
      registration: {
        mode: 'internal',
        opensAt: days.at(addDays(days.today, -40), '09:00'),
        closesAt: days.at(addDays(days.today, -2), '23:00'),
        partyMax: 4,
      },
    },
    taken: { total: 48 },
  };
}

export function springConference(days: Days): SeasonEvent {
  return {
    network: 'gr',
    record: {
      ...zone,
      id: 'demo-yearly-conference',
      slug: 'etisio-synedrio-paradeigmatos',
      name: { el: 'Ετήσιο συνέδριο καινοτομίας', en: 'Yearly innovation conference' },
      description: describe({
        el: ['Ο μήνας έχει οριστεί· η ημέρα και ο χώρος θα ανακοινωθούν.'],
        en: ['The month is set; the day and the place will be announced.'],
      }),
      kind: 'conference',
      precision: 'month',
      period: addDays(days.today, 95).slice(0, 7),
      series: { name: { el: 'Ετήσιο συνέδριο Παραδείγματος', en: 'Yearly Example conference' }, edition: 4 },
      axes: ['strategy'],
      registration: { mode: 'internal', opensAt: days.at(addDays(days.today, 60), '09:00') },
    },
  };
}
