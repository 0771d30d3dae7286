import type { OrganizationRecordInput } from '@koinon/contract';

/** «LabX-Centro para a Inovação no Setor Público, Direção de Inovação da Agência para a Reforma Tecnológica do Estado». */
export const organizationsPt: OrganizationRecordInput[] = [
  {
    id: 'reforma-tecnologica',
    name: {
      pt: 'Agência para a Reforma Tecnológica do Estado',
      en: 'Agency for the Technological Reform of the State',
    },
    type: 'agency',
  },
  {
    id: 'direcao-inovacao',
    name: { pt: 'Direção de Inovação', en: 'Innovation Directorate' },
    type: 'directorate',
    parent: 'reforma-tecnologica',
  },
  {
    id: 'labx',
    name: {
      pt: 'LabX-Centro para a Inovação no Setor Público',
      en: 'LabX, Centre for Innovation in the Public Sector',
    },
    acronym: { pt: 'LabX', en: 'LabX' },
    type: 'innovation-lab',
    parent: 'direcao-inovacao',
  },
];
