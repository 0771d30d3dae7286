/** Οι λέξεις που χρειάζεται η φόρμα του newsletter για να φανεί σε μια σελίδα, εκτός από όσες έχει κάθε φόρμα, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import { formNewsletterEl } from '../../form/newsletter/first/el.ts';
import type { NewsletterSignupFirstMessages } from './en.ts';

export const newsletterSignupFirstEl: Translation<NewsletterSignupFirstMessages, 'el'> = {
  ...formNewsletterEl,
  'signup.title': 'Εγγραφείτε στο newsletter',
  'signup.error': 'Η φόρμα δεν φορτώθηκε',
  'signup.errorHint':
    'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Αν το πρόβλημα συνεχίζεται, επιστρέψτε σε λίγα λεπτά.',
  'signup.offline': 'Δεν έχετε σύνδεση',
  'signup.offlineHint': 'Η φόρμα θα φορτωθεί όταν συνδεθείτε ξανά.',
  'signup.retry': 'Δοκιμάστε ξανά',
  'signup.notPublished': 'Η εγγραφή δεν είναι ακόμη έτοιμη εδώ',
  'signup.notPublishedHint': 'Το δίκτυο δεν έχει δημοσιεύσει αυτή τη φόρμα. Επιστρέψτε σε λίγες ημέρες.',
  'signup.noServer': 'Το newsletter δεν είναι διαθέσιμο σε αυτή τη σελίδα',
  'signup.noServerHint': 'Ενημερώστε όσους φροντίζουν αυτόν τον ιστότοπο.',
};
