/** The lists of the Greek network: what its events are filtered by. */
import type { NetworkRecordInput } from '@koinon/contract';

type Terms = NonNullable<NetworkRecordInput['regions']>;
type Abbreviations = NonNullable<NetworkRecordInput['abbreviations']>;

/** «4 άξονες» (innovation.gov.gr, 26 April 2024), in the announcement's order. */
export const axes: Terms = [
  {
    id: 'strategy',
    name: {
      el: 'Στρατηγικός και επιχειρησιακός σχεδιασμός για την Καινοτομία',
      en: 'Strategic and operational planning for innovation',
    },
  },
  {
    id: 'culture',
    name: {
      el: 'Ανάπτυξη κουλτούρας και ικανότητας καινοτομίας',
      en: 'Developing a culture of and a capacity for innovation',
    },
  },
  { id: 'partnerships', name: { el: 'Συνεργασίες και δικτύωση', en: 'Partnerships and networking' } },
  {
    id: 'skills',
    name: {
      el: 'Δεξιότητες και ενθάρρυνση προσωπικού δημόσιας διοίκησης',
      en: 'Skills and encouragement of public administration staff',
    },
  },
];

/** The thirteen regions of Greece. */
export const regions: Terms = [
  {
    id: 'eastern-macedonia-thrace',
    name: { el: 'Ανατολική Μακεδονία και Θράκη', en: 'Eastern Macedonia and Thrace' },
  },
  { id: 'central-macedonia', name: { el: 'Κεντρική Μακεδονία', en: 'Central Macedonia' } },
  { id: 'western-macedonia', name: { el: 'Δυτική Μακεδονία', en: 'Western Macedonia' } },
  { id: 'epirus', name: { el: 'Ήπειρος', en: 'Epirus' } },
  { id: 'thessaly', name: { el: 'Θεσσαλία', en: 'Thessaly' } },
  { id: 'ionian-islands', name: { el: 'Ιόνια Νησιά', en: 'Ionian Islands' } },
  { id: 'western-greece', name: { el: 'Δυτική Ελλάδα', en: 'Western Greece' } },
  { id: 'central-greece', name: { el: 'Στερεά Ελλάδα', en: 'Central Greece' } },
  { id: 'attica', name: { el: 'Αττική', en: 'Attica' } },
  { id: 'peloponnese', name: { el: 'Πελοπόννησος', en: 'Peloponnese' } },
  { id: 'north-aegean', name: { el: 'Βόρειο Αιγαίο', en: 'North Aegean' } },
  { id: 'south-aegean', name: { el: 'Νότιο Αιγαίο', en: 'South Aegean' } },
  { id: 'crete', name: { el: 'Κρήτη', en: 'Crete' } },
];

export const programmes: Terms = [
  {
    id: 'annual-action-plan-2024',
    name: {
      el: 'Ετήσιο Σχέδιο Δράσης 2024 του ΥΠ.ΕΣ.',
      en: 'Annual Action Plan 2024 of the Ministry of the Interior',
    },
  },
  {
    id: 'ogp-national-action-plan',
    name: {
      el: 'Εθνικό Σχέδιο Δράσης για την Open Government Partnership (OGP)',
      en: 'National Action Plan for the Open Government Partnership (OGP)',
    },
  },
  {
    id: 'public-sector-innovation-plan',
    name: {
      el: 'Εθνικό Σχέδιο Δράσης για την Καινοτομία στον Δημόσιο Τομέα',
      en: 'National Action Plan for Innovation in the Public Sector',
    },
  },
];

export const bodyTypes: Terms = [
  { id: 'ministry', name: { el: 'Υπουργείο', en: 'Ministry' } },
  { id: 'general-secretariat', name: { el: 'Γενική Γραμματεία', en: 'General secretariat' } },
  { id: 'department', name: { el: 'Τμήμα', en: 'Department' } },
  { id: 'region', name: { el: 'Περιφέρεια', en: 'Region' } },
  { id: 'municipality', name: { el: 'Δήμος', en: 'Municipality' } },
  {
    id: 'local-government-body',
    name: { el: 'Φορέας της τοπικής αυτοδιοίκησης', en: 'Local government body' },
  },
  { id: 'chamber', name: { el: 'Επιμελητήριο', en: 'Chamber' } },
  { id: 'institute', name: { el: 'Ινστιτούτο', en: 'Institute' } },
  { id: 'public-body', name: { el: 'Φορέας του δημόσιου τομέα', en: 'Public-sector body' } },
];

/** Forms as the announcements print them: a genitive expands to a genitive. */
export const abbreviations: Abbreviations = [
  {
    abbreviation: 'ΕΚΔΔΑ',
    expansion: {
      el: 'Εθνικό Κέντρο Δημόσιας Διοίκησης και Αυτοδιοίκησης',
      en: 'National Centre for Public Administration and Local Government',
    },
  },
  {
    abbreviation: 'ΙΤΕΚ',
    expansion: {
      el: 'Ινστιτούτο Τεκμηρίωσης, Έρευνας και Καινοτομιών',
      en: 'Institute of Documentation, Research and Innovation',
    },
  },
  { abbreviation: 'ΥΠ.ΕΣ.', expansion: { el: 'Υπουργείο Εσωτερικών', en: 'Ministry of the Interior' } },
  { abbreviation: 'ΥΠΕΣ', expansion: { el: 'Υπουργείο Εσωτερικών', en: 'Ministry of the Interior' } },
  {
    abbreviation: 'ΕΔΥΤΕ',
    expansion: { el: 'Εθνικό Δίκτυο Υποδομών Τεχνολογίας και Έρευνας', en: 'GRNET' },
  },
  { abbreviation: 'OGP', expansion: { en: 'Open Government Partnership' } },
  { abbreviation: 'DESI', expansion: { en: 'Digital Economy and Society Index' } },
  { abbreviation: 'Γεν. Δ/νσης', expansion: { el: 'Γενικής Διεύθυνσης' } },
  { abbreviation: 'Δ/νση', expansion: { el: 'Διεύθυνση' } },
  { abbreviation: 'Δ/νσης', expansion: { el: 'Διεύθυνσης' } },
  { abbreviation: 'Τμ.', expansion: { el: 'Τμήμα' } },
];
