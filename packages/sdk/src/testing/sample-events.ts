import { addDays, addMonths, startOfMonth, todayIn } from '@koinon/i18n/dates';
import type { EventInput } from '../event-input.ts';

const athens = { el: 'Αθήνα', en: 'Athens' };
const open = { mode: 'internal' } as const;

const track = (id: string, el: string, en: string, left: number | null) => ({
  id,
  name: { el, en },
  description: null,
  room: null,
  maximumAttendeeCapacity: 20,
  remainingAttendeeCapacity: left,
});

/**
 * Invented events of the two sample networks around a moment, one of each sort that a view has to cope with: several
 * days with hours of their own, tracks, hybrid, online, full with a line, elsewhere, cancelled, postponed, members
 * only, whole days, a month, no date yet, and one that is over.
 *
 * @param now milliseconds since the epoch, an ISO instant or a Date
 */
export function sampleEvents(now: number | string | Date): EventInput[] {
  const today = todayIn('Europe/Athens', new Date(now));
  const day = (offset: number) => addDays(today, offset);
  const events: EventInput[] = [
    {
      id: 'lab',
      name: { el: 'Εργαστήριο υπηρεσιών', en: 'Service design lab' },
      summary: { el: 'Δύο ημέρες, τρεις ομάδες, μία υπηρεσία.', en: 'Two days, three teams, one service.' },
      kind: 'lab',
      slots: [
        { date: day(2), start: '09:00', end: '15:00' },
        { date: day(3), start: '09:30', end: '14:00' },
      ],
      eventAttendanceMode: 'offline',
      location: {
        name: { el: 'Εθνικό Κέντρο (δείγμα)', en: 'National Centre (sample)' },
        addressLocality: athens,
        region: 'attica',
      },
      axes: ['services'],
      inLanguage: ['el'],
      trackChoice: 'one',
      tracks: [
        track('citizens', 'Πολίτες', 'Citizens', 8),
        track('business', 'Επιχειρήσεις', 'Businesses', 0),
      ],
      registration: open,
      maximumAttendeeCapacity: 40,
      remainingAttendeeCapacity: 8,
      organizations: [
        { id: 'national-centre', name: { el: 'Εθνικό Κέντρο (δείγμα)', en: 'National Centre (sample)' } },
      ],
    },
    {
      id: 'today',
      name: { el: 'Ανοιχτή συνάντηση', en: 'Open meeting' },
      kind: 'meeting',
      startDate: `${day(0)}T23:00`,
      eventAttendanceMode: 'online',
      inLanguage: ['el', 'en'],
    },
    {
      id: 'workshop-full',
      name: { el: 'Σεμινάριο απλής γραφής', en: 'Plain language workshop' },
      kind: 'workshop',
      startDate: `${day(5)}T10:00`,
      endDate: `${day(5)}T13:00`,
      location: { name: athens, region: 'attica' },
      axes: ['skills'],
      registration: { ...open, waitingList: true },
      maximumAttendeeCapacity: 25,
      remainingAttendeeCapacity: 0,
    },
    {
      id: 'conference-hybrid',
      name: { el: 'Συνέδριο ανοιχτών δεδομένων', en: 'Open data conference' },
      kind: 'conference',
      startDate: `${day(9)}T09:00`,
      endDate: `${day(9)}T17:30`,
      eventAttendanceMode: 'mixed',
      location: { name: { el: 'Ηράκλειο', en: 'Heraklion' }, region: 'crete' },
      registration: { url: 'https://tickets.example/conference' },
      inLanguage: ['el', 'en'],
    },
    {
      id: 'exhibition',
      name: { el: 'Έκθεση καινοτομίας', en: 'Innovation exhibition' },
      kind: 'exhibition',
      startDate: day(12),
      endDate: day(14),
      location: { name: { el: 'Θεσσαλονίκη', en: 'Thessaloniki' } },
    },
    {
      id: 'webinar-cancelled',
      name: { el: 'Διαδικτυακό σεμινάριο', en: 'Webinar' },
      kind: 'webinar',
      eventStatus: 'cancelled',
      statusNote: { el: 'Ασθένεια του εισηγητή.', en: 'The speaker is ill.' },
      startDate: `${day(7)}T12:00`,
      endDate: `${day(7)}T13:00`,
      eventAttendanceMode: 'online',
      registration: open,
    },
    {
      id: 'forum-postponed',
      name: { el: 'Φόρουμ', en: 'Forum' },
      kind: 'forum',
      eventStatus: 'postponed',
      precision: 'tba',
    },
    {
      id: 'members',
      name: { el: 'Συνάντηση μελών', en: 'Members’ meeting' },
      kind: 'meeting',
      audience: 'members',
      startDate: `${day(16)}T18:00`,
      endDate: `${day(16)}T20:00`,
      location: { name: athens, region: 'attica' },
      registration: open,
    },
    {
      id: 'info-day',
      name: { el: 'Ενημερωτική ημέρα', en: 'Info day' },
      kind: 'info-day',
      startDate: addMonths(startOfMonth(today), 2).slice(0, 7),
    },
    {
      id: 'lab-past',
      name: { el: 'Περσινό εργαστήριο', en: 'Earlier lab' },
      kind: 'lab',
      startDate: `${day(-20)}T09:00`,
      endDate: `${day(-20)}T15:00`,
      location: { name: { el: 'Χανιά', en: 'Chania' }, region: 'crete' },
    },
  ];
  const visits: EventInput[] = [1, 8, 15].map(offset => ({
    id: `visita~${day(offset)}`,
    occurrenceOf: 'visita',
    slug: 'visita',
    network: 'pt',
    timeZone: 'Europe/Lisbon',
    name: { pt: 'Visita ao laboratório', en: 'Visit to the lab' },
    kind: 'visit',
    startDate: `${day(offset)}T14:30`,
    endDate: `${day(offset)}T17:00`,
    eventAttendanceMode: 'offline',
    location: { name: { pt: 'Laboratório (amostra)', en: 'Lab (sample)' }, region: 'lisboa' },
    inLanguage: ['pt-PT'],
    registration: { ...open, partyMax: 15 },
  }));
  return [...events, ...visits].map(event => ({ ...event, demo: true, network: event.network ?? 'gr' }));
}
