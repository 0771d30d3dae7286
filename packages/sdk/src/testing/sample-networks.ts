import type { NetworkInput } from './network-input.ts';

const term = (id: string, name: Readonly<Record<string, string>>) => ({ id, name: { ...name }, url: null });

/** Two invented networks, Greek and Portuguese, with lists to filter by. */
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
      languages: ['pt', 'en'],
      timeZone: 'Europe/Lisbon',
      regions: [term('lisboa', { pt: 'Lisboa', en: 'Lisbon' }), term('norte', { pt: 'Norte', en: 'North' })],
    },
  ];
}
