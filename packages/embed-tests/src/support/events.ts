import type { EventRecordInput } from '@koinon/contract';

/** An event far ahead of the tests' clocks that takes registrations, with a name and an address and nothing more. */
export function openEvent(id: string, more: Partial<EventRecordInput> = {}): EventRecordInput {
  return {
    id,
    slug: id,
    name: { el: 'Εργαστήριο για όλους', en: 'Workshop for everybody' },
    kind: 'lab',
    precision: 'minute',
    timeZone: 'Europe/Athens',
    slots: [{ date: '2027-03-04', start: '08:30', end: '15:00' }],
    eventAttendanceMode: 'offline',
    registration: { mode: 'internal' },
    form: { organization: 'none', needs: false, questions: [] },
    ...more,
  };
}
