/** Invented past issues of the Portuguese network. */
import type { Days } from '../season/days.ts';
import { calendarPicture, heading, invented, list, paragraph, type SeedIssue } from './issue.ts';

export const issuesPt = (days: Days, pictures: string | undefined): SeedIssue[] => [
  {
    id: 'demo-1',
    list: 'labxpresso',
    number: 1,
    title: { pt: 'LabXpresso: uma carta que se percebe à primeira' },
    summary: { pt: 'Como um município inventado reescreveu um ofício com quem o recebe.' },
    topics: ['estudos-de-caso'],
    demo: true,
    publishedAt: days.at(days.workday(-83), '10:00'),
    body: invented({
      pt: [
        paragraph(
          'O Município de Vila Exemplo recebia demasiados telefonemas sobre o mesmo ofício. Sentou-se à mesa com quem o recebia e reescreveu-o.',
        ),
        heading('O que fizeram, por ordem'),
        {
          type: 'list',
          ordered: true,
          items: [
            'Leram o ofício em voz alta com cinco munícipes.',
            'Puseram no início o que a pessoa tem de fazer, e até quando.',
            'Contaram os telefonemas antes e depois.',
          ],
        },
        {
          type: 'quote',
          text: 'Se é preciso explicar a carta, a carta ainda não está pronta.',
          attribution: 'Frase no quadro da oficina',
        },
      ],
    }),
  },
  {
    id: 'demo-2',
    list: 'eventos',
    title: { pt: 'Portas abertas no Laboratório de Inovação de Vila Exemplo' },
    summary: { pt: 'Uma tarde, no máximo 2h30, para um grupo de membros da Rede.' },
    topics: [],
    demo: true,
    publishedAt: days.at(days.workday(-36), '15:00'),
    body: invented({
      pt: [
        paragraph('O Laboratório recebe um grupo de membros da Rede.'),
        {
          type: 'definitions',
          items: [
            { term: 'Onde', description: 'Laboratório de Inovação de Vila Exemplo, Évora' },
            { term: 'Duração', description: 'Uma tarde, no máximo 2h30' },
            { term: 'Para quem', description: 'Membros da Rede de Inovadores' },
          ],
        },
      ],
    }),
  },
  {
    id: 'demo-3',
    list: 'labxpresso',
    number: 2,
    title: {
      pt: 'LabXpresso: o calendário da Rede no site da sua entidade',
      en: 'LabXpresso: the network’s calendar on your own site',
    },
    summary: {
      pt: 'Duas linhas de código levam os eventos ao seu site. E ainda: o que dizem os que experimentaram.',
      en: 'Two lines of code bring the events to your site. And: what those who tried it say.',
    },
    topics: ['ferramentas', 'projetos'],
    demo: true,
    publishedAt: days.at(days.workday(-9), '10:00'),
    body: invented({
      pt: [
        heading('No site de cada entidade'),
        paragraph(
          'Os visitantes veem os eventos da Rede onde já estão: na sua página, na língua e com o aspeto dela.',
        ),
        ...calendarPicture(
          pictures,
          { pt: 'Lista de eventos por dia, com filtros em cima e os lugares ao lado de cada evento.' },
          { pt: 'O calendário na página de um município inventado.' },
        ),
        heading('O que muda'),
        list(
          'Deixa de copiar eventos à mão.',
          'A inscrição faz-se sem sair da página.',
          'Quem não tem JavaScript encontra uma ligação.',
        ),
        {
          type: 'statement',
          text: 'Pusemo-lo numa manhã e desde então não voltámos a pensar nisso.',
          person: 'Marta Modelo',
          role: 'Serviço de Inovação, Município de Vila Exemplo',
        },
        { type: 'quote', text: 'O que se partilha fica.', attribution: 'Bilhete na parede do Laboratório' },
        { type: 'link', url: 'https://example.org/koinon', text: 'Instruções para a equipa do seu site' },
      ],
      en: [
        heading('On every body’s own site'),
        paragraph(
          'Your visitors see the network’s events where they already are: on your page, in its language and look.',
        ),
        ...calendarPicture(
          pictures,
          { en: 'A list of events by day, with filters above it and places beside each event.' },
          { en: 'The calendar on the page of an invented municipality.' },
        ),
        heading('What changes'),
        list(
          'You no longer copy events by hand.',
          'People register without leaving your page.',
          'Those without JavaScript find a link.',
        ),
        {
          type: 'statement',
          text: 'We put it in one morning and have not had to think of it since.',
          person: 'Marta Modelo',
          role: 'Innovation Service, Municipality of Vila Exemplo',
        },
        { type: 'quote', text: 'What is shared stays.', attribution: 'A note on the lab’s wall' },
        { type: 'link', url: 'https://example.org/koinon', text: 'Instructions for your web team' },
      ],
    }),
  },
];
