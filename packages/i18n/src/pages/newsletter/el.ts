/** Οι λέξεις των σελίδων του newsletter, στα ελληνικά: η εγγραφή, όσα λαμβάνει κανείς, τα προηγούμενα τεύχη. */
import type { Translation } from '../../messages.ts';
import type { PageNewsletterMessages } from './en.ts';

export const pagesNewsletterEl: Translation<PageNewsletterMessages, 'el'> = {
  'subscribePage.title': 'Εγγραφή στο newsletter',
  'subscribePage.next':
    'Ανοίξτε το και ακολουθήστε τον σύνδεσμο που περιέχει: μόνο τότε θα λαμβάνετε όσα ζητήσατε.',
  'subscribePage.nextDays': {
    one: 'Ο σύνδεσμος ισχύει για 1 ημέρα.',
    other: 'Ο σύνδεσμος ισχύει για {count} ημέρες.',
  },
  'subscribePage.personal':
    'Η διεύθυνση που δώσατε φαίνεται προσωπική. Δεν πειράζει. Αν είστε δημόσιος υπάλληλος, προτιμήστε το υπηρεσιακό σας email: εγγραφείτε με εκείνο.',

  'subscriptionPage.title': 'Η εγγραφή σας στο newsletter',
  'subscriptionPage.confirmTitle': 'Επιβεβαιώστε την εγγραφή σας στο newsletter',
  'subscriptionPage.confirmHint':
    'Λάβαμε αίτημα με τη διεύθυνσή σας. Αν το υποβάλατε εσείς, επιβεβαιώστε το.',
  'subscriptionPage.confirmKnown': 'Λαμβάνετε ήδη όσα ζητήθηκαν. Μπορείτε παρ’ όλα αυτά να επιβεβαιώσετε.',
  'subscriptionPage.confirm': 'Επιβεβαίωση της εγγραφής μου',
  'subscriptionPage.lists': 'Τι θα λαμβάνετε',
  'subscriptionPage.topics': 'Θέματα',
  'subscriptionPage.everything': 'όλα',
  'subscriptionPage.already': 'Τι λαμβάνετε ήδη',
  'subscriptionPage.notMe': 'Αν δεν το ζητήσατε εσείς',
  'subscriptionPage.notMeHint':
    'Δεν χρειάζεται να κάνετε κάτι: δεν θα λάβετε newsletter και το αίτημα διαγράφεται σε λίγες ημέρες. Μπορείτε επίσης να το διαγράψετε τώρα.',
  'subscriptionPage.withdraw': 'Διαγραφή του αιτήματος',
  'subscriptionPage.withdrawn': 'Το αίτημα διαγράφηκε',
  'subscriptionPage.withdrawnHint': 'Δεν θα λάβετε τίποτα άλλο εξαιτίας του.',
  'subscriptionPage.listGone': 'Αυτό που ζητήθηκε δεν υπάρχει πλέον',
  'subscriptionPage.gets': 'Λαμβάνετε:',
  'subscriptionPage.change': 'Αλλαγή όσων λαμβάνετε',
  'subscriptionPage.comeBack': 'Επιστροφή στις λίστες',
  'subscriptionPage.leaveTitle': 'Διαγραφή από το newsletter',
  'subscriptionPage.leaveHint': 'Ισχύει αμέσως και δεν χρειάζεται να πείτε τον λόγο.',
  'subscriptionPage.leaveOne': 'Διαγραφή από αυτή τη λίστα',
  'subscriptionPage.leaveAll': 'Διαγραφή από όλες τις λίστες',
  'subscriptionPage.list': 'Λίστα',
  'subscriptionPage.notGetting': 'Η διεύθυνση δεν είναι πλέον σε αυτή τη λίστα',
  'subscriptionPage.left': 'Έχετε διαγραφεί από όλες τις λίστες',
  'subscriptionPage.leftList': 'Διαγραφήκατε από τη λίστα «{list}»',
  'subscriptionPage.back':
    'Δεν θα έρθουν άλλα newsletter. Η διεύθυνσή σας διαγράφεται {period} μετά τη διακοπή της εγγραφής. Ως τότε μπορείτε να επιστρέψετε από αυτόν τον σύνδεσμο.',
  'subscriptionPage.otherwise': 'Αν θέλετε κάτι άλλο',
  'subscriptionPage.mailLinkHint':
    'Ίσως κάποιος σας προώθησε το μήνυμα, γι’ αυτό από εδώ δεν αλλάζει τίποτα άλλο. Μπορούμε να στείλουμε στην παραπάνω διεύθυνση έναν σύνδεσμο για τις προτιμήσεις.',
  'subscriptionPage.mailLink': 'Αποστολή συνδέσμου για τις προτιμήσεις',
  'subscriptionPage.mailed': 'Στείλαμε έναν σύνδεσμο για τις προτιμήσεις στη διεύθυνση {email}.',
  'subscriptionPage.againHint':
    'Μπορείτε να επιστρέψετε όποτε θέλετε: από εκείνον τον σύνδεσμο ή με νέα εγγραφή.',
  'subscriptionPage.again': 'Νέα εγγραφή στο newsletter',
  'subscriptionPage.toPage': 'Πίσω στην προηγούμενη σελίδα',
  'subscriptionPage.yours':
    'Κρατήστε για εσάς τη διεύθυνση αυτής της σελίδας: όποιος την έχει μπορεί να αλλάξει την εγγραφή σας.',
  'subscriptionPage.done.confirmed': 'Ευχαριστούμε. Η εγγραφή σας στο newsletter επιβεβαιώθηκε.',
  'subscriptionPage.done.left': 'Διαγραφήκατε από αυτή τη λίστα.',
  'subscriptionPage.done.leftAll': 'Διαγραφήκατε από όλες τις λίστες.',
  'subscriptionPage.notPossible': 'Αυτό δεν είναι πλέον δυνατό. Δείτε παρακάτω τι ισχύει τώρα.',
  'subscriptionPage.gone': 'Ο σύνδεσμος δεν ισχύει πλέον',
  'subscriptionPage.goneHint':
    'Δεν επιβεβαιώθηκε εγκαίρως, ή διακόψατε την εγγραφή σας και η διεύθυνσή σας έχει διαγραφεί. Μπορείτε να εγγραφείτε ξανά όποτε θέλετε.',

  'issuePage.title': 'Το newsletter',
  'issuePage.hint': 'Όσα έχει στείλει το δίκτυο στους συνδρομητές του, με τα πιο πρόσφατα πρώτα.',
  'issuePage.archive': 'Προηγούμενα τεύχη',
  'issuePage.lists': 'Τα newsletter του δικτύου',
  'issuePage.all': 'Όλα',
  'issuePage.feed': 'Παρακολούθηση σε αναγνώστη ροών (RSS)',
  'issuePage.feedTitle': 'Newsletter – {name}',
  'issuePage.none': 'Δεν έχει σταλεί ακόμη κανένα τεύχος.',
  'issuePage.number': 'Τεύχος {number}',
  'issuePage.demo': 'Επινοημένο για την επίδειξη',
  'issuePage.demoHint': 'Το τεύχος επινοήθηκε για την επίδειξη. Δεν στάλθηκε σε κανέναν.',
};
