/** Five events on one day, so that a month's cell has more than it can show. */
import type { EventRecordInput } from '@koinon/contract';
import { addDays } from '@koinon/i18n/dates';
import { athens, municipalLab } from './gr-places.ts';
import type { Days } from './days.ts';
import { describe, exdate, slot } from './invented.ts';
import type { SeasonEvent } from './invented.ts';

const zone = {
  demo: true,
  timeZone: 'Europe/Athens',
  precision: 'minute',
  inLanguage: ['el'],
} satisfies Partial<EventRecordInput>;

export function busyDayGr(days: Days): SeasonEvent[] {
  const day = days.workday(4);
  const eve = addDays(day, -1);
  const open = { opensAt: days.at(addDays(days.today, -20), '09:00'), closesAt: days.at(eve, '14:00') };
  const mornings = Array.from({ length: 8 }, (_, week) => addDays(day, week * 7));
  // The third is left out for its own sake, and whatever falls on a holiday.
  const skipped = mornings.filter((morning, index) => index === 2 || (index > 0 && !days.isWorkday(morning)));
  return [
    {
      network: 'gr',
      record: {
        ...zone,
        id: 'demo-digital-mornings',
        slug: 'psifiaka-proina',
        name: {
          el: 'Ψηφιακά πρωινά: ένα εργαλείο σε 45 λεπτά',
          en: 'Digital mornings: one tool in 45 minutes',
        },
        summary: {
          el: 'Κάθε εβδομάδα, ένα ψηφιακό εργαλείο που χρησιμοποιεί ήδη κάποιος συνάδελφος.',
          en: 'Every week, one digital tool that a colleague already uses.',
        },
        description: describe({
          el: [
            'Ένας υπάλληλος δείχνει στην οθόνη του πώς δουλεύει· ακολουθούν ερωτήσεις. Δεν χρειάζεται προετοιμασία.',
          ],
          en: [
            'One public servant shows on screen how they work, then answers questions. No preparation needed.',
          ],
        }),
        kind: 'webinar',
        slots: [slot(day, '09:30', '10:15')],
        recurrence: `RRULE:FREQ=WEEKLY;COUNT=8${exdate(skipped, '09:30', 'Europe/Athens')}`,
        eventAttendanceMode: 'online',
        onlineUrl: 'https://example.org/koinon/digital-mornings',
        audience: 'public-servants',
        axes: ['skills'],
        registration: { mode: 'internal' },
      },
    },
    {
      network: 'gr',
      record: {
        ...zone,
        id: 'demo-open-data-training',
        slug: 'anoikta-dedomena-apo-tin-archi',
        name: { el: 'Ανοικτά δεδομένα από την αρχή', en: 'Open data from the beginning' },
        summary: {
          el: 'Από το υπολογιστικό φύλλο του γραφείου σε ένα σύνολο δεδομένων που μπορεί να το χρησιμοποιήσει ο καθένας.',
          en: 'From the office spreadsheet to a data set that anyone can use.',
        },
        description: describe({
          el: [
            'Φέρτε ένα δικό σας αρχείο. Θα φύγετε με:',
            ['περιγραφή του συνόλου', 'άδεια χρήσης', 'σχέδιο ενημέρωσης'],
          ],
          en: ['Bring a file of your own. You leave with a description, a licence and a plan for updates.'],
        }),
        kind: 'training',
        slots: [slot(day, '10:00', '14:00')],
        eventAttendanceMode: 'offline',
        location: athens,
        audience: 'public-servants',
        axes: ['skills'],
        organizations: [{ role: 'organizer', organization: 'demo-school' }],
        maximumAttendeeCapacity: 20,
        registration: { mode: 'internal', ...open, waitingList: true },
        form: {
          organization: 'required',
          questions: [
            {
              type: 'choice',
              name: 'file',
              label: { text: { el: 'Θα φέρετε δικό σας αρχείο;', en: 'Will you bring a file of your own?' } },
              required: true,
              options: [
                { value: 'yes', label: { text: { el: 'Ναι', en: 'Yes' } } },
                {
                  value: 'no',
                  label: { text: { el: 'Όχι, θα δουλέψω με το παράδειγμα', en: 'No, the example will do' } },
                },
              ],
            },
            {
              type: 'long-text',
              name: 'subject',
              label: { text: { el: 'Τι περιέχει, με δύο λόγια;', en: 'What is in it, in a few words?' } },
              hint: { text: { el: 'Χωρίς προσωπικά δεδομένα.', en: 'No personal data.' } },
              maxLength: 300,
              rows: 2,
              when: [{ field: 'file', oneOf: ['yes'] }],
            },
          ],
        },
        attachments: [
          {
            type: 'agenda',
            name: { el: 'Πρόγραμμα', en: 'Programme' },
            url: 'https://example.org/koinon/open-data-programma.pdf',
            encodingFormat: 'application/pdf',
            contentSize: 245_760,
            inLanguage: 'el',
          },
        ],
      },
      taken: { total: 17 },
    },
    {
      network: 'gr',
      record: {
        ...zone,
        id: 'demo-members-meeting',
        slug: 'synantisi-melon',
        name: {
          el: 'Συνάντηση μελών: τι δοκιμάζουμε φέτος',
          en: 'Members’ meeting: what we are trying this year',
        },
        description: describe({
          el: ['Κάθε φορέας έχει πέντε λεπτά: τι δοκίμασε, τι δεν πέτυχε, τι ζητά από τους άλλους.'],
          en: ['Five minutes for each body: what it tried, what failed, what it asks of the others.'],
        }),
        kind: 'meeting',
        slots: [slot(day, '11:00', '12:30')],
        eventAttendanceMode: 'offline',
        location: athens,
        audience: 'members',
        axes: ['partnerships'],
        maximumAttendeeCapacity: 40,
        registration: { mode: 'internal', ...open },
      },
      taken: { total: 22 },
    },
    {
      network: 'gr',
      record: {
        ...zone,
        id: 'demo-service-design-workshop',
        slug: 'schediasmos-ypiresion-me-tous-polites',
        name: { el: 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες', en: 'Designing services with citizens' },
        summary: {
          el: 'Μια υπηρεσία, τέσσερις ομάδες, πραγματικοί χρήστες στο τραπέζι.',
          en: 'One service, four teams, real users at the table.',
        },
        description: describe({
          el: [
            'Οι θέσεις έχουν συμπληρωθεί· όποιος γραφτεί στη λίστα αναμονής ειδοποιείται μόλις ελευθερωθεί θέση.',
          ],
          en: ['All places are taken; those in the waiting list are told as soon as one is free.'],
        }),
        kind: 'workshop',
        slots: [slot(day, '12:00', '16:00')],
        eventAttendanceMode: 'offline',
        location: athens,
        audience: 'public-servants',
        axes: ['culture', 'skills'],
        maximumAttendeeCapacity: 25,
        registration: { mode: 'internal', ...open, waitingList: true },
      },
      taken: { total: 25 },
    },
    {
      network: 'gr',
      record: {
        ...zone,
        id: 'demo-lab-visit',
        slug: 'episkepsi-ergastirio-dimou-paradeigmatos',
        name: { el: 'Ανοιχτές πόρτες σε ένα δημοτικό εργαστήριο', en: 'Open doors at a municipal lab' },
        summary: {
          el: 'Ένα απόγευμα στο εργαστήριο: ο χώρος, η ομάδα και ένα έργο σε εξέλιξη.',
          en: 'An afternoon at the lab: the place, the team and a project under way.',
        },
        description: describe({
          el: ['Επίσκεψη για δώδεκα μέλη του Δικτύου. Καθένας εγγράφεται για τον εαυτό του.'],
          en: ['A visit for twelve members of the network. Everyone registers for themselves.'],
        }),
        kind: 'visit',
        slots: [slot(day, '14:30', '17:00')],
        eventAttendanceMode: 'offline',
        location: municipalLab,
        audience: 'members',
        axes: ['partnerships'],
        organizations: [{ role: 'host', organization: 'demo-municipal-lab' }],
        maximumAttendeeCapacity: 12,
        registration: { mode: 'internal', ...open },
      },
      taken: { total: 5 },
    },
  ];
}
