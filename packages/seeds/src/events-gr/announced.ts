/** Two events that the Ministry invited the Regions to on 26 April 2024, both without a date. */
import type { EventRecordInput } from '@koinon/contract';

const invitation = {
  el: 'Το Υπουργείο Εσωτερικών προσκαλεί τις Περιφέρειες να συμμετέχουν.',
  en: 'The Ministry of the Interior invites the Regions to take part.',
};

const announced = {
  precision: 'tba',
  timeZone: 'Europe/Athens',
  audience: 'invited',
  audienceNote: invitation,
  addressedTo: ['region'],
  registration: { mode: 'invitation' },
  publishedBy: {
    el: 'Τμήμα Καινοτομίας και Βέλτιστων Πρακτικών',
    en: 'Department of Innovation and Best Practices',
  },
  publishedAt: '2024-04-26',
} satisfies Partial<EventRecordInput>;

export const infoDay: EventRecordInput = {
  ...announced,
  id: 'network-info-day',
  slug: 'imerida-diktyou-kainotomias',
  name: {
    el: 'Ημερίδα του Δικτύου Καινοτομίας Δημόσιου Τομέα',
    en: 'Info day of the Public Sector Innovation Network',
  },
  kind: 'info-day',
};

export const forum: EventRecordInput = {
  ...announced,
  id: 'public-sector-innovation-forum',
  slug: 'forum-kainotomias-gia-ton-dimosio-tomea',
  name: {
    el: 'Φόρουμ Καινοτομίας για τον Δημόσιο Τομέα',
    en: 'Innovation Forum for the Public Sector',
  },
  kind: 'forum',
};
