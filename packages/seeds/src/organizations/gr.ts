import type { OrganizationRecordInput } from '@koinon/contract';

/** Region bodies: the region's id, its name in the genitive, and in English. */
const regionBodies: readonly (readonly [string, string, string])[] = [
  ['eastern-macedonia-thrace', 'Ανατολικής Μακεδονίας και Θράκης', 'Eastern Macedonia and Thrace'],
  ['central-macedonia', 'Κεντρικής Μακεδονίας', 'Central Macedonia'],
  ['western-macedonia', 'Δυτικής Μακεδονίας', 'Western Macedonia'],
  ['epirus', 'Ηπείρου', 'Epirus'],
  ['thessaly', 'Θεσσαλίας', 'Thessaly'],
  ['ionian-islands', 'Ιονίων Νήσων', 'Ionian Islands'],
  ['western-greece', 'Δυτικής Ελλάδας', 'Western Greece'],
  ['central-greece', 'Στερεάς Ελλάδας', 'Central Greece'],
  ['attica', 'Αττικής', 'Attica'],
  ['peloponnese', 'Πελοποννήσου', 'Peloponnese'],
  ['north-aegean', 'Βορείου Αιγαίου', 'North Aegean'],
  ['south-aegean', 'Νοτίου Αιγαίου', 'South Aegean'],
  ['crete', 'Κρήτης', 'Crete'],
];

/** All thirteen: «συμμετέχουν όλες οι Περιφέρειες της Ελλάδας». */
export const regionBodyIds: readonly string[] = regionBodies.map(([id]) => `region-${id}`);

/** Bodies that the announcements name. Parents only where an announcement tells them. */
export const organizationsGr: OrganizationRecordInput[] = [
  {
    id: 'ypes',
    name: { el: 'Υπουργείο Εσωτερικών', en: 'Ministry of the Interior' },
    acronym: { el: 'ΥΠ.ΕΣ.' },
    type: 'ministry',
  },
  {
    id: 'ggdd',
    name: {
      el: 'Γενική Γραμματεία Δημόσιας Διοίκησης',
      en: 'General Secretariat for Public Administration',
    },
    type: 'general-secretariat',
    parent: 'ypes',
  },
  {
    id: 'innovation-department',
    name: {
      el: 'Τμήμα Καινοτομίας και Βέλτιστων Πρακτικών',
      en: 'Department of Innovation and Best Practices',
    },
    type: 'department',
    parent: 'ggdd',
  },
  {
    id: 'ekdda',
    name: {
      el: 'Εθνικό Κέντρο Δημόσιας Διοίκησης και Αυτοδιοίκησης',
      en: 'National Centre for Public Administration and Local Government',
    },
    acronym: { el: 'ΕΚΔΔΑ', en: 'EKDDA' },
    url: 'https://www.ekdd.gr/',
    type: 'public-body',
  },
  {
    id: 'itek',
    name: {
      el: 'Ινστιτούτο Τεκμηρίωσης, Έρευνας και Καινοτομιών',
      en: 'Institute of Documentation, Research and Innovation',
    },
    acronym: { el: 'ΙΤΕΚ', en: 'ITEK' },
    type: 'institute',
    parent: 'ekdda',
  },
  {
    id: 'training-institute',
    name: { el: 'Ινστιτούτο Επιμόρφωσης', en: 'Training Institute' },
    type: 'institute',
    parent: 'ekdda',
  },
  {
    id: 'heraklion-chamber',
    name: { el: 'Επιμελητήριο Ηρακλείου', en: 'Heraklion Chamber' },
    type: 'chamber',
  },
  {
    id: 'ggps',
    name: {
      el: 'Γενική Γραμματεία Πληροφοριακών Συστημάτων',
      en: 'General Secretariat for Information Systems',
    },
    type: 'general-secretariat',
  },
  {
    id: 'digital-governance',
    name: { el: 'Υπουργείο Ψηφιακής Διακυβέρνησης', en: 'Ministry of Digital Governance' },
    type: 'ministry',
  },
  {
    id: 'edyte',
    // The announcement prints the acronym only; this is what it stands for.
    name: { el: 'Εθνικό Δίκτυο Υποδομών Τεχνολογίας και Έρευνας', en: 'GRNET' },
    acronym: { el: 'ΕΔΥΤΕ', en: 'GRNET' },
    type: 'public-body',
  },
  {
    id: 'information-society',
    name: { el: 'Κοινωνία της Πληροφορίας', en: 'Information Society' },
    type: 'public-body',
  },
  ...regionBodies.map(([id, el, en]) => ({
    id: `region-${id}`,
    name: { el: `Περιφέρεια ${el}`, en: `Region of ${en}` },
    type: 'region',
  })),
];
