/**
 * The Beyond exhibition and what happened inside it (innovation.gov.gr, 26 April 2024). The days are printed
 * without a year, which is the announcement's own. On which of the two days the panel and the conference were is
 * not said: they are known to the month, inside an event that is known to the day.
 */
import type { EventRecordInput } from '@koinon/contract';
import { regionBodyIds } from '../organizations/gr.ts';

const publication = {
  publishedBy: {
    el: 'Τμήμα Καινοτομίας και Βέλτιστων Πρακτικών',
    en: 'Department of Innovation and Best Practices',
  },
  publishedAt: '2024-04-26',
};

const thessaloniki = {
  name: { el: 'Θεσσαλονίκη', en: 'Thessaloniki' },
  addressLocality: { el: 'Θεσσαλονίκη', en: 'Thessaloniki' },
  region: 'central-macedonia',
  addressCountry: 'GR',
};

export const beyondExhibition: EventRecordInput = {
  ...publication,
  id: 'beyond-2024',
  slug: 'ekthesi-kainotomias-beyond-2024',
  name: { el: 'Έκθεση Καινοτομίας Beyond', en: 'Beyond innovation exhibition' },
  summary: {
    el: 'Το Υπουργείο Εσωτερικών, συμμετέχει στην Έκθεση Καινοτομίας Beyond που διοργανώνεται στη Θεσσαλονίκη στις 26 και 27 Απριλίου.',
    en: 'The Ministry of the Interior takes part in the Beyond innovation exhibition in Thessaloniki.',
  },
  description: {
    el: [
      {
        type: 'paragraph',
        text: 'Μέσα από την συμμετοχή του Υπουργείου Εσωτερικών αναδεικνύεται η ανάγκη η καινοτομία να αποκτήσει σημαντική αξία για το προσωπικό του δημόσιου τομέα και βασικό μηχανισμό για τον μετασχηματισμό των δημόσιων φορέων. Ειδικότερα, στον σχεδιασμό της Γενικής Γραμματείας Δημόσιας Διοίκησης βρίσκονται σε εξέλιξη σημαντικές ενέργειες σε 4 άξονες:',
      },
      {
        type: 'list',
        items: [
          'Στρατηγικός και επιχειρησιακός σχεδιασμός για την Καινοτομία,',
          'Ανάπτυξη κουλτούρας και ικανότητας καινοτομίας,',
          'Συνεργασίες και δικτύωση,',
          'Δεξιότητες και ενθάρρυνση προσωπικού δημόσιας διοίκησης.',
        ],
      },
    ],
  },
  kind: 'exhibition',
  precision: 'day',
  timeZone: 'Europe/Athens',
  slots: [{ date: '2024-04-26' }, { date: '2024-04-27' }],
  location: thessaloniki,
  networkRole: 'participates',
  axes: ['strategy', 'culture', 'partnerships', 'skills'],
  organizations: [{ role: 'participant', organization: 'ypes' }],
};

export const beyondPanel: EventRecordInput = {
  ...publication,
  id: 'beyond-2024-panel',
  slug: 'ekthesi-beyond-2024-kentriko-panel',
  name: {
    el: 'Κεντρικό πάνελ: ο προγραμματισμός και η εφαρμογή της πολιτικής καινοτομίας για τη δημόσια διοίκηση',
    en: 'Central panel: planning and applying innovation policy for public administration',
  },
  summary: {
    el: 'Στο πλαίσιο της Έκθεσης, το Τμήμα Καινοτομίας και Βέλτιστων Πρακτικών της Γενικής Γραμματείας Δημόσιας Διοίκησης, παρουσιάζει σε κεντρικό πάνελ τον προγραμματισμό και την εφαρμογή της πολιτικής καινοτομίας για τη δημόσια διοίκηση που υλοποιεί μέσα από τον επιχειρησιακό του σχεδιασμό το Υπουργείο Εσωτερικών.',
    en: 'The Department of Innovation and Best Practices presents the Ministry’s innovation policy for public administration.',
  },
  kind: 'panel',
  precision: 'month',
  period: '2024-04',
  timeZone: 'Europe/Athens',
  location: thessaloniki,
  networkRole: 'participates',
  superEvent: 'beyond-2024',
  organizations: [{ role: 'participant', organization: 'innovation-department' }],
};

