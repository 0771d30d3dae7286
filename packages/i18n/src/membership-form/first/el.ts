/** Οι λέξεις που χρειάζεται η φόρμα εγγραφής μέλους για να φανεί σε μια σελίδα, εκτός από όσες έχει κάθε φόρμα, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import { formMembershipEl } from '../../form/membership/first/el.ts';
import type { MembershipFormFirstMessages } from './en.ts';

export const membershipFormFirstEl: Translation<MembershipFormFirstMessages, 'el'> = {
  ...formMembershipEl,
  'signup.title': 'Γίνετε μέλος του δικτύου',
  'signup.error': 'Η φόρμα δεν φορτώθηκε',
  'signup.errorHint':
    'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Αν το πρόβλημα συνεχίζεται, επιστρέψτε σε λίγα λεπτά.',
  'signup.offline': 'Δεν έχετε σύνδεση',
  'signup.offlineHint': 'Η φόρμα θα φορτωθεί όταν συνδεθείτε ξανά.',
  'signup.retry': 'Δοκιμάστε ξανά',
  'signup.notPublished': 'Η εγγραφή μελών δεν είναι ακόμη έτοιμη εδώ',
  'signup.notPublishedHint': 'Το δίκτυο δεν έχει δημοσιεύσει αυτή τη φόρμα. Επιστρέψτε σε λίγες ημέρες.',
  'signup.noServer': 'Η εγγραφή μελών δεν είναι διαθέσιμη σε αυτή τη σελίδα',
  'signup.noServerHint': 'Ενημερώστε όσους φροντίζουν αυτόν τον ιστότοπο.',
};
