/** Οι λέξεις για μετά την αποστολή, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { RegistrationLaterMessages } from './en.ts';

export const registrationLaterEl: Translation<RegistrationLaterMessages, 'el'> = {
  'register.done': 'Δείτε τα μηνύματά σας',
  'register.doneSent': 'Στείλαμε μήνυμα στη διεύθυνση {email}.',
  'register.doneSentPlain': 'Στείλαμε μήνυμα στη διεύθυνση που δώσατε.',
  'register.doneNext':
    'Ανοίξτε το και ακολουθήστε τον σύνδεσμο που περιέχει: μόνο τότε ολοκληρώνεται η εγγραφή σας.',
  'register.doneSoon': 'Κάντε το μέσα σε 30 λεπτά, γιατί μετά η θέση μπορεί να δοθεί σε άλλο άτομο.',
  'register.doneNextWaiting':
    'Ανοίξτε το και ακολουθήστε τον σύνδεσμο που περιέχει: μόνο τότε μπαίνετε στη λίστα αναμονής. Αν ελευθερωθεί θέση, θα σας γράψουμε.',
  'register.doneAlready': 'Αν επιβεβαιώσατε ήδη, δεν χρειάζεται να κάνετε κάτι.',
  'register.doneMissing': 'Αν δεν έρθει μήνυμα',
  'register.doneLate': 'Περιμένετε λίγα λεπτά: σε ορισμένους φορείς τα μηνύματα αργούν.',
  'register.doneSpam': 'Κοιτάξτε και στα ανεπιθύμητα μηνύματα.',
  'register.doneWrong': 'Ελέγξτε ότι η παραπάνω διεύθυνση είναι σωστή.',
  'register.correct': 'Διορθώστε τη διεύθυνση',
};
