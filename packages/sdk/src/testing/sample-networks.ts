import type { NetworkInput } from './network-input.ts';

const term = (id: string, name: Readonly<Record<string, string>>) => ({ id, name: { ...name }, url: null });

const list = (
  id: string,
  name: Readonly<Record<string, string>>,
  description: Readonly<Record<string, string>>,
) => ({
  id,
  name: { ...name },
  description: { ...description },
});

/**
 * Two invented networks, Greek and Portuguese, with lists to filter by. The Greek one has two newsletters with topics and is
 * joined by people; the Portuguese one has a single newsletter and is joined by bodies, two seats each.
 */
export function sampleNetworks(): NetworkInput[] {
  return [
    {
      slug: 'gr',
      name: { el: 'Δίκτυο Καινοτομίας (δείγμα)', en: 'Innovation Network (sample)' },
      privacy: {
        controller: { el: 'Εθνικό Κέντρο (δείγμα)', en: 'National Centre (sample)' },
        contact: 'privacy@koinon.test',
        url: 'https://koinon.test/privacy',
        retentionDays: 90,
      },
      newsletter: {
        lists: [
          list(
            'bulletin',
            { el: 'Ενημερωτικό δελτίο (δείγμα)', en: 'Bulletin (sample)' },
            { el: 'Μία φορά τον μήνα.', en: 'Once a month.' },
          ),
          list(
            'events',
            { el: 'Εκδηλώσεις (δείγμα)', en: 'Events (sample)' },
            { el: 'Όταν ανακοινώνεται κάτι νέο.', en: 'Whenever something new is announced.' },
          ),
        ],
        topics: [
          term('skills', { el: 'Δεξιότητες', en: 'Skills' }),
          term('services', { el: 'Υπηρεσίες', en: 'Services' }),
        ],
      },
      stories: {
        criteria: {
          el: 'Δημοσιεύουμε ό,τι δοκιμάστηκε, και ό,τι δεν πέτυχε.',
          en: 'We publish what was tried, and what did not work.',
        },
        templates: [
          {
            id: 'visit',
            name: { el: 'Επίσκεψη', en: 'Visit' },
            introduction: { el: 'Για όσους επισκέφθηκαν έναν φορέα.', en: 'For those who visited a body.' },
            resourceType: 'report',
            why: null,
            how: { el: 'Τι είδατε, και με ποια σειρά;', en: 'What did you see, and in which order?' },
            learned: null,
            axis: 'skills',
          },
        ],
      },
      abbreviations: [
        {
          abbreviation: 'ΕΚ',
          expansion: { el: 'Εθνικό Κέντρο (δείγμα)', en: 'National Centre (sample)' },
        },
      ],
      domains: { suffixes: ['gov.gr'], hosts: ['ekdd.example'] },
      languages: ['el', 'en'],
      timeZone: 'Europe/Athens',
      regions: [term('attica', { el: 'Αττική', en: 'Attica' }), term('crete', { el: 'Κρήτη', en: 'Crete' })],
      axes: [
        term('skills', { el: 'Δεξιότητες', en: 'Skills' }),
        term('services', { el: 'Υπηρεσίες', en: 'Services' }),
      ],
    },
    {
      slug: 'pt',
      name: { pt: 'Rede de Inovação (amostra)', en: 'Innovation Network (sample)' },
      privacy: {
        controller: { pt: 'Agência da Modernização (amostra)', en: 'Modernisation Agency (sample)' },
        contact: null,
        url: null,
        retentionDays: 30,
      },
      membership: { mode: 'institutional', seatsPerBody: 2, note: null, url: null },
      newsletter: {
        lists: [
          list(
            'expresso',
            { pt: 'Expresso (amostra)', en: 'Expresso (sample)' },
            { pt: 'Publicado periodicamente.', en: 'Published periodically.' },
          ),
        ],
        topics: [],
      },
      stories: { criteria: null, templates: [] },
      domains: { suffixes: ['gov.pt'], typos: { 'gob.pt': 'gov.pt' } },
      languages: ['pt', 'en'],
      timeZone: 'Europe/Lisbon',
      regions: [term('lisboa', { pt: 'Lisboa', en: 'Lisbon' }), term('norte', { pt: 'Norte', en: 'North' })],
    },
  ];
}
