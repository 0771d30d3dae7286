/** Οι λέξεις για όποιον γράφει μια ιστορία και για μετά, στα ελληνικά. Μερικές λένε καλύτερα ό,τι λέει κάθε φόρμα. */
import type { Translation } from '../../messages.ts';
import { formStoryLaterEl } from '../../form/story/later/el.ts';
import type { StorySubmissionLaterMessages } from './en.ts';

export const storySubmissionLaterEl: Translation<StorySubmissionLaterMessages, 'el'> = {
  ...formStoryLaterEl,

  'form.blocks.tools': 'Εργαλεία για το «{label}»',
  'form.blocks.heading': 'Επικεφαλίδα',
  'form.blocks.list': 'Λίστα',
  'form.blocks.definitions': 'Όροι',
  'form.blocks.quote': 'Παράθεμα',
  'form.blocks.link': 'Σύνδεσμος',
  'form.blocks.headingWords': 'Επικεφαλίδα',
  'form.blocks.item': 'Πρώτο σημείο',
  'form.blocks.term': 'Όρος',
  'form.blocks.explanation': 'τι σημαίνει',
  'form.blocks.quoted': 'Τι ειπώθηκε',
  'form.blocks.who': 'ποιος το είπε',
  'form.blocks.linkWords': 'τι θα βρει κανείς εκεί',
  'form.blocks.preview': 'Πώς θα φαίνεται',
  'form.blocks.previewOf': 'Πώς θα φαίνεται: {label}',
  'form.blocks.empty': 'Δεν έχει γραφτεί ακόμη κάτι.',
  'form.blocks.count': { zero: 'Κανένας χαρακτήρας', one: '1 χαρακτήρας', other: '{count} χαρακτήρες' },
  'form.blocks.short': {
    one: 'Από 1 χαρακτήρα και πάνω είναι συνήθως σαφές και για άλλους.',
    other: 'Από {count} χαρακτήρες και πάνω είναι συνήθως σαφές και για άλλους.',
  },
  'form.blocks.bare':
    'Ο σύνδεσμος προς {host} δεν έχει δικές του λέξεις. Επιλέξτε τη διεύθυνση και πατήστε «Σύνδεσμος» για να πείτε τι θα βρει κανείς εκεί.',
  'form.blocks.abbreviation': 'Γράψτε μία φορά ολογράφως τη συντομογραφία «{abbreviation}»: {expansion}.',

  'form.picture.item': 'Εικόνα',
  'form.picture.choose': 'Επιλογή εικόνων',
  'form.picture.camera': 'Λήψη φωτογραφίας',
  'form.picture.drop': 'Μπορείτε και να σύρετε αρχεία εδώ.',
  'form.picture.added': { one: 'Προστέθηκε 1 εικόνα', other: 'Προστέθηκαν {count} εικόνες' },
  'form.picture.preparing': 'Μικραίνει',
  'form.picture.queued': 'Περιμένει τη σειρά της',
  'form.picture.uploading': 'Ανεβαίνει',
  'form.picture.done': 'Ανέβηκε',
  'form.picture.stopped': 'Σταμάτησε',
  'form.picture.offline': 'Δεν έχετε σύνδεση. Θα συνεχίσει μόνη της όταν συνδεθείτε ξανά.',
  'form.picture.network': 'Η σύνδεση χάθηκε. Δοκιμάστε ξανά.',
  'form.picture.server': 'Υπάρχει πρόβλημα στην υπηρεσία. Δοκιμάστε ξανά σε λίγα λεπτά.',
  'form.picture.tooMany': 'Έχετε φτάσει τον μέγιστο αριθμό εικόνων. Αφαιρέστε πρώτα μία.',
  'form.picture.tooBig': 'Το αρχείο είναι πολύ μεγάλο: έως {maximum}. Μικρύνετέ το και επιλέξτε το ξανά.',
  'form.picture.gone': 'Η εικόνα δεν υπάρχει πια. Αφαιρέστε τη και επιλέξτε τη ξανά.',
  'form.picture.stop': 'Διακοπή',
  'form.picture.retry': 'Δοκιμάστε ξανά',
  'form.picture.up': 'Πιο πάνω',
  'form.picture.down': 'Πιο κάτω',
  'form.picture.remove': 'Αφαίρεση',
  'form.picture.undo': 'Επαναφορά',
  'form.picture.actionOf': '{action}: εικόνα {number}',
  'form.picture.moved': 'Η εικόνα είναι τώρα η {number} από {total}',
  'form.picture.removed': 'Η εικόνα {number} αφαιρέθηκε.',
  'form.picture.back': 'Η εικόνα επανήλθε στη θέση {number}',
  'form.picture.arrived': 'Η εικόνα {number} ανέβηκε',
  'form.picture.same':
    'Η περιγραφή και η λεζάντα λένε το ίδιο. Γράψτε στην περιγραφή τι φαίνεται και στη λεζάντα τι αφορά.',

  'tell.keep': 'Δεν τελειώνετε σήμερα;',
  'tell.device': 'Να φυλάσσεται ό,τι γράφω σε αυτή τη συσκευή έως {date}',
  'tell.deviceHint':
    'Όχι σε συσκευή που χρησιμοποιούν και άλλοι. Διαγράφεται όταν υποβάλετε την ιστορία ή αποεπιλέξετε το πλαίσιο. Οι εικόνες που δεν έχουν ανέβει δεν φυλάσσονται.',
  'tell.deviceBlocked':
    'Αυτό το πρόγραμμα περιήγησης δεν κρατά τίποτα για αυτή τη σελίδα. Ζητήστε καλύτερα τον σύνδεσμο με email.',
  'tell.deviceOn': 'Ό,τι γράφετε φυλάσσεται σε αυτή τη συσκευή.',
  'tell.deviceOff': 'Διαγράφηκε από αυτή τη συσκευή.',
  'tell.found': 'Έχετε αρχίσει μια ιστορία σε αυτή τη συσκευή',
  'tell.foundHint': 'Γράψατε τελευταία φορά στις {date}.',
  'tell.resume': 'Συνεχίστε την',
  'tell.discard': 'Διαγράψτε την και αρχίστε νέα',
  'tell.laterHint': 'Σας στέλνουμε με email έναν σύνδεσμο για να συνεχίσετε, σε όποια συσκευή θέλετε.',
  'tell.send': 'Αποθήκευση και αποστολή του συνδέσμου',
  'tell.email.required': 'Γράψτε μια διεύθυνση email',
  'tell.email.not-an-email': 'Γράψτε ολόκληρη τη διεύθυνση email, όπως onoma@example.gr',
  'tell.cancel': 'Ακύρωση',
  'tell.linked': 'Το προσχέδιο αποθηκεύτηκε και ο σύνδεσμος στέλνεται',
  'tell.linkedHint':
    'Τον στείλαμε στη διεύθυνση {email}. Το προσχέδιο φυλάσσεται έως {date}. Όποιος έχει τον σύνδεσμο μπορεί να διαβάσει και να αλλάξει την ιστορία: μην τον δώσετε σε άλλους.',
  'tell.linkedAgain': 'Μπορείτε και να συνεχίσετε εδώ.',
  'tell.saving': 'Αποθήκευση',
  'tell.saved': 'Το προσχέδιο αποθηκεύτηκε στις {time}',
  'tell.unsaved':
    'Το προσχέδιο δεν αποθηκεύτηκε. Ό,τι γράψατε είναι ακόμη εδώ και θα αποθηκευτεί όταν προχωρήσετε.',
  'tell.unsavedOffline':
    'Το προσχέδιο δεν έχει αποθηκευτεί ακόμη: δεν έχετε σύνδεση. Θα αποθηκευτεί όταν συνδεθείτε ξανά.',
  'tell.laterFailed': 'Ο σύνδεσμος δεν στάλθηκε',
  'tell.laterFailedHint': 'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Ό,τι γράψατε είναι ακόμη εδώ.',
  'tell.laterMany': 'Ζητήθηκαν πολλοί σύνδεσμοι. Δοκιμάστε ξανά σε μία ώρα.',

  'tell.conflict': 'Η ιστορία άλλαξε και αλλού',
  'tell.conflictHint':
    'Αποθηκεύτηκε από άλλη καρτέλα ή συσκευή στις {date}. Οι παρακάτω απαντήσεις διαφέρουν. Επιλέξτε με ποια εκδοχή θα συνεχίσετε: η άλλη χάνεται.',
  'tell.here': 'Εδώ',
  'tell.there': 'Αλλού',
  'tell.takeHere': 'Συνεχίστε με όσα είναι εδώ',
  'tell.takeThere': 'Συνεχίστε με όσα είναι αλλού',
  'tell.tookThere': 'Η άλλη εκδοχή είναι τώρα στη φόρμα',
  'tell.over': 'Αυτή η ιστορία δεν αλλάζει πια εδώ',
  'tell.overHint': 'Στο μεταξύ υποβλήθηκε ή αποσύρθηκε. Η δική της σελίδα λέει πού βρίσκεται.',
  'tell.page': 'Η σελίδα της ιστορίας σας',
  'tell.network': 'Η φόρμα στη σελίδα του δικτύου',

  'tell.done': 'Η ιστορία σας υποβλήθηκε',
  'tell.doneSent': 'Στείλαμε μήνυμα στη διεύθυνση {email}.',
  'tell.doneSentPlain': 'Στείλαμε μήνυμα στη διεύθυνση που δώσατε.',
  'tell.doneNext': 'Τι ακολουθεί',
  'tell.doneConfirm':
    'Ακολουθήστε τον σύνδεσμο του μηνύματος και επιβεβαιώστε τη διεύθυνσή σας. Χωρίς αυτό δεν δημοσιεύεται τίποτα.',
  'tell.doneRead': 'Κάποιος από το δίκτυο διαβάζει την ιστορία σας.',
  'tell.doneWrite': 'Σας γράφουμε ότι δημοσιεύτηκε ή τι θα ήταν καλό να αλλάξει πρώτα.',
  'tell.doneLink': 'Ο σύνδεσμος της ιστορίας σας',
  'tell.doneLinkHint':
    'Με αυτόν βλέπετε πού βρίσκεται, απαντάτε και μπορείτε να την αποσύρετε. Το ίδιο μπορεί όποιος τον έχει: μην τον δώσετε σε άλλους.',
  'tell.copy': 'Αντιγραφή του συνδέσμου',
  'tell.copied': 'Ο σύνδεσμος αντιγράφηκε',
  'tell.another': 'Πείτε άλλη μια ιστορία',

  'form.failed.networkHint':
    'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Η ιστορία δεν θα υποβληθεί δύο φορές.',
  'form.restoredHint': 'Δοκιμάστε ξανά. Η ιστορία δεν θα υποβληθεί δύο φορές.',
  'form.failed.refusedHint':
    'Φορτώστε ξανά τη σελίδα και δοκιμάστε πάλι. Αν το πρόβλημα συνεχίζεται, γράψτε στο δίκτυο.',
  'form.failed.closed': 'Δεν μπορείτε να πείτε εδώ μια ιστορία αυτή τη στιγμή',
  'form.failed.closedHint': 'Το δίκτυο απέσυρε τη φόρμα όσο γράφατε.',
  'form.failed.conflict': 'Η ιστορία δεν υποβλήθηκε',
  'form.failed.conflictHint': 'Επιλέξτε παραπάνω μια εκδοχή και υποβάλετέ την ξανά.',
  'form.failed.siteHint': 'Πείτε την στη σελίδα του ίδιου του δικτύου. Αντιγράψτε πρώτα ό,τι γράψατε.',
};
