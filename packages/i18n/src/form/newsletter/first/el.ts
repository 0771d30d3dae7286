/** Οι λέξεις που χρειάζεται μόνο η φόρμα του ενημερωτικού δελτίου για να φανεί, στα ελληνικά. */
import type { Translation } from '../../../messages.ts';
import type { FormNewsletterMessages } from './en.ts';

export const formNewsletterEl: Translation<FormNewsletterMessages, 'el'> = {
  'form.newsletterEmailHint':
    'Θα σας στείλουμε εκεί ένα μήνυμα για να επιβεβαιώσετε. Αν είστε δημόσιος υπάλληλος, γράψτε το υπηρεσιακό σας email.',
  'form.lists': 'Τι θέλετε να λαμβάνετε;',
  'form.moreChoices': 'Περισσότερες επιλογές (προαιρετικά)',
  'form.topics': 'Ποια θέματα σας ενδιαφέρουν;',
  'form.topicsHint': 'Αν δεν επιλέξετε κανένα, θα τα λαμβάνετε όλα.',
  'form.lang': 'Γλώσσα των μηνυμάτων',
  'form.language.el': 'Ελληνικά',
  'form.language.pt': 'Πορτογαλικά',
  'form.language.en': 'Αγγλικά',
  'form.consent':
    'Θέλω να λαμβάνω με email τα ενημερωτικά μηνύματα που ζητώ με αυτή τη φόρμα. Γνωρίζω ότι μπορώ να σταματήσω όποτε θέλω, από τον σύνδεσμο που έχει κάθε μήνυμα.',
  'form.subscribe': 'Εγγραφή',
  'form.noticeBasis': 'Νομική βάση',
  'form.basis.consent':
    'Η συγκατάθεσή σας (ΓΚΠΔ, άρθρο 6 παράγραφος 1 στοιχείο α). Μπορείτε να την ανακαλέσετε οποτεδήποτε.',
  'form.noticeDaysUnsubscribed': 'Έως {period} μετά τη διαγραφή σας από τις λίστες',
  'form.purpose.newsletter':
    'Για να σας στέλνουμε όσα ζητάτε να λαμβάνετε. Η διεύθυνσή σας δεν χρησιμοποιείται για τίποτα άλλο και δεν παρακολουθείται αν ανοίγετε τα μηνύματα.',
};
