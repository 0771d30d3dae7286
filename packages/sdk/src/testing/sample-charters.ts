import type { CharterInput } from './charters.ts';

const principle = (
  el: string,
  pt: string,
  en: string,
  texts?: Readonly<Record<'el' | 'pt' | 'en', string>>,
) => ({
  title: { el, pt, en },
  text: texts ? { ...texts } : null,
});

/** A made-up charter for each of the sample networks. It says that it is a sample. */
export function sampleCharters(): CharterInput[] {
  const principles = [
    principle('Μοιραζόμαστε ό,τι μάθαμε', 'Partilhamos o que aprendemos', 'We share what we learned', {
      el: 'Και ό,τι δεν πέτυχε.',
      pt: 'Também o que não resultou.',
      en: 'What did not work as well.',
    }),
    principle(
      'Δοκιμάζουμε με τους πολίτες',
      'Experimentamos com os cidadãos',
      'We try things out with citizens',
    ),
    principle('Σεβόμαστε όσους ρωτάμε', 'Respeitamos quem ouvimos', 'We respect whom we ask'),
  ];
  const charter: Omit<CharterInput, 'version'> = {
    sample: true,
    title: {
      el: 'Χάρτα αρχών (δείγμα)',
      pt: 'Carta de princípios (amostra)',
      en: 'Charter of principles (sample)',
    },
    introduction: {
      el: [{ type: 'paragraph', text: 'Δείγμα: δεν είναι η χάρτα κανενός δικτύου.' }],
      pt: [{ type: 'paragraph', text: 'Amostra: não é a carta de nenhuma rede.' }],
      en: [{ type: 'paragraph', text: 'A sample: it is no network’s charter.' }],
    },
    principles,
  };
  return [
    { ...charter, network: 'gr', version: '2026' },
    { ...charter, network: 'pt', version: '2026' },
  ];
}
