/** Οι λέξεις των σελίδων του διακομιστή. */
import type { Translation } from '../messages.ts';
import type { PageMessages } from './en.ts';
import { pagesMembershipEl } from './membership/el.ts';
import { pagesNetworkEl } from './network/el.ts';
import { pagesNewsletterEl } from './newsletter/el.ts';
import { pagesStoryEl } from './story/el.ts';
import { pagesDraftEl } from './draft/el.ts';

export const pagesEl: Translation<PageMessages, 'el'> = {
  'page.skip': 'Μετάβαση στο κύριο περιεχόμενο',
  'page.events': 'Εκδηλώσεις',
  'page.stories': 'Ιστορίες',
  'page.tellStory': 'Πείτε την ιστορία σας',
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

  'formPage.quoted': '«{text}»',
  'formPage.onlyIf': 'Μόνο αν στο «{label}» απαντήσετε {values}.',
  'formPage.onlyIfNot': 'Μόνο αν στο «{label}» δεν απαντήσετε {values}.',
  'formPage.onlyIfTicked': 'Μόνο αν επιλέξετε «{label}».',
  'formPage.onlyIfNotTicked': 'Μόνο αν δεν επιλέξετε «{label}».',
  'formPage.upToCharacters': {
    one: 'Μπορείτε να γράψετε 1 χαρακτήρα.',
    other: 'Μπορείτε να γράψετε έως {count} χαρακτήρες.',
  },
  'formPage.errorTitle': 'Σφάλμα: {title}',
  'formPage.filledIn': 'Εδώ είναι η φόρμα με όσα γράψατε. Ελέγξτε τα και πατήστε το κουμπί.',
  'formPage.sentBefore':
    'Έχετε ήδη στείλει αυτή τη φόρμα με άλλες απαντήσεις. Πατήστε το κουμπί αν θέλετε να τη στείλετε όπως είναι τώρα.',
  'formPage.running':
    'Επεξεργαζόμαστε ακόμη τη φόρμα σας. Περιμένετε λίγο και πατήστε το κουμπί άλλη μία φορά.',
  'form.doneAgain': 'Συμπληρώστε ξανά τη φόρμα',
  'formPage.changed': 'Κάτι άλλαξε από τη στιγμή που ανοίξατε τη φόρμα. Δεν στάλθηκε τίποτα.',
  'formPage.sent': 'Στείλαμε μήνυμα στη διεύθυνση που δώσατε.',
  'formPage.back': 'Πίσω στην εκδήλωση',
  'formPage.siteHint':
    'Εδώ είναι η φόρμα με όσα γράψατε. Ελέγξτε τα και στείλτε τη φόρμα από αυτή τη σελίδα.',
  'formPage.notReady': 'Η φόρμα δεν είναι ακόμη έτοιμη',
  'formPage.notReadyHint': 'Το δίκτυο δεν την έχει δημοσιεύσει. Ελάτε ξανά σε λίγες ημέρες.',
  'formPage.typo':
    'Κοιτάξτε άλλη μία φορά τη διεύθυνση που δώσατε: ό,τι ακολουθεί το @ μοιάζει με λάθος πληκτρολόγησης. Αν είναι λάθος, συμπληρώστε ξανά τη φόρμα.',
  'formPage.tellMe': 'Ενημερώστε με όταν οριστεί ημερομηνία',
  'formPage.tellMeHint': 'Το newsletter θα το γράψει μόλις οριστεί ημερομηνία.',

  'manage.title': 'Η εγγραφή σας',
  'manage.held': 'Κρατάμε μία θέση για εσάς, αλλά δεν την έχετε επιβεβαιώσει ακόμη',
  'manage.heldUntil': 'Επιβεβαιώστε την έως: {date}. Μετά μπορεί να δοθεί σε άλλο άτομο.',
  'manage.confirmed': 'Η θέση σας έχει επιβεβαιωθεί',
  'manage.waiting': 'Είστε στη λίστα αναμονής',
  'manage.waitingHint': 'Δεν έχετε ακόμη θέση. Μόλις ελευθερωθεί θέση για εσάς, θα σας γράψουμε.',
  'manage.waitingConfirm':
    'Επιβεβαιώστε τη διεύθυνσή σας: θέσεις δίνονται μόνο σε όσους την έχουν επιβεβαιώσει.',
  'manage.position': 'Η σειρά σας στη λίστα: {position}',
  'manage.offered': 'Ελευθερώθηκε θέση για εσάς',
  'manage.offeredUntil': 'Δεχθείτε την έως: {date}. Μετά δίνεται στο επόμενο άτομο της λίστας.',
  'manage.expired': 'Ο χρόνος για τον οποίο κρατήσαμε τη θέση σας πέρασε',
  'manage.expiredHint':
    'Μπορείτε ακόμη να επιβεβαιώσετε: αν υπάρχει ελεύθερη θέση, είναι δική σας. Αν όχι, μπαίνετε στη λίστα αναμονής με τη σειρά που είχατε δηλώσει συμμετοχή.',
  'manage.expiredOver': 'Η θέση δόθηκε σε άλλο άτομο.',
  'manage.cancelled': 'Η εγγραφή σας έχει ακυρωθεί',
  'manage.cancelledHint':
    'Αν τελικά θέλετε να έρθετε, δηλώστε ξανά συμμετοχή όσο είναι ανοικτές οι εγγραφές.',
  'manage.confirm': 'Επιβεβαίωση της εγγραφής μου',
  'manage.confirmAddress': 'Επιβεβαίωση της διεύθυνσής μου',
  'manage.accept': 'Δέχομαι τη θέση',
  'manage.change': 'Αλλαγή των απαντήσεών σας',
  'manage.cancel': 'Ακύρωση της εγγραφής σας',
  'manage.cancelAsk': 'Θέλετε να ακυρώσετε την εγγραφή σας;',
  'manage.cancelHint': 'Η θέση σας δίνεται αμέσως σε άλλο άτομο. Η ακύρωση δεν αναιρείται.',
  'manage.cancelYes': 'Ναι, ακύρωση',
  'manage.keep': 'Όχι, κρατώ τη θέση μου',
  'manage.back': 'Πίσω στην εγγραφή σας',
  'manage.done.confirmed':
    'Ευχαριστούμε. Η θέση σας επιβεβαιώθηκε και σας στείλαμε μήνυμα με όσα χρειάζεστε.',
  'manage.done.waiting':
    'Ευχαριστούμε. Η διεύθυνσή σας επιβεβαιώθηκε. Δεν υπάρχει τώρα ελεύθερη θέση, γι’ αυτό είστε στη λίστα αναμονής.',
  'manage.done.changed': 'Οι αλλαγές σας αποθηκεύτηκαν.',
  'manage.done.cancelled': 'Η εγγραφή σας ακυρώθηκε. Ευχαριστούμε που μας ενημερώσατε.',
  'manage.notPossible': 'Αυτό δεν είναι πλέον δυνατό. Δείτε παρακάτω τι ισχύει τώρα.',
  'manage.full': 'Δεν υπάρχει θέση για αυτό που επιλέξατε',
  'manage.fullHint': 'Δεν άλλαξε τίποτα. Μπορείτε να επιλέξετε κάτι άλλο ή να το αφήσετε όπως είναι.',
  'manage.online': 'Για να συμμετάσχετε διαδικτυακά',
  'manage.yours':
    'Κρατήστε για εσάς τη διεύθυνση αυτής της σελίδας: όποιος την έχει μπορεί να αλλάξει την εγγραφή σας.',
  'manage.linkUnknown': 'Ο σύνδεσμος δεν ισχύει',
  'manage.linkUnknownHint':
    'Ίσως λείπει ένα κομμάτι του: ανοίξτε τον ξανά από το μήνυμα ή αντιγράψτε τον ολόκληρο. Μπορεί επίσης να έχει διαγραφεί αυτό στο οποίο οδηγούσε, επειδή πέρασε πολύς καιρός ή επειδή κάποιος το ζήτησε.',
  'manage.linkExpired': 'Ο σύνδεσμος έχει λήξει',
  'manage.linkExpiredHint':
    'Ίσχυε μέχρι το τέλος της εκδήλωσης. Αν έχετε κάποια ερώτηση, γράψτε στη διοργάνωση της εκδήλωσης.',

  ...pagesNetworkEl,
  ...pagesNewsletterEl,
  ...pagesMembershipEl,
  ...pagesStoryEl,
  ...pagesDraftEl,
};
