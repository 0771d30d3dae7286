import type { EventRecordInput } from '@koinon/contract';
import { desiWorkshopStory } from './desi-workshop-story.ts';

/**
 * «Τον Μάιο του 2019»: the month is all that is known. No organiser is recorded: the story is told in the first
 * person by a department whose ministry at that time it does not name.
 */
export const desiWorkshop: EventRecordInput = {
  id: 'desi-workshop-2019',
  slug: 'ergastiri-deiktes-desi-2019',
  name: {
    el: 'Εργαστήρι για τις ηλεκτρονικές διαδικασίες και τους δείκτες DESI',
    en: 'Workshop on electronic procedures and the DESI indicators',
  },
  summary: {
    el: 'Εργαστήρι με εκπροσώπους της δημόσιας διοίκησης για την αξιολόγηση των ηλεκτρονικών διαδικασιών και τους δείκτες DESI.',
    en: 'A workshop with representatives of public administration on assessing electronic procedures and on the DESI indicators.',
  },
  kind: 'workshop',
  precision: 'month',
  period: '2019-05',
  timeZone: 'Europe/Athens',
  audience: 'public-servants',
  audienceNote: {
    el: 'Εκπρόσωποι της δημόσιας διοίκησης',
    en: 'Representatives of public administration',
  },
  deliverables: [
    {
      name: {
        el: 'οι πρώτες εκθέσεις για το επίπεδο ηλεκτρονικής διακυβέρνησης βάσει των δεικτών DESI',
        en: 'the first reports on the level of e-government by the DESI indicators',
      },
    },
  ],
  report: desiWorkshopStory,
};
