import { createTranslator, type Catalogue, type Translation, type Translator } from '@koinon/i18n';
import type { Locale } from '@koinon/i18n/text';

const en = {
  'frame.open': 'Open this page by itself',
  'frame.refused': 'This frame’s address cannot be used',
  'frame.refusedHint':
    'For whoever edits the page around it: correct the address of the frame as follows, or make it anew with the embed builder.',
  'frame.unknown': 'There is no widget “{name}”. There are: {names}.',
  'frame.missing': 'The option “{name}” is missing.',
  'frame.value': 'The option “{name}” has a value that cannot be used.',
  'frame.choices': 'One of: {values}.',
  'frame.range': 'A whole number from {min} to {max}.',
  'frame.date': 'A date as 2026-11-22.',
  'frame.id': 'An identifier, as the address of its page has it.',
  'frame.ids': 'Identifiers with commas between them.',
} as const satisfies Catalogue;

type FrameMessages = typeof en;

const el: Translation<FrameMessages> = {
  'frame.open': 'Άνοιγμα της σελίδας χωριστά',
  'frame.refused': 'Η διεύθυνση αυτού του πλαισίου δεν μπορεί να χρησιμοποιηθεί',
  'frame.refusedHint':
    'Για όσους επιμελούνται τη σελίδα γύρω του: διορθώστε τη διεύθυνση του πλαισίου όπως παρακάτω ή φτιάξτε το ξανά με το εργαλείο ενσωμάτωσης.',
  'frame.unknown': 'Δεν υπάρχει στοιχείο «{name}». Υπάρχουν: {names}.',
  'frame.missing': 'Λείπει η επιλογή «{name}».',
  'frame.value': 'Η τιμή της επιλογής «{name}» δεν μπορεί να χρησιμοποιηθεί.',
  'frame.choices': 'Ένα από: {values}.',
  'frame.range': 'Ακέραιος αριθμός από {min} έως {max}.',
  'frame.date': 'Ημερομηνία όπως 2026-11-22.',
  'frame.id': 'Αναγνωριστικό, όπως στη διεύθυνση της σελίδας του.',
  'frame.ids': 'Αναγνωριστικά χωρισμένα με κόμματα.',
};

const pt: Translation<FrameMessages, 'pt'> = {
  'frame.open': 'Abrir esta página à parte',
  'frame.refused': 'O endereço desta moldura não pode ser usado',
  'frame.refusedHint':
    'Para quem edita a página à volta: corrija o endereço da moldura como se indica, ou faça-a de novo com o construtor de incorporação.',
  'frame.unknown': 'Não existe o componente «{name}». Existem: {names}.',
  'frame.missing': 'Falta a opção «{name}».',
  'frame.value': 'A opção «{name}» tem um valor que não pode ser usado.',
  'frame.choices': 'Um de: {values}.',
  'frame.range': 'Um número inteiro de {min} a {max}.',
  'frame.date': 'Uma data como 2026-11-22.',
  'frame.id': 'Um identificador, como consta do endereço da sua página.',
  'frame.ids': 'Identificadores separados por vírgulas.',
};

const translators: Readonly<Record<Locale, Translator<FrameMessages>>> = {
  el: createTranslator<FrameMessages>('el', el),
  pt: createTranslator<FrameMessages>('pt', pt),
  en: createTranslator<FrameMessages>('en', en),
};

export const frameWords = (locale: Locale): Translator<FrameMessages> => translators[locale];
