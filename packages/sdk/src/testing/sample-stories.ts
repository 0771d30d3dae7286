import type { StoryInput } from './published-stories.ts';

const DAY = 24 * 3_600_000;

const picture = (name: string, alt: Readonly<Record<string, string>> | null) => ({
  url: `https://koinon.test/media/${name}/1600.jpg`,
  alt: alt && { ...alt },
  width: 1600,
  height: 1067,
  caption: null,
  creditText: null,
  sources: [480, 960, 1600].flatMap(width =>
    ['webp', 'jpg'].map(kind => ({
      url: `https://koinon.test/media/${name}/${width}.${kind}`,
      width,
      type: kind === 'jpg' ? 'image/jpeg' : 'image/webp',
    })),
  ),
});

/**
 * Invented stories of the sample networks, the youngest a few days before a moment: with pictures and without, one in two
 * languages, with every sort of block that a story is made of.
 *
 * @param now milliseconds since the epoch, an ISO instant or a Date
 */
export function sampleStories(now: number | string | Date): StoryInput[] {
  const end = new Date(now).getTime();
  const ago = (days: number) => new Date(end - days * DAY).toISOString().slice(0, 10);
  const participation = { people: null, bodies: null };
  const text = (words: string) => [{ type: 'paragraph' as const, text: words }];
  return [
    {
      id: 'one-letter',
      slug: 'ena-engrafo',
      lang: 'el',
      title: 'Ένα έγγραφο, μία σελίδα (δείγμα)',
      summary: 'Έξι ομάδες ξαναέγραψαν από ένα έγγραφο. Τα τηλεφωνήματα λιγόστεψαν, όχι όμως παντού.',
      resourceType: 'story',
      axes: ['services', 'skills'],
      sections: [
        {
          section: 'why',
          blocks: [
            { type: 'paragraph', text: 'Το ΕΚ δεχόταν κάθε μέρα δεκάδες τηλεφωνήματα για το ίδιο έγγραφο.' },
            { type: 'heading', text: 'Πριν αρχίσουμε' },
            { type: 'paragraph', text: 'Κανείς δεν το είχε διαβάσει ολόκληρο, ούτε εμείς που το στέλναμε.' },
          ],
        },
        {
          section: 'how',
          blocks: [
            {
              type: 'list',
              ordered: true,
              items: [
                'Διαβάσαμε το έγγραφο φωναχτά.',
                'Γράψαμε πρώτα τι πρέπει να κάνει όποιος το λαμβάνει.',
                'Μετρήσαμε τα τηλεφωνήματα πριν και μετά.',
              ],
            },
            {
              type: 'quote',
              text: 'Το διάβασα στη μητέρα μου και το κατάλαβε.',
              attribution: 'Συμμετέχουσα',
            },
            {
              type: 'figure',
              image: {
                ...picture('workshop', {
                  el: 'Πέντε άνθρωποι γύρω από ένα τραπέζι με χαρτιά',
                  en: 'Five people around a table',
                }),
                caption: { el: 'Η δεύτερη ανάγνωση.' },
                creditText: 'Ε. Υποδειγματική',
              },
            },
          ],
        },
        {
          section: 'learned',
          blocks: [
            {
              type: 'definitions',
              items: [
                { term: 'Η σειρά μετρά', description: 'Με την προθεσμία στην πρώτη γραμμή δεν ρωτά κανείς.' },
                { term: 'Μία σελίδα δεν φτάνει πάντα', description: 'Δύο έγγραφα μεγάλωσαν ξανά.' },
              ],
            },
            {
              type: 'statement',
              text: 'Το ξαναγράφουμε πια μόνοι μας.',
              person: 'Ελένη Υποδειγματική (επινοημένο πρόσωπο)',
              role: 'Υπεύθυνη εργαστηρίου',
            },
          ],
        },
        {
          section: 'free',
          heading: 'Τι δεν πέτυχε',
          blocks: [{ type: 'list', items: ['Το έντυπο της προσφυγής.', 'Το παράρτημα.'] }],
        },
        {
          section: 'next',
          blocks: [
            { type: 'paragraph', text: 'Τα υπόλοιπα έγγραφα, δύο τον μήνα.' },
            {
              type: 'link',
              url: 'https://example.org/plain-language',
              text: 'Δέκα κανόνες για ένα απλό έγγραφο',
            },
          ],
        },
      ],
      image: picture('letter', { el: 'Ένα γράμμα με σημειώσεις', en: 'A letter with notes on it' }),
      gallery: [
        picture('wall', { el: 'Χαρτάκια σε έναν τοίχο', en: 'Notes on a wall' }),
        { ...picture('room', null), caption: { el: 'Η αίθουσα' } },
      ],
      people: [
        {
          name: 'Ελένη Υποδειγματική (επινοημένο πρόσωπο)',
          role: 'Υπεύθυνη εργαστηρίου',
          organization: 'Δήμος Παραδείγματος',
        },
        { name: 'Νίκος Δείγμας (επινοημένο πρόσωπο)', role: null, organization: 'ΕΚ' },
      ],
      participation: { people: 28, bodies: 6 },
      links: [{ text: 'Τα έγγραφα πριν και μετά', url: 'https://example.org/letters' }],
      author: { name: 'Ελένη Υποδειγματική (επινοημένο πρόσωπο)', organization: 'Δήμος Παραδείγματος' },
      licence: 'CC-BY-4.0',
      events: ['lab'],
      demo: true,
      publishedAt: ago(4),
    },
    {
      id: 'one-letter-en',
      slug: 'one-letter',
      lang: 'en',
      title: 'One letter, one page (sample)',
      summary: 'Six teams rewrote a letter each. Calls became fewer, though not everywhere.',
      resourceType: 'story',
      axes: ['services', 'skills'],
      sections: [
        { section: 'why', blocks: text('The centre answered dozens of calls a day about one letter.') },
        { section: 'how', blocks: text('We read it aloud, and put first what its reader has to do.') },
        { section: 'learned', blocks: text('Order matters.') },
      ],
      image: picture('letter', { en: 'A letter with notes on it' }),
      author: { name: 'Eleni Ypodeigmatiki (invented person)', organization: 'Municipality of Example' },
      participation,
      licence: 'CC-BY-4.0',
      events: ['lab'],
      translationOf: 'one-letter',
      demo: true,
      publishedAt: ago(3),
    },
    {
      id: 'open-data',
      slug: 'anoikta-dedomena',
      lang: 'el',
      title: 'Οδηγός για το πρώτο ανοικτό σύνολο δεδομένων ενός δήμου (δείγμα)',
      summary: 'Πέντε βήματα από το φύλλο εργασίας ως το αρχείο που μπορεί να χρησιμοποιήσει οποιοσδήποτε.',
      resourceType: 'guide',
      axes: ['skills'],
      sections: [
        { section: 'why', blocks: text('Το ημερολόγιο υπήρχε μόνο σε εικόνα.') },
        { section: 'how', blocks: text('Μία γραμμή για κάθε πράγμα, μία στήλη για κάθε ιδιότητα.') },
        { section: 'learned', blocks: text('Το δυσκολότερο ήταν να οριστεί ποιος το ενημερώνει.') },
      ],
      participation,
      licence: 'CC0-1.0',
      demo: true,
      publishedAt: ago(40),
    },
    {
      id: 'queue',
      slug: 'i-oura',
      lang: 'el',
      title: 'Η ουρά που δεν μίκρυνε (δείγμα)',
      summary: null,
      resourceType: 'case-study',
      axes: ['services'],
      sections: [
        { section: 'why', blocks: text('Οι πολίτες περίμεναν μία ώρα.') },
        { section: 'how', blocks: text('Ηλεκτρονικά ραντεβού, με υπενθύμιση την προηγούμενη μέρα.') },
        { section: 'learned', blocks: text('Όποιος δεν είχε ραντεβού περίμενε περισσότερο.') },
      ],
      image: picture('queue', { el: 'Καρέκλες σε έναν διάδρομο', en: 'Chairs in a corridor' }),
      author: { name: null, organization: 'Δήμος Παραδείγματος' },
      participation,
      licence: 'LicenseRef-none',
      sourceUrl: 'https://example.org/queue',
      demo: true,
      publishedAt: ago(400),
    },
    {
      network: 'pt',
      id: 'balcao',
      slug: 'balcao',
      lang: 'pt',
      title: 'O balcão que ouviu primeiro (amostra)',
      summary: 'Três perguntas antes do formulário, e metade das segundas visitas desapareceu.',
      resourceType: 'good-practice',
      sections: [
        { section: 'why', blocks: text('Quase metade das pessoas voltava com o mesmo assunto.') },
        { section: 'how', blocks: text('Três perguntas simples, feitas à chegada.') },
        { section: 'learned', blocks: text('Ouvir demora menos do que corrigir.') },
      ],
      image: picture('balcao', { pt: 'Um balcão de atendimento' }),
      author: { name: 'Joana Exemplo (pessoa inventada)', organization: 'Município de Exemplo' },
      participation,
      licence: 'CC-BY-SA-4.0',
      demo: true,
      publishedAt: ago(12),
    },
  ];
}
