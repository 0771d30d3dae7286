/** Οι λέξεις για όταν δεν υπάρχει φόρμα: γιατί, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { RegistrationClosedMessages } from './en.ts';

export const registrationClosedEl: Translation<RegistrationClosedMessages, 'el'> = {
  'register.notOpen': 'Οι εγγραφές δεν έχουν ανοίξει ακόμη',
  'register.notOpenOn': 'Ανοίγουν: {date}.',
  'register.full': 'Δεν υπάρχουν διαθέσιμες θέσεις',
  'register.fullHint':
    'Δεν υπάρχει λίστα αναμονής. Αν ακυρωθεί κάποια εγγραφή, η φόρμα θα είναι και πάλι εδώ.',
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
  'register.close': 'Κλείσιμο της φόρμας',
};
