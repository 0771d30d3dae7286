import type { NetworkRecordInput } from '@koinon/contract';
import { newsletterGr } from '../newsletter/lists.ts';
import { demoLabsGr } from './demo-labs.ts';
import { domainsGr } from './domains.ts';
import { abbreviations, axes, bodyTypes, programmes, regions } from './gr-lists.ts';
import { storiesSettingsGr } from './stories.ts';

/**
 * The network of innovation.gov.gr, as far as its announcements of 2023 and 2024 tell: they name neither its
 * coordinator nor its founding year nor its aims, so these are left out.
 */
export const gr: NetworkRecordInput = {
  slug: 'gr',
  name: { el: 'Δίκτυο Καινοτομίας Δημόσιου Τομέα', en: 'Public Sector Innovation Network' },
  shortName: { el: 'Δίκτυο Καινοτομίας', en: 'Innovation Network' },
  url: 'https://innovation.gov.gr/',
  languages: ['el', 'en'],
  timeZone: 'Europe/Athens',
  membership: {
    mode: 'institutional',
    seatsPerBody: 2,
    note: {
      el: 'Στο Δίκτυο συμμετέχουν φορείς του δημοσίου με εκπροσώπους τους. Η πρόσκληση της 18ης Ιανουαρίου 2024 (innovation.gov.gr) ζητά από κάθε φορέα δύο εκπροσώπους.',
      en: 'Public bodies take part through their representatives. The invitation of 18 January 2024 (innovation.gov.gr) asks each body for two.',
    },
  },
  newsletter: newsletterGr,
  labs: demoLabsGr,
  domains: domainsGr,
  stories: storiesSettingsGr,
  kinds: [{ id: 'panel', name: { el: 'Πάνελ', en: 'Panel' } }],
  axes,
  regions,
  programmes,
  bodyTypes,
  abbreviations,
};
