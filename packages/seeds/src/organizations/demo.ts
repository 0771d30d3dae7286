/** Invented bodies that host the season: their names say that they are examples, so that no real body is credited with them. */
import type { OrganizationRecordInput } from '@koinon/contract';

export const demoOrganizationsGr: OrganizationRecordInput[] = [
  {
    id: 'demo-municipality',
    name: { el: 'Δήμος Παραδείγματος', en: 'Municipality of Example' },
    type: 'municipality',
  },
  {
    id: 'demo-municipal-lab',
    name: {
      el: 'Εργαστήριο Καινοτομίας Δήμου Παραδείγματος',
      en: 'Innovation Lab of the Municipality of Example',
    },
    acronym: { el: 'ΕΚΔΠ' },
    type: 'department',
    parent: 'demo-municipality',
  },
  {
    id: 'demo-school',
    name: {
      el: 'Υποδειγματική Σχολή Διοίκησης (επινοημένη)',
      en: 'Model School of Administration (invented)',
    },
    type: 'institute',
  },
];

export const demoOrganizationsPt: OrganizationRecordInput[] = [
  {
    id: 'demo-municipio',
    name: { pt: 'Município de Vila Exemplo', en: 'Municipality of Vila Exemplo' },
    type: 'municipality',
  },
  {
    id: 'demo-laboratorio',
    name: { pt: 'Laboratório de Inovação de Vila Exemplo', en: 'Innovation Lab of Vila Exemplo' },
    acronym: { pt: 'LIVE' },
    type: 'innovation-lab',
    parent: 'demo-municipio',
  },
];
