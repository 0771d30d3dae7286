/** Όσα χρειάζεται κάθε φόρμα για να φανεί, στα ελληνικά: ξανά εδώ, ώστε μια φόρμα του δικτύου να μη φορτώνει όσα ρωτούν μόνο οι εκδηλώσεις. */
import type { Translation } from '../../messages.ts';
import type { FormEveryMessages } from './en.ts';

export const formEveryEl: Translation<FormEveryMessages, 'el'> = {
  'form.you': 'Τα στοιχεία σας',
  'form.name': 'Ονοματεπώνυμο',
  'form.email': 'Διεύθυνση email',
  'form.organisation': 'Φορέας',
  'form.organisationHint':
    'Αρχίστε να γράφετε το όνομα και επιλέξτε τον φορέα από τον κατάλογο. Αν δεν υπάρχει, γράψτε ολόκληρο το όνομά του.',
  'form.privacy': 'Διάβασα πώς χρησιμοποιούνται τα δεδομένα μου',
  'form.optional': 'προαιρετικό',
  'form.choose': 'Επιλέξτε από τον κατάλογο',
  'form.chooseAny': 'Μπορείτε να επιλέξετε περισσότερα από ένα.',
  'form.chooseUpTo': {
    one: 'Μπορείτε να επιλέξετε 1.',
    other: 'Μπορείτε να επιλέξετε έως {count}.',
  },
  'form.charactersLeft': {
    zero: 'Δεν απομένουν χαρακτήρες',
    one: 'Απομένει 1 χαρακτήρας',
    other: 'Απομένουν {count} χαρακτήρες',
  },
  'form.charactersOver': {
    one: 'Σβήστε 1 χαρακτήρα: το κείμενο είναι μεγάλο',
    other: 'Σβήστε {count} χαρακτήρες: το κείμενο είναι μεγάλο',
  },
  'form.leaveEmpty': 'Αφήστε κενό αυτό το πεδίο',
  'form.next': 'Συνέχεια',
  'form.back': 'Πίσω',
  'form.stepOf': 'Βήμα {number} από {total}',
  'form.newTab': 'ανοίγει σε νέα καρτέλα',
  'form.failed.parts': 'Ένα μέρος της φόρμας δεν φορτώθηκε',
  'form.failed.partsHint': 'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.',
  'form.dateHint': 'Για παράδειγμα {example}',
  'form.day': 'Ημέρα',
  'form.month': 'Μήνας',
  'form.year': 'Έτος',
  'form.groupItem': '{item} {number}',
  'form.groupAdd': 'Προσθήκη ακόμη: {item}',
  'form.groupAddFirst': 'Προσθήκη: {item}',
  'form.groupRemove': 'Αφαίρεση: {item} {number}',
  'form.groupRemoved': 'Αφαιρέθηκε: {item} {number}',
  'form.groupMax': {
    one: 'Μπορείτε να προσθέσετε 1.',
    other: 'Μπορείτε να προσθέσετε έως {count}.',
  },
  'form.notice': 'Πώς χρησιμοποιούνται τα δεδομένα σας',
  'form.noticeController': 'Υπεύθυνος επεξεργασίας',
  'form.noticePurpose': 'Για ποιον λόγο',
  'form.noticeRetention': 'Για πόσο καιρό',
  'form.noticeContact': 'Πού απευθύνεστε',
  'form.noticeRights':
    'Μπορείτε να ζητήσετε να δείτε, να διορθώσετε ή να διαγράψετε τα δεδομένα σας. Μπορείτε επίσης να υποβάλετε καταγγελία στην αρμόδια εποπτική αρχή.',
  'form.noticeLink': 'Διαβάστε ολόκληρη την ενημέρωση για τα προσωπικά δεδομένα',
};
