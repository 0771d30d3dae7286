/** Invented venues in real cities. */
import type { EventRecordInput } from '@koinon/contract';

type Place = NonNullable<EventRecordInput['location']>;

export const lisboa: Place = {
  name: { pt: 'Edifício Exemplo, sala 3', en: 'Example Building, room 3' },
  streetAddress: { pt: 'Rua do Exemplo, 10', en: 'Rua do Exemplo, 10' },
  addressLocality: { pt: 'Lisboa', en: 'Lisbon' },
  region: 'grande-lisboa',
  addressCountry: 'PT',
  accessibility: {
    pt: 'Entrada sem degraus, elevador e casa de banho adaptada no piso da sala.',
    en: 'Step-free entrance, a lift and an accessible toilet on the same floor.',
  },
};

export const porto: Place = {
  name: { pt: 'Centro de Encontros Exemplo', en: 'Example Meeting Centre' },
  addressLocality: { pt: 'Porto', en: 'Porto' },
  region: 'norte',
  addressCountry: 'PT',
  accessibility: {
    pt: 'Interpretação em língua gestual portuguesa e legendas em direto.',
    en: 'Interpretation into Portuguese sign language and live captions.',
  },
};

export const laboratorio: Place = {
  name: { pt: 'Laboratório de Inovação de Vila Exemplo', en: 'Innovation Lab of Vila Exemplo' },
  addressLocality: { pt: 'Évora', en: 'Évora' },
  region: 'alentejo',
  addressCountry: 'PT',
  accessibility: {
    pt: 'Há dois degraus à entrada: a rampa amovível é colocada a pedido.',
    en: 'Two steps at the entrance: a ramp is put in place on request.',
  },
};
