/** Οι λέξεις για όσα δεν είναι η φόρμα (κλειστές εγγραφές, μετά την αποστολή), στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { RegistrationLaterMessages } from './en.ts';

export const registrationLaterEl: Translation<RegistrationLaterMessages, 'el'> = {
  'register.notOpen': 'Οι εγγραφές δεν έχουν ανοίξει ακόμη',
  'register.notOpenOn': 'Ανοίγουν: {date}.',
  'register.full': 'Δεν υπάρχουν διαθέσιμες θέσεις',
  'register.fullHint': 'Δεν υπάρχει λίστα αναμονής. Αν κάποιος ακυρώσει, η φόρμα θα είναι και πάλι εδώ.',
  'register.closed': 'Οι εγγραφές έχουν κλείσει',
  'register.closedOn': 'Έκλεισαν: {date}.',
  'register.over': 'Η εκδήλωση έχει ολοκληρωθεί',
  'register.cancelled': 'Η εκδήλωση ακυρώθηκε',
  'register.cancelledHint': 'Δεν θα πραγματοποιηθεί, επομένως δεν υπάρχει εγγραφή.',
  'register.postponed': 'Η εκδήλωση αναβλήθηκε',
  'register.postponedHint': 'Δεν μπορείτε να δηλώσετε συμμετοχή μέχρι να οριστεί η νέα ημερομηνία.',
  'register.external': 'Η εγγραφή γίνεται σε άλλον ιστότοπο',
  'register.externalHint':
    'Θα φύγετε από αυτή τη σελίδα. Για όσα γράψετε εκεί ισχύουν οι όροι εκείνου του ιστότοπου.',
  'register.externalLink': 'Δηλώστε συμμετοχή στον ιστότοπο {host}',
  'register.externalMissing': 'Ρωτήστε τη διοργάνωση πώς γίνεται η εγγραφή.',
  'register.invitation': 'Η συμμετοχή γίνεται με πρόσκληση',
  'register.invitationHint': 'Αν έχετε λάβει πρόσκληση, ακολουθήστε τις οδηγίες της.',
  'register.none': 'Δεν χρειάζεται εγγραφή',
  'register.noneHint': 'Μπορείτε να συμμετάσχετε χωρίς να μας ενημερώσετε.',
  'register.unannounced': 'Δεν έχει ανακοινωθεί ακόμη πώς γίνεται η εγγραφή',
  'register.unannouncedHint': 'Επιστρέψτε πιο κοντά στην ημερομηνία της εκδήλωσης.',
  'register.notPublished': 'Η εγγραφή δεν είναι ακόμη έτοιμη εδώ',
  'register.notPublishedHint': 'Το δίκτυο δεν έχει δημοσιεύσει τη φόρμα. Επιστρέψτε σε λίγες ημέρες.',
  'register.notFound': 'Η εκδήλωση δεν βρέθηκε',
  'register.notFoundHint': 'Μπορεί να μεταφέρθηκε ή να αποσύρθηκε.',
  'register.noServer': 'Η εγγραφή δεν είναι διαθέσιμη σε αυτή τη σελίδα',
  'register.noServerHint': 'Ενημερώστε όσους φροντίζουν αυτόν τον ιστότοπο.',
  'register.pageInstead': 'Μπορείτε να δηλώσετε συμμετοχή και στη σελίδα της εκδήλωσης.',
  'register.done': 'Δείτε τα μηνύματά σας',
  'register.doneSent': 'Στείλαμε μήνυμα στη διεύθυνση {email}.',
  'register.doneSentPlain': 'Στείλαμε μήνυμα στη διεύθυνση που δώσατε.',
  'register.doneNext':
    'Ανοίξτε το και ακολουθήστε τον σύνδεσμο που περιέχει: μόνο τότε ολοκληρώνεται η εγγραφή σας.',
  'register.doneSoon': 'Κάντε το μέσα σε 30 λεπτά, γιατί μετά η θέση μπορεί να δοθεί σε άλλο άτομο.',
  'register.doneNextWaiting':
    'Ανοίξτε το και ακολουθήστε τον σύνδεσμο που περιέχει: μόνο τότε μπαίνετε στη λίστα αναμονής. Αν ελευθερωθεί θέση, θα σας γράψουμε.',
  'register.doneMissing': 'Αν δεν έρθει μήνυμα',
  'register.doneLate': 'Περιμένετε λίγα λεπτά: σε ορισμένους φορείς τα μηνύματα αργούν.',
  'register.doneSpam': 'Κοιτάξτε και στα ανεπιθύμητα μηνύματα.',
  'register.doneWrong': 'Ελέγξτε ότι η παραπάνω διεύθυνση είναι σωστή.',
  'register.correct': 'Διορθώστε τη διεύθυνση',
  'register.close': 'Κλείσιμο της φόρμας',
};
