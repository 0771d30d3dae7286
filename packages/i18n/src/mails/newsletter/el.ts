/** Οι λέξεις των μηνυμάτων του newsletter, στα ελληνικά. */
import type { Translation } from '../../messages.ts';
import type { NewsletterMailMessages } from './en.ts';

export const newsletterMailsEl: Translation<NewsletterMailMessages, 'el'> = {
  'mail.newsletter.asked': 'Τι ζητήθηκε',
  'mail.newsletter.has': 'Λαμβάνετε',
  'mail.newsletter.adds': 'Με την επιβεβαίωση θα προστεθούν',
  'mail.newsletter.topics': 'Θέματα',
  'mail.newsletter.allTopics': 'Όλα τα θέματα',
  'mail.newsletter.archive': 'Προηγούμενα τεύχη',
  'mail.newsletter.ignore':
    'Αν δεν το ζητήσατε εσείς, παρακαλούμε αγνοήστε το μήνυμα. Δεν έχει αλλάξει τίποτα.',

  'mail.action.subscribe': 'Επιβεβαίωση της εγγραφής σας στο newsletter',
  'mail.action.subscription': 'Προβολή της εγγραφής σας στο newsletter',
  'mail.action.preferences': 'Επιλέξτε τι θα λαμβάνετε',

  'mail.newsletterConfirm.subject': 'Επιβεβαιώστε την εγγραφή σας στο newsletter',
  'mail.newsletterConfirm.title': 'Επιβεβαιώστε την εγγραφή σας στο newsletter',
  'mail.newsletterConfirm.intro': 'Λάβαμε αίτημα να αποστέλλονται τα παρακάτω σε αυτή τη διεύθυνση email.',
  'mail.newsletterConfirm.how':
    'Για να αρχίσετε να τα λαμβάνετε, ανοίξτε τη σελίδα της εγγραφής σας και πατήστε το κουμπί της επιβεβαίωσης. Μέχρι τότε δεν θα σας στείλουμε τίποτα.',
  'mail.newsletterConfirm.after':
    'Μπορείτε να σταματήσετε όποτε θέλετε, με τον σύνδεσμο που έχει κάθε τεύχος.',
  'mail.newsletterConfirm.ignore':
    'Αν δεν το ζητήσατε εσείς, παρακαλούμε αγνοήστε το μήνυμα: δεν θα σας στείλουμε τίποτα και το αίτημα θα διαγραφεί στις {date}.',

  'mail.newsletterKnown.subject': 'Είστε ήδη στο newsletter',
  'mail.newsletterKnown.title': 'Είστε ήδη στο newsletter',
  'mail.newsletterKnown.intro':
    'Λάβαμε αίτημα να αποστέλλεται το newsletter σε αυτή τη διεύθυνση email, η οποία είναι ήδη εγγεγραμμένη.',
  'mail.newsletterKnown.how':
    'Για να προστεθούν, ανοίξτε τη σελίδα της εγγραφής σας και πατήστε το κουμπί της επιβεβαίωσης. Μέχρι τότε δεν αλλάζει τίποτα.',
  'mail.newsletterKnown.nothing': 'Λαμβάνετε ήδη όλα όσα ζητήθηκαν, επομένως δεν χρειάζεται να κάνετε κάτι.',

  'mail.newsletterWelcome.subject': 'Η εγγραφή σας στο newsletter επιβεβαιώθηκε',
  'mail.newsletterWelcome.title': 'Η εγγραφή σας στο newsletter επιβεβαιώθηκε',
  'mail.newsletterWelcome.intro':
    'Ευχαριστούμε που επιβεβαιώσατε τη διεύθυνσή σας. Από εδώ και πέρα θα λαμβάνετε:',
  'mail.newsletterWelcome.manage':
    'Στη σελίδα της εγγραφής σας μπορείτε να επιλέξετε άλλες λίστες και θέματα, να αλλάξετε γλώσσα ή να σταματήσετε. Σύνδεσμο για να σταματήσετε έχει και κάθε τεύχος.',

  'mail.newsletterPreferences.subject': 'Επιλέξτε τι θα λαμβάνετε',
  'mail.newsletterPreferences.title': 'Επιλέξτε τι θα λαμβάνετε',
  'mail.newsletterPreferences.intro':
    'Λάβαμε αίτημα για τον σύνδεσμο με τον οποίο αλλάζει η εγγραφή αυτής της διεύθυνσης email στο newsletter.',
  'mail.newsletterPreferences.none': 'Αυτή τη στιγμή δεν λαμβάνετε τίποτα.',
  'mail.newsletterPreferences.manage':
    'Στη σελίδα της εγγραφής σας μπορείτε να επιλέξετε λίστες και θέματα, να αλλάξετε γλώσσα ή να σταματήσετε.',

  'mail.issue.number': 'Τεύχος {number}',
  'mail.issue.test': 'Αυτό είναι δοκιμαστικό αντίτυπο. Δεν έχει σταλεί στους συνδρομητές.',
  'mail.issue.testSubject': 'Δοκιμή: {title}',
  'mail.issue.demo': 'Επινοημένο τεύχος: δεν είναι πραγματικό',
  'mail.issue.why': 'Λαμβάνετε αυτό το μήνυμα επειδή εγγραφήκατε στη λίστα: {list}',
  'mail.issue.unsubscribe': 'Διαγραφή ή αλλαγή όσων λαμβάνετε',
  'mail.issue.testUnsubscribe': 'Στα αντίτυπα των συνδρομητών, εδώ βρίσκεται ο σύνδεσμος διαγραφής.',
  'mail.issue.online': 'Διαβάστε το τεύχος στον ιστότοπο',
  'mail.issue.sender': 'Αποστολέας: {network}',
  'mail.issue.controller': 'Υπεύθυνος για τη διεύθυνσή σας: {controller}',
};
