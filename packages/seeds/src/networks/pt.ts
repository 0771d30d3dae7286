import type { NetworkRecordInput } from '@koinon/contract';
import { newsletterPt } from '../newsletter/lists.ts';
import { demoLabsPt } from './demo-labs.ts';
import { domainsPt } from './domains.ts';
import { storiesSettingsPt } from './stories.ts';

/** The Rede de Inovadores in its own words; the English is a translation. The regions are the nine of NUTS 2024, level 2. */
export const pt: NetworkRecordInput = {
  slug: 'pt',
  name: { pt: 'Rede de Inovadores', en: 'Network of Innovators' },
  coordinator: 'labx',
  foundingDate: '2018',
  languages: ['pt', 'en'],
  timeZone: 'Europe/Lisbon',
  description: {
    pt: [
      {
        type: 'paragraph',
        text: 'Criada em 2018, a Rede de Inovadores é uma comunidade de práticas coordenada pelo LabX-Centro para a Inovação no Setor Público, Direção de Inovação da Agência para a Reforma Tecnológica do Estado, para disseminar a inovação no setor público.',
      },
      {
        type: 'paragraph',
        text: 'Desde o seu início, a participação é voluntária e individual para todos os trabalhadores com vínculo a entidades do setor público português que através das suas atividades permite aos membros a partilha de contactos, conhecimento e experiências resultantes de projetos e/ou abordagens experimentais desenvolvidas nas entidades públicas, sejam guias de apoio, boas práticas, instrumentos de trabalho ou casos de estudo que demonstram resultados promissores ou efetivos.',
      },
      {
        type: 'paragraph',
        text: 'Está em linha com o compromisso assumido por Portugal na Declaração de Inovação para o Setor Público (OCDE), \u00a0alínea ii) do Compromisso E –\u00a0 Difundir lições e partilha de boas práticas, à qual Portugal aderiu: “Promover a criação de redes e a aprendizagem entre pares, de modo a auxiliar os funcionários públicos a aprenderem uns com os outros e a inspirarem-se mutuamente”.',
      },
    ],
    en: [
      {
        type: 'paragraph',
        text: 'Founded in 2018, a community of practice coordinated by LabX, to spread innovation in the public sector. Taking part is voluntary and individual, for everyone employed by a Portuguese public-sector body.',
      },
    ],
  },
  objectives: [
    {
      pt: 'Criar um espaço seguro de partilha de práticas, métodos e aprendizagens em inovação.',
      en: 'To create a safe space for sharing practices, methods and lessons in innovation.',
    },
    {
      pt: 'Promover a colaboração entre profissionais do setor público.',
      en: 'To promote collaboration between public-sector professionals.',
    },
    {
      pt: 'Reforçar a capacidade de resposta a desafios complexos através da experimentação e da inovação.',
      en: 'To strengthen the capacity to answer complex challenges through experimentation and innovation.',
    },
    {
      pt: 'Disseminar conhecimento e metodologias úteis para o desenho e melhoria de políticas e serviços públicos.',
      en: 'To spread knowledge and methods that help to design and improve public policies and services.',
    },
  ],
  beneficiaries: {
    pt: 'Destina-se a todos os trabalhadores públicos que são entusiastas da inovação e da sua aplicabilidade nas suas entidades.',
    en: 'For all public workers who are enthusiasts of innovation and of its use in their organisations.',
  },
  membership: {
    mode: 'individual',
    note: {
      pt: 'A participação é voluntária e individual para todos os trabalhadores com vínculo a entidades do setor público português. Para aderir à Rede deverá ter vínculo com uma entidade pública portuguesa e subscrever a Carta de Princípios do Inovador Público.',
      en: 'Taking part is voluntary and individual. To join you need to be employed by a Portuguese public body and to subscribe to the Charter of Principles of the Public Innovator.',
    },
  },
  newsletter: newsletterPt,
  labs: demoLabsPt,
  domains: domainsPt,
  stories: storiesSettingsPt,
  kinds: [{ id: 'oficina', name: { pt: 'OFICINA@LabX', en: 'OFICINA@LabX' } }],
  regions: [
    { id: 'norte', name: { pt: 'Norte', en: 'Norte' } },
    { id: 'centro', name: { pt: 'Centro', en: 'Centro' } },
    { id: 'oeste-vale-do-tejo', name: { pt: 'Oeste e Vale do Tejo', en: 'Oeste e Vale do Tejo' } },
    { id: 'grande-lisboa', name: { pt: 'Grande Lisboa', en: 'Greater Lisbon' } },
    { id: 'peninsula-de-setubal', name: { pt: 'Península de Setúbal', en: 'Setúbal Peninsula' } },
    { id: 'alentejo', name: { pt: 'Alentejo', en: 'Alentejo' } },
    { id: 'algarve', name: { pt: 'Algarve', en: 'Algarve' } },
    { id: 'acores', name: { pt: 'Açores', en: 'Azores' } },
    { id: 'madeira', name: { pt: 'Madeira', en: 'Madeira' } },
  ],
  bodyTypes: [
    { id: 'agency', name: { pt: 'Agência', en: 'Agency' } },
    { id: 'directorate', name: { pt: 'Direção', en: 'Directorate' } },
    { id: 'innovation-lab', name: { pt: 'Laboratório de inovação', en: 'Innovation lab' } },
    { id: 'municipality', name: { pt: 'Município', en: 'Municipality' } },
    { id: 'public-body', name: { pt: 'Entidade pública', en: 'Public body' } },
  ],
  abbreviations: [
    {
      abbreviation: 'OCDE',
      expansion: {
        pt: 'Organização para a Cooperação e Desenvolvimento Económico',
        en: 'Organisation for Economic Co-operation and Development (OECD)',
      },
    },
  ],
};
