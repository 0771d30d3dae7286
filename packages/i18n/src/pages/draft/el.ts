/** Οι λέξεις των σελίδων στις οποίες αφηγείται κανείς μια ιστορία χωρίς σενάρια, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { PagesDraftMessages } from './en.ts';

export const pagesDraftEl: Translation<PagesDraftMessages, 'el'> = {
  'draftPage.formTitle': 'Πείτε την ιστορία σας',
  'draftPage.formHow':
    'Μετά το πρώτο βήμα η ιστορία φυλάσσεται ως πρόχειρο που μόνο εσείς μπορείτε να διαβάσετε. Μπορείτε να τη συνεχίσετε αργότερα και από άλλη συσκευή.',
  'draftPage.title': 'Η ιστορία σας',
  'draftPage.yours':
    'Κρατήστε τη διεύθυνση αυτής της σελίδας για εσάς: όποιος την έχει μπορεί να αλλάξει την ιστορία σας.',

  'draftPage.draft': 'Η ιστορία σας είναι πρόχειρη',
  'draftPage.draftHint':
    'Κανείς εκτός από εσάς δεν τη διαβάζει. Διαγράφεται στις {date}, αν δεν τη συνεχίσει κανείς.',
  'draftPage.submitted': 'Η ιστορία σας υποβλήθηκε',
  'draftPage.submittedHint': 'Κάποιος από το δίκτυο τη διαβάζει και θα σας γράψει.',
  'draftPage.in-review': 'Το δίκτυο διαβάζει την ιστορία σας',
  'draftPage.in-reviewHint': 'Θα σας γράψουμε μόλις υπάρξουν νέα.',
  'draftPage.changes-requested': 'Το δίκτυο σας ζητά αλλαγές',
  'draftPage.changes-requestedHint': 'Αλλάξτε ό,τι ζητείται και υποβάλετε ξανά την ιστορία.',
  'draftPage.published': 'Η ιστορία σας είναι δημοσιευμένη',
  'draftPage.publishedHint': 'Μπορείτε να την αποσύρετε όποτε θέλετε.',
  'draftPage.rejected': 'Η ιστορία σας δεν θα δημοσιευτεί',
  'draftPage.rejectedHint': 'Διαγράφεται μετά από {period}.',
  'draftPage.withdrawn': 'Η ιστορία σας αποσύρθηκε',
  'draftPage.withdrawnHint': 'Κανείς άλλος δεν μπορεί να τη διαβάσει. Διαγράφεται μετά από {period}.',
  'draftPage.unconfirmed':
    'Η διεύθυνση email σας δεν έχει επιβεβαιωθεί ακόμη. Μέχρι τότε η ιστορία δεν μπορεί να δημοσιευτεί· διαγράφεται στις {date}, αν δεν γίνει κάτι ως τότε.',
  'draftPage.unconfirmedMail':
    'Στείλαμε μήνυμα στη διεύθυνση {email}. Ανοίξτε τον σύνδεσμο και πατήστε εκεί το κουμπί.',
  'draftPage.otherAddress':
    'Στείλαμε σύνδεσμο και στη διεύθυνση {email}. Μόλις χρησιμοποιηθεί, η ιστορία θα ανήκει σε εκείνη τη διεύθυνση και αυτός ο σύνδεσμος δεν θα την ανοίγει πια.',
  'draftPage.confirm': 'Επιβεβαίωση της διεύθυνσης email μου',
  'draftPage.read': 'Διαβάστε την ιστορία',

  'draftPage.steps': 'Τα μέρη της ιστορίας',
  'draftPage.stepReady': 'πλήρες',
  'draftPage.stepOpen': 'δεν είναι πλήρες ακόμη',
  'draftPage.goOn': 'Συνεχίστε να γράφετε',
  'draftPage.check': 'Ελέγξτε τις απαντήσεις σας και υποβάλετε',
  'draftPage.overview': 'Στη σελίδα της ιστορίας',
  'draftPage.save': 'Αποθήκευση και συνέχεια αργότερα',
  'draftPage.takeBack': 'Απόσυρση της ιστορίας',
  'draftPage.discard': 'Διαγραφή του προχείρου',
  'draftPage.takeBackAsk': 'Θέλετε να αποσύρετε την ιστορία σας;',
  'draftPage.takeBackHint': 'Κανείς άλλος δεν θα μπορεί να τη διαβάσει. Δεν μπορεί να υποβληθεί ξανά.',
  'draftPage.discardAsk': 'Θέλετε να διαγράψετε το πρόχειρο;',
  'draftPage.discardHint': 'Διαγράφονται όλα όσα περιέχει, και οι εικόνες του. Η ενέργεια δεν αναιρείται.',
  'draftPage.takeBackYes': 'Ναι, να αποσυρθεί',
  'draftPage.discardYes': 'Ναι, να διαγραφεί',
  'draftPage.keep': 'Όχι, να μείνει',
  'draftPage.notPossible': 'Αυτό δεν γίνεται πλέον. Δείτε σε ποιο στάδιο βρίσκεται τώρα η ιστορία σας.',

  'draftPage.done.saved': 'Η ιστορία σας αποθηκεύτηκε.',
  'draftPage.done.submitted': 'Ευχαριστούμε. Η ιστορία σας υποβλήθηκε.',
  'draftPage.done.taken-back': 'Η ιστορία σας αποσύρθηκε.',
  'draftPage.done.confirmed': 'Ευχαριστούμε. Η διεύθυνση email σας επιβεβαιώθηκε.',
  'draftPage.done.link':
    'Αν ο σύνδεσμος μπορεί να σταλεί σε αυτή τη διεύθυνση, είναι καθ’ οδόν. Αν δεν έρθει τίποτα, δείτε στα ανεπιθύμητα ή δοκιμάστε ξανά αργότερα.',

  'draftPage.history': 'Τι έχει γίνει ως τώρα',
  'draftPage.step.submitted': 'Υποβλήθηκε',
  'draftPage.step.in-review': 'Το δίκτυο άρχισε να τη διαβάζει',
  'draftPage.step.changes-requested': 'Το δίκτυο ζήτησε αλλαγές',
  'draftPage.step.published': 'Δημοσιεύτηκε',
  'draftPage.step.rejected': 'Δεν έγινε δεκτή από το δίκτυο',
  'draftPage.step.withdrawn': 'Αποσύρθηκε από το δίκτυο',
  'draftPage.step.takenBack': 'Την αποσύρατε',
  'draftPage.says': 'Το δίκτυο γράφει:',

  'draftPage.linkTitle': 'Συνεχίστε αργότερα ή από άλλη συσκευή',
  'draftPage.linkHint': 'Σας στέλνουμε με email έναν σύνδεσμο για αυτή τη σελίδα.',
  'draftPage.linkSend': 'Στείλτε μου τον σύνδεσμο',
  'draftPage.linkUntil':
    'Η σελίδα ανοίγει έως τις {date}. Κάθε φορά που αποθηκεύετε, ανοίγει για άλλες {days} ημέρες.',
  'draftPage.gone': 'Αυτός ο σύνδεσμος δεν ανοίγει πλέον την ιστορία',
  'draftPage.goneHint':
    'Οι σύνδεσμοι ισχύουν για {days} ημέρες από την τελευταία αποθήκευση. Η ιστορία μπορεί επίσης να έχει διαγραφεί ή να έχει πλέον άλλη διεύθυνση email.',
  'draftPage.renewHint': 'Μπορούμε να στείλουμε νέο σύνδεσμο στη διεύθυνση στην οποία στάλθηκε και αυτός.',
  'draftPage.renew': 'Στείλτε μου νέο σύνδεσμο',
  'draftPage.renewed': 'Αν η ιστορία υπάρχει ακόμη, ένα μήνυμα με νέο σύνδεσμο είναι καθ’ οδόν.',
  'draftPage.goneMailed': 'Αν σας έχει σταλεί σύνδεσμος με email, ανοίξτε αυτόν του μηνύματος.',
  'draftPage.begin': 'Ξεκινήστε νέα ιστορία',

  'draftPage.changed': 'Η ιστορία άλλαξε σε άλλη καρτέλα ή σε άλλη συσκευή',
  'draftPage.changedHint':
    'Τίποτα δεν αντικαταστάθηκε. Παρακάτω είναι όσα γράψατε εδώ. Συγκρίνετέ τα με όσα αποθηκεύτηκαν εκεί και επιλέξτε.',
  'draftPage.changedThere': 'Όσα αποθηκεύτηκαν εκεί',
  'draftPage.changedHere': 'Όσα γράψατε εδώ',
  'draftPage.changedMine': 'Αποθήκευση όσων είναι εδώ',
  'draftPage.changedTheirs': 'Συνέχεια με όσα αποθηκεύτηκαν εκεί',

  'draftPage.markup': 'Πώς γίνονται επικεφαλίδες, λίστες, παραθέσεις και σύνδεσμοι',
  'draftPage.markupParagraph': 'Μια κενή γραμμή αρχίζει νέα παράγραφο.',
  'draftPage.markupHeading': 'Μια γραμμή που αρχίζει με ## είναι επικεφαλίδα.',
  'draftPage.markupList': 'Γραμμές που αρχίζουν με παύλα είναι λίστα, όσες αρχίζουν με 1. αριθμημένη λίστα.',
  'draftPage.markupTerms': 'Παύλα, όρος, δύο φορές άνω και κάτω τελεία και η εξήγησή του: - όρος :: εξήγηση',
  'draftPage.markupQuote':
    'Μια γραμμή που αρχίζει με > είναι παράθεση· μια τελευταία γραμμή > — όνομα λέει ποιανού.',
  'draftPage.markupLink': 'Ένας σύνδεσμος έχει τα λόγια και τη διεύθυνσή του: [λόγια](https://…)',
  'draftPage.advised':
    'Τα περισσότερα μέρη είναι κατανοητά από περίπου {count} χαρακτήρες και πάνω. Έως {maximum}.',
  'draftPage.tooLong':
    'Η ιστορία είναι μεγαλύτερη από όσο μπορεί να φυλαχτεί: έως {maximum} χαρακτήρες, όλα τα μέρη μαζί. Τώρα δεν αποθηκεύτηκε τίποτα· συντομεύστε την και αποθηκεύστε ξανά.',
  'draftPage.picture': 'Εικόνα {number}',
  'draftPage.pictureAlone': 'Δεν έχει περιγραφή ακόμη',
  'draftPage.choose': 'Προσθέστε εικόνα',
  'draftPage.chooseHint': 'JPEG, PNG ή WebP, έως {size}.',
  'draftPage.upload': 'Ανέβασμα της εικόνας',
  'draftPage.up': 'Μετακίνηση της εικόνας {number} προς τα πάνω',
  'draftPage.down': 'Μετακίνηση της εικόνας {number} προς τα κάτω',
  'draftPage.remove': 'Αφαίρεση της εικόνας {number}',
  'draftPage.full': 'Οι εικόνες είναι όσες μπορεί να έχει μια ιστορία.',
  'draftPage.pictureLater': 'Εικόνες μπορούν να προστεθούν όταν αποθηκευτεί το πρόχειρο.',
  'draftPage.pictureBusy': 'Αυτή τη στιγμή ανεβαίνουν πολλές εικόνες. Δοκιμάστε ξανά σε ένα λεπτό.',
  'draftPage.pictureLarge':
    'Το αρχείο είναι πολύ μεγάλο: έως {size}. Μικρύνετε την εικόνα και επιλέξτε την ξανά.',
};
