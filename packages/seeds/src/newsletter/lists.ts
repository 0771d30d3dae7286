/** What one may subscribe to in each network. */
import type { NetworkRecordInput } from '@koinon/contract';
import { axes } from '../networks/gr-lists.ts';

type Newsletter = NonNullable<NetworkRecordInput['newsletter']>;

/**
 * «Εγγραφείτε στο newsletter» stands under every Greek announcement, without saying what is in it: its topics are the four
 * axes, and the two events that are announced without a date.
 */
export const newsletterGr: Newsletter = {
  lists: [
    {
      id: 'newsletter',
      name: { el: 'Ενημερωτικό δελτίο', en: 'Newsletter' },
      description: {
        el: 'Νέα, δράσεις και αποτελέσματα του Δικτύου.',
        en: 'News, actions and results of the network.',
      },
    },
    {
      id: 'events',
      name: { el: 'Ανακοινώσεις εκδηλώσεων', en: 'Announcements of events' },
      description: {
        el: 'Ένα μήνυμα για κάθε νέα εκδήλωση, και όταν οριστεί ημερομηνία για όσες εκκρεμούν.',
        en: 'A message for each new event, and when those without a date get one.',
      },
    },
  ],
  topics: [
    ...axes,
    {
      id: 'network-info-day',
      name: {
        el: 'Ημερίδα του Δικτύου Καινοτομίας Δημόσιου Τομέα',
        en: 'Info day of the Public Sector Innovation Network',
      },
    },
    {
      id: 'public-sector-innovation-forum',
      name: { el: 'Φόρουμ Καινοτομίας για τον Δημόσιο Τομέα', en: 'Public Sector Innovation Forum' },
    },
  ],
};

/** «LabXpresso: é um boletim informativo publicado periodicamente, para partilha de artigos, projetos, estudos de caso e ferramentas de inovação.» */
export const newsletterPt: Newsletter = {
  lists: [
    {
      id: 'labxpresso',
      name: { pt: 'LabXpresso', en: 'LabXpresso' },
      description: {
        pt: 'Boletim informativo publicado periodicamente, para partilha de artigos, projetos, estudos de caso e ferramentas de inovação.',
        en: 'A newsletter published periodically, to share articles, projects, case studies and innovation tools.',
      },
    },
    {
      id: 'eventos',
      name: { pt: 'Eventos da Rede', en: 'Events of the network' },
      description: {
        pt: 'OFICINA@LabX, visitas a laboratórios de portas abertas e outros encontros.',
        en: 'OFICINA@LabX, open-door visits to labs and other meetings.',
      },
    },
  ],
  topics: [
    { id: 'artigos', name: { pt: 'Artigos', en: 'Articles' } },
    { id: 'projetos', name: { pt: 'Projetos', en: 'Projects' } },
    { id: 'estudos-de-caso', name: { pt: 'Estudos de caso', en: 'Case studies' } },
    { id: 'ferramentas', name: { pt: 'Ferramentas de inovação', en: 'Innovation tools' } },
  ],
};
