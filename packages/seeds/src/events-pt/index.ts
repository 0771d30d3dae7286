/** The formats that the Rede de Inovadores describes. No date, place or way to register is given for either. */
import type { EventRecordInput } from '@koinon/contract';

const forMembers = {
  pt: 'Membros da Rede de Inovadores: para aderir deverá ter vínculo com uma entidade pública portuguesa e subscrever a Carta de Princípios do Inovador Público.',
  en: 'Members of the network: to join you need to be employed by a Portuguese public body and to subscribe to the charter.',
};

const oficina: EventRecordInput = {
  id: 'oficina-labx',
  slug: 'oficina-labx',
  name: { pt: 'OFICINA@LabX', en: 'OFICINA@LabX' },
  summary: {
    pt: 'São sessões, presenciais ou digitais, realizadas num ambiente informal e com formatos variados.',
    en: 'Sessions in person or online, informal and in varied formats.',
  },
  description: {
    pt: [
      {
        type: 'paragraph',
        text: 'OFICINA@LabX: são sessões, presenciais ou digitais, realizadas num ambiente informal e com formatos variados. Têm como objetivo promover trabalho colaborativo, permitindo que os participantes, através da aprendizagem contínua e da partilha de conhecimentos e experiências, identifiquem desafios e oportunidades de inovação na Administração Pública. Servem também para apresentar instrumentos, novos métodos de trabalho e projetos de experimentação, ajudando a desmistificar abordagens metodológicas para que as possam depois aplicar nos seus contextos organizacionais.',
      },
    ],
  },
  kind: 'oficina',
  precision: 'tba',
  timeZone: 'Europe/Lisbon',
  // «presenciais ou digitais»: each session is one or the other; this is the nearest that one record of the format can say.
  eventAttendanceMode: 'mixed',
  audience: 'members',
  audienceNote: forMembers,
  // By its name; the text says only that it is the network's and that LabX coordinates the network.
  organizations: [{ role: 'organizer', organization: 'labx' }],
  objectives: [
    {
      pt: 'Promover trabalho colaborativo, permitindo que os participantes, através da aprendizagem contínua e da partilha de conhecimentos e experiências, identifiquem desafios e oportunidades de inovação na Administração Pública.',
    },
    {
      pt: 'Apresentar instrumentos, novos métodos de trabalho e projetos de experimentação, ajudando a desmistificar abordagens metodológicas para que as possam depois aplicar nos seus contextos organizacionais.',
    },
  ],
};

const openDoors: EventRecordInput = {
  id: 'visitas-portas-abertas',
  slug: 'visitas-laboratorios-portas-abertas',
  name: {
    pt: 'Visitas Laboratórios de Inovação e Experimentação no Setor Público de Portas Abertas',
    en: 'Open-door visits to public-sector innovation and experimentation labs',
  },
  shortName: { pt: 'Visitas de Portas Abertas', en: 'Open-door visits' },
  summary: {
    pt: 'Visitas a unidades de inovação de outras entidades públicas: durante uma tarde, máximo de 2h30.',
    en: 'Visits to the innovation units of other public bodies: one afternoon, 2 h 30 min at most.',
  },
  description: {
    pt: [
      {
        type: 'paragraph',
        text: 'Visitas Laboratórios de Inovação e Experimentação no Setor Público de Portas Abertas: visitas a unidades de inovação de outras entidades públicas, nomeadamente da Rede de Laboratórios de Inovação e Experimentação, que durante uma tarde, máximo de 2h30, recebe um grupo de membros da Rede de Inovadores para promover a troca de experiências e o conhecimento sobre o funcionamento dos laboratórios de inovação e experimentação no setor público. O evento pretende fortalecer a colaboração entre trabalhadores do setor público e incentivar a adoção de novas práticas inovadoras dentro da administração pública.',
      },
    ],
  },
  kind: 'visit',
  precision: 'tba',
  timeZone: 'Europe/Lisbon',
  audience: 'members',
  audienceNote: forMembers,
  objectives: [
    {
      pt: 'Promover a troca de experiências e o conhecimento sobre o funcionamento dos laboratórios de inovação e experimentação no setor público.',
    },
    {
      pt: 'Fortalecer a colaboração entre trabalhadores do setor público e incentivar a adoção de novas práticas inovadoras dentro da administração pública.',
    },
  ],
};

export const eventsPt: EventRecordInput[] = [oficina, openDoors];
