/** Τι μπορεί να μην πάει καλά στη φόρμα του ενημερωτικού δελτίου, στα ελληνικά. */
import type { Translation } from '../../../messages.ts';
import type { FormNewsletterLaterMessages } from './en.ts';

export const formNewsletterLaterEl: Translation<FormNewsletterLaterMessages, 'el'> = {
  'form.error.lists.required': 'Επιλέξτε τι θέλετε να λαμβάνετε',
  'form.error.lang.required': 'Επιλέξτε τη γλώσσα των μηνυμάτων',
  'form.error.consent.required': 'Σημειώστε ότι θέλετε να λαμβάνετε με email όσα ζητάτε',
};
