/** Όσα μπορεί να λέει κάθε μήνυμα. */
import type { Translation } from '../../messages.ts';
import type { CommonMailMessages } from './en.ts';

export const commonMailsEl: Translation<CommonMailMessages, 'el'> = {
  'mail.to': 'Προς: {name}',
  'mail.network': 'Δίκτυο',
  'mail.office': 'Για ερωτήσεις: {contact}',
  'mail.private': 'Ο σύνδεσμος είναι προσωπικός: παρακαλούμε μην τον προωθήσετε.',
  'mail.sender': 'Το μήνυμα αυτό εστάλη αυτόματα. Αποστολέας: {network}',
};
