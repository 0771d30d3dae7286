/** Further on in Portugal: a monthly session, a postponed day, a moved one, a week with several tracks. */
import type { EventRecordInput } from '@koinon/contract';
import { addDays, daysBetween } from '@koinon/i18n/dates';
import type { Days } from './days.ts';
import { describe, exdate, slot } from './invented.ts';
import type { SeasonEvent } from './invented.ts';
import { lisboa, porto } from './pt-places.ts';

const zone = {
  demo: true,
  timeZone: 'Europe/Lisbon',
  precision: 'minute',
  inLanguage: ['pt'],
} satisfies Partial<EventRecordInput>;

/** The second Thursdays from two days on, to the season's end. */
export function secondThursdays(days: Days): string[] {
  const thursdays: string[] = [];
  for (let date = days.weekday(2, 4); daysBetween(days.today, date) <= 118; date = addDays(date, 7)) {
    const dayOfMonth = Number(date.slice(8));
    if (dayOfMonth > 7 && dayOfMonth < 15) thursdays.push(date);
  }
  return thursdays;
}

export function monthlySession(days: Days): SeasonEvent {
  const thursdays = secondThursdays(days);
  const first = thursdays[0] ?? days.today;
  const skipped = thursdays.filter((date, index) => index > 0 && (index === 1 || !days.isWorkday(date)));
  const until = `${addDays(days.today, 119).replaceAll('-', '')}T235959Z`;
  return {
    network: 'pt',
    record: {
      ...zone,
      id: 'demo-oficina-mensal',
      slug: 'oficina-mensal',
      name: {
        pt: 'Oficina mensal: uma pergunta, um método',
        en: 'Monthly workshop: one question, one method',
      },
      summary: {
        pt: 'Na segunda quinta-feira de cada mês, com uma interrupção.',
        en: 'On the second Thursday of each month, with one break.',
      },
      description: describe({
        pt: ['Alguém traz uma pergunta do seu serviço; o grupo experimenta um método para lhe responder.'],
        en: ['Someone brings a question from their service; the group tries a method to answer it.'],
      }),
      kind: 'oficina',
      slots: [slot(first, '15:00', '17:00')],
      recurrence: `RRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL=${until}${exdate(skipped, '15:00', 'Europe/Lisbon')}`,
      eventAttendanceMode: 'offline',
      location: lisboa,
      audience: 'members',
      maximumAttendeeCapacity: 25,
      registration: { mode: 'internal' },
    },
  };
}

export function postponedConference(days: Days): SeasonEvent {
  const day = days.workday(29);
  return {
    network: 'pt',
    record: {
      ...zone,
      id: 'demo-encontro-adiado',
      slug: 'encontro-anual-adiado',
      name: {
        pt: 'Encontro anual: aprender com o que falhou',
        en: 'Yearly meeting: learning from what failed',
      },
      description: describe({
        pt: ['Um dia de relatos curtos e honestos sobre projetos que não correram bem.'],
        en: ['A day of short and honest accounts of projects that did not go well.'],
      }),
      kind: 'conference',
      eventStatus: 'postponed',
      statusNote: {
        pt: 'Adiado por indisponibilidade da sala. A nova data será anunciada; as inscrições mantêm-se válidas.',
        en: 'Postponed because the hall is not available. The new date will be announced; registrations stay valid.',
      },
      slots: [slot(day, '09:30', '17:00')],
      eventAttendanceMode: 'offline',
      location: porto,
      series: { name: { pt: 'Encontro anual Exemplo', en: 'Example yearly meeting' }, edition: 3 },
      maximumAttendeeCapacity: 150,
      registration: { mode: 'internal', waitingList: true },
    },
    taken: { total: 64 },
  };
}

