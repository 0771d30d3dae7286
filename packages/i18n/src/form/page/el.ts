/** Οι λέξεις των φορμών που λένε μόνο οι σελίδες του διακομιστή, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { FormPageMessages } from './en.ts';

export const formPageEl: Translation<FormPageMessages, 'el'> = {
  'form.registerLabel': 'Δήλωση συμμετοχής στην εκδήλωση',
  'form.saveChanges': 'Αποθήκευση των αλλαγών',
  'form.for.public': 'Η εκδήλωση είναι ανοικτή σε όλους.',
  'form.tooFast': 'Η φόρμα ήρθε πολύ γρήγορα. Πατήστε το κουμπί άλλη μία φορά.',
  'form.expired': 'Η φόρμα έμεινε ανοικτή πολλή ώρα. Πατήστε το κουμπί άλλη μία φορά.',
};
