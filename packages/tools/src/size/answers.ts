import { EventPageSchema } from '@koinon/contract/events';
import { registrationForm } from '@koinon/contract/forms';
import { FormSchema } from '@koinon/contract/registrations';
import { FIRST_EVENT } from './scenarios.ts';

/**
 * What the measured page's API answers: a dozen events from `today` on, as the wire carries them.
 *
 * @param today a calendar date, `YYYY-MM-DD`
 */
export function eventPage(today: string): unknown {
  return page(today);
}

function page(today: string) {
  const items = Array.from({ length: 12 }, (_, index) => event(index, addDays(today, index)));
  return EventPageSchema.parse({ items, next: null });
}

/** The form of the last of them: what every form asks, and nothing more. */
export function form(today: string): unknown {
  const last = page(today).items.at(-1);
  if (!last) throw new Error('There is no event.');
  return FormSchema.parse({
    ticket: 'a.ticket',
    definition: registrationForm({ ...last, form: { organization: 'optional', needs: true, questions: [] } }),
    notice: {
      controller: network.name,
      contact: 'privacy@example.org',
      url: 'https://example.org/privacy',
      purpose: { key: 'form.purpose.registration' },
      retentionDays: 180,
    },
    state: 'open',
    event: last,
  });
}

export const network = {
  id: 'gr',
  slug: 'gr',
  name: { el: 'Δίκτυο Καινοτομίας Δημόσιου Τομέα', en: 'Public Sector Innovation Network' },
};

const NAMES = [
  'Εργαστήριο σχεδιασμού υπηρεσιών',
  'Ημερίδα για τη διαλειτουργικότητα των μητρώων',
  'Ανοικτά δεδομένα στην τοπική αυτοδιοίκηση',
  'Μαραθώνιος καινοτομίας για την προσβασιμότητα',
];
const CITIES = ['Ηράκλειο', 'Αθήνα', 'Θεσσαλονίκη', 'Πάτρα'];

/** As the Greek network announces one: who, where, for whom, in two or three sentences. */
function event(index: number, date: string): Record<string, unknown> {
  const instant = (time: string) => `${date}T${time}:00Z`;
  const city = CITIES[index % CITIES.length] ?? '';
  return {
    id: `event-${index}`,
    slug: `event-${index}`,
    network: 'gr',
    name: { el: index === 0 ? FIRST_EVENT : `${NAMES[index % NAMES.length]}, ${city}` },
    summary: { el: 'Μια ημέρα για να δούμε μαζί τι δοκιμάστηκε, τι πέτυχε και τι δεν πέτυχε.' },
    description: {
      el: [
        {
          type: 'paragraph',
          text: 'Φορείς του δημοσίου παρουσιάζουν όσα δοκίμασαν. Ακολουθεί συζήτηση σε μικρές ομάδες.',
        },
      ],
    },
    kind: index % 2 === 0 ? 'visit' : 'lab',
    precision: 'minute',
    timeZone: 'Europe/Athens',
    url: `https://network.example/e/gr/event-${index}`,
    startDate: `${date}T10:00:00+02:00`,
    endDate: `${date}T11:30:00+02:00`,
    slots: [{ date, start: '10:00', end: '11:30', startsAt: instant('08:00'), endsAt: instant('09:30') }],
    eventAttendanceMode: 'offline',
    location: { name: { el: 'Δημαρχείο' }, addressLocality: { el: city }, addressCountry: 'GR' },
    organizations: [
      { id: 'itek', role: 'organizer', name: { el: 'Ινστιτούτο Τεκμηρίωσης' }, acronym: { el: 'ΙΤΕΚ' } },
    ],
    remainingAttendeeCapacity: index,
    registration: { mode: 'internal' },
    sequence: 0,
    updatedAt: instant('06:00'),
  };
}

function addDays(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
