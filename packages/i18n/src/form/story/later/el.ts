/** Τι μπορεί να μην πάει καλά στη φόρμα με την οποία λέει κανείς μια ιστορία, στα ελληνικά. */
import type { Translation } from '../../../messages.ts';
import type { FormStoryLaterMessages } from './en.ts';

export const formStoryLaterEl: Translation<FormStoryLaterMessages, 'el'> = {
  'form.error.story.title.required': 'Δώστε έναν τίτλο στην ιστορία',
  'form.error.story.summary.required': 'Γράψτε με δύο τρεις προτάσεις το θέμα της ιστορίας',
  'form.error.story.resourceType.required': 'Επιλέξτε τι μοιράζεστε',
  'form.error.story.why.required': 'Γράψτε γιατί το κάνατε',
  'form.error.story.how.required': 'Γράψτε πώς το κάνατε',
  'form.error.story.learned.required': 'Γράψτε τι μάθατε ή τι περιμένετε',
  'form.error.story.licence.required': 'Επιλέξτε τι μπορούν να κάνουν άλλοι με την ιστορία',
  'form.error.story.rights.required':
    'Σημειώστε ότι έχετε δικαίωμα να δημοσιεύσετε την ιστορία και τις εικόνες της',
  'form.error.images.required': 'Προσθέστε τουλάχιστον μία εικόνα',
  'form.error.images.too-many': 'Κρατήστε {maximum} εικόνες το πολύ',
  'form.error.not-uploaded':
    'Αυτή η εικόνα δεν έχει ανέβει. Περιμένετε να ανέβει, δοκιμάστε ξανά ή αφαιρέστε τη',
  'form.error.not-an-image':
    'Αυτό το αρχείο δεν είναι εικόνα που μπορεί να χρησιμοποιηθεί εδώ. Επιλέξτε αρχείο JPEG, PNG ή WebP. Αν είναι φωτογραφία από κινητό (HEIC), αποθηκεύστε την πρώτα ως JPEG',
  'form.error.image-damaged':
    'Αυτή η εικόνα δεν ανοίγει: το αρχείο είναι κατεστραμμένο ή μισό. Επιλέξτε ένα άλλο αντίγραφό της',
  'form.error.too-many-pixels':
    'Αυτή η εικόνα είναι πολύ μεγάλη: έως 50 μεγαπίξελ. Μικρύνετέ τη και επιλέξτε τη ξανά',
};