export const beyondConference: EventRecordInput = {
  ...publication,
  id: 'local-government-innovation-conference-3',
  slug: '3o-synedrio-kainotomias-kai-neon-technologion',
  name: {
    el: '3ο Συνέδριο Καινοτομίας και Νέων Τεχνολογιών Τοπικής Αυτοδιοίκησης',
    en: '3rd Conference on Innovation and New Technologies in Local Government',
  },
  summary: {
    el: 'Το 3ο Συνέδριο Καινοτομίας και Νέων τεχνολογιών αποτελεί μια μοναδική ευκαιρία να επικοινωνηθούν τα έργα και οι δράσεις της καινοτομίας σε όλες τις περιφέρειες της Ελλάδας και να συζητηθούν τα επόμενα βήματα για την εφαρμογή της καινοτομίας σε επίπεδο περιφερειών, δίνοντας το στίγμα της πραγματικής καινοτομίας, αλλά και την εικόνα του μέλλοντος στο σήμερα.',
    en: 'The Regions of Greece talk about their innovation projects and the next steps.',
  },
  description: {
    el: [
      {
        type: 'paragraph',
        text: 'Οι δράσεις του Υπουργείου Εσωτερικών παρουσιάζονται στο 3ο Συνέδριο Καινοτομίας και Νέων Τεχνολογιών Τοπικής Αυτοδιοίκησης, στο οποίο συμμετέχουν όλες οι Περιφέρειες της Ελλάδας με τις Διευθύνσεις Πληροφορικής, τους θεματικούς Αντιπεριφερειάρχες, τους Εντεταλμένους Συμβούλους, η Γενική Γραμματεία Πληροφοριακών Συστημάτων, το Υπουργείο Ψηφιακής Διακυβέρνησης, το Υπουργείο Εσωτερικών, το ΕΔΥΤΕ, η Κοινωνία της Πληροφορίας, καθώς και εταιρείες του Ιδιωτικού Τομέα.',
      },
      {
        type: 'paragraph',
        text: 'Στο 3ο Συνέδριο το Υπουργείο Εσωτερικών παρουσιάζει τους άξονες και τις ενέργειες που υλοποιούνται και προσκαλεί τις Περιφέρειες να συμμετέχουν στην Ημερίδα του Δικτύου Καινοτομίας Δημόσιου Τομέα, καθώς και στο Φόρουμ Καινοτομίας για τον Δημόσιο Τομέα.',
      },
    ],
  },
  kind: 'conference',
  precision: 'month',
  period: '2024-04',
  timeZone: 'Europe/Athens',
  location: thessaloniki,
  networkRole: 'participates',
  axes: ['strategy', 'culture', 'partnerships', 'skills'],
  // By inference: the announcement of the exhibition goes on to the conference without saying that it is inside.
  superEvent: 'beyond-2024',
  series: {
    name: {
      el: 'Συνέδριο Καινοτομίας και Νέων Τεχνολογιών Τοπικής Αυτοδιοίκησης',
      en: 'Conference on Innovation and New Technologies in Local Government',
    },
    edition: 3,
  },
  organizations: [
    ...regionBodyIds.map(organization => ({ role: 'participant' as const, organization })),
    { role: 'participant', organization: 'ggps' },
    { role: 'participant', organization: 'digital-governance' },
    { role: 'participant', organization: 'ypes' },
    { role: 'participant', organization: 'edyte' },
    { role: 'participant', organization: 'information-society' },
  ],
  // «στον σύνδεσμο ατζέντα»: neither the link's address nor the file is in the text.
  attachments: [{ type: 'agenda', name: { el: 'Ατζέντα', en: 'Agenda' } }],
};
