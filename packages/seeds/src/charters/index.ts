/** A charter to accept on joining, so that a demonstration has one. It says in its title and first sentence that it is none. */
import type { CharterRecordInput } from '@koinon/contract';
import { principles } from './principles.ts';

const sample = (
  languages: readonly ('el' | 'pt' | 'en')[],
  title: Readonly<Record<string, string>>,
  introduction: Readonly<Record<string, readonly string[]>>,
): CharterRecordInput => {
  const pick = (words: Readonly<Record<string, string>>) =>
    Object.fromEntries(languages.map(lang => [lang, words[lang] ?? '']));
  return {
    version: '2026',
    sample: true,
    title: pick(title),
    introduction: Object.fromEntries(
      languages.map(lang => [
        lang,
        (introduction[lang] ?? []).map(text => ({ type: 'paragraph' as const, text })),
      ]),
    ),
    principles: principles.map(principle => ({ title: pick(principle.title), text: pick(principle.text) })),
  };
};

export const charterGr: CharterRecordInput = sample(
  ['el', 'en'],
  {
    el: 'Χάρτης αρχών του δημόσιου λειτουργού που καινοτομεί (δείγμα)',
    en: 'Charter of principles of the public innovator (sample)',
  },
  {
    el: [
      'Εδώ μπαίνει ο χάρτης του ίδιου του Δικτύου. Το κείμενο αυτό είναι δείγμα για την επίδειξη και δεν είναι κείμενο κανενός δικτύου.',
      'Όποιος γίνεται μέλος δηλώνει ότι διάβασε τις αρχές και ότι θα τις τηρεί στη δουλειά του.',
    ],
    en: [
      'The network puts its own charter here. This text is a sample for the demonstration and is no network’s text.',
      'Who joins says that they have read the principles and will keep to them in their work.',
    ],
  },
);

export const charterPt: CharterRecordInput = sample(
  ['pt', 'en'],
  {
    pt: 'Carta de princípios do inovador público (exemplo)',
    en: 'Charter of principles of the public innovator (sample)',
  },
  {
    pt: [
      'Aqui fica a Carta da própria Rede. Este texto é um exemplo para a demonstração e não é a Carta dos 10 Princípios do Inovador Público.',
      'Quem adere declara que leu os princípios e que os seguirá no seu trabalho.',
    ],
    en: [
      'The network puts its own charter here. This text is a sample for the demonstration and is not the Carta dos 10 Princípios do Inovador Público.',
      'Who joins says that they have read the principles and will keep to them in their work.',
    ],
  },
);
