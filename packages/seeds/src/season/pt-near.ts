/** The next two weeks in Portugal: three events on one day, and a session held in English. */
import type { EventRecordInput } from '@koinon/contract';
import { addDays } from '@koinon/i18n/dates';
import type { Days } from './days.ts';
import { describe, slot } from './invented.ts';
import type { SeasonEvent } from './invented.ts';
import { laboratorio, lisboa } from './pt-places.ts';

const zone = {
  demo: true,
  timeZone: 'Europe/Lisbon',
  precision: 'minute',
  inLanguage: ['pt'],
} satisfies Partial<EventRecordInput>;

export function nearPt(days: Days): SeasonEvent[] {
  const day = days.workday(6);
  const guest = days.workday(9);
  const open = {
    opensAt: days.at(addDays(days.today, -15), '09:00'),
    closesAt: days.at(addDays(day, -1), '13:00'),
  };
  return [
    {
      network: 'pt',
      record: {
        ...zone,
        id: 'demo-visita-laboratorio',
        slug: 'visita-laboratorio-vila-exemplo',
        name: {
          pt: 'Portas abertas no Laboratório de Vila Exemplo',
          en: 'Open doors at the Vila Exemplo lab',
        },
        summary: {
          pt: 'Uma tarde para conhecer a equipa, o espaço e dois projetos em curso.',
          en: 'An afternoon with the team, the place and two projects under way.',
        },
        description: describe({
          pt: ['Visita para um grupo de quinze membros da Rede. Cada pessoa inscreve-se a si própria.'],
          en: ['A visit for a group of fifteen members of the network. Everyone registers for themselves.'],
        }),
        kind: 'visit',
        slots: [slot(day, '14:30', '17:00')],
        eventAttendanceMode: 'offline',
        location: laboratorio,
        audience: 'members',
        organizations: [{ role: 'host', organization: 'demo-laboratorio' }],
        maximumAttendeeCapacity: 15,
        registration: { mode: 'internal', ...open },
      },
      taken: { total: 9 },
    },
    {
      network: 'pt',
      record: {
        ...zone,
        id: 'demo-clinica-dados',
        slug: 'clinica-de-dados',
        name: {
          pt: 'Clínica de dados: traga a sua folha de cálculo',
          en: 'Data clinic: bring your spreadsheet',
        },
        description: describe({
          pt: [
            'Vinte minutos por pessoa com quem já passou pelo mesmo problema. Lotação esgotada, sem lista de espera.',
          ],
          en: [
            'Twenty minutes each with someone who has had the same problem. Full, without a waiting list.',
          ],
        }),
        kind: 'training',
        slots: [slot(day, '09:30', '13:00')],
        eventAttendanceMode: 'offline',
        location: lisboa,
        audience: 'public-servants',
        maximumAttendeeCapacity: 12,
        registration: { mode: 'internal', ...open },
      },
      taken: { total: 12 },
    },
    {
      network: 'pt',
      record: {
        ...zone,
        id: 'demo-encontro-laboratorios',
        slug: 'encontro-de-laboratorios',
        name: { pt: 'Encontro de coordenação de laboratórios', en: 'Coordination meeting of the labs' },
        description: describe({
          pt: ['Reunião por convite, com um representante de cada laboratório.'],
          en: ['By invitation, with one representative of each lab.'],
        }),
        kind: 'meeting',
        slots: [slot(day, '10:00', '12:00')],
        eventAttendanceMode: 'offline',
        location: lisboa,
        audience: 'invited',
        registration: { mode: 'invitation' },
      },
    },
    {
      network: 'pt',
      record: {
        ...zone,
        id: 'demo-oficina-convidada',
        slug: 'oficina-prototyping-with-citizens',
        name: {
          pt: 'Oficina em inglês: prototipar com os cidadãos',
          en: 'Workshop: prototyping with citizens',
        },
        summary: {
          pt: 'Sessão digital com uma convidada, em inglês e com legendas.',
          en: 'An online session with a guest, in English and with captions.',
        },
        description: describe({
          pt: ['Uma hora de conversa e um exercício curto em grupos de três.'],
          en: ['An hour of talk and a short exercise in groups of three.'],
        }),
        kind: 'oficina',
        slots: [slot(guest, '11:00', '12:30')],
        eventAttendanceMode: 'online',
        onlineUrl: 'https://example.org/koinon/oficina',
        inLanguage: ['en'],
        maximumAttendeeCapacity: 80,
        registration: { mode: 'internal', closesAt: days.at(guest, '10:00') },
        sessions: [
          {
            id: 'talk',
            name: { pt: 'Conversa', en: 'Talk' },
            date: guest,
            start: '11:00',
            end: '12:00',
            speakers: [{ name: 'Sam Example', role: { pt: 'Designer de serviços', en: 'Service designer' } }],
          },
        ],
      },
      taken: { total: 31 },
    },
  ];
}
