import type { EventRecordInput, NetworkRecordInput, OrganizationRecordInput } from '@koinon/contract';

export const network: NetworkRecordInput = {
  slug: 'gr',
  name: { el: 'Δίκτυο Καινοτομίας', en: 'Innovation Network' },
  languages: ['el', 'en'],
  timeZone: 'Europe/Athens',
  membership: { mode: 'institutional' },
  regions: [{ id: 'crete', name: { el: 'Κρήτη' } }],
  axes: [{ id: 'culture', name: { el: 'Κουλτούρα' } }],
  programmes: [{ id: 'plan-2026', name: { el: 'Σχέδιο Δράσης 2026' } }],
};

export const organizations: OrganizationRecordInput[] = [
  { id: 'ministry', name: { el: 'Υπουργείο Εσωτερικών' }, acronym: { el: 'ΥΠΕΣ' } },
  { id: 'school', name: { el: 'Σχολή Διοίκησης' }, parent: 'ministry' },
];

/** An event on one day of December 2026, 8:30 to 15:00 in Athens, with what is given changed. */
export function event(id: string, change: Partial<EventRecordInput> = {}): EventRecordInput {
  return {
    id,
    slug: id,
    name: { el: `Εκδήλωση ${id}` },
    kind: 'lab',
    precision: 'minute',
    timeZone: 'Europe/Athens',
    slots: [{ date: '2026-12-04', start: '08:30', end: '15:00' }],
    ...change,
  };
}

export const on = (date: string): Partial<EventRecordInput> => ({
  slots: [{ date, start: '08:30', end: '15:00' }],
});
