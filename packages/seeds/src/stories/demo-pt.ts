/** Invented stories of the Portuguese network. */
import type { StoryRecordInput } from '@koinon/contract';
import { paragraph } from '../newsletter/issue.ts';
import type { Days } from '../season/days.ts';
import { invented } from './invented.ts';

export const demoStoriesPt = (days: Days): StoryRecordInput[] =>
  [letter(days), clinic(days), cards(days)].map(invented);

const letter = (days: Days): StoryRecordInput => ({
  id: 'demo-historia-oficio',
  slug: 'uma-carta-que-se-percebe-a-primeira',
  lang: 'pt',
  title: 'Uma carta que se percebe à primeira',
  summary:
    'Um município inventado reescreveu um ofício com quem o recebe, e contou os telefonemas antes e depois.',
  resourceType: 'case-study',
  sections: [
    {
      section: 'why',
      blocks: [
        paragraph('O mesmo ofício dava origem a demasiados telefonemas, e as respostas nunca eram iguais.'),
      ],
    },
    {
      section: 'how',
      blocks: [
        {
          type: 'list',
          ordered: true,
          items: [
            'Lemos o ofício em voz alta com cinco munícipes.',
            'Pusemos no início o que a pessoa tem de fazer, e até quando.',
            'Contámos os telefonemas antes e depois.',
          ],
        },
        {
          type: 'quote',
          text: 'Se é preciso explicar a carta, a carta ainda não está pronta.',
          attribution: 'Frase no quadro da oficina',
        },
      ],
    },
    {
      section: 'learned',
      blocks: [
        paragraph(
          'Os telefonemas diminuíram. As reclamações sobre prazos não: essas não dependiam da carta.',
        ),
      ],
    },
    { section: 'next', blocks: [paragraph('A oficina repete-se com os ofícios das taxas.')] },
  ],
  people: [
    {
      name: 'Marta Modelo (pessoa inventada)',
      role: 'Técnica superior',
      organization: 'Laboratório de Inovação de Vila Exemplo',
    },
  ],
  participation: { people: 14, bodies: 2 },
  author: {
    name: 'Marta Modelo (pessoa inventada)',
    organization: 'Laboratório de Inovação de Vila Exemplo',
  },
  licence: 'CC-BY-4.0',
  publishedAt: days.workday(-12),
});

const clinic = (days: Days): StoryRecordInput => ({
  id: 'demo-historia-clinica-dados',
  slug: 'clinica-de-dados-o-que-ficou',
  lang: 'pt',
  title: 'Clínica de dados: o que ficou de doze consultas',
  summary: 'Meia hora por serviço, um problema de cada vez, e uma lista curta do que se repetiu.',
  resourceType: 'good-practice',
  sections: [
    {
      section: 'why',
      blocks: [
        paragraph('Os serviços tinham perguntas pequenas sobre os seus dados e ninguém a quem as fazer.'),
      ],
    },
    {
      section: 'how',
      blocks: [
        paragraph(
          'Abrimos uma mesa uma tarde por mês. Cada serviço traz uma folha de cálculo e uma pergunta.',
        ),
      ],
    },
    {
      section: 'learned',
      blocks: [
        {
          type: 'definitions',
          items: [
            { term: 'Datas', description: 'Metade das perguntas era sobre datas escritas de três maneiras.' },
            { term: 'Nomes', description: 'A outra metade, sobre o mesmo nome escrito de duas.' },
          ],
        },
      ],
    },
  ],
  participation: { bodies: 12 },
  author: { organization: 'Município de Vila Exemplo' },
  licence: 'CC-BY-4.0',
  events: ['demo-clinica-dados'],
  publishedAt: days.workday(-60),
});

const cards = (days: Days): StoryRecordInput => ({
  id: 'demo-ferramenta-cartoes',
  slug: 'cartoes-para-comecar-uma-experiencia',
  lang: 'pt',
  title: 'Cartões para começar uma experiência',
  summary: 'Sete perguntas em cartões, para uma equipa decidir em uma hora o que vai experimentar primeiro.',
  resourceType: 'tool',
  sections: [
    {
      section: 'why',
      blocks: [paragraph('As reuniões de arranque acabavam com listas de ideias e nenhuma decisão.')],
    },
    {
      section: 'how',
      blocks: [
        paragraph('Cada cartão faz uma pergunta: o que muda, para quem, como o saberemos, quando paramos.'),
      ],
    },
    { section: 'learned', blocks: [paragraph('Sem o cartão “quando paramos”, nenhuma experiência acabou.')] },
  ],
  participation: {},
  links: [{ text: 'Os sete cartões, para imprimir', url: 'https://example.org/koinon/cartoes' }],
  author: { organization: 'Laboratório de Inovação de Vila Exemplo' },
  licence: 'CC0-1.0',
  publishedAt: days.workday(-400),
});
