/** Οι λέξεις που χρειάζεται η φόρμα για τις ιστορίες για να φανεί σε μια σελίδα, εκτός από όσες έχει κάθε φόρμα, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import { formStoryEl } from '../../form/story/first/el.ts';
import type { StorySubmissionFirstMessages } from './en.ts';

export const storySubmissionFirstEl: Translation<StorySubmissionFirstMessages, 'el'> = {
  ...formStoryEl,
  'tell.title': 'Πείτε την ιστορία σας',
  'tell.error': 'Η φόρμα δεν φορτώθηκε',
  'tell.errorHint':
    'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Αν το πρόβλημα συνεχίζεται, επιστρέψτε σε λίγα λεπτά.',
  'tell.offline': 'Δεν έχετε σύνδεση',
  'tell.offlineHint': 'Η φόρμα θα φορτωθεί όταν συνδεθείτε ξανά.',
  'tell.retry': 'Δοκιμάστε ξανά',
  'tell.notPublished': 'Δεν μπορείτε ακόμη να πείτε εδώ μια ιστορία',
  'tell.notPublishedHint': 'Το δίκτυο δεν έχει δημοσιεύσει αυτή τη φόρμα. Επιστρέψτε σε λίγες ημέρες.',
  'tell.noServer': 'Δεν μπορείτε να πείτε μια ιστορία σε αυτή τη σελίδα',
  'tell.noServerHint': 'Ενημερώστε όσους φροντίζουν αυτόν τον ιστότοπο.',
  'tell.later': 'Αποθήκευση για αργότερα',
};
