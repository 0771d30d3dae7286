import type { Organization } from '@koinon/contract';

const body = (
  id: string,
  name: Readonly<Record<string, string>>,
  acronym: Readonly<Record<string, string>>,
) => ({
  id,
  name: { ...name },
  acronym: { ...acronym },
  url: null,
  logo: null,
});

/** An invented register of bodies. */
export function sampleOrganisations(): Organization[] {
  return [
    body(
      'national-centre',
      { el: 'Εθνικό Κέντρο (δείγμα)', en: 'National Centre (sample)' },
      { el: 'ΕΚ', en: 'NC' },
    ),
    body(
      'ministry-services',
      { el: 'Υπουργείο Υπηρεσιών (δείγμα)', en: 'Ministry of Services (sample)' },
      { el: 'ΥΠΥΠ', en: 'MoS' },
    ),
    body(
      'municipality',
      { el: 'Δήμος Παραδείγματος', en: 'Municipality of Example' },
      { el: 'ΔΠ', en: 'ME' },
    ),
    body(
      'agencia',
      { pt: 'Agência da Modernização (amostra)', en: 'Modernisation Agency (sample)' },
      { pt: 'AM' },
    ),
    body('camara', { pt: 'Câmara Municipal de Exemplo', en: 'Example City Council' }, { pt: 'CME' }),
  ];
}
