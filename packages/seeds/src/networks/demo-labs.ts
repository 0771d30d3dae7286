/** Invented labs that receive visits, at the invented bodies: the documents speak of the labs' network and name none. */
import type { NetworkRecordInput } from '@koinon/contract';
import { athens, municipalLab } from '../season/gr-places.ts';
import { laboratorio, lisboa } from '../season/pt-places.ts';

type Labs = NonNullable<NetworkRecordInput['labs']>;

export const demoLabsGr: Labs = [
  {
    id: 'demo-municipal-lab',
    name: {
      el: 'Εργαστήριο Καινοτομίας Δήμου Παραδείγματος',
      en: 'Innovation Lab of the Municipality of Example',
    },
    organization: 'demo-municipal-lab',
    description: {
      el: 'Επινοημένο εργαστήριο για την επίδειξη: δοκιμάζει δημοτικές υπηρεσίες μαζί με τους κατοίκους πριν μπουν σε λειτουργία.',
      en: 'An invented lab for the demonstration: it tries out municipal services with residents before they start.',
    },
    location: municipalLab,
    contact: 'ergastirio@example.org',
    visits: true,
    note: {
      el: 'Δέχεται ομάδες έως δώδεκα μελών, ένα απόγευμα τον μήνα. Οι επισκέψεις ανακοινώνονται στο ημερολόγιο.',
      en: 'Receives groups of up to twelve members, one afternoon a month. Visits are announced in the calendar.',
    },
    demo: true,
  },
  {
    id: 'demo-school-lab',
    name: {
      el: 'Εργαστήριο Σχεδιασμού Υπηρεσιών της Υποδειγματικής Σχολής (επινοημένο)',
      en: 'Service Design Lab of the Model School (invented)',
    },
    organization: 'demo-school',
    description: {
      el: 'Επινοημένο εργαστήριο για την επίδειξη: στελέχη υπηρεσιών σχεδιάζουν εκ νέου ένα έντυπο ή μια διαδικασία.',
      en: 'An invented lab for the demonstration: staff redesign a form or a procedure.',
    },
    location: athens,
    contact: '210 000 0000',
    visits: true,
    demo: true,
  },
];

export const demoLabsPt: Labs = [
  {
    id: 'demo-laboratorio',
    name: { pt: 'Laboratório de Inovação de Vila Exemplo', en: 'Innovation Lab of Vila Exemplo' },
    organization: 'demo-laboratorio',
    description: {
      pt: 'Laboratório inventado para a demonstração: experimenta serviços municipais com os munícipes antes de os lançar.',
      en: 'An invented lab for the demonstration: it tries out municipal services with residents before they start.',
    },
    location: laboratorio,
    contact: 'laboratorio@example.org',
    visits: true,
    note: {
      pt: 'Recebe grupos de membros durante uma tarde, no máximo 2h30. As visitas são anunciadas no calendário.',
      en: 'Receives groups of members for an afternoon, 2½ hours at most. Visits are announced in the calendar.',
    },
    demo: true,
  },
  {
    id: 'demo-oficina',
    name: {
      pt: 'Oficina de Dados de Vila Exemplo (inventada)',
      en: 'Data Workshop of Vila Exemplo (invented)',
    },
    organization: 'demo-municipio',
    description: {
      pt: 'Unidade inventada para a demonstração: ajuda os serviços a publicar e a usar dados abertos.',
      en: 'An invented unit for the demonstration: it helps services to publish and to use open data.',
    },
    location: lisboa,
    contact: 'dados@example.org',
    visits: false,
    note: {
      pt: 'Em mudança de instalações: volta a receber visitas quando reabrir.',
      en: 'Moving house: it receives visits again when it reopens.',
    },
    demo: true,
  },
];
