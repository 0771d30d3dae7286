/** Οι λέξεις των φορμών που λένε μόνο οι σελίδες του διακομιστή, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { FormPageMessages } from './en.ts';

export const formPageEl: Translation<FormPageMessages, 'el'> = {
  'form.registerLabel': 'Δήλωση συμμετοχής στην εκδήλωση',
  'form.saveChanges': 'Αποθήκευση των αλλαγών',
  'form.listsHint': 'Αν δεν αφήσετε καμία επιλογή, διαγράφεστε από το newsletter.',
  'form.for.public': 'Η εκδήλωση είναι ανοικτή σε όλους.',
  'form.tooFast': 'Η φόρμα δεν στάλθηκε ακόμη. Πατήστε ξανά το κουμπί.',
  'form.expired': 'Η φόρμα έμεινε ανοικτή πολλή ώρα. Πατήστε το κουμπί άλλη μία φορά.',

  'form.save': 'Αποθήκευση',
  'form.accept': 'Αποδοχή του χάρτη',
  'form.directoryTitle': 'Κατάλογος μελών',
  'form.directoryFields': 'Τι μπορούν να βλέπουν τα άλλα μέλη για εσάς;',
  'form.directoryHint':
    'Τίποτα, ώσπου να το επιλέξετε εδώ. Χωρίς το όνομά σας δεν εμφανίζεστε καθόλου στον κατάλογο.',
  'form.directory.name': 'Το όνομά μου',
  'form.directory.organisation': 'Τον δημόσιο φορέα μου',
  'form.directory.unit': 'Τη διεύθυνση, το τμήμα ή το γραφείο μου',
  'form.directory.role': 'Τη θέση μου',
  'form.directory.email': 'Τη διεύθυνση email μου',
  'form.directory.about': 'Με τι ασχολούμαι',
  'form.directoryAbout': 'Με τι ασχολείστε;',
  'form.directoryAboutHint':
    'Για τι μπορούν να σας ρωτήσουν τα άλλα μέλη, σε λίγες προτάσεις. Εμφανίζεται μόνο αν το επιλέξετε παραπάνω.',
};
