import type { EventRecordInput } from '@koinon/contract';

/** Known from the report of the lab before it, which names no venue. */
export const creteHackathon: EventRecordInput = {
  id: 'crete-hackathon-2024',
  slug: 'hackathon-for-health-and-wellness-crete-2024',
  name: {
    el: 'Μαραθώνιος Καινοτομίας Hackathon for Health and Wellness Crete 2024',
    en: 'Hackathon for Health and Wellness Crete 2024',
  },
  summary: {
    el: 'Μαραθώνιος Καινοτομίας που διοργάνωσε η Περιφέρεια Κρήτης στις 20 και 21 Απριλίου 2024 υπό την αιγίδα του Υπουργείου Εσωτερικών.',
    en: 'A hackathon of the Region of Crete under the patronage of the Ministry of the Interior.',
  },
  kind: 'hackathon',
  precision: 'day',
  timeZone: 'Europe/Athens',
  slots: [{ date: '2024-04-20' }, { date: '2024-04-21' }],
  networkRole: 'recommends',
  organizations: [
    { role: 'organizer', organization: 'region-crete' },
    { role: 'patron', organization: 'ypes' },
  ],
  relations: [
    { type: 'follows', event: 'crete-lab-2024' },
    {
      type: 'report',
      name: {
        el: 'Ολοκλήρωση του Μαραθώνιου Καινοτομίας Hackathon for Health and Wellness Crete 2024',
        en: 'How the Hackathon for Health and Wellness Crete 2024 ended',
      },
      url: 'https://innovation.gov.gr/innovationunitcat/hackathon-for-health-and-wellness-crete-2024/',
    },
  ],
};
