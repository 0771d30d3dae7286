/** Οι λέξεις για όποιον συμπληρώνει τη φόρμα του newsletter και για μετά, στα ελληνικά. Μερικές λένε καλύτερα ό,τι λέει κάθε φόρμα. */
import type { Translation } from '../../messages.ts';
import { formNewsletterLaterEl } from '../../form/newsletter/later/el.ts';
import type { NewsletterSignupLaterMessages } from './en.ts';

export const newsletterSignupLaterEl: Translation<NewsletterSignupLaterMessages, 'el'> = {
  ...formNewsletterLaterEl,
  'signup.done': 'Δείτε τα μηνύματά σας',
  'signup.doneSent': 'Στείλαμε μήνυμα στη διεύθυνση {email}.',
  'signup.doneSentPlain': 'Στείλαμε μήνυμα στη διεύθυνση που δώσατε.',
  'signup.doneNext':
    'Ανοίξτε το και ακολουθήστε τον σύνδεσμο που περιέχει: μόνο τότε θα λαμβάνετε όσα ζητήσατε.',
  'signup.doneAlready': 'Αν επιβεβαιώσατε ήδη, δεν χρειάζεται να κάνετε κάτι.',
  'signup.doneMissing': 'Αν δεν έρθει μήνυμα',
  'signup.doneLate': 'Περιμένετε λίγα λεπτά: σε ορισμένους φορείς τα μηνύματα αργούν.',
  'signup.doneSpam': 'Κοιτάξτε και στα ανεπιθύμητα μηνύματα.',
  'signup.doneWrong': 'Ελέγξτε ότι η παραπάνω διεύθυνση είναι σωστή.',
  'signup.correct': 'Διορθώστε τη διεύθυνση',
  'signup.sendAgain': 'Στείλτε ξανά το μήνυμα',
  'signup.again': 'Συμπληρώστε ξανά τη φόρμα',
  'signup.page': 'Η φόρμα στη σελίδα του δικτύου',
  'signup.suggestion': 'Μήπως εννοείτε {email};',
  'signup.use': 'Χρησιμοποιήστε το {email}',
  'signup.personal':
    'Φαίνεται πως είναι προσωπική διεύθυνση. Αν είστε δημόσιος υπάλληλος, προτιμήστε το υπηρεσιακό σας email. Αλλιώς, συνεχίστε.',
  'form.failed.networkHint': 'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Δεν θα γραφτείτε δύο φορές.',
  'form.restoredHint': 'Δοκιμάστε ξανά. Δεν θα γραφτείτε δύο φορές.',
  'form.failed.refusedHint':
    'Φορτώστε ξανά τη σελίδα και δοκιμάστε πάλι. Αν το πρόβλημα συνεχίζεται, γράψτε στο δίκτυο.',
  'form.failed.closed': 'Δεν μπορείτε να εγγραφείτε εδώ αυτή τη στιγμή',
  'form.failed.closedHint': 'Το δίκτυο απέσυρε τη φόρμα όσο τη συμπληρώνατε.',
  'form.failed.siteHint': 'Εγγραφείτε στη σελίδα του δικτύου.',
};
