/** Invented venues in real cities. */
import type { EventRecordInput } from '@koinon/contract';

type Place = NonNullable<EventRecordInput['location']>;

export const athens: Place = {
  name: { el: 'Κτίριο Παραδείγματος, Αίθουσα Α', en: 'Example Building, Hall A' },
  streetAddress: { el: 'Οδός Παραδείγματος 1', en: '1 Example Street' },
  addressLocality: { el: 'Αθήνα', en: 'Athens' },
  region: 'attica',
  addressCountry: 'GR',
  accessibility: {
    el: 'Είσοδος χωρίς σκαλιά από την πίσω πλευρά, ανελκυστήρας, επαγωγικός βρόχος στην αίθουσα.',
    en: 'Step-free entrance at the back, a lift, an induction loop in the hall.',
  },
};

export const municipalLab: Place = {
  name: {
    el: 'Εργαστήριο Καινοτομίας Δήμου Παραδείγματος',
    en: 'Innovation Lab of the Municipality of Example',
  },
  addressLocality: { el: 'Πάτρα', en: 'Patras' },
  region: 'western-greece',
  addressCountry: 'GR',
  accessibility: {
    el: 'Ο πρώτος όροφος δεν έχει ανελκυστήρα· πείτε μας τι χρειάζεστε και η επίσκεψη γίνεται στο ισόγειο.',
    en: 'There is no lift to the first floor: tell us what you need and the visit stays on the ground floor.',
  },
};

export const ioannina: Place = {
  name: { el: 'Πολυχώρος Παραδείγματος', en: 'Example Arts Centre' },
  addressLocality: { el: 'Ιωάννινα', en: 'Ioannina' },
  region: 'epirus',
  addressCountry: 'GR',
};

export const thessaloniki: Place = {
  name: { el: 'Συνεδριακό Κέντρο Παραδείγματος', en: 'Example Conference Centre' },
  streetAddress: { el: 'Λεωφόρος Παραδείγματος 12', en: '12 Example Avenue' },
  addressLocality: { el: 'Θεσσαλονίκη', en: 'Thessaloniki' },
  region: 'central-macedonia',
  addressCountry: 'GR',
  accessibility: {
    el: 'Προσβάσιμοι χώροι και τουαλέτες, διερμηνεία στην ελληνική νοηματική γλώσσα, ζωντανός υποτιτλισμός.',
    en: 'Accessible rooms and toilets, interpretation into Greek sign language, live captions.',
  },
};
