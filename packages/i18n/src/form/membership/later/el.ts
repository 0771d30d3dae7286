/** Τι μπορεί να μην πάει καλά στη φόρμα εγγραφής μέλους, στα ελληνικά. */
import type { Translation } from '../../../messages.ts';
import type { FormMembershipLaterMessages } from './en.ts';

export const formMembershipLaterEl: Translation<FormMembershipLaterMessages, 'el'> = {
  'form.error.workEmail.required': 'Γράψτε το υπηρεσιακό σας email',
  'form.error.publicBody.required': 'Γράψτε τον δημόσιο φορέα στον οποίο εργάζεστε',
  'form.error.charter.required': 'Διαβάστε τον χάρτη και σημειώστε ότι τον αποδέχεστε',
  'form.error.declaration.required': 'Σημειώστε ότι δηλώνετε πως εργάζεστε στον δημόσιο φορέα',
  'form.failed.charter': 'Ο χάρτης άλλαξε',
  'form.failed.charterHint':
    'Η νέα έκδοσή του είναι τώρα στη φόρμα. Διαβάστε τη, σημειώστε ότι την αποδέχεστε και στείλτε ξανά τη φόρμα.',
};
