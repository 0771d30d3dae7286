/** Οι λέξεις των σελίδων του διακομιστή. */
import type { Translation } from '../messages.ts';
import type { PageMessages } from './en.ts';

export const pagesEl: Translation<PageMessages, 'el'> = {
  'page.skip': 'Μετάβαση στο κύριο περιεχόμενο',
  'page.events': 'Εκδηλώσεις',
  'page.eventsOf': 'Εκδηλώσεις: {network}',
  'page.upcoming': 'Προσεχείς εκδηλώσεις',
  'page.past': 'Παλαιότερες εκδηλώσεις',
  'page.undated': 'Έχουν ανακοινωθεί, χωρίς ημερομηνία ακόμη',
  'page.allEvents': 'Όλες οι εκδηλώσεις',
  'page.search': 'Αναζήτηση',
  'page.showResults': 'Εμφάνιση αποτελεσμάτων',
  'page.next': 'Επόμενη σελίδα',
  'page.previous': 'Προηγούμενη σελίδα',
  'page.language': 'Γλώσσα',
  'page.home': 'Αρχική',
  'page.breadcrumb': 'Βρίσκεστε εδώ',
  'page.notFound': 'Η σελίδα δεν βρέθηκε',
  'page.notFoundHint':
    'Αν πληκτρολογήσατε τη διεύθυνση, ελέγξτε ότι είναι σωστή. Μπορείτε επίσης να δείτε όλες τις εκδηλώσεις.',
  'page.problem': 'Υπάρχει πρόβλημα με την υπηρεσία',
  'page.problemHint': 'Δοκιμάστε ξανά σε λίγα λεπτά.',
  'page.poweredBy': 'Υπηρεσία: Koinon',
  'page.accessibilityStatement': 'Δήλωση προσβασιμότητας',
  'page.privacy': 'Προστασία προσωπικών δεδομένων',
  'calendar.searchHint': 'Τίτλος, τόπος ή φορέας',
  'calendar.emptyAll': 'Δεν έχουν ανακοινωθεί ακόμη εκδηλώσεις',
  'availability.external': 'Η εγγραφή γίνεται σε άλλον ιστότοπο: {host}',
  'add.subscribe': 'Συνδρομή στο ημερολόγιο',
  'event.about': 'Σχετικά με την εκδήλωση',
};
