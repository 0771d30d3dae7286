import type { BlocksByLanguage, EventRecordInput } from '@koinon/contract';
import { creteLabReport } from './crete-lab-report.ts';

/** innovation.gov.gr, 16 May 2024: what it was, where and when. */
export const creteLabAnnouncement: NonNullable<BlocksByLanguage[string]> = [
  {
    type: 'paragraph',
    text: 'Το Τμήμα Καινοτομίας και Βέλτιστων Πρακτικών του Υπουργείου Εσωτερικών διοργάνωσε με επιτυχία, σε συνεργασία με το\u00a0Ινστιτούτο Τεκμηρίωσης, Έρευνας και Καινοτομιών (ΙΤΕΚ) του ΕΚΔΔΑ, διήμερο Εργαστήριο Καινοτομίας με τίτλο \u00a0«Ενσωμάτωση των εργαλείων των Μαραθωνίων Καινοτομίας στο οικοσύστημα καινοτομίας της τοπικής αυτοδιοίκησης και βελτίωση της ικανότητας των δημόσιων φορέων για τον σχεδιασμό προτάσεων καινοτομίας για το Εθνικό Σχέδιο Δράσης για την Καινοτομία στον Δημόσιο Τομέα».',
  },
  {
    type: 'paragraph',
    text: 'Το Εργαστήριο πραγματοποιήθηκε στις 18 και 19 Απριλίου 2024, στο Επιμελητήριο Ηρακλείου στην Κρήτη. Η δράση, έχει ενταχθεί και υλοποιείται στο πλαίσιο του Ετήσιου Σχεδίου Δράσης 2024 του ΥΠ.ΕΣ. με τίτλο\u00a0 «Ανάπτυξη δεξιοτήτων στελεχών δημόσιας διοίκησης σε εργαλεία καινοτομίας» με σκοπό τη συν-διαμόρφωση με τη συνεργασία εμπειρογνωμόνων και παρατηρητών των δημόσιων φορέων του «Οδηγού Διοργάνωσης και Υιοθέτησης \u00a0Μαραθωνίων Καινοτομίας», ο οποίος σχεδιάζεται να εφαρμοστεί το 2024-2025 στο πλαίσιο έργου που σχεδιάζει η Γενική Γραμματεία Δημόσιας Διοίκησης.',
  },
];

/** The two-day lab of April 2024 in Crete. No hours are printed, so it is known to the day. */
export const creteLab: EventRecordInput = {
  id: 'crete-lab-2024',
  slug: 'ergastirio-kainotomias-kriti-2024',
  name: {
    el: 'Ενσωμάτωση των εργαλείων των Μαραθωνίων Καινοτομίας στο οικοσύστημα καινοτομίας της τοπικής αυτοδιοίκησης και βελτίωση της ικανότητας των δημόσιων φορέων για τον σχεδιασμό προτάσεων καινοτομίας για το Εθνικό Σχέδιο Δράσης για την Καινοτομία στον Δημόσιο Τομέα',
    en: 'Bringing the tools of hackathons into local government’s innovation ecosystem, and helping public bodies to design proposals for the National Action Plan for Innovation in the Public Sector',
  },
  shortName: { el: 'Εργαστήριο Καινοτομίας στην Κρήτη', en: 'Innovation lab in Crete' },
  summary: {
    el: 'Διήμερο Εργαστήριο Καινοτομίας στο Επιμελητήριο Ηρακλείου στην Κρήτη.',
    en: 'A two-day innovation lab at the Heraklion Chamber in Crete.',
  },
  description: { el: creteLabAnnouncement },
  kind: 'lab',
  precision: 'day',
  timeZone: 'Europe/Athens',
  slots: [{ date: '2024-04-18' }, { date: '2024-04-19' }],
  location: {
    name: { el: 'Επιμελητήριο Ηρακλείου', en: 'Heraklion Chamber' },
    region: 'crete',
    addressCountry: 'GR',
  },
  audience: 'public-servants',
  audienceNote: {
    el: 'Στελέχη Περιφερειών της χώρας και ενδιαφερόμενοι φορείς της τοπικής αυτοδιοίκησης της Κρήτης',
    en: 'Staff of the country’s Regions and interested local government bodies of Crete',
  },
  addressedTo: ['region', 'local-government-body'],
  organizations: [
    { role: 'organizer', organization: 'innovation-department' },
    { role: 'partner', organization: 'itek' },
    // Host in the sense that it was held there; the report says no more.
    { role: 'host', organization: 'heraklion-chamber' },
  ],
  participantRoles: [
    { id: 'expert', name: { el: 'Εμπειρογνώμονας', en: 'Expert' } },
    { id: 'observer', name: { el: 'Παρατηρητής', en: 'Observer' } },
  ],
  programmes: ['annual-action-plan-2024'],
  references: [
    {
      type: 'programme',
      name: { el: '«Ανάπτυξη δεξιοτήτων στελεχών δημόσιας διοίκησης σε εργαλεία καινοτομίας»' },
    },
    {
      type: 'plan',
      name: {
        el: 'Εθνικό Σχέδιο Δράσης για την Καινοτομία στον Δημόσιο Τομέα',
        en: 'National Action Plan for Innovation in the Public Sector',
      },
    },
  ],
  expectedOutcomes: [
    {
      el: '«Οδηγός Διοργάνωσης και Υιοθέτησης \u00a0Μαραθωνίων Καινοτομίας», ο οποίος σχεδιάζεται να εφαρμοστεί το 2024-2025 στο πλαίσιο έργου που σχεδιάζει η Γενική Γραμματεία Δημόσιας Διοίκησης',
    },
  ],
  deliverables: [
    {
      name: {
        el: '«Οδηγός Διοργάνωσης και Υιοθέτησης Μαραθωνίων Καινοτομίας»',
        en: 'Guide to organising and adopting hackathons',
      },
    },
  ],
  relations: [{ type: 'precedes', event: 'crete-hackathon-2024' }],
  report: creteLabReport,
};
