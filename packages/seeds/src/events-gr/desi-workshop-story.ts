/**
 * The story of the workshop. Its page prints six portraits whose alternative text repeats the caption; no image file
 * came with the text, so the six people are a list of names and offices, and no picture is described.
 */
import type { BlocksByLanguage, EventRecordInput, StoryRecordInput } from '@koinon/contract';

type Blocks = NonNullable<BlocksByLanguage[string]>;

export const desiLead =
  'Τον Μάιο του 2019 εκπρόσωποι της δημόσιας διοίκησης συγκεντρώθηκαν σε ένα χώρο να γνωρίσουν τον τρόπο που αξιολογούμε τις ηλεκτρονικές διαδικασίες, μετράμε τις επιδόσεις των υπηρεσιών τους στους δείκτες DESI και πόσο σημαντική είναι η συνεργασία για να βελτιωθούν τα αποτελέσματά τους.';

/** As printed: a name, an office, the unit where it says no more. */
export const desiPeople: NonNullable<StoryRecordInput['people']> = [
  { name: 'κ. Ν. Μιχαλόπουλος', role: 'Προϊστάμενος Γεν. Δ/νσης Δημοσίων Οργανώσεων' },
  { name: 'κα. Ε. Σιμάτου', role: 'Προϊσταμένη Τμ. Διαδικασιών' },
  { name: 'κ. Χ. Κοκκάλας', role: 'Προϊστάμενος Τμ. Καινοτομίας & Βέλτιστων Πρακτικών' },
  { name: 'κα. Χ. Χαζάκη', organization: 'Τμ. Καινοτομίας & Βέλτιστων Πρακτικών' },
  { name: 'κα. Β. Πιλάλη', organization: 'Τμ. Καινοτομίας & Βέλτιστων Πρακτικών' },
  { name: 'κα. Φ. Γιάνναρου', organization: 'Τμ. Καινοτομίας & Βέλτιστων Πρακτικών' },
];

/** A part of the story: its heading as printed, and what stands under it. */
interface Part {
  readonly heading: string;
  readonly blocks: Blocks;
}

export const desiWhy: Part = {
  heading: 'Γιατί σχεδιάσαμε το εργαστήρι',
  blocks: [
    {
      type: 'list',
      ordered: false,
      items: [
        'Θέλαμε να δείξουμε στους συνεργάτες μας πως εργαζόμαστε προκειμένου να κατανοήσουν την δυσκολία των μετρήσεων',
        'Επικοινωνήσαμε τα αποτελέσματα μας για να αναδείξουμε τον δρόμο προς την βελτίωση',
        'Στοχεύσαμε στην περαιτέρω δέσμευση για συνεργασία',
        'Δημιουργήσαμε ένα δίκτυο επικοινωνίας',
        'Αντλήσαμε πληροφορίες για να μάθουμε',
      ],
    },
  ],
};

export const desiHow: Part = {
  heading: 'Πως προετοιμάσαμε το εργαστήρι',
  blocks: [
    {
      type: 'definitions',
      items: [
        {
          term: 'Χρησιμοποιήσαμε ψηφιακά εργαλεία ως βασικό μέσο εργασίας και επικοινωνίας μεταξύ των εμπλεκομένων:',
          description: 'Σε ειδική πλατφόρμα συγκεντρώσαμε δεδομένα',
        },
        {
          term: 'Διαφάνεια, ανοιχτή επικοινωνία, συμμετοχή όλων:',
          description: 'Επεξεργαστήκαμε και αναλύσαμε τα δεδομένα με συνεργασία και διαφάνεια με τους φορείς',
        },
        {
          term: 'Συνεργασία, ομαδικότητα και δικτύωση',
          description:
            'Σε ένα εργαστήριο παρουσιάσαμε και αναλύσαμε τα αποτελέσματα. Η κοινότητα των στελεχών συζήτησε για προκλήσεις και ….',
        },
        {
          term: 'Νέες μέθοδοι διάγνωσης αναγκών, επίλυσης προβλημάτων και εύρεσης λύσεων με βασικό εργαλείο την εμπειρία των χρηστών:',
          description:
            'Μέσα από ειδικά σχεδιασμένη ομαδική δραστηριότητα τα στελέχη είχαν την ευκαιρία να διαγνώσουν, τις ανάγκες τους για να βελτιώσουν τα αποτελέσματά τους',
        },
      ],
    },
    {
      type: 'quote',
      text: '«Χρειαζόμαστε νέα πληροφοριακά συστήματα, διαλειτουργικότητα, πόρους και γνώσεις…..»',
      attribution: null,
    },
  ],
};

export const desiLearned: Part = {
  heading: 'Είναι ένα αληθινό πείραμα: τι μάθαμε από το εργαστήρι',
  blocks: [
    {
      type: 'paragraph',
      text: 'Στελέχη από ένα μεγάλο εύρος φορέων του Δημόσιου Τομέα συνεισέφεραν στην ανάδειξη αναγκών για προσωπικές δεξιότητες και εφαρμογή συγκεκριμένων μεθοδολογιών και εργαλείων στον τρόπο εργασίας τους.',
    },
    {
      type: 'paragraph',
      text: 'Η ανάπτυξη ψηφιακής σκέψης, η εφαρμογή της προσέγγισης της σκέψης συστημάτων όπου ο πολίτης αποτελεί μέρος της παροχής δημοσίων υπηρεσιών ως συν παραγωγός ή συν-δημιουργός, η διοίκηση των διαδικασιών από τα ανώτερα στελέχη, η ανάπτυξη δεξιοτήτων καινοτομίας για την συνεχή βελτίωση.',
    },
    { type: 'quote', text: '«Έμφαση στην ανάπτυξη ισχυρών ομάδων παρά ηρωικών μονάδων»', attribution: null },
  ],
};

/** What it led to: printed under what was learned, without a heading of its own. */
export const desiNext: Blocks = [
  {
    type: 'paragraph',
    text: 'Μετά το Εργαστήρι, η ομάδα του Τμήματος Καινοτομίας επεξεργάστηκε την πληροφόρηση που πήρε. Με τα νέα δεδομένα συνεχίστηκε η επεξεργασία των δεικτών DESI προκειμένου να δημιουργηθούν οι πρώτες εκθέσεις για το επίπεδο ηλεκτρονικής διακυβέρνησης βάσει των δεικτών DESI.',
  },
  {
    type: 'paragraph',
    text: 'Οι ανάγκες για δεξιότητες που καταγράφηκαν αποτελούν πλέον πολύτιμη εισροή για τον σχεδιασμό ενός νέου εργαστηρίου υποστήριξης της κοινότητας.',
  },
];

export const desiWorkshopStory: NonNullable<EventRecordInput['report']> = {
  body: {
    el: [
      { type: 'paragraph', text: desiLead },
      {
        type: 'list',
        ordered: false,
        items: desiPeople.map(({ name, role, organization }) => `${name}, ${role ?? organization}`),
      },
      ...[desiWhy, desiHow, desiLearned].flatMap(({ heading, blocks }) => [
        { type: 'heading' as const, text: heading },
        ...blocks,
      ]),
      ...desiNext,
    ],
  },
};