export function openSaturday(days: Days): SeasonEvent {
  const saturday = days.weekday(18, 6);
  return {
    network: 'pt',
    record: {
      ...zone,
      id: 'demo-sabado-aberto',
      slug: 'sabado-aberto',
      name: { pt: 'Sábado aberto: serviços públicos à mão', en: 'Open Saturday: public services at hand' },
      summary: {
        pt: 'Um dia para famílias experimentarem, com as equipas, três serviços em construção.',
        en: 'A day for families to try three services in the making, with their teams.',
      },
      description: describe({
        pt: ['Entrada livre com inscrição. Quem não puder vir acompanha as demonstrações em linha.'],
        en: ['Free entry with registration. Those who cannot come follow the demonstrations online.'],
      }),
      kind: 'forum',
      eventStatus: 'rescheduled',
      statusNote: {
        pt: 'Nova data: passou para o sábado seguinte.',
        en: 'New date: moved to the following Saturday.',
      },
      slots: [slot(saturday, '10:00', '16:00')],
      location: porto,
      eventAttendanceMode: 'mixed',
      onlineUrl: 'https://example.org/koinon/sabado',
      maximumPhysicalAttendeeCapacity: 80,
      maximumVirtualAttendeeCapacity: 200,
      organizations: [{ role: 'organizer', organization: 'demo-municipio' }],
      registration: { mode: 'internal', closesAt: days.at(addDays(saturday, -1), '18:00'), partyMax: 6 },
      form: {
        organization: 'none',
        questions: [
          {
            type: 'choices',
            name: 'services',
            label: {
              text: { pt: 'Que serviços querem experimentar?', en: 'Which services would you like to try?' },
            },
            options: [
              {
                value: 'registo',
                label: { text: { pt: 'Registo de nascimento', en: 'Registering a birth' } },
              },
              { value: 'escola', label: { text: { pt: 'Matrícula na escola', en: 'Enrolling at school' } } },
              { value: 'morada', label: { text: { pt: 'Mudança de morada', en: 'Changing address' } } },
            ],
          },
        ],
      },
    },
    taken: { physical: 77, virtual: 12 },
  };
}

export function innovationWeek(days: Days): SeasonEvent {
  const [first = days.today, second = days.today, third = days.today] = days.run(66, 3);
  return {
    network: 'pt',
    record: {
      ...zone,
      id: 'demo-semana-experimentacao',
      slug: 'tres-dias-de-experimentacao',
      name: { pt: 'Três dias de experimentação', en: 'Three days of experiments' },
      summary: {
        pt: 'Três temas em paralelo; pode escolher mais do que um.',
        en: 'Three themes side by side; you may choose more than one.',
      },
      description: describe({
        pt: ['A inscrição é feita no site da entidade organizadora.'],
        en: ['Registration is on the organiser’s own site.'],
      }),
      kind: 'lab',
      slots: [slot(first, '14:00', '18:00'), slot(second, '09:00', '18:00'), slot(third, '09:00', '12:30')],
      eventAttendanceMode: 'offline',
      location: lisboa,
      networkRole: 'recommends',
      audience: 'public-servants',
      addressedTo: ['municipality', 'public-body'],
      organizations: [
        { role: 'organizer', organization: 'demo-municipio' },
        { role: 'partner', organization: 'demo-laboratorio' },
      ],
      trackChoice: 'many',
      tracks: [
        { id: 'cartas', name: { pt: 'Cartas que se percebem', en: 'Letters people understand' } },
        { id: 'filas', name: { pt: 'Filas mais curtas', en: 'Shorter queues' } },
        { id: 'dados', name: { pt: 'Dados partilhados', en: 'Shared data' } },
      ],
      registration: {
        mode: 'external',
        url: 'https://example.org/inscri%C3%A7%C3%A3o',
        urlLabel: { pt: 'Município de Vila Exemplo', en: 'Municipality of Vila Exemplo' },
      },
      attachments: [
        {
          type: 'agenda',
          name: { pt: 'Programa', en: 'Programme' },
          url: 'https://example.org/koinon/programa.pdf',
          encodingFormat: 'application/pdf',
          contentSize: 310_272,
          inLanguage: 'pt',
        },
      ],
    },
  };
}
