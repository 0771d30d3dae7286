/** Οι λέξεις που χρειάζεται μια φόρμα για να φανεί, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { FormFirstMessages } from './en.ts';

export const formFirstEl: Translation<FormFirstMessages, 'el'> = {
  'form.you': 'Τα στοιχεία σας',
  'form.attending': 'Η συμμετοχή σας',
  'form.questions': 'Ερωτήσεις για την εκδήλωση',
  'form.name': 'Ονοματεπώνυμο',
  'form.email': 'Διεύθυνση email',
  'form.emailHint':
    'Θα σας στείλουμε εκεί ένα μήνυμα για να επιβεβαιώσετε. Αν εργάζεστε στον δημόσιο τομέα, γράψτε το υπηρεσιακό σας email.',
  'form.organisation': 'Φορέας',
  'form.organisationHint':
    'Αρχίστε να γράφετε το όνομα και επιλέξτε τον φορέα από τον κατάλογο. Αν δεν υπάρχει, γράψτε ολόκληρο το όνομά του.',
  'form.attendance': 'Πώς θα συμμετάσχετε;',
  'form.track': 'Σε ποια θεματική θα συμμετάσχετε;',
  'form.tracks': 'Σε ποιες θεματικές θα συμμετάσχετε;',
  'form.role': 'Με ποια ιδιότητα θα συμμετάσχετε;',
  'form.party': 'Πόσα άτομα θα έρθετε;',
  'form.partyHint': 'Μαζί με εσάς.',
  'form.needs': 'Τι χρειάζεστε για να μπορέσετε να συμμετάσχετε;',
  'form.needsHint':
    'Για παράδειγμα: πρόσβαση χωρίς σκαλοπάτια, διερμηνεία στη νοηματική γλώσσα, κείμενα με μεγάλα γράμματα.',
  'form.privacy': 'Διάβασα πώς χρησιμοποιούνται τα δεδομένα μου',
  'form.optionFull': 'Δεν υπάρχουν θέσεις',
  'form.optionWaiting': 'Δεν υπάρχουν θέσεις: θα μπείτε στη λίστα αναμονής',
  'form.register': 'Δήλωση συμμετοχής',
  'form.registerWaiting': 'Εγγραφή στη λίστα αναμονής',

  'form.for.public-servants': 'Η εκδήλωση απευθύνεται σε όσους εργάζονται στον δημόσιο τομέα.',
  'form.for.members':
    'Η εκδήλωση απευθύνεται μόνο σε μέλη του δικτύου. Γράψτε το email με το οποίο γίνατε μέλος.',
  'form.for.invited': 'Η εκδήλωση απευθύνεται μόνο σε όσους έχουν λάβει πρόσκληση.',
  'form.state.waiting-list':
    'Όλες οι θέσεις έχουν καλυφθεί. Μπορείτε να μπείτε στη λίστα αναμονής: θα σας γράψουμε αν ελευθερωθεί θέση.',

  'form.optional': 'προαιρετικό',
  'form.choose': 'Επιλέξτε από τον κατάλογο',
  'form.chooseAny': 'Μπορείτε να επιλέξετε περισσότερα από ένα.',
  'form.chooseUpTo': { one: 'Μπορείτε να επιλέξετε 1.', other: 'Μπορείτε να επιλέξετε έως {count}.' },
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
  'form.groupMax': { one: 'Μπορείτε να προσθέσετε 1.', other: 'Μπορείτε να προσθέσετε έως {count}.' },

  'form.notice': 'Πώς χρησιμοποιούνται τα δεδομένα σας',
  'form.noticeController': 'Υπεύθυνος επεξεργασίας',
  'form.noticePurpose': 'Για ποιον λόγο',
  'form.noticeRetention': 'Για πόσο καιρό',
  'form.noticeContact': 'Πού απευθύνεστε',
  'form.noticeDays': {
    one: 'Έως 1 ημέρα μετά το τέλος της εκδήλωσης',
    other: 'Έως {count} ημέρες μετά το τέλος της εκδήλωσης',
  },
  'form.noticeRights': 'Μπορείτε να ζητήσετε να δείτε, να διορθώσετε ή να διαγράψετε τα δεδομένα σας.',
  'form.noticeLink': 'Διαβάστε ολόκληρη την ενημέρωση για τα προσωπικά δεδομένα',
  'form.purpose.registration':
    'Για να οργανώσουμε την εκδήλωση και να σας γράφουμε για τη συμμετοχή σας. Δεν χρησιμοποιούνται για τίποτε άλλο.',
};
